import type { UsableKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Directory } from './directory.js';

/**
 * How long after a key ended the gateway may still have let something through that it signed, in milliseconds: the moment of a retirement is
 * taken by the clock of whoever declares it, and no gateway knows of it before it is published.
 */
export const retirementGraceMs = 60_000;

/**
 * The key of something that the gateway let through at a moment, and that it judged then by its own clock. What a key signed while it was in
 * force stays true when it is not any more.
 *
 * @param at when the gateway took it in, or when it was given
 * @throws ValijaError `key-unknown`, `key-retired`, `directory-stale`
 */
export function keyOfEarlier(directory: Directory, party: string, kid: string, at: Date): UsableKey {
  try {
    return directory.signingKey(party, kid, at);
  } catch (error) {
    if (!(error instanceof ValijaError) || error.code !== 'key-retired') throw error;
    return directory.signingKey(party, kid, new Date(at.getTime() - retirementGraceMs));
  }
}
