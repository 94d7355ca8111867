// The X.509 library finds its parts by reflection.
import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type JsonGeneralName,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** Where a process finds its certificate: the values of its `VALIJA_TLS_…_FILE`. */
export interface TlsFiles {
  readonly certFile: string;
  readonly keyFile: string;
  readonly caFile: string;
}

export interface CertificateRequest {
  /** Common name: what the bearer is called, for an endpoint its broker user. 1 to 64 characters. @see RFC 5280 A.1, ub-common-name */
  readonly cn: string;
  /** Names under which it serves; default none. */
  readonly dnsNames?: readonly string[];
  /** Addresses under which it serves; default none. */
  readonly ips?: readonly string[];
  /** Default a minute ago. */
  readonly notBefore?: Date;
  /** Default in a year. */
  readonly notAfter?: Date;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const commonNameCharsMax = 64;
const day = 86_400_000;

/**
 * Certificates for a test or a first deployment, signed by an authority of this folder alone. An institution's
 * certificates come from its own authority: nothing else in Valija knows where they come from.
 */
export class Pki {
  private constructor(
    /** Certificate of the authority. */
    readonly caFile: string,
    private readonly authority: X509Certificate,
    private readonly key: webcrypto.CryptoKey,
  ) {}

  /** The authority of a folder, made the first time and the same from then on. Several processes may open it at once. */
  static async open(dir: string): Promise<Pki> {
    const folder = resolve(dir);
    if (!existsSync(folder)) await makeAuthority(folder);
    const [certFile, keyFile] = [join(folder, 'ca.pem'), join(folder, 'ca.key.pem')];
    const pkcs8 = PemConverter.decodeFirst(readFileSync(keyFile, 'utf8'));
    const key = await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
    return new Pki(certFile, new X509Certificate(readFileSync(certFile, 'utf8')), key);
  }

  /**
   * Issues a certificate for servers and clients, and writes `<name>.pem` and `<name>.key.pem`; called again, it renews
   * both. Neither file is ever half written, but between the two moments one may see the new one of one only.
   *
   * @param name path of the files without their ending; its folder is made when missing
   * @throws Error where the common name is empty or too long
   */
  async issue(name: string, request: CertificateRequest): Promise<TlsFiles> {
    const { cn, dnsNames = [], ips = [] } = request;
    if (cn.length === 0 || cn.length > commonNameCharsMax)
      throw new Error(`el nombre común «${cn}» debe tener de 1 a ${commonNameCharsMax} caracteres`);
    const names: JsonGeneralName[] = [
      ...dnsNames.map((value) => ({ type: 'dns' as const, value })),
      ...ips.map((value) => ({ type: 'ip' as const, value })),
    ];
    const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const certificate = await X509CertificateGenerator.create({
      serialNumber: newSerialNumber(),
      subject: [{ CN: [cn] }],
      issuer: this.authority.subject,
      notBefore: request.notBefore ?? new Date(Date.now() - 60_000),
      notAfter: request.notAfter ?? new Date(Date.now() + 365 * day),
      signingKey: this.key,
      signingAlgorithm: algorithm,
      publicKey: keys.publicKey,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
        await SubjectKeyIdentifierExtension.create(keys.publicKey),
        await AuthorityKeyIdentifierExtension.create(this.authority),
        ...(names.length > 0 ? [new SubjectAlternativeNameExtension(names)] : []),
      ],
    });
    const files = { certFile: `${name}.pem`, keyFile: `${name}.key.pem`, caFile: this.caFile };
    mkdirSync(dirname(resolve(name)), { recursive: true });
    writeWhole(files.keyFile, await privatePem(keys.privateKey));
    writeWhole(files.certFile, certificate.toString('pem'));
    return files;
  }
}

/** Beside its place and then moved there at once, so that whoever comes second uses what the first one made. */
async function makeAuthority(folder: string): Promise<void> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerialNumber(),
    name: [{ CN: ['Autoridad de prueba de Valija'] }],
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + 3_650 * day),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}.`);
  writeWhole(join(fresh, 'ca.key.pem'), await privatePem(keys.privateKey));
  writeWhole(join(fresh, 'ca.pem'), certificate.toString('pem'));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    if (!existsSync(join(folder, 'ca.pem'))) throw error;
  }
}

async function privatePem(key: webcrypto.CryptoKey): Promise<string> {
  return PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), PemConverter.PrivateKeyTag);
}

/** Readable by its owner only, and never seen half written. */
function writeWhole(file: string, pem: string): void {
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, `${pem}\n`, { mode: 0o600 });
  renameSync(fresh, file);
}

/** Positive, as it must be, and not guessable. @see RFC 5280 §4.1.2.2 */
function newSerialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}
