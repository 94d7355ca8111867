import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { centre, closeAll, closing, messageId } from './fhir-centre.js';

afterEach(closeAll);

const backport = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition';
const secret = 'Bearer clave-de-prueba';

/** What a notification says, as far as the tests look into it. */
interface Heard {
  readonly authorization: string | undefined;
  readonly type: string | undefined;
  readonly number: string | undefined;
  readonly focus: string | undefined;
  readonly bundle: fhir4.Bundle;
}

/** A subscriber that answers by the next status, then 200 for ever. */
async function subscriber(...statuses: number[]) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      const status = statuses.shift() ?? 200;
      const bundle = JSON.parse(text) as fhir4.Bundle;
      const told = bundle.entry?.[0]?.resource as fhir4.Parameters | undefined;
      const parameter = told?.parameter ?? [];
      const part = parameter.find(({ name }) => name === 'notification-event')?.part ?? [];
      if (status === 200)
        heard.push({
          authorization: request.headers.authorization,
          type: parameter.find(({ name }) => name === 'type')?.valueCode,
          number: part.find(({ name }) => name === 'event-number')?.valueString,
          focus: part.find(({ name }) => name === 'focus')?.valueReference?.reference,
          bundle,
        });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  closing.push(() => server.closeAllConnections());
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/avisos` };
}

const subscription = (endpoint: string, change: object = {}) => ({
  resourceType: 'Subscription',
  status: 'requested',
  reason: 'Seguimiento de las derivaciones',
  criteria: 'urn:valija:tema:tareas',
  _criteria: {
    extension: [
      { url: `${backport}/backport-filter-criteria`, valueString: 'Task?identifier=urn:valija:mensaje|' },
    ],
  },
  channel: {
    type: 'rest-hook',
    endpoint,
    payload: 'application/fhir+json',
    _payload: { extension: [{ url: `${backport}/backport-payload-content`, valueCode: 'id-only' }] },
    header: [`Authorization: ${secret}`],
  },
  ...change,
});

async function subscribed(endpoint: string) {
  const hospital = await centre('hospital');
  await hospital.steer('decision', { accion: 'nada' });
  const made = await hospital.call<fhir4.Subscription>('POST', '/fhir/Subscription', subscription(endpoint));
  expect([made.status, made.body.status]).toEqual([201, 'requested']);
  const untilStatus = (status: string) =>
    until(`a subscription that is ${status}`, async () => {
      const { body } = await hospital.call<fhir4.Subscription>('GET', `/fhir/Subscription/${made.body.id}`);
      return body.status === status ? body : undefined;
    });
  return { ...hospital, untilStatus, made: made.body };
}

const heardOf = ({ heard }: { heard: Heard[] }, count: number) =>
  until(`${count} notifications`, async () => (heard.length >= count ? heard : undefined));

describe('a Subscription', () => {
  it('is active after a handshake that is taken, and tells ids alone, with the header that was asked for', async () => {
    const taker = await subscriber();
    const { untilStatus, send, steer, taskOf, url } = await subscribed(taker.url);
    await untilStatus('active');
    const id = messageId(1);
    await send(id);
    await steer('tareas', { idMensaje: id, accion: 'recibir' });
    const task = await taskOf(id);
    const heard = await heardOf(taker, 3);
    expect(heard.map(({ type, number }) => [type, number])).toEqual([
      ['handshake', undefined],
      ['event-notification', '1'],
      ['event-notification', '2'],
    ]);
    for (const { authorization, bundle } of heard) {
      expect(authorization).toBe(secret);
      expect(bundle.type).toBe('history');
      expect(bundle.entry?.slice(1).every(({ resource }) => resource === undefined)).toBe(true);
    }
    expect(heard[1]?.focus).toBe(`${url}/fhir/Task/${task?.id}`);
    expect(JSON.stringify(heard[2]?.bundle)).not.toContain('Ficticia');
  });

  it('tells again until it is taken', async () => {
    const taker = await subscriber(503, 500);
    const { untilStatus, send } = await subscribed(taker.url);
    await untilStatus('active');
    await send(messageId(1));
    expect((await heardOf(taker, 2)).map(({ type }) => type)).toEqual(['handshake', 'event-notification']);
  });

  it('is in error where nobody takes the handshake, and may be asked for again', async () => {
    const taker = await subscriber();
    const { untilStatus, call, made } = await subscribed('http://127.0.0.1:1/nadie');
    const failed = await untilStatus('error');
    expect(failed.error).toMatch(/\S/);
    const path = `/fhir/Subscription/${made.id}`;
    const stale = { ...failed, status: 'active' };
    expect((await call('PUT', path, stale)).status).toBe(422);
    const again = { ...failed, ...subscription(taker.url), id: made.id };
    expect((await call('PUT', path, again)).status).toBe(200);
    await untilStatus('active');
  });

  it('is in error where it asks for another channel', async () => {
    const { call } = await centre('hospital');
    const channel = { type: 'websocket' };
    const made = await call<fhir4.Subscription>('POST', '/fhir/Subscription', subscription('', { channel }));
    await until('the error', async () => {
      const { body } = await call<fhir4.Subscription>('GET', `/fhir/Subscription/${made.body.id}`);
      return body.status === 'error' ? body : undefined;
    });
  });

  it('is found by where it tells, and made once for it', async () => {
    const taker = await subscriber();
    const { untilStatus, search, call, made, state } = await subscribed(taker.url);
    await untilStatus('active');
    const found = await search('Subscription', { url: taker.url });
    expect(found.body.entry?.map(({ resource }) => resource?.id)).toEqual([made.id]);
    const condition = { 'if-none-exist': `url=${encodeURIComponent(taker.url)}` };
    expect((await call('POST', '/fhir/Subscription', subscription(taker.url), condition)).status).toBe(200);
    expect(await state()).toMatchObject({ Subscription: 1 });
  });

  it.each([
    ['off', { status: 'off' }],
    ['past its end', { status: 'requested', end: '2026-11-20T00:00:00Z' }],
  ])('tells nothing any more once it is %s', async (_, change) => {
    const taker = await subscriber();
    const { untilStatus, call, send, made } = await subscribed(taker.url);
    const active = await untilStatus('active');
    const put = await call('PUT', `/fhir/Subscription/${made.id}`, { ...active, ...change });
    expect(put.status).toBe(200);
    await untilStatus(change.status === 'off' ? 'off' : 'active');
    await send(messageId(1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(taker.heard.map(({ type }) => type)).not.toContain('event-notification');
  });

  it.each([
    ['evento-duplicado', ['1', '1', '2']],
    ['eventos-desordenados', ['2', '1']],
  ])('tells wrongly what it is asked to tell wrongly: %s', async (falla, numbers) => {
    const taker = await subscriber();
    const { untilStatus, send, break_ } = await subscribed(taker.url);
    await untilStatus('active');
    await break_({ falla, veces: 1 });
    await send(messageId(1));
    await send(messageId(2));
    const heard = await heardOf(taker, numbers.length + 1);
    expect(heard.slice(1).map(({ number }) => number)).toEqual(numbers);
  });

  it('tells of a Task that nobody of ours asked for: evento-de-caso-desconocido', async () => {
    const taker = await subscriber();
    const { untilStatus, send, break_, steer, taskOf } = await subscribed(taker.url);
    await untilStatus('active');
    await break_({ falla: 'evento-de-caso-desconocido', veces: 1 });
    await steer('decision', { accion: 'recibir' });
    await send(messageId(1));
    const heard = await heardOf(taker, 4);
    const mine = (await taskOf(messageId(1)))?.id ?? '?';
    expect(heard.slice(1).filter(({ focus }) => !focus?.endsWith(mine))).toHaveLength(1);
  });
});
