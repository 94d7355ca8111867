/** A version of a resource under a name that is no other version's. */
export interface Version<R extends fhir4.Resource> {
  readonly name: string;
  readonly resource: R;
}

/** @see FHIR R4, «id» and «instant» (2.24.0.1) */
const idPattern = /^[A-Za-z0-9.-]{1,64}$/;
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What the server calls a version; undefined where it says nothing that could be a version's id. */
export const versionIdOf = ({ meta }: fhir4.Resource): string | undefined =>
  idPattern.test(meta?.versionId ?? '') ? meta?.versionId : undefined;

/** When the server wrote a version; undefined where it says no moment. */
export const momentOf = ({ meta }: fhir4.Resource): string | undefined =>
  instantPattern.test(meta?.lastUpdated ?? '') ? meta?.lastUpdated : undefined;

/** The same in milliseconds since the epoch; 0 where it says no moment. */
export const millisOf = (resource: fhir4.Resource): number => Date.parse(momentOf(resource) ?? '') || 0;

/**
 * The versions of a resource in the order in which they were written, each once.
 *
 * Where their ids count without a gap, these decide; otherwise the moment, within one moment the rank, and then the order given. Versions
 * without ids, or of which two share one, are named by their moments; one without a moment either has no name and is left out.
 *
 * @param history in any order, copies included
 * @param rankOf how far the resource had come in a version, for example by its status
 */
export function orderVersions<R extends fhir4.Resource>(
  history: readonly R[],
  rankOf: (version: R) => number,
): Version<R>[] {
  const copies = new Map(history.map((resource) => [JSON.stringify(resource), resource]));
  const versions = [...copies.values()].toSorted(
    (a, b) => millisOf(a) - millisOf(b) || rankOf(a) - rankOf(b),
  );
  const ids = versions.map(versionIdOf);
  const areIds = new Set(ids).size === versions.length && !ids.includes(undefined);
  const named = new Map<string, Version<R>>();
  for (const resource of versions) {
    const name = areIds ? versionIdOf(resource) : nameByMoment(resource, named);
    if (name !== undefined) named.set(name, { name, resource });
  }
  const byMoment = [...named.values()];
  const byNumber = byMoment.toSorted((a, b) => Number(a.name) - Number(b.name));
  const [first] = byNumber;
  return byNumber.every(({ name }, at) => Number(name) === Number(first?.name) + at) ? byNumber : byMoment;
}

/** Two of one moment are told apart by their order. */
function nameByMoment(resource: fhir4.Resource, named: ReadonlyMap<string, unknown>): string | undefined {
  const moment = momentOf(resource);
  if (moment === undefined || !named.has(moment)) return moment;
  for (let at = 2; ; at++) if (!named.has(`${moment}.${at}`)) return `${moment}.${at}`;
}
