import type { KeyEntry, Register } from '@valija/directory';

/** What may be done with a published key at a moment. */
export type KeyState = 'vigente' | 'futura' | 'retirada' | 'vencida';

/** A published key as it is shown. */
export interface ShownKey {
  readonly kid: string;
  readonly use: KeyEntry['use'];
  readonly state: KeyState;
  readonly notbefore: string;
  /** When it ends: by its own validity, or by its retirement where that is earlier. */
  readonly until: string;
}

/** Published keys of a party, the newest of each use first. */
export const keysOf = (register: Register, party: string, at: Date): ShownKey[] =>
  register
    .keysOf(party)
    .map(({ entry }) => show(entry, register.retiredFrom(entry.jwk.kid), at))
    .sort(
      (one, other) =>
        one.use.localeCompare(other.use) || Date.parse(other.notbefore) - Date.parse(one.notbefore),
    );

function show({ use, jwk, notbefore, notafter }: KeyEntry, retired: string | undefined, at: Date): ShownKey {
  const isEarlier = retired !== undefined && Date.parse(retired) < Date.parse(notafter);
  const until = isEarlier ? retired : notafter;
  const hasEnded = Date.parse(until) <= at.getTime();
  const state = hasEnded
    ? isEarlier
      ? 'retirada'
      : 'vencida'
    : Date.parse(notbefore) <= at.getTime()
      ? 'vigente'
      : 'futura';
  return { kid: jwk.kid, use, state, notbefore, until };
}

/** What a key is for, in Spanish. */
export const useName = (use: KeyEntry['use']): string => (use === 'sign' ? 'firmar' : 'sellar');
