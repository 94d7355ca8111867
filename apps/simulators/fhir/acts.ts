import type { Annotation, Task, TaskOutput } from '@medplum/fhirtypes';
import { Temporal } from 'temporal-polyfill';
import { type CentreIdentity, conventions } from './identity.js';

/** What an act of a centre's people changes in a Task. Its outputs take the place of those before. */
export interface Act {
  readonly status?: Task['status'];
  readonly businessStatus?: string;
  readonly reason?: { readonly system?: string; readonly code?: string; readonly text?: string };
  readonly report?: string;
  readonly output?: readonly TaskOutput[];
}

/** What whoever steers the simulation may add to an act. */
export interface Details {
  /** Code of a ground, in place of the usual one. */
  readonly motivo?: string;
}

const professional = 'Profesional Ficticia del Centro';

type Value = Omit<TaskOutput, 'type'>;

export const output = (code: string, value: Value): TaskOutput =>
  ({ type: { coding: [{ system: conventions.salida, code }] }, ...value }) as TaskOutput;

const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO('America/Santiago');

const signature = (): TaskOutput[] => [
  output('profesional-asignado', { valueString: professional }),
  output('cargo', { valueString: 'Psicóloga' }),
  output('firma', { valueCode: 'SIMPLE' }),
];

const attended = (): TaskOutput[] => [
  output('jefe-de-turno', { valueString: 'Jefa de Turno Ficticia' }),
  output('hora-recepcion', { valueDateTime: new Date().toISOString() }),
];

