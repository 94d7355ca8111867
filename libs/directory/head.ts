import { digestOf, form, signCompact, type UsableKey, verifyCompact } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { SignedStatement } from './statement.js';

/** What the gateway signs of its directory: so many statements, these ones, and that they were all at this moment. */
export interface Head {
  /** How many statements: the number of the last one. */
  readonly seq: number;
  /** Digest of all of them, in their order; of none, 43 times `A`. */
  readonly digest: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

/** Digest of no statement at all. */
export const emptyDigest = 'A'.repeat(43);

/** Digest of a directory with one statement more: over the one before and the exact characters that were signed. */
export const chainDigest = (before: string, { payload, signatures }: SignedStatement): string =>
  digestOf(
    [before, payload, ...signatures.map(({ protected: header, signature }) => `${header}.${signature}`)].join(
      ' ',
    ),
  );

export const signHead = (head: Head, signer: UsableKey): Promise<string> =>
  signCompact('valija-directory+jws', head, signer);

/**
 * Verifies a head by the keys of the moment that it names: a copy that was kept may outlive a key.
 * @throws ValijaError `signature-missing`, `signature-invalid`, `key-unknown`, `key-retired`, `malformed-message`.
 */
export async function verifyHead(jws: string, findKey: (kid: string, at: Date) => UsableKey): Promise<Head> {
  const head = await verifyCompact<Head>('valija-directory+jws', jws, async (kid, payload) =>
    findKey(kid, new Date((payload as Head).at)),
  );
  const isCount = Number.isInteger(head.seq) && head.seq >= 0;
  if (!isCount || !form.matches(form.digest, head.digest) || !form.matches(form.moment, head.at))
    throw new ValijaError('malformed-message', 'not a head of a directory');
  return head;
}
