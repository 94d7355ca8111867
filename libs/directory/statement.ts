import { peekPayload, signCompact, type UsableKey, verifyCompact } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Pins, Signer } from './pins.js';
import type { Agreement, KeyEntry, Party } from './records.js';
import { checkStatement } from './statement-form.js';

interface Said {
  /** RFC 3339 in UTC. */
  readonly at: string;
  /** Why, for whoever reads the record later: up to 300 characters of Spanish, nothing of a case. */
  readonly why: string;
}

/** One change to a record: the next revision of it, so that none is left out and none comes back. */
interface Revised extends Said {
  /** 1, 2, …: exactly one more than the record's. */
  readonly revision: number;
}

export interface PartyStatement extends Revised {
  readonly kind: 'party';
  readonly party: Party;
}

export interface AgreementStatement extends Revised {
  readonly kind: 'agreement';
  readonly agreement: Agreement;
}

/** Suspends an agreement everywhere, or lifts its suspension. */
export interface SuspensionStatement extends Revised {
  readonly kind: 'suspension';
  /** Id of the agreement. */
  readonly agreement: string;
  readonly suspended: boolean;
}

export interface KeyStatement extends Said {
  readonly kind: 'key';
  readonly entry: KeyEntry;
}

/** Ends a key: at once, where `from` is now. What it signed before stays true. */
export interface RetirementStatement extends Said {
  readonly kind: 'retirement';
  readonly party: string;
  readonly kid: string;
  readonly from: string;
}

/** What the directory consists of. */
export type DirectoryStatement =
  | PartyStatement
  | AgreementStatement
  | SuspensionStatement
  | KeyStatement
  | RetirementStatement;

/** Gives a message up that nobody takes. Not part of the directory: it goes to the gateway alone. */
export interface AbandonmentStatement extends Said {
  readonly kind: 'abandonment';
  readonly source: string;
  readonly id: string;
  readonly envelopedigest: string;
}

/** What persons say over their own signature. */
export type Statement = DirectoryStatement | AbandonmentStatement;

/** A statement with the signatures of those who stand for it. @see RFC 7515 §7.2.1 */
export interface SignedStatement {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

/** Most signatures of one statement. */
const signaturesMax = 4;

/** A statement signed by one, to whom others may add themselves. */
export async function signStatement(statement: Statement, signer: UsableKey): Promise<SignedStatement> {
  const compact = await signCompact('valija-statement+jws', checkStatement(statement), signer);
  const [header = '', payload = '', signature = ''] = compact.split('.');
  return { payload, signatures: [{ protected: header, signature }] };
}

/** The same statement with one more signature. @throws ValijaError `malformed-message` where it is none. */
export async function addSignature(signed: SignedStatement, signer: UsableKey): Promise<SignedStatement> {
  const own = await signStatement(readStatement(signed), signer);
  if (own.payload !== signed.payload)
    throw new ValijaError('malformed-message', 'a payload that is not in its one form');
  return joinSignatures(signed, own);
}

/** All signatures under one and the same payload, each once. */
export function joinSignatures(one: SignedStatement, other: SignedStatement): SignedStatement {
  const signatures = new Map([...one.signatures, ...other.signatures].map((each) => [each.protected, each]));
  return { payload: one.payload, signatures: [...signatures.values()].slice(0, signaturesMax) };
}

/** Reads a statement without believing it. @throws ValijaError `malformed-message`, `signature-missing`. */
export const readStatement = (signed: SignedStatement): Statement =>
  checkStatement(peekPayload(compactOf(asSignedStatement(signed))[0] ?? ''));

/**
 * Verifies every signature under a statement against the pinned keys.
 * @returns the statement and who signed it, each once; whether they suffice is `isAuthorized`'s to say
 * @throws ValijaError `signature-missing`, `signature-invalid`, `key-unknown` (a signer who is not pinned), `malformed-message`, `too-large`.
 */
export async function verifyStatement(
  signed: SignedStatement,
  pins: Pins,
): Promise<{ readonly statement: Statement; readonly signers: readonly Signer[] }> {
  const signers = new Map<string, Signer>();
  for (const compact of compactOf(asSignedStatement(signed)))
    await verifyCompact('valija-statement+jws', compact, async (kid) => {
      const pinned = pins.find(kid);
      if (!pinned) throw new ValijaError('key-unknown', 'signed by nobody who is pinned');
      signers.set(kid, pinned.signer);
      return pinned.key;
    });
  return { statement: readStatement(signed), signers: [...signers.values()] };
}

/** Reads the form of a signed statement. @throws ValijaError `malformed-message`, with the pointers of what is wrong. */
export function asSignedStatement(body: unknown): SignedStatement {
  const { payload, signatures } = (body ?? {}) as Partial<SignedStatement>;
  const isText = (value: unknown): boolean => typeof value === 'string';
  if (!isText(payload)) throw new ValijaError('malformed-message', undefined, { pointers: ['/payload'] });
  if (
    !Array.isArray(signatures) ||
    signatures.length < 1 ||
    signatures.length > signaturesMax ||
    !signatures.every((each) => isText(each?.protected) && isText(each?.signature))
  )
    throw new ValijaError('malformed-message', undefined, { pointers: ['/signatures'] });
  return body as SignedStatement;
}

const compactOf = ({ payload, signatures }: SignedStatement): string[] =>
  signatures.map(({ protected: header, signature }) => `${header}.${payload}.${signature}`);
