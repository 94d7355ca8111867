import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type Endpoint,
  type Incoming,
  type IncomingRefusal,
  type NativeCases,
  type NativeClient,
  observedPattern,
  plazoPatterns,
  revokedPattern,
} from '@valija/adapter-kit';
import { loadContract } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import { projectRegistry } from '@valija/messages';
import { MensajesHandler } from './mensajes.handler.js';
import { Registros } from './registros.js';

const ninez = loadContract('ninez');
const id = '01920000-0000-7000-8000-000000000301';
const annulment = '01920000-0000-7000-8000-000000000302';
const uravit = 'urn:valija:cl:minpublico:uravit-13';
const numeroIngreso = 'MN-2026-000001';

/** A scripted system, and the cases that the adapter notes. */
function system(
  options: {
    /** State of each ingreso that it has of the derivación, and the state in which an annulment leaves it. */
    estados?: readonly string[];
    left?: string;
    consultas?: number;
    answer?: object;
    fails?: boolean;
    source?: string;
  } = {},
) {
  const calls: { method: string; path: string; body?: { idAviso?: string } }[] = [];
  const opened: string[] = [];
  const closed: string[] = [];
  const at = '2026-11-20T10:00:00Z';
  const { estados = [], left = 'ANU', consultas = 0 } = options;
  const native = {
    look: async (path: string) => {
      calls.push({ method: 'GET', path });
      if (path.startsWith('/consultas-plan'))
        return {
          consultas: Array.from({ length: consultas }, () => ({
            numeroConsulta: 'CP-2026-000001',
            referencia: id,
            registradaEl: at,
          })),
        };
      return {
        ingresos: estados.map((estado, nth) => ({
          numeroIngreso: `MN-2026-00000${nth + 1}`,
          referencia: id,
          registradoEl: at,
          estado,
        })),
      };
    },
    post: async (path: string, body: { idAviso?: string }) => {
      calls.push({ method: 'POST', path, body });
      if (options.fails) throw new ValijaError('native-unavailable');
      if (options.answer) return options.answer;
      if (path === '/ingresos') return { numeroIngreso, referencia: id, registradoEl: at };
      if (path === '/consultas-plan')
        return { numeroConsulta: 'CP-2026-000001', referencia: id, registradaEl: at };
      return {
        numeroIngreso: path.split('/')[2],
        idAviso: body.idAviso,
        estado: left,
        registradaEl: at,
      };
    },
  } as unknown as NativeClient;
  const cases = {
    open: async (messageId: string, number: string) => {
      opened.push(`${messageId} ${number}`);
    },
    close: async (_messageId: string, by: string) => {
      closed.push(by);
    },
  } as unknown as NativeCases;
  const endpoint = {
    findReceived: async (type: string, found: string) =>
      type === 'cl.valija.derivacion.solicitada' && found === id
        ? { id, source: options.source ?? uravit, correlationid: id }
        : undefined,
  } as unknown as Endpoint;
  return { calls, opened, closed, handler: new MensajesHandler(endpoint, new Registros(native, cases)) };
}

function message<Content>(type: string, version = '1.0.0', mayHaveActed = false): Incoming<Content> {
  const content = structuredClone(
    projectRegistry().schemaOf(`urn:valija:schema:${type}:${version}`)?.examples[0],
  );
  return {
    envelope: {
      id: type === 'derivacion.anulada' ? annulment : id,
      source: uravit,
      correlationid: id,
      type: `cl.valija.${type}`,
      lane: 'normal',
    } as Incoming['envelope'],
    content,
    mayHaveActed,
    attachment: () => Promise.reject(new Error('there is none')),
  };
}

const anulada = (mayHaveActed = false) => message<never>('derivacion.anulada', '1.0.0', mayHaveActed);

describe.each([
  ['a derivación', 'solicitada', 'derivacion.solicitada', '2.0.0', '/ingresos', numeroIngreso],
  ['a question', 'consultado', 'plan.consultado', '1.0.0', '/consultas-plan', 'CP-2026-000001'],
] as const)('%s', (_, method, type, version, path, numero) => {
  it('is registered, and its number noted', async () => {
    const { calls, opened, handler } = system();
    expect(await handler[method](message(type, version))).toMatchObject({ kind: 'done' });
    expect(calls).toMatchObject([{ method: 'POST', path, body: { referencia: id } }]);
    expect(opened).toEqual([`${id} ${numero}`]);
  });

  it('is looked for before it is registered again, and not registered twice', async () => {
    const again = message<never>(type, version, true);
    const there = system({ estados: ['ING'], consultas: 1 });
    expect(await there.handler[method](again)).toMatchObject({ kind: 'done' });
    expect(there.calls).toEqual([{ method: 'GET', path: `${path}?referencia=${id}` }]);
    expect(there.opened).toEqual([`${id} ${numero}`]);
    const lost = system();
    await lost.handler[method](again);
    expect(lost.calls.map((call) => call.method)).toEqual(['GET', 'POST']);
  });

  it('that is answered beside the contract is parked', async () => {
    const { handler, opened } = system({ answer: { ok: true } });
    await expect(handler[method](message(type, version))).rejects.toMatchObject({
      code: 'native-contract-broken',
    });
    expect(opened).toEqual([]);
  });
});

