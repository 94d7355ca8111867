import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  followRenewals,
  type HttpConfig,
  httpVariables,
  isLoopback,
  readConfig,
  readTls,
  serverTls,
  type TlsConfig,
} from '@valija/runtime';
import { Pki } from '../../apps/local/pki.js';
import { until } from '../support/until.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-http-'));
afterAll(() => rmSync(dir, { recursive: true }));

let pki: Pki;
let config: TlsConfig;
const request = { cn: 'prueba-mesa', ips: ['127.0.0.1'] };
beforeAll(async () => {
  pki = await Pki.open(join(dir, 'pki'));
  const { certFile, keyFile, caFile } = await pki.issue(join(dir, 'mesa'), request);
  config = {
    VALIJA_TLS_CERT_FILE: certFile,
    VALIJA_TLS_KEY_FILE: keyFile,
    VALIJA_TLS_CA_FILE: caFile,
    VALIJA_TLS_VERSION_MIN: 'TLSv1.3',
  };
});

const http = (environment: Record<string, string>): HttpConfig => readConfig(httpVariables, environment);

describe('VALIJA_HTTP_TLS', () => {
  it('is required where nothing is said', () => {
    expect(serverTls({ ...http({}), ...config })).toEqual(readTls(config));
    expect(serverTls({ ...http({ VALIJA_HTTP_HOST: '0.0.0.0' }), ...config })).toEqual(readTls(config));
  });

  it.each(['127.0.0.1', '::1', 'localhost'])('may be off on this machine: %s', (host) => {
    const off = http({ VALIJA_HTTP_HOST: host, VALIJA_HTTP_TLS: 'off' });
    expect(serverTls({ ...off, ...config })).toBeUndefined();
  });

  it.each(['0.0.0.0', '::', '10.0.0.7', 'gateway', 'localhost.ejemplo.cl', '127.0.0.1.ejemplo.cl'])(
    'may not be off where others are served: %s',
    (host) => {
      const off = http({ VALIJA_HTTP_HOST: host, VALIJA_HTTP_TLS: 'off' });
      expect(() => serverTls({ ...off, ...config })).toThrow('VALIJA_HTTP_TLS: off sólo se admite');
    },
  );

  it('takes no other word', () => {
    expect(() => http({ VALIJA_HTTP_TLS: 'no' })).toThrow('VALIJA_HTTP_TLS: debe ser required u off');
  });
});

it('isLoopback knows this machine, also as URLs write it', () => {
  expect(['[::1]', 'LOCALHOST', '127.3.2.1'].map(isLoopback)).toEqual([true, true, true]);
  expect(['', '128.0.0.1', '[::2]', 'local'].map(isLoopback)).toEqual([false, false, false, false]);
});

describe('followRenewals', () => {
  let server: Server;
  const errors: unknown[] = [];
  let stop: () => void;
  beforeAll(async () => {
    server = createServer(readTls(config), (_request, response) => void response.end('hola'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stop = followRenewals(server, config, (error) => errors.push(error));
  });
  afterAll(() => {
    stop();
    server.close();
  });

  const served = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const socket = connect({ host: '127.0.0.1', port, ...readTls(config) }, () => {
        resolve(socket.getPeerCertificate().serialNumber);
        socket.end();
      });
      socket.on('error', reject);
    });

  it('serves a renewed certificate without a restart', async () => {
    const before = await served();
    await pki.issue(join(dir, 'mesa'), request);
    const after = await until('the new certificate', async () => {
      const serial = await served();
      return serial === before ? undefined : serial;
    });
    expect(after).not.toBe(before);
  });

  it('keeps serving the earlier one while what is on disk does not fit, and says so', async () => {
    const before = await served();
    const key = readTls(config).key;
    writeFileSync(config.VALIJA_TLS_KEY_FILE, 'no es una clave');
    await until('the complaint', async () => errors.at(-1));
    expect(errors.at(-1)).toMatchObject({ code: 'certificate-unusable' });
    writeFileSync(config.VALIJA_TLS_KEY_FILE, key);
    expect(await served()).toBe(before);
  });
});
