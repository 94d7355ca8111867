import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer as createTlsServer, type TLSSocket } from 'node:tls';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Pki, type TlsFiles } from './pki.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-pki-'));
afterAll(() => rmSync(dir, { recursive: true }));

const read = (file: string): X509Certificate => new X509Certificate(readFileSync(file));
const materialOf = ({ certFile, keyFile, caFile }: TlsFiles) => ({
  cert: readFileSync(certFile),
  key: readFileSync(keyFile),
  ca: readFileSync(caFile),
});

describe('Pki', () => {
  it('keeps its authority, also where several open it for the first time at once', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => Pki.open(join(dir, 'una'))));
    const [first] = opened.map(({ caFile }) => read(caFile).fingerprint256);
    expect(read((await Pki.open(join(dir, 'una'))).caFile).fingerprint256).toBe(first);
    for (const pki of opened) {
      const { certFile, caFile } = await pki.issue(join(dir, 'a'), { cn: 'a' });
      expect(read(certFile).checkIssued(read(caFile))).toBe(true);
      expect(read(certFile).verify(read(caFile).publicKey)).toBe(true);
    }
  });

  it('writes what only its owner may read', async () => {
    const pki = await Pki.open(join(dir, 'propia'));
    const { certFile, keyFile, caFile } = await pki.issue(join(dir, 'nueva', 'b'), { cn: 'b' });
    for (const file of [certFile, keyFile, caFile, caFile.replace(/pem$/, 'key.pem')])
      expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('issues no authority, and renews under the same names', async () => {
    const pki = await Pki.open(join(dir, 'propia'));
    const request = { cn: 'c', dnsNames: ['gateway'], ips: ['127.0.0.1'] };
    const { certFile, keyFile } = await pki.issue(join(dir, 'c'), request);
    const [before, key] = [read(certFile), readFileSync(keyFile)];
    expect(before).toMatchObject({ ca: false, subject: 'CN=c' });
    expect(before.subjectAltName).toBe('DNS:gateway, IP Address:127.0.0.1');
    expect(before.toLegacyObject()).toMatchObject({ asn1Curve: 'prime256v1' });
    await pki.issue(join(dir, 'c'), request);
    expect(read(certFile).serialNumber).not.toBe(before.serialNumber);
    expect(readFileSync(keyFile)).not.toEqual(key);
  });

  it('refuses a common name that no certificate may carry', async () => {
    const pki = await Pki.open(join(dir, 'propia'));
    await expect(pki.issue(join(dir, 'd'), { cn: 'd'.repeat(65) })).rejects.toThrow('de 1 a 64 caracteres');
    await expect(pki.issue(join(dir, 'd'), { cn: '' })).rejects.toThrow('de 1 a 64 caracteres');
  });

  it('lets those meet who have its certificates, and nobody of another authority', async () => {
    const [pki, stranger] = [await Pki.open(join(dir, 'propia')), await Pki.open(join(dir, 'ajena'))];
    const served = await pki.issue(join(dir, 'servidor'), { cn: 's', ips: ['127.0.0.1'] });
    const server = createTlsServer(
      { ...materialOf(served), requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' },
      (socket) => socket.on('error', () => undefined).end('hola'),
    );
    const port = await listen(server);
    try {
      const own = await pki.issue(join(dir, 'cliente'), { cn: 'cliente' });
      const foreign = await stranger.issue(join(dir, 'extraño'), { cn: 'cliente' });
      const ended = await pki.issue(join(dir, 'vencido'), {
        cn: 'cliente',
        notAfter: new Date(Date.now() - 1),
      });
      expect(await greeting(port, materialOf(own))).toBe('hola');
      await expect(
        greeting(port, { ...materialOf(foreign), ca: readFileSync(own.caFile) }),
      ).rejects.toThrow();
      await expect(
        greeting(port, { ...materialOf(own), ca: readFileSync(foreign.caFile) }),
      ).rejects.toThrow();
      await expect(greeting(port, materialOf(ended))).rejects.toThrow();
      await expect(greeting(port, { ca: readFileSync(own.caFile) })).rejects.toThrow();
    } finally {
      server.close();
    }
  });
});

function listen(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}

/** What the server says; in TLS 1.3 it refuses a client only after the client's side of the handshake is done. */
function greeting(port: number, material: object): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket: TLSSocket = connect({ host: '127.0.0.1', port, ...material });
    socket.on('data', (data) => {
      said += data.toString('utf8');
    });
    socket.on('end', () => (said ? resolve(said) : reject(new Error('closed'))));
    socket.on('error', reject);
  });
}
