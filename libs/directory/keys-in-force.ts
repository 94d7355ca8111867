import type { UsableKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { DatedKey, Register } from './register.js';

/** Whether a key may not be used for anything new any more at a moment: its validity is over, or it was retired by then. */
export function hasEnded({ entry }: DatedKey, register: Register, at: Date): boolean {
  const retired = register.retiredFrom(entry.jwk.kid);
  const moment = at.getTime();
  return moment >= Date.parse(entry.notafter) || (retired !== undefined && moment >= Date.parse(retired));
}

/** Whether a key may be used for something new at a moment. */
export const isInForce = (key: DatedKey, register: Register, at: Date): boolean =>
  Date.parse(key.entry.notbefore) <= at.getTime() && !hasEnded(key, register, at);

/**
 * The signing key of a party by its id, if it was in force at a moment.
 * @throws ValijaError `key-unknown` where the party has no such key, `key-retired` where it was not in force.
 */
export function currentKey(register: Register, party: string, kid: string, at: Date): UsableKey {
  const found = register.keysOf(party).find(({ entry }) => entry.use === 'sign' && entry.jwk.kid === kid);
  if (!found) throw new ValijaError('key-unknown');
  if (!isInForce(found, register, at)) throw new ValijaError('key-retired');
  return found.usable;
}

/** Keys of a party for one use that are in force at a moment, the newest first. */
export const keysInForce = (register: Register, party: string, use: 'sign' | 'seal', at: Date): DatedKey[] =>
  register
    .keysOf(party)
    .filter((key) => key.entry.use === use && isInForce(key, register, at))
    .sort((one, other) => Date.parse(other.entry.notbefore) - Date.parse(one.entry.notbefore));
