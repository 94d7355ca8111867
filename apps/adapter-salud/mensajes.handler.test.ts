import { describe, expect, it } from '@jest/globals';
import type { Endpoint, Incoming } from '@valija/adapter-kit';
import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { FhirServer } from '@valija/fhir';
import {
  type DerivacionAnulada,
  type DerivacionSolicitada,
  type InstruccionEmitida,
  projectRegistry,
} from '@valija/messages';
import { Centros } from './centros/centros.js';
import { Entregas } from './hacia-centro/entregas.js';
import { MensajesHandler } from './mensajes.handler.js';
import type { Tarea, Tareas } from './tareas.js';

const id = '01930000-0000-7000-8000-000000000601';
const source = 'urn:valija:cl:minpublico:uravit-13';
const mine = [{ system: 'urn:valija:mensaje', value: id }];

type Stored = fhir4.Task | fhir4.ServiceRequest;

interface Changes {
  /** What the centre holds before. */
  readonly held?: readonly Stored[];
  /** Answers to a transaction otherwise than with a new Task 1. */
  readonly transaction?: () => Promise<fhir4.Bundle>;
  /** Somebody at the centre changes a resource before each of our first writes. */
  readonly meddle?: readonly ((held: Map<string, Stored>) => void)[];
  /** What this adapter noted before. */
  readonly tarea?: Tarea;
}

const tareaOf = (changes: Partial<Tarea> = {}): Tarea => ({
  messageId: id,
  asunto: 'derivacion',
  deis: '111100',
  taskId: '1',
  version: '1',
  told: null,
  annulled: false,
  ...changes,
});

const taskOf = (changes: Partial<fhir4.Task> = {}): fhir4.Task => ({
  resourceType: 'Task',
  id: '1',
  meta: { versionId: '3' },
  identifier: mine,
  status: 'requested',
  intent: 'order',
  focus: { reference: 'ServiceRequest/2' },
  ...changes,
});

const requestOf = (status: fhir4.ServiceRequest['status'] = 'active'): fhir4.ServiceRequest => ({
  resourceType: 'ServiceRequest',
  id: '2',
  meta: { versionId: '1' },
  status,
  intent: 'order',
  subject: { reference: 'Patient/3' },
});

const keyOf = ({ resourceType, id }: Stored): string => `${resourceType}/${id}`;
const next = (resource: Stored): Stored => ({
  ...resource,
  meta: { versionId: String(Number(resource.meta?.versionId) + 1) },
});

/** A handler between a fake FHIR server and a fake table, and the steps in the order in which they were taken. */
function stage({ held = [], transaction, meddle = [], tarea }: Changes = {}) {
  const steps: string[] = [];
  const sent: fhir4.Bundle[] = [];
  const resources = new Map(held.map((resource) => [keyOf(resource), resource]));
  const meddling = [...meddle];
  const server = {
    transaction: async (bundle: fhir4.Bundle) => {
      steps.push('transaction');
      sent.push(bundle);
      if (transaction) return transaction();
      const made = { status: '201 Created', location: 'Task/1/_history/1' };
      return { entry: [...(bundle.entry ?? []).slice(1).map(() => ({})), { response: made }] };
    },
    search: async (type: string, params: Record<string, string>) => {
      steps.push(`search ${type} ${Object.keys(params)}`);
      return [...resources.values()].filter(({ resourceType }) => resourceType === type);
    },
    history: async () => [{ ...taskOf(), meta: { versionId: '1' } }, taskOf()],
    read: async (type: string, id: string) => {
      steps.push(`read ${type}`);
      return resources.get(`${type}/${id}`);
    },
    update: async (resource: Stored, versionId: string) => {
      meddling.shift()?.(resources);
      const isNewest = resources.get(keyOf(resource))?.meta?.versionId === versionId;
      steps.push(`update ${resource.resourceType} ${resource.status}${isNewest ? '' : ': changed'}`);
      if (!isNewest) throw new ValijaError('native-changed');
      resources.set(keyOf(resource), next(resource));
      return next(resource);
    },
    locate: (address = '') => {
      const [type, id, , versionId] = address.split('/');
      return type && id ? { type, id, versionId } : undefined;
    },
  } as unknown as FhirServer;
  const noted: Tarea[] = tarea ? [tarea] : [];
  const tareas = {
    findByMessage: async (asked: string) => noted.find(({ messageId }) => messageId === asked),
    open: async (made: Tarea) => void noted.push(made),
    annul: async () => void steps.push('annul'),
  } as unknown as Tareas;
  const about = {
    nombre: 'Ficticio',
    vigilancia: 'consulta',
    run: { system: 'x', typeCode: '1' },
    server,
  } as const;
  const centros = new Centros(
    [
      { deis: '111100', programas: ['HOSPITAL'], ...about },
      { deis: '114301', programas: ['CESFAM', 'COSAM'], ...about },
    ],
    {},
  );
  const endpoint = {
    findReceived: async (_type: string, asked: string) =>
      asked === id ? { id, source, correlationid: id } : undefined,
  } as unknown as Endpoint;
  const handler = new MensajesHandler(endpoint, centros, tareas, new Entregas(tareas));
  return { handler, steps, sent, noted, resources };
}

