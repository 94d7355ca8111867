import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Draft, Endpoint, NativeCase, NativeCases, NativeIntake } from '@valija/adapter-kit';
import type { SermigEvento } from '@valija/contracts';
import { Log } from '@valija/runtime';
import type { Acuses } from './acuses.js';
import { EventosPortal } from './eventos.js';
import type { Portal } from './portal.js';

const clave = '01930000-0000-7000-8000-000000000701';
const numero = 'RH-2026-000001';
const eventId = (at: number) => `01930000-0000-7000-8000-0000000000e${at}`;

/** The contract's own examples of events, by name, each under an identifier of its own. */
function eventoOf(name: string, at: number, change: object = {}): SermigEvento {
  const file = join(import.meta.dirname, '../../contracts/sermig.openapi.json');
  const { get } = JSON.parse(readFileSync(file, 'utf8')).paths['/eventos'];
  const { examples } = get.responses[200].content['application/json'];
  return { ...examples[name].value.eventos[0].evento, idEvento: eventId(at), ...change };
}

/** The feed between a scripted kit and a portal that holds one request, received under `clave`. */
function stage({ open = true } = {}) {
  const said: string[] = [];
  const sent = new Map<string, string>();
  const known = new Map<string, NativeCase>(open ? [[numero, { messageId: clave, closedBy: null }]] : []);
  const cases = {
    find: async (asked: string) => known.get(asked),
    close: async (messageId: string, closedBy: string) => {
      if (!known.get(numero)?.closedBy) known.set(numero, { messageId, closedBy });
    },
  };
  const feed = new EventosPortal(
    {
      db: undefined,
      findReceived: async (_: string, id: string) => (id === clave ? { id, source: 'urn:x' } : undefined),
    } as unknown as Endpoint,
    {
      send: async (key: string, _document: unknown, makeDraft: () => Promise<Draft>) => {
        const before = sent.get(key);
        if (before) return before;
        const { name } = await makeDraft();
        said.push(name);
        sent.set(key, name);
        return name;
      },
    } as unknown as NativeIntake,
    { find: async () => ({ numero, clave }) } as unknown as Portal,
    {
      acuse: async () => {
        said.push('residencia.acusada');
        known.set(numero, { messageId: clave, closedBy: null });
      },
    } as unknown as Acuses,
    cases as unknown as NativeCases,
    Log.create('test', 'silent'),
  );
  return { feed, said };
}

describe('what the portal publishes', () => {
  it('becomes answers in the order in which it is published, each once', async () => {
    const { feed, said } = stage();
    const observada = eventoOf('observada', 1);
    const otorgada = eventoOf('otorgada', 2);
    for (const evento of [observada, observada, otorgada, otorgada, observada]) await feed.take(evento);
    expect(said).toEqual(['residencia.antecedentes-requeridos', 'residencia.otorgada']);
  });

  it('says nothing more of the reception, which was said of the registration', async () => {
    const { feed, said } = stage();
    await feed.take(eventoOf('ingresada', 1));
    expect(said).toEqual([]);
  });

  it('is answered after the acuse where a decision overtakes the answer to the registration', async () => {
    const { feed, said } = stage({ open: false });
    await feed.take(eventoOf('otorgada', 2));
    await feed.take(eventoOf('ingresada', 1));
    expect(said).toEqual(['residencia.acusada', 'residencia.otorgada']);
  });

  it.each(['observada', 'denegada'])(
    'is not sent where it comes after another decision: %s',
    async (late) => {
      const { feed, said } = stage();
      await feed.take(eventoOf('otorgada', 1));
      await expect(feed.take(eventoOf(late, 2))).rejects.toMatchObject({ code: 'event-out-of-order' });
      expect(said).toEqual(['residencia.otorgada']);
    },
  );

  it.each([
    ['a number that nobody here filed', { numero: 'RH-2026-000009', clave: undefined }],
    ['a key that nobody here filed', { numero: 'RH-2026-000009', clave: eventId(9) }],
    ['another number than its key has', { numero: 'RH-2026-000009' }],
  ])('is not sent to anybody with %s', async (_, change) => {
    const { feed, said } = stage({ open: false });
    const evento = JSON.parse(JSON.stringify(eventoOf('otorgada', 1, change)));
    await expect(feed.take(evento)).rejects.toMatchObject({ code: 'thread-unknown' });
    expect(said).toEqual([]);
  });
});