/** Acts on a derivación and on a transfer, by the name with which the simulation is steered. `aceptar` has an appointment besides. */
export const acts = {
  recibir: () => ({ status: 'received' }),
  aceptar: () => ({
    status: 'accepted',
    reason: { text: 'Corresponde a la prestación del centro y hay equipo para comenzar (ejemplo).' },
    output: [
      output('pertinencia', { valueBoolean: true }),
      output('factibilidad', { valueBoolean: true }),
      output('profesional-asignado', { valueString: professional }),
    ],
  }),
  rechazar: ({ motivo = 'PRESTACION_NO_FACTIBLE' }) => ({
    status: 'rejected',
    reason: {
      system: conventions.motivoRechazo,
      code: motivo,
      text: 'El centro no puede ejecutar la prestación que se pide (ejemplo).',
    },
  }),
  'rechazar-por-antecedentes': () => ({
    status: 'rejected',
    reason: {
      system: conventions.motivoRechazo,
      code: 'ANTECEDENTES_INSUFICIENTES',
      text: 'Faltan antecedentes clínicos para decidir (ejemplo).',
    },
  }),
  'rechazar-sin-motivo': ({ motivo = 'PRESTACION_NO_FACTIBLE' }) => ({
    status: 'rejected',
    reason: { system: conventions.motivoRechazo, code: motivo },
  }),
  'rechazar-sin-codigo': () => ({ status: 'rejected', reason: { text: 'No corresponde (ejemplo).' } }),
  iniciar: () => ({
    status: 'in-progress',
    businessStatus: 'inicio',
    report: 'Se explicó el programa y se diseñó el plan con la persona (ejemplo).',
    output: [
      ...signature(),
      output('fecha-inicio', { valueDate: today().toString() }),
      output('fecha-termino', { valueDate: today().add({ months: 6 }).toString() }),
      output('informado', { valueCode: 'NNA' }),
      output('informado', { valueCode: 'ADULTO' }),
      output('disposicion-nna', { valueCode: 'DISPUESTO' }),
      output('disposicion-adulto', { valueCode: 'DISPUESTO' }),
    ],
  }),
  'informar-periodico': () => ({
    businessStatus: 'periodico',
    report: 'La intervención avanza según el plan (ejemplo).',
    output: [
      ...signature(),
      output('periodo', {
        valuePeriod: { start: today().subtract({ months: 3 }).toString(), end: today().toString() },
      }),
    ],
  }),
  'informar-relevante': () => ({
    businessStatus: 'relevante',
    report: 'Cambió quien cuida a la persona (ejemplo).',
    output: [
      ...signature(),
      output('situacion', { valueCode: 'CAMBIO_DE_CUIDADOR' }),
      output('situacion', { valueCode: 'INASISTENCIA_REITERADA' }),
      output('fecha-situacion', { valueDate: today().toString() }),
      output('requiere-medidas', { valueBoolean: true }),
    ],
  }),
  suspender: () => ({ status: 'on-hold' }),
  reanudar: () => ({ status: 'in-progress' }),
  cerrar: ({ motivo = 'OBJETIVOS_CUMPLIDOS' }) => ({
    status: 'completed',
    businessStatus: 'cierre',
    reason: { text: 'Se cumplieron los objetivos del plan (ejemplo).' },
    report: 'Término de la intervención de común acuerdo (ejemplo).',
    output: [
      ...signature(),
      output('fecha-cierre', { valueDate: today().toString() }),
      output('motivo-cierre', { valueCode: motivo }),
      output('objetivos', { valueCode: 'LOGRADOS' }),
    ],
  }),
  fracasar: ({ motivo = 'NNA_NO_UBICADO' }) => ({
    status: 'failed',
    businessStatus: 'cierre',
    reason: { text: 'No se pudo seguir con la intervención (ejemplo).' },
    report: 'La persona no volvió y no se la ubicó (ejemplo).',
    output: [
      ...signature(),
      output('fecha-cierre', { valueDate: today().toString() }),
      output('motivo-cierre', { valueCode: motivo }),
      output('objetivos', { valueCode: 'NO_LOGRADOS' }),
      output('necesidad-pendiente', { valueCode: 'ATENCION_PSICOLOGICA' }),
    ],
  }),
  cancelar: () => ({ status: 'cancelled' }),
  atender: () => ({
    status: 'completed',
    output: [...attended(), output('necesidades-proteccion', { valueCode: 'NO_EXISTEN' })],
  }),
  'nna-no-acepta': () => ({
    status: 'completed',
    businessStatus: 'nna-no-acepta-atencion',
    output: [...attended(), output('necesidades-proteccion', { valueCode: 'EXISTEN' })],
  }),
  'no-cumplir': ({ motivo = 'ESTABLECIMIENTO_NO_DISPONIBLE' }) => ({
    status: 'rejected',
    reason: {
      system: conventions.motivoNoCumplida,
      code: motivo,
      text: 'El establecimiento no podía atender en ese momento (ejemplo).',
    },
  }),
} as const satisfies Readonly<Record<string, (details: Details) => Act>>;

export type ActName = keyof typeof acts;

export const isActName = (name: unknown): name is ActName =>
  typeof name === 'string' && Object.hasOwn(acts, name);

/** The Task after an act. */
export function afterAct(
  task: Task,
  act: Act,
  { unidad }: CentreIdentity,
  more: readonly TaskOutput[],
): Task {
  const { statusReason: _, businessStatus: __, output: ___, ...rest } = task;
  const { status = task.status, businessStatus, reason, report, output: outputs = [] } = act;
  const at = new Date().toISOString();
  const note: Annotation[] = report ? [{ text: report, authorString: professional, time: at }] : [];
  const { system, code, text } = reason ?? {};
  return {
    ...rest,
    status,
    ...(businessStatus
      ? { businessStatus: { coding: [{ system: conventions.seguimiento, code: businessStatus }] } }
      : {}),
    ...(reason
      ? {
          statusReason: {
            ...(system && code ? { coding: [{ system, code }] } : {}),
            ...(text ? { text } : {}),
          },
        }
      : {}),
    ...(note.length > 0 ? { note: [...(task.note ?? []), ...note] } : {}),
    output: [output('unidad', { valueString: unidad }), ...outputs, ...more],
  };
}
