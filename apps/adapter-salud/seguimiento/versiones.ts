import { type Estado, isEstado } from './estados.js';

/** A version of a Task under a name that is no other version's. */
export interface Version {
  readonly name: string;
  readonly task: fhir4.Task;
}

/** @see FHIR R4, «id» and «instant» (2.24.0.1) */
const idPattern = /^[A-Za-z0-9.-]{1,64}$/;
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What the server calls a version; undefined where it says nothing that could be a version's id. */
export const versionIdOf = ({ meta }: fhir4.Task): string | undefined =>
  idPattern.test(meta?.versionId ?? '') ? meta?.versionId : undefined;

/** When the server wrote a version; undefined where it says no moment. */
export const momentOf = ({ meta }: fhir4.Task): string | undefined =>
  instantPattern.test(meta?.lastUpdated ?? '') ? meta?.lastUpdated : undefined;

/**
 * The versions of a Task in the order in which they were written, each once.
 *
 * Where their ids count without a gap, these decide; otherwise the moment, within one moment how far the Task had come, and then the order
 * given. Versions without ids, or of which two share one, are named by their moments; one without a moment either has no name and is left out.
 *
 * @param history in any order, copies included
 */
export function orderVersions(history: readonly fhir4.Task[]): Version[] {
  const copies = new Map(history.map((task) => [JSON.stringify(task), task]));
  const tasks = [...copies.values()].toSorted((a, b) => millisOf(a) - millisOf(b) || rankOf(a) - rankOf(b));
  const ids = tasks.map(versionIdOf);
  const areIds = new Set(ids).size === tasks.length && !ids.includes(undefined);
  const named = new Map<string, Version>();
  for (const task of tasks) {
    const name = areIds ? versionIdOf(task) : nameByMoment(task, named);
    if (name !== undefined) named.set(name, { name, task });
  }
  const byMoment = [...named.values()];
  const byNumber = byMoment.toSorted((a, b) => Number(a.name) - Number(b.name));
  const [first] = byNumber;
  return byNumber.every(({ name }, at) => Number(name) === Number(first?.name) + at) ? byNumber : byMoment;
}

/** Two of one moment are told apart by their order. */
function nameByMoment(task: fhir4.Task, named: ReadonlyMap<string, Version>): string | undefined {
  const moment = momentOf(task);
  if (moment === undefined || !named.has(moment)) return moment;
  for (let at = 2; ; at++) if (!named.has(`${moment}.${at}`)) return `${moment}.${at}`;
}

const millisOf = (task: fhir4.Task): number => Date.parse(momentOf(task) ?? '') || 0;

const ranks: Readonly<Record<Estado, number>> = {
  requested: 0,
  received: 1,
  accepted: 2,
  rejected: 2,
  'in-progress': 3,
  'on-hold': 3,
  completed: 4,
  failed: 4,
  cancelled: 4,
  'entered-in-error': 5,
};

const rankOf = ({ status }: fhir4.Task): number => (isEstado(status) ? ranks[status] : 3);
