import { ValijaError } from '@valija/errors';
import type { FhirServer } from '../client/server.js';

/** Reads of one resource that keeps changing, before it is given up. */
const triesMax = 3;

/**
 * Writes a resource over the version that was read; where it changed meanwhile, reads and decides again.
 *
 * @param change what to write; undefined to leave it as it is
 * @returns the resource as it is afterwards
 * @throws ValijaError as `FhirServer.update`: `native-changed` where it changed at each of three tries; `native-contract-broken` where it
 *   is not there, or without a version
 */
export async function rewrite<R extends fhir4.Resource>(
  server: Pick<FhirServer, 'read' | 'update'>,
  type: R['resourceType'],
  id: string,
  change: (now: R) => R | undefined,
): Promise<R> {
  for (let tries = 1; ; tries++) {
    const now = await server.read<R>(type, id);
    if (!now?.meta?.versionId) throw new ValijaError('native-contract-broken', 'what was made is not there');
    const changed = change(now);
    if (!changed) return now;
    try {
      return await server.update(changed, now.meta.versionId);
    } catch (error) {
      if (!(error instanceof ValijaError) || error.code !== 'native-changed' || tries === triesMax)
        throw error;
    }
  }
}
