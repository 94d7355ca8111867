import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInBrowser } from '../support/signed-in.js';
import { until } from '../support/until.js';
import { type ConsoleStage, startConsole } from './stage.js';

interface Told {
  readonly event: string;
  readonly data: {
    readonly at: string;
    readonly services?: { readonly gateway: string; readonly database: string };
    readonly topics?: readonly string[];
  };
}

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await startConsole();
});
afterAll(() => stage?.close());

/** Listens as a page does. */
async function listen({ ask }: SignedInBrowser, told: Told[]): Promise<() => void> {
  const ending = new AbortController();
  const response = await ask('/api/events', { signal: ending.signal });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  void read(response, told).catch(() => undefined);
  return () => ending.abort();
}

async function read(response: Response, told: Told[]): Promise<void> {
  let text = '';
  for await (const part of (response.body as ReadableStream<Uint8Array>).pipeThrough(
    new TextDecoderStream() as never,
  )) {
    text += part;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, event = '', data = '{}'] = /^event: (\w+)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
      told.push({ event, data: JSON.parse(data) });
      text = text.slice(end + 2);
    }
  }
}

const lastServices = (told: readonly Told[]) => told.findLast(({ data }) => data.services)?.data.services;

describe('the events of a page', () => {
  it('say that the gateway is down and that it is back, and that everything is to be asked for anew', async () => {
    const told: Told[] = [];
    const end = await listen(await stage.signIn('consulta'), told);
    await until('what the page is told', async () =>
      lastServices(told)?.database === 'up' ? true : undefined,
    );
    await stage.installation.process('gateway').kill();
    await until('what the page is told', async () =>
      lastServices(told)?.gateway === 'down' ? true : undefined,
    );
    told.length = 0;
    await stage.installation.process('gateway').restart();
    await until('what the page is told', async () =>
      lastServices(told)?.gateway === 'up' ? true : undefined,
    );
    await until('what the page is told', async () =>
      told.some(({ data }) => data.topics?.includes('failures') === true) ? true : undefined,
    );
    end();
  });

  it('say at once what somebody did at this console', async () => {
    const told: Told[] = [];
    const [watcher, actor] = [await stage.signIn('consulta'), await stage.signIn('operacion')];
    const end = await listen(watcher, told);
    const paused = await actor.ask('/api/ops/endpoints/fiscalia/pause', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reason: 'Mantenimiento ficticio de prueba' }),
    });
    expect(paused.ok).toBe(true);
    await until('what the page is told', async () =>
      told.some(({ data }) => data.topics?.includes('parties') === true) ? true : undefined,
    );
    end();
  });

  it('are nothing for who has no session, and end with it', async () => {
    expect((await fetch(`${stage.url}/api/events`)).status).toBe(401);
    const told: Told[] = [];
    const person = await stage.signIn('consulta');
    const response = await person.ask('/api/events');
    const ended = read(response, told);
    await person.ask('/salir', { method: 'POST' });
    await ended;
    expect(told.length).toBeLessThan(5);
  });
});
