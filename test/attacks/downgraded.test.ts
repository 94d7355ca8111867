import { type ConnectionOptions, connect, type SecureVersion } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverQueue } from '@valija/bus';
import { readConfig, readTls, tlsVariables } from '@valija/runtime';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverBus, expectRefusedOverHttp } from '../support/outcome.js';
import { idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

/** What a TLS handshake ends in: the version that was agreed on, or the code of the fault. */
function shakeHands(url: string, options: ConnectionOptions): Promise<string> {
  const { hostname, port } = new URL(url);
  const tls = readTls(readConfig(tlsVariables, stage.installation.endpointEnvironment('fiscalia')));
  return new Promise((resolve) => {
    const socket = connect({ ...tls, host: hostname, port: Number(port), ...options });
    socket.once('secureConnect', () => {
      resolve(socket.getProtocol() ?? 'none');
      socket.destroy();
    });
    socket.once('error', (error: { code?: string }) => resolve(error.code ?? 'refused'));
  });
}

const servers: [string, () => string][] = [
  ['the gateway', () => stage.installation.url('gateway')],
  ['the broker', () => String(party.bus.VALIJA_AMQP_URL)],
];

describe.each(servers)('%s', (_which, url) => {
  it.each([
    ['TLS 1.2', { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' }],
    ['TLS 1.1', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }],
    ['TLS 1.0', { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' }],
  ] as [string, ConnectionOptions][])('speaks no %s', async (_version, options) => {
    expect(await shakeHands(url(), options)).not.toMatch(/^TLSv/);
  });

  it('agrees on no cipher of an older kind, and on none that does not encrypt', async () => {
    for (const ciphers of ['AES128-SHA:@SECLEVEL=0', 'NULL-SHA256:@SECLEVEL=0', 'ECDHE-RSA-AES128-SHA'])
      expect(
        await shakeHands(url(), { ciphers, minVersion: 'TLSv1.2' as SecureVersion, maxVersion: 'TLSv1.2' }),
      ).not.toMatch(/^TLSv/);
  });

  it('speaks TLS 1.3 to who has a certificate of the installation', async () => {
    expect(await shakeHands(url(), {})).toBe('TLSv1.3');
  });

  it('is not taken for who it is not: a client that knows another authority ends the connection', async () => {
    expect(await shakeHands(url(), { ca: [] })).not.toMatch(/^TLSv/);
  });
});

describe('an older version of a schema', () => {
  it.each(['1.1.0', '0.9.0'])(
    'is refused where the recipient does not list it, over HTTP: %s',
    async (of) => {
      const wire = await party.make({ dataschema: `urn:valija:schema:derivacion.solicitada:${of}` });
      await expectRefusedOverHttp(stage, party, wire, 'unknown-version');
    },
  );

  it('is refused over the bus', async () => {
    const wire = await party.make({ dataschema: 'urn:valija:schema:derivacion.solicitada:0.9.0' });
    await expectRefusedOverBus(stage, party, wire, 'unknown-version');
  });

  it('is taken in where the recipient lists it', async () => {
    expect(party.directory.find(ninez)?.accepts).toContain('urn:valija:schema:derivacion.solicitada:2.0.0');
    expect((await party.post(await party.make())).status).toBe(201);
  });
});

describe('the lane of an urgent message', () => {
  it('is the one that its sender signed, whichever queue it was offered in', async () => {
    const wire = await party.make({ lane: 'urgent' });
    await party.offer(wire, 'normal');
    const sql = `SELECT routing_key FROM outbox WHERE id = $1 AND part = 'delivery'`;
    const [row] = await until('its delivery', async () => {
      const rows = await stage.rows<{ routing_key: string }>('gateway', sql, [idOf(wire)]);
      return rows.length > 0 ? rows : undefined;
    });
    expect(row?.routing_key).toBe('ninez.urgent');
    expect(deliverQueue('ninez', 'urgent')).toContain(row?.routing_key ?? '-');
  });
});
