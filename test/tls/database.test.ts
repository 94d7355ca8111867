import { X509Certificate } from 'node:crypto';
import { chownSync, copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PeerCertificate } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@valija/store';
import pg from 'pg';
import { Pki, type TlsFiles } from '../../apps/local/pki.js';
import { PrivateDatabase } from '../../apps/local/private-database.js';
import { until } from '../support/until.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-database-'));
let server: PrivateDatabase;
let pki: Pki;
let caFile: string;
beforeAll(async () => {
  [server, pki] = await Promise.all([
    PrivateDatabase.open(join(dir, 'database')),
    Pki.open(join(dir, 'pki')),
  ]);
  const files = await pki.issue(join(dir, 'postgres'), { cn: 'postgres', ips: ['127.0.0.1'] });
  caFile = files.caFile;
  await serveWith(files);
}, 60_000);
afterAll(async () => {
  await server.kill();
  rmSync(dir, { recursive: true });
});

/** Gives the running server a certificate, as an operator does who has no wish to restart it. */
async function serveWith({ certFile, keyFile }: TlsFiles): Promise<void> {
  const { uid, gid } = statSync(server.dataDir);
  for (const [from, name] of [
    [certFile, 'server.crt'],
    [keyFile, 'server.key'],
  ] as const) {
    copyFileSync(from, join(server.dataDir, name));
    chownSync(join(server.dataDir, name), uid, gid);
  }
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  await client.query('ALTER SYSTEM SET ssl = on');
  await client.query(`ALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1.3'`);
  await client.query('SELECT pg_reload_conf()');
  await client.end();
  // The postmaster reads its files a moment later.
  const { serialNumber } = new X509Certificate(readFileSync(certFile));
  await until(
    'the certificate to be served',
    async () => (await servedSerial()) === serialNumber || undefined,
  );
}

/** Serial number of the certificate that the server shows at this moment; undefined where it speaks no TLS yet. */
async function servedSerial(): Promise<string | undefined> {
  let serial: string | undefined;
  const checkServerIdentity = (_host: string, certificate: PeerCertificate): undefined => {
    serial = certificate.serialNumber;
  };
  const ssl = { ca: readFileSync(caFile), checkServerIdentity };
  const client = new pg.Client({ connectionString: server.databaseUrl, ssl });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
  } catch {
    return undefined;
  }
  return serial;
}

/** TLS version of a connection as the server sees it, over the pool that every process uses. */
async function askOver(host: string, authority: string): Promise<string | null> {
  const url = new URL(server.databaseUrl);
  url.hostname = host;
  url.search = new URLSearchParams({ sslmode: 'verify-full', sslrootcert: authority }).toString();
  const db = new Database(url.href);
  try {
    const { rows } = await db.query<{ version: string | null }>(
      'SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()',
    );
    return rows[0]?.version ?? null;
  } finally {
    await db.close();
  }
}

describe('a database URL with sslmode=verify-full', () => {
  it('is a connection over TLS', async () => {
    expect(await askOver('127.0.0.1', caFile)).toBe('TLSv1.3');
  });

  it('believes no server of another authority', async () => {
    const stranger = await Pki.open(join(dir, 'otra-pki'));
    await expect(askOver('127.0.0.1', stranger.caFile)).rejects.toThrow(/certificate/);
  });

  it('believes no server whose certificate is for another name', async () => {
    await expect(askOver('localhost', caFile)).rejects.toThrow(/does not match certificate/);
  });

  it('sees a renewed certificate at the next connection', async () => {
    await serveWith(
      await pki.issue(join(dir, 'postgres'), { cn: 'postgres', dnsNames: ['localhost'], ips: ['127.0.0.1'] }),
    );
    expect(await askOver('localhost', caFile)).toBe('TLSv1.3');
    expect(readFileSync(join(server.dataDir, 'server.crt'), 'utf8')).toContain('BEGIN CERTIFICATE');
  });
});
