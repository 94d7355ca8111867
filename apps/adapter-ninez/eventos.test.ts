import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AttachmentDraft, Draft, Endpoint, NativeClient, NativeIntake } from '@valija/adapter-kit';
import type { NinezEvento, NinezSchemas } from '@valija/contracts';
import { type ErrorCode, ValijaError } from '@valija/errors';
import { Eventos } from './eventos.js';
import type { Registros } from './registros.js';

const derivacion = '01920000-0000-7000-8000-000000000001';
const consulta = '01920000-0000-7000-8000-000000000004';
const uravit = 'urn:valija:cl:minpublico:uravit-13';

const file = join(import.meta.dirname, '../../contracts/ninez.openapi.json');
const examples = JSON.parse(readFileSync(file, 'utf8')).webhooks.eventoDeIngreso.post.requestBody.content[
  'application/json'
].examples as Record<string, { value: NinezEvento }>;

let ids = 0;
/** An example of the contract as an event of its own. */
function eventoOf<Evento extends NinezEvento = NinezEvento>(name: string, changes: object = {}): Evento {
  ids += 1;
  const idEvento = `01920000-0000-7000-8000-${String(ids).padStart(12, '0')}`;
  return { ...structuredClone(examples[name]?.value), idEvento, ...changes } as Evento;
}

/** The adapter's memory as its database keeps it, and whoever derived. */
function stage(options: { source?: string; documents?: boolean; attach?: ErrorCode } = {}) {
  const { source = uravit } = options;
  const said = new Map<string, { document: string; id: string }>();
  const drafts: Draft[] = [];
  const parked: string[] = [];
  const closed = new Map<string, string>();
  const endpoint = {
    db: {
      query: async (_sql: string, [, key, code]: string[]) => {
        parked.push(`${code} ${key}`);
        return { rows: [] };
      },
    },
    findReceived: async (type: string, id: string) =>
      (type === 'cl.valija.derivacion.solicitada' && id === derivacion) ||
      (type === 'cl.valija.plan.consultado' && id === consulta)
        ? {
            ...{ id, source, correlationid: id, subject: 'ficticio', lane: 'urgent' },
            ...{ purpose: 'lo-que-se-pidio', legalbasis: 'base-de-lo-pedido' },
          }
        : undefined,
    attach: async (bytes: Uint8Array, about: AttachmentDraft) => {
      if (options.attach) throw new ValijaError(options.attach);
      const digest = 'A'.repeat(43);
      return { adjunto: { ...about, tipo: 'application/pdf', digest, bytes: bytes.length }, sealed: bytes };
    },
  } as unknown as Endpoint;
  const intake = {
    send: async (key: string, evento: object, makeDraft: () => Promise<Draft>) => {
      const document = JSON.stringify(evento);
      const before = said.get(key);
      if (before && before.document !== document) throw new ValijaError('native-conflict');
      if (before) return before.id;
      drafts.push(await makeDraft());
      said.set(key, { document, id: `mensaje-${drafts.length}` });
      return `mensaje-${drafts.length}`;
    },
    findMessage: async (key: string) => said.get(key)?.id,
  } as unknown as NativeIntake;
  const registros = {
    find: async (kind: string, numero: string, referencia: string) => {
      if (numero !== (kind === 'ingreso' ? 'MN-2026-000001' : 'CP-2026-000001'))
        throw new ValijaError('thread-unknown', undefined, { pointers: ['/referencia'] });
      return { messageId: referencia, closedBy: closed.get(referencia) ?? null };
    },
    close: async (referencia: string, by: string) => {
      if (!closed.has(referencia)) closed.set(referencia, by);
    },
  } as unknown as Registros;
  const native = {
    getBytes: async () => (options.documents === false ? undefined : Buffer.from('%PDF-1.4 ficticio')),
  } as unknown as NativeClient;
  const eventos = new Eventos(endpoint, intake, registros, native);
  const codeOf = (evento: NinezEvento) =>
    eventos.take(evento).then(
      () => 'taken',
      (error: ValijaError) => error.code,
    );
  return { eventos, drafts, parked, closed, codeOf, names: () => drafts.map(({ name }) => name) };
}