describe('an annulment', () => {
  it.each(['ING', 'ACE', 'CUR'])('ends an ingreso in state %s, once', async (estado) => {
    const { calls, closed, handler } = system({ estados: [estado] });
    expect(await handler.anulada(anulada())).toMatchObject({ kind: 'done' });
    expect(calls).toMatchObject([
      { method: 'GET', path: `/ingresos?referencia=${id}` },
      {
        method: 'POST',
        path: `/ingresos/${numeroIngreso}/anulacion`,
        body: { idAviso: annulment, causalAnulacion: 'AN03' },
      },
    ]);
    expect(ninez.validateRequest('anularIngreso', calls[1]?.body)).toEqual({ ok: true });
    expect(closed).toEqual([`anulacion ${annulment}`]);
  });

  it.each(['ANU', 'REZ'])('writes nothing where the ingreso is in state %s', async (estado) => {
    const { calls, handler } = system({ estados: [estado] });
    expect(await handler.anulada(anulada(true))).toMatchObject({ kind: 'done' });
    expect(calls.map(({ method }) => method)).toEqual(['GET']);
  });

  it('finds nothing to withdraw where nothing was registered', async () => {
    const { calls, handler } = system();
    expect(await handler.anulada(anulada())).toMatchObject({ kind: 'done' });
    expect(calls.map(({ method }) => method)).toEqual(['GET']);
  });

  it.each([
    ['before', { estados: ['CER'] }, ['GET']],
    ['meanwhile', { estados: ['CUR'], left: 'CER' }, ['GET', 'POST']],
  ])('of a case that was closed %s is parked and never forced', async (_, options, methods) => {
    const { calls, closed, handler } = system(options);
    expect(await handler.anulada(anulada())).toMatchObject({ kind: 'park', code: 'annulled-too-late' });
    expect(calls.map(({ method }) => method)).toEqual(methods);
    expect(closed).toEqual([]);
  });

  it.each([
    ['a state that nobody knows', { estados: ['SUS'] }, 'native-code-unknown'],
    ['an ingreso that goes on all the same', { estados: ['ACE'], left: 'ACE' }, 'native-contract-broken'],
  ])('that meets %s is parked', async (_, options, code) => {
    const { handler, closed } = system(options);
    const outcome = await handler.anulada(anulada()).catch((error: ValijaError) => error);
    expect(outcome).toMatchObject({ code });
    expect(closed).toEqual([]);
  });

  it('is tried again where the system does not answer', async () => {
    const { handler, closed } = system({ estados: ['ACE'], fails: true });
    await expect(handler.anulada(anulada())).rejects.toMatchObject({ code: 'native-unavailable' });
    expect(closed).toEqual([]);
  });

  it('is of who derived alone, in its thread', async () => {
    const stranger = system({ estados: ['ACE'], source: 'urn:valija:cl:pav:rm' });
    const message = anulada();
    expect(await stranger.handler.anulada(message)).toMatchObject({ kind: 'refuse', code: 'thread-unknown' });
    const elsewhere = system({ estados: ['ACE'] });
    const outcome = await elsewhere.handler.anulada({
      ...message,
      envelope: { ...message.envelope, correlationid: annulment },
    });
    expect(outcome).toMatchObject({ kind: 'refuse', pointers: ['/derivacion'] });
    expect([...stranger.calls, ...elsewhere.calls]).toEqual([]);
  });
});

it('an answer of ours that was refused waits for a person', () => {
  const refusal = { receipt: { code: 'release-denied' } } as IncomingRefusal;
  expect(system().handler.refused(refusal)).toMatchObject({ kind: 'park', code: 'release-denied' });
});

it('has a handler for every type that the directory says Mejor Niñez accepts', () => {
  const file = join(import.meta.dirname, '../../contracts/directory.json');
  const { parties } = JSON.parse(readFileSync(file, 'utf8')) as {
    parties: { endpoint: string; accepts: string[] }[];
  };
  const accepted = parties.find(({ endpoint }) => endpoint === 'ninez')?.accepts ?? [];
  const handled = (['solicitada', 'consultado', 'anulada'] as const).flatMap(
    (name) => Reflect.getMetadata('microservices:pattern', MensajesHandler.prototype[name]) as string[],
  );
  const types = new Set(accepted.map((schema) => `cl.valija.${schema.split(':')[3]}`));
  // The kit takes what the gateway itself says for every adapter: revocations, observations and terms.
  for (const type of [revokedPattern, observedPattern, ...plazoPatterns]) types.delete(type);
  expect([...types].sort()).toEqual([...handled].sort());
});
