import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig, readTls, type TlsConfig, tlsVariables } from '@valija/runtime';
import { Pki, type TlsFiles } from '../../apps/local/pki.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-tls-'));
afterAll(() => rmSync(dir, { recursive: true }));

let pki: Pki;
let files: TlsFiles;
let other: TlsFiles;
beforeAll(async () => {
  pki = await Pki.open(join(dir, 'pki'));
  files = await pki.issue(join(dir, 'fiscalia'), { cn: 'prueba-fiscalia', ips: ['127.0.0.1'] });
  other = await pki.issue(join(dir, 'ninez'), { cn: 'prueba-ninez', ips: ['127.0.0.1'] });
});

const day = 86_400_000;
const config = (changes: Partial<TlsFiles> = {}): TlsConfig => {
  const { certFile, keyFile, caFile } = { ...files, ...changes };
  return {
    VALIJA_TLS_CERT_FILE: certFile,
    VALIJA_TLS_KEY_FILE: keyFile,
    VALIJA_TLS_CA_FILE: caFile,
    VALIJA_TLS_VERSION_MIN: 'TLSv1.3',
  };
};
function written(name: string, content: string): string {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
}

describe('readTls', () => {
  it('reads certificate, key and authorities of a process', () => {
    expect(readTls(config())).toEqual({
      cert: expect.stringContaining('BEGIN CERTIFICATE'),
      key: expect.stringContaining('BEGIN PRIVATE KEY'),
      ca: expect.stringContaining('BEGIN CERTIFICATE'),
      minVersion: 'TLSv1.3',
    });
  });

  it('names every file that is missing, together', () => {
    const nowhere = join(dir, 'nada.pem');
    const read = () => readTls(config({ certFile: nowhere, keyFile: nowhere, caFile: nowhere }));
    for (const name of ['CERT', 'KEY', 'CA'])
      expect(read).toThrow(`VALIJA_TLS_${name}_FILE: el archivo no existe`);
    expect(read).not.toThrow(dir);
  });

  it('refuses the key of another certificate', () => {
    expect(() => readTls(config({ keyFile: other.keyFile }))).toThrow(
      'VALIJA_TLS_KEY_FILE: la clave no corresponde al certificado de VALIJA_TLS_CERT_FILE',
    );
  });

  it('refuses a certificate that has ended, and one that has not begun', async () => {
    expect(() => readTls(config(), new Date(Date.now() + 366 * day))).toThrow(/CERT_FILE: .*venció el 20/);
    expect(() => readTls(config(), new Date(Date.now() - day))).toThrow(/CERT_FILE: .*rige desde el 20/);
  });

  it('refuses what is not PEM, a key that is encrypted or absent, and a file of no sensible size', () => {
    expect(() => readTls(config({ certFile: files.keyFile }))).toThrow(
      'CERT_FILE: no contiene un certificado',
    );
    expect(() => readTls(config({ keyFile: files.certFile }))).toThrow('KEY_FILE: no contiene una clave');
    expect(() => readTls(config({ caFile: written('vacio.pem', 'nada') }))).toThrow('CA_FILE: no contiene');
    const large = written('grande.pem', 'x'.repeat(256 * 1024 + 1));
    expect(() => readTls(config({ caFile: large }))).toThrow('CA_FILE: el archivo supera');
    expect(() => readTls(config({ caFile: dir }))).toThrow('CA_FILE: el archivo no existe');
  });

  it('refuses a list of authorities with one that cannot be read, which the TLS library would pass over', () => {
    const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    const caFile = written('mezcla.pem', readTls(config()).ca + broken);
    expect(() => readTls(config({ caFile }))).toThrow('CA_FILE: no contiene un certificado');
  });
});

describe('tlsVariables', () => {
  const environment = {
    VALIJA_TLS_CERT_FILE: 'a',
    VALIJA_TLS_KEY_FILE: 'b',
    VALIJA_TLS_CA_FILE: 'c',
  };

  it('speak TLS 1.3 only where nothing else is said, and nothing below 1.2', () => {
    expect(readConfig(tlsVariables, environment).VALIJA_TLS_VERSION_MIN).toBe('TLSv1.3');
    const older = { ...environment, VALIJA_TLS_VERSION_MIN: 'TLSv1.2' };
    expect(readConfig(tlsVariables, older).VALIJA_TLS_VERSION_MIN).toBe('TLSv1.2');
    expect(() => readConfig(tlsVariables, { ...environment, VALIJA_TLS_VERSION_MIN: 'TLSv1.1' })).toThrow(
      'VALIJA_TLS_VERSION_MIN: debe ser TLSv1.3 o TLSv1.2',
    );
  });

  it('are all three needed', () => {
    expect(() => readConfig(tlsVariables, {})).toThrow(
      /CERT_FILE: falta\n.*KEY_FILE: falta\n.*CA_FILE: falta/,
    );
  });
});
