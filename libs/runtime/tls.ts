import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { SecureVersion } from 'node:tls';
import { ValijaError } from '@valija/errors';
import { text } from './config.js';

/** The certificate of a process: what it serves with, and what it shows where it connects. All files are PEM. */
export const tlsVariables = {
  /** Its certificate, and the intermediate ones after it. */
  VALIJA_TLS_CERT_FILE: text,
  /** The private key of the certificate, not encrypted: readable by the process's account only. */
  VALIJA_TLS_KEY_FILE: text,
  /** Certificates of the authorities whose certificates it accepts; no other authority counts. */
  VALIJA_TLS_CA_FILE: text,
  /** Oldest version of TLS that it speaks: `TLSv1.3` (default) or `TLSv1.2`. */
  VALIJA_TLS_VERSION_MIN: (value: string | undefined): SecureVersion => {
    if (value === undefined || value === 'TLSv1.3') return 'TLSv1.3';
    if (value === 'TLSv1.2') return value;
    throw new Error('debe ser TLSv1.3 o TLSv1.2');
  },
} as const;

export type TlsConfig = {
  readonly [K in keyof typeof tlsVariables]: ReturnType<(typeof tlsVariables)[K]>;
};

/** As `tls.connect`, `tls.createServer` and what is built on them take it. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
  readonly minVersion: SecureVersion;
}

/** Largest of the files, in bytes: a dozen certificates take a tenth of it. */
const fileBytesMax = 256 * 1024;

/**
 * Reads and checks the files. Read them at each connection and not only once, so that a renewed certificate counts
 * without a restart.
 *
 * @throws ValijaError `certificate-unusable`, which names in Spanish every variable whose file is missing or wrong: not readable, not PEM, a key of
 *   another certificate, a certificate that has ended or not begun. It never holds a path or anything of the files.
 */
export function readTls(config: TlsConfig, now: Date = new Date()): Tls {
  const faults: string[] = [];
  const attempt = <T>(
    name: keyof TlsConfig,
    read: (pem: string) => T,
  ): { pem: string; is: T } | undefined => {
    try {
      const pem = readPem(config[name]);
      return { pem, is: read(pem) };
    } catch (fault) {
      faults.push(`${name}: ${fault instanceof Error ? fault.message : 'ilegible'}`);
      return undefined;
    }
  };
  const cert = attempt('VALIJA_TLS_CERT_FILE', (pem) => readCertificate(pem, now));
  const key = attempt('VALIJA_TLS_KEY_FILE', readKey);
  const ca = attempt('VALIJA_TLS_CA_FILE', readAuthorities);
  if (cert && key && !cert.is.checkPrivateKey(key.is))
    faults.push('VALIJA_TLS_KEY_FILE: la clave no corresponde al certificado de VALIJA_TLS_CERT_FILE');
  if (!cert || !key || !ca || faults.length > 0)
    throw new ValijaError('certificate-unusable', `Certificados TLS: ${faults.join('; ')}`);
  return { cert: cert.pem, key: key.pem, ca: ca.pem, minVersion: config.VALIJA_TLS_VERSION_MIN };
}

function readPem(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new Error('el archivo no existe');
  if (stats.size > fileBytesMax) throw new Error(`el archivo supera ${fileBytesMax} bytes`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error('el archivo no se puede leer: revise sus permisos');
  }
}

function readCertificate(pem: string, now: Date): X509Certificate {
  const certificate = parse(pem);
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  if (now > to) throw new Error(`el certificado venció el ${to.toISOString()}: renuévelo`);
  if (now < from) throw new Error(`el certificado rige desde el ${from.toISOString()}`);
  return certificate;
}

function readKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Error('no contiene una clave privada en PEM sin cifrar');
  }
}

/** An authority may stand beside its successor; each must be readable, since what is not PEM is passed over in silence. */
function readAuthorities(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new Error('no contiene un certificado en PEM');
  return blocks.map(parse);
}

function parse(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new Error('no contiene un certificado en PEM');
  }
}