let now: ReturnType<typeof stage>;
beforeEach(() => {
  now = stage();
});

const course = ['acusado', 'aceptado', 'iniciado', 'trimestral', 'relevante', 'informeCopiado', 'egresado'];
const told = [
  'derivacion.acusada',
  'derivacion.aceptada',
  'intervencion.iniciada',
  'seguimiento.periodico',
  'seguimiento.relevante',
  'informe-familia.copiado',
  'intervencion.cerrada',
];

describe('the course of an ingreso', () => {
  it('is told to whoever derived, in the thread of the derivación', async () => {
    for (const name of course) await now.eventos.take(eventoOf(name));
    expect(now.names()).toEqual(told);
    for (const draft of now.drafts)
      expect(draft).toMatchObject({
        recipient: uravit,
        correlationid: derivacion,
        causationid: derivacion,
        subject: 'ficticio',
      });
    expect(now.parked).toEqual([]);
  });

  it('has the purpose of the derivación up to its decision, and a purpose and lanes of its own after', async () => {
    for (const name of course) await now.eventos.take(eventoOf(name));
    const terms = now.drafts.map(({ lane, purpose, legalbasis }) => [lane, purpose, legalbasis]);
    const asked = ['urgent', 'lo-que-se-pidio', 'base-de-lo-pedido'];
    const followUp = ['normal', 'seguimiento-intervencion', 'ley-21057:art-31-b'];
    const urgent = ['urgent', ...followUp.slice(1)];
    expect(terms).toEqual([asked, asked, followUp, followUp, urgent, followUp, followUp]);
  });

  it('of another institution’s derivación goes back to that one', async () => {
    const pav = stage({ source: 'urn:valija:cl:pav:rm' });
    for (const name of ['acusado', 'aceptado', 'iniciado']) await pav.eventos.take(eventoOf(name));
    expect(new Set(pav.drafts.map(({ recipient }) => recipient))).toEqual(new Set(['urn:valija:cl:pav:rm']));
  });

  it('is the same message however often the same event comes, also after the end', async () => {
    for (const name of course) {
      const evento = eventoOf(name);
      const id = await now.eventos.take(evento);
      expect(await now.eventos.take(structuredClone(evento))).toBe(id);
    }
    const cierre = now.drafts.length;
    expect(cierre).toBe(course.length);
  });

  it.each([
    ['aceptado', []],
    ['rechazado', []],
    ['iniciado', ['acusado']],
    ['trimestral', ['acusado', 'aceptado']],
    ['relevante', ['acusado']],
    ['egresado', ['acusado']],
  ])('waits: %s is not taken with only %j before it, and is when its turn comes', async (name, before) => {
    for (const one of before) await now.eventos.take(eventoOf(one));
    const early = eventoOf(name);
    expect(await now.codeOf(early)).toBe('answer-too-early');
    expect(now.parked).toEqual([]);
    for (const one of ['acusado', 'aceptado', 'iniciado'].slice(before.length)) {
      if (one === name || name === 'rechazado') break;
      await now.eventos.take(eventoOf(one));
    }
    if (name === 'rechazado') await now.eventos.take(eventoOf('acusado'));
    expect(await now.codeOf(early)).toBe('taken');
  });

  it.each([
    ['acusado', 'answer-repeated'],
    ['aceptado', 'answer-decided'],
    ['rechazado', 'answer-decided'],
    ['iniciado', 'answer-repeated'],
  ])('says nothing twice: another event %s', async (name, code) => {
    for (const one of ['acusado', 'aceptado', 'iniciado']) await now.eventos.take(eventoOf(one));
    const another = eventoOf(name);
    expect(await now.codeOf(another)).toBe(code);
    expect(now.drafts).toHaveLength(3);
    expect(now.parked).toEqual([`${code} ${another.idEvento}`]);
  });

  it('says as many reports as there are', async () => {
    for (const one of [
      'acusado',
      'aceptado',
      'iniciado',
      'trimestral',
      'trimestral',
      'relevante',
      'relevante',
    ])
      await now.eventos.take(eventoOf(one));
    expect(now.drafts).toHaveLength(7);
  });

  it.each([
    ['a rejection', ['acusado', 'rechazado'], 'relevante'],
    ['a closure', ['acusado', 'aceptado', 'egresado'], 'relevante'],
  ])('says nothing new after %s, and sets it aside', async (_, before, name) => {
    for (const one of before) await now.eventos.take(eventoOf(one));
    const late = eventoOf(name);
    expect(await now.codeOf(late)).toBe('event-out-of-order');
    expect(now.parked).toEqual([`event-out-of-order ${late.idEvento}`]);
  });

  it('says nothing new after it was annulled', async () => {
    await now.eventos.take(eventoOf('acusado'));
    now.closed.set(derivacion, 'anulacion');
    expect(await now.codeOf(eventoOf('aceptado'))).toBe('event-out-of-order');
  });
});

