import { ValijaError } from '@valija/errors';
import { itemsOf, membersOf } from './answer.js';

/**
 * The resource of an answer, which must be of that type and, where one is given, have that id.
 * @throws ValijaError `native-contract-broken`
 */
export function requireResource<R extends fhir4.Resource>(answer: unknown, type: string, id?: string): R {
  const { resourceType, id: found } = membersOf(answer);
  if (resourceType !== type || typeof found !== 'string' || (id !== undefined && found !== id))
    throw new ValijaError('native-contract-broken', 'answer is another resource');
  return answer as R;
}

/** The Bundle of an answer, of that type, with lists where lists belong. @throws ValijaError `native-contract-broken` */
export function requireBundle(answer: unknown, type: fhir4.Bundle['type']): fhir4.Bundle {
  const { resourceType, type: found, entry = [], link = [] } = membersOf(answer);
  if (resourceType !== 'Bundle' || found !== type || !areObjects(entry) || !areObjects(link))
    throw new ValijaError('native-contract-broken', `answer is no ${type} Bundle`);
  return answer as fhir4.Bundle;
}

const areObjects = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);

/**
 * The answer to a transaction: as many entries as were sent, each of them done.
 * @throws ValijaError `native-contract-broken`: a server that did a part of it took it for a batch
 */
export function requireTransactionResponse(answer: unknown, sent: fhir4.Bundle): fhir4.Bundle {
  const bundle = requireBundle(answer, 'transaction-response');
  const statuses = itemsOf(bundle.entry).map((entry) => String(membersOf(membersOf(entry).response).status));
  if (statuses.length !== (sent.entry?.length ?? 0))
    throw new ValijaError('native-contract-broken', 'transaction and answer differ in their entries');
  if (!statuses.every((status) => /^(?:2\d\d|304)\b/.test(status)))
    throw new ValijaError('native-contract-broken', 'a part of the transaction was not done');
  return bundle;
}

/** What a search found: neither what `_include` adds nor what the server says about it. @throws ValijaError `native-contract-broken` */
export function readMatches<R extends fhir4.Resource>(
  entries: readonly fhir4.BundleEntry[],
  type: string,
): R[] {
  return entries
    .filter(({ search }) => search?.mode === undefined || search.mode === 'match')
    .filter(({ resource }) => membersOf(resource).resourceType !== 'OperationOutcome')
    .map(({ resource }) => requireResource<R>(resource, type));
}

/**
 * The versions of a history, the oldest first; a deletion is none.
 *
 * The order is that of `meta.lastUpdated`; where two are equal or one is without, that of the server, which is the newest first.
 * @see FHIR R4, RESTful API, «history» (3.1.0.13)
 * @throws ValijaError `native-contract-broken`
 */
export function readVersions<R extends fhir4.Resource>(
  entries: readonly fhir4.BundleEntry[],
  type: string,
  id: string,
): R[] {
  const versions = entries
    .filter(({ resource, request }) => resource !== undefined || request?.method !== 'DELETE')
    .map(({ resource }) => requireResource<R>(resource, type, id))
    .reverse();
  const times = new Map(versions.map((version) => [version, Date.parse(version.meta?.lastUpdated ?? '')]));
  if ([...times.values()].some(Number.isNaN)) return versions;
  return versions.sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
}
