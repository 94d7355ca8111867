import { describe, expect, it } from '@jest/globals';
import type { Endpoint, Incoming, NativeIntake } from '@valija/adapter-kit';
import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { projectRegistry, type ResidenciaSolicitada } from '@valija/messages';
import type { Acuses } from './acuses.js';
import type { EventosPortal } from './eventos.js';
import type { Portal, Registrada } from './portal.js';
import { ResidenciasHandler } from './residencias.handler.js';

const id = '01930000-0000-7000-8000-000000000701';
const registrada: Registrada = {
  numero: 'RH-2026-000001',
  clave: id,
  ingresadaEl: '2026-11-20T12:00:01-03:00',
  unidad: { nombre: 'Unidad ficticia' },
  documentos: [],
};

interface Changes {
  readonly kind?: string;
  /** What the portal already holds. */
  readonly before?: Registrada;
  /** What goes wrong, by the step in which it does. */
  readonly failing?: Readonly<Record<string, ValijaError>>;
}

/** A handler between a scripted portal and a scripted kit, and the steps in the order in which they were taken. */
function stage({ kind = 'pav', before, failing = {} }: Changes = {}) {
  const steps: string[] = [];
  const step = async <T>(name: string, result: T): Promise<T> => {
    steps.push(name);
    const error = failing[name];
    if (error) throw error;
    return result;
  };
  const received = (_type: string, asked: string) =>
    asked === id ? { id, source: 'urn:valija:cl:pav:rm', correlationid: id } : undefined;
  const handler = new ResidenciasHandler(
    {
      directory: { find: () => ({ kind }) },
      findReceived: async (...asked: [string, string]) => received(...asked),
    } as unknown as Endpoint,
    { findKey: async (key: string) => (key === id ? 'evento' : undefined) } as unknown as NativeIntake,
    {
      find: () => step('find', before),
      register: () => step('register', registrada),
      contribute: () => step('contribute', undefined),
      upload: () => step('upload', undefined),
    } as unknown as Portal,
    { acuse: () => step('acuse', undefined), avisar: () => step('avisar', undefined) } as unknown as Acuses,
    { nudge: () => undefined } as unknown as EventosPortal,
  );
  const message = <Content>(content: Content, mayHaveActed = false): Incoming<Content> => ({
    envelope: { id, source: 'urn:valija:cl:pav:rm', correlationid: id, lane: 'normal' } as Envelope,
    content,
    mayHaveActed,
    attachment: () => step('attachment', Buffer.from('%PDF-ficticio')),
  });
  return { steps, handler, message };
}

const exampleOf = <T>(type: string, at = 0): T =>
  structuredClone(projectRegistry().schemaOf(`urn:valija:schema:${type}:0.1.0`)?.examples[at]);
const trata = () => exampleOf<ResidenciaSolicitada>('residencia.solicitada');