describe('an event', () => {
  it.each([
    ['of an unknown reference', { referencia: consulta }, 'thread-unknown'],
    ['of another ingreso', { numeroIngreso: 'MN-2026-000009' }, 'thread-unknown'],
  ])('%s is refused and set aside', async (_, changes, code) => {
    const evento = eventoOf('acusado', changes);
    expect(await now.codeOf(evento)).toBe(code);
    expect(now.parked).toEqual([`${code} ${evento.idEvento}`]);
    expect(now.drafts).toEqual([]);
  });

  it('with a code that nobody knows is refused and set aside, and holds up nothing', async () => {
    for (const one of ['acusado', 'aceptado']) await now.eventos.take(eventoOf(one));
    const strange = eventoOf('relevante', { situaciones: ['SR99'] });
    expect(await now.codeOf(strange)).toBe('native-code-unknown');
    expect(now.parked).toEqual([`native-code-unknown ${strange.idEvento}`]);
    expect(await now.codeOf(eventoOf('relevante'))).toBe('taken');
  });

  it('answers a question about a plan, in its thread, once', async () => {
    await now.eventos.take(eventoOf('planCubre'));
    expect(now.drafts).toMatchObject([
      { name: 'plan.informado', correlationid: consulta, purpose: 'lo-que-se-pidio', lane: 'urgent' },
    ]);
    expect(await now.codeOf(eventoOf('sinPlan'))).toBe('answer-repeated');
  });
});

describe('the copy of a report to the family court', () => {
  const admitted = async (options: Parameters<typeof stage>[0]) => {
    const made = stage(options);
    for (const one of ['acusado', 'aceptado']) await made.eventos.take(eventoOf(one));
    return made;
  };

  it('brings its document, sealed to whoever derived', async () => {
    const { eventos, drafts } = await admitted({});
    const evento = eventoOf<NinezSchemas['EventoInformeCopiado']>('informeCopiado');
    await eventos.take(evento);
    const adjunto = drafts.at(-1)?.attachments?.[0]?.adjunto;
    expect(adjunto).toMatchObject({ documento: 'INFORME_TRIBUNAL_FAMILIA', titulo: evento.titulo });
    expect(drafts.at(-1)?.content).toMatchObject({ informe: adjunto, causal: 'TRANSCURSO_3_MESES' });
  });

  it.each([
    [{ documents: false }, 'schema-violation'],
    [{ attach: 'attachment-type' as const }, 'attachment-type'],
  ])('is refused with a pointer where the document will not do: %j', async (options, code) => {
    const { eventos, parked } = await admitted(options);
    const copy = eventoOf('informeCopiado');
    await expect(eventos.take(copy)).rejects.toMatchObject({ code, pointers: ['/idDocumento'] });
    expect(parked).toEqual([`${code} ${copy.idEvento}`]);
  });

  it('is tried again where it cannot be attached now', async () => {
    const { eventos, parked } = await admitted({ attach: 'service-unavailable' });
    await expect(eventos.take(eventoOf('informeCopiado'))).rejects.toMatchObject({
      code: 'service-unavailable',
    });
    expect(parked).toEqual([]);
  });
});
