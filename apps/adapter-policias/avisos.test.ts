import { describe, expect, it } from '@jest/globals';
import type { Draft, Endpoint, NativeIntake } from '@valija/adapter-kit';
import { pdiParte } from '../../test/fixtures/policias/index.js';
import { Avisos } from './avisos.js';
import { pdi } from './pdi/pdi-system.js';
import type { PoliceSystem } from './police-system.js';
import type { Cumplimiento } from './translation/papers.js';

const orden = '01920000-0000-7000-8000-000000000001';
const fiscalia = 'urn:valija:cl:minpublico:uravit-13';
const { recepcion, denuncia } = pdiParte('pdi-explotacion-sexual-urgente');

const asked = {
  id: orden,
  source: fiscalia,
  correlationid: 'hilo de la instrucción',
  subject: 'persona de la instrucción',
  lane: 'urgent',
  purpose: 'instruccion-fiscal',
  legalbasis: 'ley-21057:art-31-b',
};

const cumplimiento: Cumplimiento = {
  idNovedad: '01920000-0000-7000-8000-0000000000e1',
  idMensaje: orden,
  ejecutor: { unidad: 'Bitrap Ficticia' },
  resultado: 'CUMPLIDA',
  fechaHora: '2026-11-20T16:00:00-03:00',
  necesidadesProteccion: 'EXISTEN',
};

/** The service on an intake that keeps in memory what it is given. */
function avisos() {
  const sent = new Map<string, { id: string; draft: Draft; document: string }>();
  const subjects = new Map<string, string>();
  const parked: unknown[][] = [];
  const intake = {
    send: async (key: string, document: unknown, makeDraft: () => Promise<Draft>) => {
      const known = sent.get(key);
      if (known) return known.id;
      const id = `mensaje ${sent.size + 1}`;
      sent.set(key, { id, draft: await makeDraft(), document: JSON.stringify(document) });
      return id;
    },
    findMessage: async (key: string) => sent.get(key)?.id,
    subjectOf: async (key: string) => {
      subjects.set(key, subjects.get(key) ?? `persona ${subjects.size + 1}`);
      return subjects.get(key);
    },
  } as unknown as NativeIntake;
  const endpoint = {
    directory: {
      findByKind: (kind: string) => (kind === 'ministerio-publico' ? { urn: fiscalia } : undefined),
    },
    findReceived: async (type: string, id: string) =>
      type === 'cl.valija.instruccion.emitida' && id === orden ? asked : undefined,
    db: { query: async (_sql: string, values: unknown[]) => parked.push(values) },
  } as unknown as Endpoint;
  const service = new Avisos(endpoint, intake, { police: pdi } as PoliceSystem);
  const drafts = () => [...sent.values()].map(({ draft }) => draft);
  return { service, drafts, parked };
}

describe('a parte', () => {
  it('opens its thread by the reception, at once, and goes on in it with the denuncia of the same person', async () => {
    const { service, drafts } = avisos();
    const opening = await service.recepcion(recepcion);
    await service.denuncia(denuncia);
    const [recibida, comunicada] = drafts();
    expect(recibida).toMatchObject({ name: 'denuncia.recibida', lane: 'normal', recipient: fiscalia });
    expect(recibida).not.toHaveProperty('correlationid');
    expect(comunicada).toMatchObject({
      name: 'denuncia.comunicada',
      lane: 'urgent',
      correlationid: opening,
      causationid: opening,
    });
    expect(comunicada?.subject).toBe(recibida?.subject);
    for (const draft of [recibida, comunicada])
      expect(draft).toMatchObject({
        purpose: 'denuncia',
        legalbasis: 'ley-21057:art-4',
        clockbase: recepcion.fechaRecepcion,
      });
  });

  it('opens its thread by the denuncia where no reception came, and takes a late reception into it', async () => {
    const { service, drafts } = avisos();
    const opening = await service.denuncia(denuncia);
    await service.recepcion(recepcion);
    const [comunicada, recibida] = drafts();
    expect(comunicada).not.toHaveProperty('correlationid');
    expect(recibida).toMatchObject({ correlationid: opening, subject: comunicada?.subject });
  });

  it('has one thread and as many persons as victims', async () => {
    const { service, drafts } = avisos();
    const opening = await service.recepcion(recepcion);
    await service.denuncia(denuncia);
    await service.denuncia({ ...denuncia, correlativo: 2 });
    const [recibida, first, second] = drafts();
    expect(second).toMatchObject({ correlationid: opening });
    expect(first?.subject).toBe(recibida?.subject);
    expect(second?.subject).not.toBe(recibida?.subject);
  });

  it('is one message for each paper, however often it is said', async () => {
    const { service, drafts } = avisos();
    expect(await service.recepcion(recepcion)).toBe(await service.recepcion(recepcion));
    expect(await service.denuncia(denuncia)).toBe(await service.denuncia(denuncia));
    expect(drafts()).toHaveLength(2);
  });

  it('does not leave with an unknown code', async () => {
    const { service, drafts } = avisos();
    const refused = service.denuncia({ ...denuncia, calidad: 'OTRA' });
    await expect(refused).rejects.toMatchObject({ code: 'native-code-unknown', pointers: ['/calidad'] });
    expect(drafts()).toEqual([]);
  });
});

describe('a fulfilment', () => {
  it('goes back in the thread of its instruction, to whoever gave it', async () => {
    const { service, drafts, parked } = avisos();
    await service.cumplimiento(cumplimiento);
    expect(drafts()).toEqual([
      {
        name: 'instruccion.cumplida',
        recipient: fiscalia,
        subject: asked.subject,
        correlationid: asked.correlationid,
        causationid: orden,
        lane: 'urgent',
        purpose: asked.purpose,
        legalbasis: asked.legalbasis,
        content: expect.objectContaining({ instruccion: orden }),
      },
    ]);
    expect(parked).toEqual([]);
  });

  it.each([
    ['fits no instruction', { idMensaje: cumplimiento.idNovedad }, 'thread-unknown', ['/idMensaje']],
    ['has a result that nobody knows', { resultado: 'EN_ESTUDIO' }, 'native-code-unknown', ['/resultado']],
  ])('that %s is parked with its reason, and refused', async (_what, change, code, pointers) => {
    const { service, drafts, parked } = avisos();
    await expect(service.cumplimiento({ ...cumplimiento, ...change })).rejects.toMatchObject({ code });
    expect(parked).toEqual([['cumplimientos', cumplimiento.idNovedad, code, pointers]]);
    expect(drafts()).toEqual([]);
  });
});
