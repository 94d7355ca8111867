import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTls } from '@valija/runtime';
import { credentials } from 'amqplib';
import { Pki } from '../../apps/local/pki.js';
import { busOf, tlsOfTheRun, tryToConnect, userOf, withCertificate } from '../support/bus.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';

let stage: TestInstallation;
beforeAll(async () => {
  stage = await startInstallation({ only: [] });
}, 60_000);
afterAll(() => stage.close());

/** What the broker's TLS layer says, or does without a word: it ends the connection before a single frame of AMQP. */
const refused = /alert|ECONNRESET|socket|closed|EPIPE/i;
const bus = () => busOf(stage.installation, 'fiscalia');

describe('the bus’s TLS listener', () => {
  it('lets in whoever bears a certificate of its authority', async () => {
    expect(bus().VALIJA_AMQP_URL).toMatch(/^amqps:\/\/127\.0\.0\.1:/);
    expect(await tryToConnect(bus())).toBe('connected');
  });

  it('lets in nobody without a certificate, with whatever name and password', async () => {
    const { ca } = readTls(bus());
    const administrator = new URL(process.env.VALIJA_AMQP_URL ?? '');
    const { username, password } = administrator;
    for (const login of [credentials.external(), credentials.plain(username, password)])
      expect(await tryToConnect(bus(), { login, socket: { ca } })).toMatch(refused);
  });

  it('lets in nobody with a certificate of another authority, whatever its name', async () => {
    const stranger = await Pki.open(join(stage.dir, 'otra-pki'));
    const { VALIJA_TLS_CA_FILE: caFile } = bus();
    for (const cn of [userOf(bus(), 'fiscalia'), userOf(bus(), 'gateway'), 'valija']) {
      const forged = await stranger.issue(join(stage.dir, 'falso'), { cn });
      expect(await tryToConnect(withCertificate(bus(), { ...forged, caFile }))).toMatch(refused);
    }
  });

  it('lets in nobody whose certificate has ended', async () => {
    const pki = await Pki.open(tlsOfTheRun().pkiDir);
    const { VALIJA_TLS_CA_FILE: caFile } = bus();
    const ended = await pki.issue(join(stage.dir, 'vencido'), {
      cn: userOf(bus(), 'fiscalia'),
      notBefore: new Date(Date.now() - 120_000),
      notAfter: new Date(Date.now() - 60_000),
    });
    const material = readTls(withCertificate(bus(), { ...ended, caFile }), new Date(Date.now() - 90_000));
    expect(await tryToConnect(bus(), { socket: material })).toMatch(refused);
  });

  it('speaks TLS only, and nothing older than 1.3', async () => {
    const { host } = new URL(bus().VALIJA_AMQP_URL);
    const plain = { url: `amqp://nadie:nada@${host}`, socket: {} };
    expect(await tryToConnect(bus(), plain)).toMatch(refused);
    const older = { ...readTls(bus()), minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' };
    expect(await tryToConnect(bus(), { socket: older })).toMatch(/protocol version|alert/i);
  });

  it('is itself believed only with a certificate of the authority, for the address that was called', async () => {
    const stranger = await Pki.open(join(stage.dir, 'otra-pki'));
    const { caFile } = await stranger.issue(join(stage.dir, 'y'), { cn: 'y' });
    const own = stage.installation.provisioned.endpoints.fiscalia?.tls;
    if (!own) throw new Error('no certificate');
    expect(await tryToConnect(withCertificate(bus(), { ...own, caFile }))).toMatch(/certificate/);
    const elsewhere = { ...readTls(bus()), servername: 'broker.ejemplo.cl' };
    expect(await tryToConnect(bus(), { socket: elsewhere })).toMatch(/does not match certificate/);
  });
});
