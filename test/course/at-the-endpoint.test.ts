import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Draft, done, type Endpoint, type Incoming, type Outcome } from '@valija/adapter-kit';
import { example } from '../bandeja/stage.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { ninez } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let deriving: Endpoint;
let receiving: Endpoint;
/** What reached the app of who derived. */
const applied: string[] = [];

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  const apply = async ({ envelope }: Incoming): Promise<Outcome<Draft>> => {
    applied.push(envelope.id);
    return done();
  };
  const answers = ['derivacion.acusada', 'derivacion.aceptada', 'derivacion.rechazada'];
  deriving = await openEndpoint(stage.installation, 'fiscalia', {
    handlers: Object.fromEntries(answers.map((type) => [`cl.valija.${type}`, apply])),
  });
  receiving = await openEndpoint(stage.installation, 'ninez', {
    handlers: { 'cl.valija.derivacion.solicitada': async () => done() },
  });
}, 60_000);
afterAll(async () => {
  await deriving?.close();
  await receiving?.close();
  await stage?.close();
});

async function send(endpoint: Endpoint, name: string, thread?: string): Promise<string> {
  const isRequest = name === 'derivacion.solicitada';
  const sealed = await endpoint.seal({
    name,
    recipient: isRequest ? ninez : 'urn:valija:cl:minpublico:uravit-13',
    subject: '0123456789abcdef0123456789abcdef',
    ...(thread ? { correlationid: thread } : {}),
    lane: 'normal',
    purpose: 'derivacion-programa',
    legalbasis: 'ley-21057:art-31-b',
    content: example(`${name}:${isRequest ? '2.0.0' : '1.0.0'}`, {
      ...(thread ? { derivacion: thread } : {}),
    }),
  });
  await endpoint.db.transaction(async (tx) => endpoint.send(tx, sealed));
  return sealed.envelope.id;
}

const inboxOf = (endpoint: string, thread: string) =>
  stage.rows<{ id: string; type: string; state: string; error_code: string | null }>(
    endpoint,
    'SELECT id, type, state, error_code FROM inbox WHERE correlationid = $1 ORDER BY received_at',
    [thread],
  );

/** Waits until all of a thread has ended or lies parked. */
const settled = (endpoint: string, thread: string, count: number) =>
  until(`${count} messages in the inbox of ${endpoint}`, async () => {
    const rows = await inboxOf(endpoint, thread);
    return rows.length >= count && rows.every(({ state }) => state !== 'pending') ? rows : undefined;
  });

describe('a message that does not fit, at the endpoint of an app that says nothing of it', () => {
  it('never reaches the app: it lies parked as out-of-course, and its thread goes on', async () => {
    const thread = await send(deriving, 'derivacion.solicitada');
    await settled('ninez', thread, 1);
    const acceptance = await send(receiving, 'derivacion.aceptada', thread);
    const second = await send(receiving, 'derivacion.rechazada', thread);
    const late = await send(receiving, 'derivacion.acusada', thread);
    const rows = await settled('fiscalia', thread, 4);
    const stateOf = (id: string) => rows.find((row) => row.id === id);
    expect(stateOf(acceptance)).toMatchObject({ state: 'applied' });
    expect(stateOf(second)).toMatchObject({ state: 'parked', error_code: 'out-of-course' });
    expect(stateOf(late)).toMatchObject({ state: 'applied' });
    expect(applied).toEqual([acceptance, late]);
  }, 40_000);

  it('is told to who sent it by a notice that lies parked for a person, and to whom it was for by one that does not', async () => {
    const thread = await send(deriving, 'derivacion.solicitada');
    await settled('ninez', thread, 1);
    await send(receiving, 'derivacion.rechazada', thread);
    await send(receiving, 'derivacion.aceptada', thread);
    const observed = 'cl.valija.mensaje.observado';
    const there = (await settled('fiscalia', thread, 3)).filter(({ type }) => type === observed);
    const here = (await settled('ninez', thread, 2)).filter(({ type }) => type === observed);
    expect(there).toMatchObject([{ state: 'applied' }]);
    expect(here).toMatchObject([{ state: 'parked', error_code: 'out-of-course' }]);
  }, 40_000);
});
