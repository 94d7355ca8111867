import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkoutDir } from '../../apps/local/checkout.js';
import { Pki, type TlsFiles } from '../../apps/local/pki.js';
import { type LocalProcess, spawnProcess } from '../../apps/local/processes.js';
import { tlsOfTheRun } from '../support/bus.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
beforeAll(async () => {
  stage = await startInstallation({ cast: ['gateway', 'mesa'], only: ['gateway'] });
}, 60_000);
afterAll(() => stage.close());

const logFile = (): string => join(stage.dir, 'logs', 'mesa-tls.log');

/** The secretariat's process as an operator would start it on a machine of its own. */
function startMesa(changes: Readonly<Record<string, string>>): LocalProcess {
  const { installation } = stage;
  return spawnProcess({
    name: 'mesa',
    entry: join(checkoutDir, 'dist', 'apps', 'mesa', 'main.js'),
    env: {
      ...installation.endpointEnvironment('mesa'),
      VALIJA_CLIENTS_FILE: installation.official('mesa').clientsFile,
      ...changes,
    },
    logFile: logFile(),
  });
}

/** Status of `/health/live` and serial number of the certificate that was served. */
function look(port: number, caFile: string): Promise<{ status: number; serial: string }> {
  return new Promise((resolve, reject) => {
    const url = `https://127.0.0.1:${port}/health/live`;
    const options = { ca: readFileSync(caFile), agent: false, minVersion: 'TLSv1.3' } as const;
    get(url, options, (response) => {
      const serial = (response.socket as TLSSocket).getPeerCertificate().serialNumber;
      response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, serial }));
    }).on('error', reject);
  });
}

const files = (): TlsFiles => {
  const { tls } = stage.installation.provisioned.endpoints.mesa ?? {};
  if (!tls) throw new Error('the secretariat has no certificate');
  return tls;
};

describe('a process that serves HTTP', () => {
  it('serves it over TLS where it is not told otherwise, and a renewed certificate without a restart', async () => {
    const mesa = startMesa({ VALIJA_HTTP_TLS: 'required' });
    try {
      const port = await mesa.ready;
      const before = await look(port, files().caFile);
      expect(before.status).toBe(200);
      await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
      const pki = await Pki.open(tlsOfTheRun().pkiDir);
      const [cn = ''] = /(?<=^CN=).*/.exec(new X509Certificate(readFileSync(files().certFile)).subject) ?? [];
      await pki.issue(files().certFile.replace(/\.pem$/, ''), { cn, ips: ['127.0.0.1'] });
      const renewed = await until('the renewed certificate', async () => {
        const { serial } = await look(port, files().caFile);
        return serial === before.serial ? undefined : serial;
      });
      expect(renewed).toBe(new X509Certificate(readFileSync(files().certFile)).serialNumber);
    } finally {
      await mesa.stop();
    }
  });

  it('does not start in the clear for others than this machine', async () => {
    const mesa = startMesa({ VALIJA_HTTP_TLS: 'off', VALIJA_HTTP_HOST: '0.0.0.0' });
    await expect(mesa.ready).rejects.toThrow();
    expect(readFileSync(logFile(), 'utf8')).toContain('VALIJA_HTTP_TLS: off sólo se admite');
  });

  it('does not start with the key of another certificate, and says which file it is', async () => {
    const { tls } = stage.installation.provisioned.endpoints.gateway ?? {};
    const mesa = startMesa({ VALIJA_TLS_KEY_FILE: tls?.keyFile ?? '' });
    await expect(mesa.ready).rejects.toThrow();
    expect(readFileSync(logFile(), 'utf8')).toContain('VALIJA_TLS_KEY_FILE: la clave no corresponde');
  });
});
