import { ValijaError } from '@valija/errors';
import type { FhirServer } from '../client/server.js';
import { momentOf, versionIdOf } from './versions.js';

/**
 * All versions of a resource that can be had, in no order that could be relied on.
 *
 * @param found the resource as a search shows it: what a server without histories tells of it
 * @param isImpatient whether to go on without what the history should have and has not
 * @throws ValijaError `native-unavailable` where the history is behind what the search showed; otherwise as `FhirServer.history`
 */
export async function readHistory<R extends fhir4.Resource>(
  server: Pick<FhirServer, 'history'>,
  found: R & { readonly id: string },
  isImpatient: boolean,
): Promise<readonly R[]> {
  const history = await server.history<R>(found.resourceType, found.id).catch((error: unknown) => {
    if (error instanceof ValijaError && error.code === 'native-refused') return [];
    throw error;
  });
  const id = versionIdOf(found);
  const isShown = history.some((version) =>
    id !== undefined && versionIdOf(version) !== undefined
      ? versionIdOf(version) === id
      : momentOf(version) === momentOf(found),
  );
  if (isShown) return history;
  if (history.length > 0 && !isImpatient)
    throw new ValijaError('native-unavailable', 'the history is behind the search');
  return [...history, found];
}
