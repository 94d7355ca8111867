import type { ErrorCode } from '@valija/errors';
import { codeOf, isTaskState, listOf, mayBecome, type TaskState } from '@valija/fhir';
import { systems } from '../vocabulario.js';

/** What a Task is about: a derivación, or the Fiscal's urgent transfer. */
export type Asunto = 'derivacion' | 'traslado';

/** What can be said of a Task. All but the two seguimientos are said once. */
export type Dicho =
  | 'acusada'
  | 'aceptada'
  | 'rechazada'
  | 'iniciada'
  | 'periodico'
  | 'relevante'
  | 'cerrada'
  | 'cumplida';

/** How far a Task was followed. */
export interface Avance {
  /** State of the version before; undefined where that version is not known. */
  readonly status: TaskState | undefined;
  readonly dicho: readonly Dicho[];
  /** Reports that were told: how many notes the Task had with the last one, and what kind that was. */
  readonly notas: number;
  readonly aviso: string | undefined;
}

/** Why a version cannot be said, or not in full. */
export interface Reparo {
  readonly code: ErrorCode;
  readonly pointer: string;
}

/** What one version adds to what was said. */
export interface Paso {
  /** In the order in which it is said. */
  readonly says: readonly Dicho[];
  /** The official table does not let a Task go this way. */
  readonly deviates: boolean;
  readonly reparo?: Reparo;
}

/** The report that a version adds to those that were told; undefined where it has no further note. */
export const notaOf = (
  { notas }: Pick<Avance, 'notas'>,
  { note }: fhir4.Task,
): fhir4.Annotation | undefined => (listOf(note).length > notas ? listOf(note).at(-1) : undefined);

/** Code of the report that a version carries: undefined for none, empty for one in no words of ours. */
export const avisoOf = ({ businessStatus }: fhir4.Task): string | undefined =>
  businessStatus && (codeOf(businessStatus, systems.seguimiento) ?? '');

type Told = { readonly says: readonly Dicho[]; readonly reparo?: Reparo };

const nothing: Told = { says: [] };
const objected = (code: ErrorCode, pointer = '/status'): Told => ({ says: [], reparo: { code, pointer } });

/**
 * What is to be said of the next version of a Task. A version that goes where the official table does not lead is said all the same,
 * unless there is nothing to say of it beyond its reception.
 *
 * @param withdrawn whether we put it back ourselves as `cancelled`
 */
export function pasoOf(asunto: Asunto, before: Avance, task: fhir4.Task, withdrawn: boolean): Paso {
  const { status } = task;
  const isKnown = isTaskState(status);
  const told = isKnown ? toldOf(asunto, before, task, withdrawn) : objected('native-code-unknown');
  const deviates = isKnown && before.status !== undefined && !mayBecome(before.status, status);
  const isStuck = deviates && !told.reparo && told.says.every((one) => one === 'acusada');
  return { ...told, ...(isStuck ? objected('transition-not-allowed') : {}), says: told.says, deviates };
}

function toldOf(asunto: Asunto, before: Avance, task: fhir4.Task, withdrawn: boolean): Told {
  const { status } = task;
  const isSaid = (one: Dicho): boolean => before.dicho.includes(one);
  const moved = status !== before.status;
  const aviso = avisoOf(task);
  const news = aviso !== undefined && (aviso !== before.aviso || notaOf(before, task) !== undefined);
  if (status === 'entered-in-error') return moved ? objected('entered-in-error') : nothing;
  if (hasEnded(before)) return moved || news ? objected('event-out-of-order') : nothing;
  if (status === 'cancelled') return withdrawn ? nothing : objected('transition-not-allowed');
  if (status === 'rejected' && isSaid('aceptada')) return objected('event-out-of-order');

  const ends = endings[asunto][status];
  if (asunto === 'traslado') return ends ? { says: [ends] } : nothing;
  const report = news ? reportOf(before, aviso, ends === 'cerrada') : nothing;
  const says = [
    ...(status === 'accepted' && !isSaid('aceptada') ? (['aceptada'] as const) : []),
    ...report.says,
    ...(ends ? [ends] : []),
  ];
  // Whoever says anything of it has received it.
  const isReceived = says.length > 0 || (status !== 'requested' && status !== undefined);
  return { ...report, says: isReceived && !isSaid('acusada') ? ['acusada', ...says] : says };
}

/** What is said last of a Task, by the state in which it ends. */
const endings: Readonly<Record<Asunto, Readonly<Record<string, Dicho>>>> = {
  derivacion: { rejected: 'rechazada', completed: 'cerrada', failed: 'cerrada' },
  traslado: { rejected: 'cumplida', completed: 'cumplida', failed: 'cumplida' },
};

const hasEnded = ({ status, dicho }: Avance): boolean =>
  status === 'cancelled' ||
  status === 'entered-in-error' ||
  dicho.some((one) => one === 'rechazada' || one === 'cerrada' || one === 'cumplida');

const reports: Readonly<Record<string, Dicho>> = {
  inicio: 'iniciada',
  periodico: 'periodico',
  relevante: 'relevante',
};

function reportOf({ dicho }: Avance, aviso: string, closes: boolean): Told {
  const says = Object.hasOwn(reports, aviso) ? reports[aviso] : undefined;
  if (says === 'iniciada' && dicho.includes(says)) return objected('event-out-of-order', '/businessStatus');
  if (says) return { says: [says] };
  if (aviso === 'cierre') return closes ? nothing : objected('transition-not-allowed', '/businessStatus');
  return objected('native-code-unknown', '/businessStatus');
}