describe('a request for residence', () => {
  it('is filed after its documents were looked at; acuse and notice do not wait for their upload', async () => {
    const { steps, handler, message } = stage();
    expect(await handler.solicitada(message(trata()))).toEqual({ kind: 'done', answers: [] });
    expect(steps).toEqual(['attachment', 'attachment', 'register', 'acuse', 'avisar', 'upload']);
  });

  it('is told to the secretariat for trata alone', async () => {
    const { steps, handler, message } = stage({ kind: 'ministerio-publico' });
    await handler.solicitada(message(exampleOf<ResidenciaSolicitada>('residencia.solicitada', 2)));
    expect(steps).not.toContain('avisar');
    expect(steps).toContain('acuse');
  });

  it('is refused to whom the decree does not name, before anything is done', async () => {
    const { steps, handler, message } = stage({ kind: 'consulado' });
    expect(await handler.solicitada(message(trata()))).toEqual({
      kind: 'refuse',
      code: 'filer-not-entitled',
      pointers: ['/solicitud/subcategoria'],
    });
    expect(steps).toEqual([]);
  });

  it('is refused whole where a document does not hold', async () => {
    const error = new ValijaError('attachment-mismatch');
    const { steps, handler, message } = stage({ failing: { attachment: error } });
    await expect(handler.solicitada(message(trata()))).rejects.toBe(error);
    expect(steps).toEqual(['attachment']);
  });

  it('is refused for a nationality that contradicts itself, before it is filed', async () => {
    const { steps, handler, message } = stage();
    const content = trata();
    content.persona.nacionalidad = 'PE';
    await expect(handler.solicitada(message(content))).rejects.toMatchObject({ code: 'schema-violation' });
    expect(steps).not.toContain('register');
  });

  it('is looked for on another try, and not filed again', async () => {
    const { steps, handler, message } = stage({ before: registrada });
    await handler.solicitada(message(trata(), true));
    expect(steps).toEqual(['find', 'acuse', 'avisar', 'attachment', 'attachment', 'upload']);
  });

  it('is filed on another try where the first one did not come so far', async () => {
    const { steps, handler, message } = stage();
    await handler.solicitada(message(trata(), true));
    expect(steps).toContain('register');
  });

  it.each(['acuse', 'upload'])(
    'is parked and not refused for what goes wrong after filing: %s',
    async (failed) => {
      const { handler, message } = stage({ failing: { [failed]: new ValijaError('no-agreement') } });
      expect(await handler.solicitada(message(trata()))).toMatchObject({
        kind: 'park',
        code: 'no-agreement',
      });
    },
  );

  it('is parked and not refused where a document is gone on another try', async () => {
    const failing = { attachment: new ValijaError('attachment-missing') };
    const { handler, message } = stage({ before: registrada, failing });
    expect(await handler.solicitada(message(trata(), true))).toMatchObject({
      kind: 'park',
      code: 'attachment-missing',
    });
  });

  it('is tried again where the portal does not answer', async () => {
    const error = new ValijaError('native-unavailable');
    const { handler, message } = stage({ failing: { register: error } });
    await expect(handler.solicitada(message(trata()))).rejects.toBe(error);
  });
});

describe('supplied antecedentes', () => {
  const aportados = (change: object = {}) => ({
    ...exampleOf<Parameters<ResidenciasHandler['aportados']>[0]['content']>(
      'residencia.antecedentes-aportados',
    ),
    solicitud: id,
    requerimiento: id,
    numeroSolicitud: registrada.numero,
    ...change,
  });

  it('are added to their request', async () => {
    const { steps, handler, message } = stage({ before: registrada });
    expect(await handler.aportados(message(aportados()))).toEqual({ kind: 'done', answers: [] });
    expect(steps.filter((name) => name !== 'attachment')).toEqual(['find', 'contribute', 'upload']);
  });

  it.each([
    ['/solicitud', { solicitud: '01930000-0000-7000-8000-000000000999' }],
    ['/requerimiento', { requerimiento: '01930000-0000-7000-8000-000000000999' }],
    ['/numeroSolicitud', { numeroSolicitud: 'RH-2026-000002' }],
  ])('are refused where %s is of another request', async (pointer, change) => {
    const { steps, handler, message } = stage({ before: registrada });
    expect(await handler.aportados(message(aportados(change)))).toEqual({
      kind: 'refuse',
      code: 'thread-unknown',
      pointers: [pointer],
    });
    expect(steps).not.toContain('contribute');
  });

  it('are refused from anybody but who filed the request', async () => {
    const { handler, message } = stage({ before: registrada });
    const foreign = message(aportados());
    const envelope = { ...foreign.envelope, source: 'urn:valija:cl:caj:rm' };
    expect(await handler.aportados({ ...foreign, envelope })).toMatchObject({ kind: 'refuse' });
  });

  it('are parked where the portal does not know the request that it acknowledged', async () => {
    const { handler, message } = stage();
    expect(await handler.aportados(message(aportados()))).toMatchObject({ kind: 'park' });
  });
});
