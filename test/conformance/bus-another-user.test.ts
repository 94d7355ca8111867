import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverQueue } from '@valija/bus';
import { readTls } from '@valija/runtime';
import { connect, credentials } from 'amqplib';
import { Pki } from '../../apps/local/pki.js';
import { busOf, type Login, tlsOfTheRun, tryToConnect, withCertificate } from '../support/bus.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';

let stage: TestInstallation;
beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
}, 60_000);
afterAll(() => stage.close());

const bus = () => busOf(stage.installation, 'fiscalia');
const vhost = () => decodeURIComponent(new URL(bus().VALIJA_AMQP_URL).pathname.slice(1));
/** The broker's own answer to a login that it does not accept. @see AMQP 0-9-1, reply code 403 */
const denied = /ACCESS.REFUSED/;

describe('an endpoint with its own certificate cannot log in as another', () => {
  it.each(['', 'clave', 'guest'])('with that one’s name and the password «%s»', async (password) => {
    for (const other of ['ninez', 'gateway', 'fiscalia'])
      for (const make of [credentials.plain, credentials.amqplain])
        expect(await tryToConnect(bus(), { login: make(`${vhost()}-${other}`, password) })).toMatch(denied);
  });

  it('with that one’s name and a password, without TLS', async () => {
    const plain = new URL(process.env.VALIJA_AMQP_URL ?? '');
    const url = `amqp://${plain.host}/${vhost()}`;
    for (const password of ['', 'clave'])
      expect(
        await tryToConnect(bus(), {
          url,
          login: credentials.plain(`${vhost()}-ninez`, password),
          socket: {},
        }),
      ).toMatch(denied);
  });

  it('by asking for another identity than its certificate’s', async () => {
    // SASL EXTERNAL may carry an identity to act as; the broker acts for the certificate's alone.
    const login = { mechanism: 'EXTERNAL', response: () => Buffer.from(`${vhost()}-ninez`) };
    expect(await tryToConnect(bus(), { login })).toBe('connected');
    expect(await tryToRead('fiscalia', login)).toBe('read');
    expect(await tryToRead('ninez', login)).toMatch(denied);
  });

  it('at the broker’s management API', async () => {
    const { origin } = new URL(process.env.VALIJA_RABBITMQ_ADMIN_URL ?? '');
    for (const login of [`${vhost()}-fiscalia:`, `${vhost()}-gateway:`, 'guest:guest']) {
      const authorization = `Basic ${Buffer.from(login).toString('base64')}`;
      const response = await fetch(`${origin}/api/whoami`, {
        headers: { authorization, connection: 'close' },
      });
      await response.body?.cancel();
      expect(response.status).toBe(401);
    }
  });

  it('as a well-known user of the broker', async () => {
    expect(await tryToConnect(bus(), { login: credentials.plain('guest', 'guest') })).toMatch(denied);
  });

  it('with a certificate of the authority whose name is nobody’s', async () => {
    const pki = await Pki.open(tlsOfTheRun().pkiDir);
    for (const cn of [`${vhost()}-nadie`, vhost(), 'rabbitmq', `${vhost()}-ninez,${vhost()}-fiscalia`]) {
      const files = await pki.issue(join(stage.dir, 'nadie'), { cn });
      expect(await tryToConnect(withCertificate(bus(), files))).toMatch(denied);
    }
  });
});

/** Reads an endpoint's queue on Fiscalía's connection; `read`, or the broker's answer. */
async function tryToRead(endpoint: string, login: Login): Promise<string> {
  const connection = await connect(bus().VALIJA_AMQP_URL, { ...readTls(bus()), credentials: login });
  try {
    const channel = await connection.createChannel();
    const closed = new Promise<string>((resolve) => channel.once('error', (error) => resolve(error.message)));
    const read = channel.get(deliverQueue(endpoint, 'normal')).then(() => 'read');
    return await Promise.race([closed, read.catch(() => closed)]);
  } finally {
    await connection.close();
  }
}
