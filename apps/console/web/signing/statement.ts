import { fromBase64url, toBase64url } from './base64url.js';

/** Suspends an agreement everywhere, or lifts its suspension. */
export interface SuspensionStatement {
  readonly kind: 'suspension';
  /** RFC 3339 in UTC. */
  readonly at: string;
  /** Why: 1 to 300 characters, nothing of a case. */
  readonly why: string;
  /** Exactly one more than the record has. */
  readonly revision: number;
  readonly agreement: string;
  readonly suspended: boolean;
}

/** Gives a message up that nobody takes. */
export interface AbandonmentStatement {
  readonly kind: 'abandonment';
  readonly at: string;
  readonly why: string;
  /** URN of the sender. */
  readonly source: string;
  readonly id: string;
  /** Digest of its signed envelope, as its receipts bind it. */
  readonly envelopedigest: string;
}

/** Any other statement of the directory, which the console shows and signs as a second person, and never makes. */
export interface OtherStatement {
  readonly kind: 'party' | 'agreement' | 'key' | 'retirement';
  readonly at: string;
  readonly why: string;
  readonly [member: string]: unknown;
}

export type Statement = SuspensionStatement | AbandonmentStatement | OtherStatement;

/** A statement with the signatures of those who stand for it. @see RFC 7515 §7.2.1 */
export interface SignedStatement {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

/** The person signed these words before: another one has to. */
export class AlreadySigned extends Error {
  constructor() {
    super('signed by this key already');
    this.name = 'AlreadySigned';
  }
}

/** Longest reason, in characters. */
export const whyCharsMax = 300;

/** Whether a reason can be signed: one line of 1 to 300 characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a reason must not have
export const isReason = (why: string): boolean => /^[^\x00-\x1f\x7f]{1,300}$/u.test(why) && why.trim() !== '';

/** The members in the order in which everybody signs them. */
export const makeSuspension = ({
  at,
  why,
  revision,
  agreement,
  suspended,
}: Omit<SuspensionStatement, 'kind'>): SuspensionStatement => ({
  kind: 'suspension',
  at,
  why,
  revision,
  agreement,
  suspended,
});

export const makeAbandonment = ({
  at,
  why,
  source,
  id,
  envelopedigest,
}: Omit<AbandonmentStatement, 'kind'>): AbandonmentStatement => ({
  kind: 'abandonment',
  at,
  why,
  source,
  id,
  envelopedigest,
});

/** A statement as it is signed. */
export const toPayload = (statement: Statement): string =>
  toBase64url(new TextEncoder().encode(JSON.stringify(statement)));

/**
 * Reads what a signed statement really says: the bytes that will be signed, not what somebody says of them.
 * @throws Error for what is no statement, or is not written in its one form: what is shown must be what is signed
 */
export function readStatement({ payload }: SignedStatement): Statement {
  const statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64url(payload))) as
    | Statement
    | undefined;
  if (typeof statement?.kind !== 'string' || typeof statement.why !== 'string')
    throw new Error('not a statement');
  if (toPayload(statement) !== payload) throw new Error('a payload that is not in its one form');
  return statement;
}