const message = <Content>(
  content: Content,
  mayHaveActed = false,
  changes: object = {},
): Incoming<Content> => ({
  envelope: {
    ...{ id, source, correlationid: id, subject: '0123456789abcdef0123456789abcdef' },
    ...{ lane: 'normal', purpose: 'derivacion-programa', ...changes },
  } as Envelope,
  content,
  mayHaveActed,
  attachment: () => Promise.reject(new Error('no attachments here')),
});

const exampleOf = <T>(dataschema: string, at = 0): T =>
  structuredClone(projectRegistry().schemaOf(`urn:valija:schema:${dataschema}`)?.examples[at]);

const solicitada = (prestacion: object = { tipo: 'PROGRAMA', programa: 'HOSPITAL' }) => ({
  ...exampleOf<DerivacionSolicitada>('derivacion.solicitada:2.0.0'),
  prestacion: prestacion as DerivacionSolicitada['prestacion'],
});
const traslado = (establecimiento = '111100') => {
  const content = exampleOf<InstruccionEmitida>('instruccion.emitida:1.0.0');
  return { ...content, instruccion: { ...content.instruccion, establecimiento } } as InstruccionEmitida;
};
const done = { kind: 'done', answers: [] };

describe('a derivación', () => {
  it('is written once, and its Task noted with its version', async () => {
    const { handler, steps, noted, sent } = stage();
    expect(await handler.solicitada(message(solicitada()))).toEqual(done);
    expect(steps).toEqual(['transaction']);
    expect(sent[0]?.entry).toHaveLength(3);
    expect(noted).toEqual([
      { messageId: id, asunto: 'derivacion', deis: '111100', taskId: '1', version: '1' },
    ]);
  });

  it('that is noted already is not written again', async () => {
    const { handler, steps } = stage({ tarea: tareaOf() });
    expect(await handler.solicitada(message(solicitada(), true))).toEqual(done);
    expect(steps).toEqual([]);
  });

  it('is looked for on another try by its message, and noted in its first version: the rest is still to be told', async () => {
    const stranger = taskOf({ id: '9', identifier: [{ system: 'urn:valija:mensaje', value: 'other' }] });
    const { handler, steps, noted } = stage({ held: [stranger, taskOf({ status: 'accepted' })] });
    expect(await handler.solicitada(message(solicitada(), true))).toEqual(done);
    expect(steps).toEqual(['search Task identifier']);
    expect(noted[0]).toMatchObject({ taskId: '1', version: '1' });
  });

  it('is written on another try where the first did not come so far', async () => {
    const { handler, steps } = stage();
    expect(await handler.solicitada(message(solicitada(), true))).toEqual(done);
    expect(steps).toEqual(['search Task identifier', 'transaction']);
  });

  it.each([
    ['200 OK', 'Task/1/_history/3'],
    ['201 Created', undefined],
    ['201 Created', 'Patient/1/_history/1'],
  ])('is looked for after the transaction where the answer is %s at %p', async (status, location) => {
    const response = { status, ...(location ? { location } : {}) };
    const transaction = async () => ({ entry: [{ response }] }) as fhir4.Bundle;
    const { handler, steps, noted } = stage({ transaction, held: [taskOf()] });
    expect(await handler.solicitada(message(solicitada()))).toEqual(done);
    expect(steps).toEqual(['transaction', 'search Task identifier']);
    expect(noted[0]).toMatchObject({ taskId: '1', version: '1' });
  });

  it.each([
    ['no Task', []],
    ['several Tasks', [taskOf(), taskOf({ id: '7' })]],
  ])('is parked where afterwards the centre has %s of it', async (_, held) => {
    const transaction = async () => ({ entry: [{}] }) as fhir4.Bundle;
    const { handler, noted } = stage({ transaction, held });
    await expect(handler.solicitada(message(solicitada()))).rejects.toMatchObject({
      code: 'native-contract-broken',
      handling: 'park',
    });
    expect(noted).toEqual([]);
  });

  it('is parked where the server finds several of it (412), and tried again where it does not answer', async () => {
    for (const [code, handling] of [
      ['native-refused', 'park'],
      ['native-unavailable', 'retry'],
    ] as const) {
      const { handler } = stage({ transaction: () => Promise.reject(new ValijaError(code)) });
      await expect(handler.solicitada(message(solicitada()))).rejects.toMatchObject({ code, handling });
    }
  });

  it.each([
    [{ tipo: 'PROGRAMA', programa: 'PRM' }, '/prestacion/programa'],
    [{ tipo: 'PROGRAMA', programa: 'HOSPITAL', proyecto: '109609' }, '/prestacion/proyecto'],
  ])(
    'for %p is refused before anything is written, and parked on another try',
    async (prestacion, pointer) => {
      const { handler, steps } = stage();
      await expect(handler.solicitada(message(solicitada(prestacion)))).rejects.toMatchObject({
        code: 'recipient-unknown',
        handling: 'refuse',
        pointers: [pointer],
      });
      expect(await handler.solicitada(message(solicitada(prestacion), true))).toMatchObject({
        kind: 'park',
        code: 'recipient-unknown',
      });
      expect(steps).toEqual([]);
    },
  );
});

