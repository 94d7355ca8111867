import { ValijaError } from '@valija/errors';
import { calculateJwkThumbprint, type JWK } from 'jose';
import type { UsableKey } from './keys.js';
import { signCompact, verifyCompact } from './sign.js';

/** A key of a party as its root key attests it. */
export interface KeyEntry {
  readonly party: string;
  readonly use: 'sign' | 'seal';
  readonly jwk: JWK & { kid: string; alg: string };
  /** First and last moment (RFC 3339, UTC) at which the key may be used for something new. */
  readonly notbefore: string;
  readonly notafter: string;
}

/** Signs a key entry with the party's root key. */
export const signKeyEntry = (entry: KeyEntry, root: UsableKey): Promise<string> =>
  signCompact('valija-key+jws', entry, root);

/**
 * Verifies a key entry against the root key that was pinned for its party.
 * @throws ValijaError `signature-invalid` where the root did not sign it, `key-unknown` where the kid is not the key's thumbprint.
 */
export async function verifyKeyEntry(
  jws: string,
  pinnedRoot: (party: string) => Promise<UsableKey>,
): Promise<KeyEntry> {
  const entry = await verifyCompact<KeyEntry>('valija-key+jws', jws, (_kid, payload) =>
    pinnedRoot((payload as KeyEntry).party),
  );
  if ((await calculateJwkThumbprint(entry.jwk)) !== entry.jwk.kid) throw new ValijaError('key-unknown');
  return entry;
}