describe('an urgent transfer', () => {
  it('reaches the establishment that it names, as Patient and Task', async () => {
    const { handler, noted, sent } = stage();
    expect(await handler.emitida(message(traslado('114301')))).toEqual(done);
    expect(sent[0]?.entry?.map(({ request }) => request?.url)).toEqual(['Patient', 'Task']);
    expect(noted[0]).toMatchObject({ asunto: 'traslado', deis: '114301' });
  });

  it('to an establishment that is not here is refused', async () => {
    const { handler, steps } = stage();
    await expect(handler.emitida(message(traslado('109609')))).rejects.toMatchObject({
      code: 'recipient-unknown',
      handling: 'refuse',
      pointers: ['/instruccion/establecimiento'],
    });
    expect(steps).toEqual([]);
  });

  it('is the only instruction that is taken', async () => {
    const { handler } = stage();
    const other = exampleOf<InstruccionEmitida>('instruccion.emitida:1.0.0', 1);
    await expect(handler.emitida(message(other))).rejects.toMatchObject({
      code: 'native-code-unknown',
      handling: 'refuse',
    });
  });
});

describe('an annulment', () => {
  const anulada = (derivacion = id): DerivacionAnulada => ({
    ...exampleOf<DerivacionAnulada>('derivacion.anulada:1.0.0'),
    derivacion,
  });
  const statusOf = (resources: ReadonlyMap<string, Stored>) =>
    ['Task/1', 'ServiceRequest/2'].map((key) => resources.get(key)?.status);

  it.each(['requested', 'received', 'accepted', 'in-progress', 'on-hold'] as const)(
    'cancels a Task that is %s, and revokes its request',
    async (status) => {
      const statusReason = { text: 'Motivo ficticio' };
      const { handler, steps, resources } = stage({
        tarea: tareaOf(),
        held: [taskOf({ status, statusReason, businessStatus: statusReason }), requestOf()],
      });
      expect(await handler.anulada(message(anulada()))).toEqual(done);
      expect(statusOf(resources)).toEqual(['cancelled', 'revoked']);
      // Noted first: whoever watches must know whose cancellation it is.
      expect(steps[0]).toBe('annul');
      expect(JSON.stringify(resources.get('Task/1'))).not.toContain('Motivo ficticio');
    },
  );

  it.each(['rejected', 'cancelled', 'entered-in-error'] as const)(
    'leaves a Task that is %s as it is, and revokes its request',
    async (status) => {
      const { handler, resources } = stage({ tarea: tareaOf(), held: [taskOf({ status }), requestOf()] });
      expect(await handler.anulada(message(anulada()))).toEqual(done);
      expect(statusOf(resources)).toEqual([status, 'revoked']);
    },
  );

  it.each(['completed', 'failed'] as const)(
    'is told and never forced where the Task is %s',
    async (status) => {
      const { handler, resources } = stage({ tarea: tareaOf(), held: [taskOf({ status }), requestOf()] });
      expect(await handler.anulada(message(anulada()))).toMatchObject({
        kind: 'park',
        code: 'annulled-too-late',
      });
      expect(statusOf(resources)).toEqual([status, 'active']);
    },
  );

  const meddleTo = (status: fhir4.Task['status']) => (held: Map<string, Stored>) => {
    const now = held.get('Task/1') as fhir4.Task;
    held.set('Task/1', next({ ...now, status }));
  };

  it('reads again where the Task changed meanwhile, and decides anew', async () => {
    const { handler, steps } = stage({
      tarea: tareaOf(),
      held: [taskOf(), requestOf()],
      meddle: [meddleTo('accepted'), meddleTo('completed')],
    });
    expect(await handler.anulada(message(anulada()))).toMatchObject({ code: 'annulled-too-late' });
    expect(steps.filter((step) => step.startsWith('update'))).toEqual([
      'update Task cancelled: changed',
      'update Task cancelled: changed',
    ]);
  });

  it('gives up for now after three tries, and is tried again later', async () => {
    const { handler, steps } = stage({
      tarea: tareaOf(),
      held: [taskOf(), requestOf()],
      meddle: ['accepted', 'in-progress', 'on-hold', 'in-progress'].map((status) =>
        meddleTo(status as fhir4.Task['status']),
      ),
    });
    await expect(handler.anulada(message(anulada()))).rejects.toMatchObject({
      code: 'native-changed',
      handling: 'retry',
    });
    expect(steps.filter((step) => step.startsWith('update'))).toHaveLength(3);
  });

  it('that was cut off after the Task goes on with its request', async () => {
    const { handler, steps } = stage({
      tarea: tareaOf(),
      held: [taskOf({ status: 'cancelled' }), requestOf()],
    });
    expect(await handler.anulada(message(anulada(), true))).toEqual(done);
    expect(steps.at(-1)).toBe('update ServiceRequest revoked');
  });

  it('of a derivación that was refused here has nothing to do', async () => {
    const { handler, steps } = stage();
    expect(await handler.anulada(message(anulada()))).toEqual(done);
    expect(steps).toEqual([]);
  });

  it.each([
    ['of a derivación that never came', anulada('01930000-0000-7000-8000-000000000999'), {}],
    ['by anybody but who derived', anulada(), { source: 'urn:valija:cl:pav:rm' }],
    ['in another thread', anulada(), { correlationid: '01930000-0000-7000-8000-000000000998' }],
  ])('%s is refused', async (_, content, changes) => {
    const { handler, steps } = stage({ tarea: tareaOf(), held: [taskOf(), requestOf()] });
    expect(await handler.anulada(message(content, false, changes))).toEqual({
      kind: 'refuse',
      code: 'thread-unknown',
      pointers: ['/derivacion'],
    });
    expect(steps).toEqual([]);
  });

  it('is parked where the Task is gone, or its centre', async () => {
    const gone = stage({ tarea: tareaOf() });
    await expect(gone.handler.anulada(message(anulada()))).rejects.toMatchObject({ handling: 'park' });
    const closed = stage({ tarea: tareaOf({ deis: '109609' }) });
    expect(await closed.handler.anulada(message(anulada()))).toMatchObject({
      kind: 'park',
      code: 'recipient-unknown',
    });
  });
});
