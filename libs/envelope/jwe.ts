import type { JsonWebKey } from 'node:crypto';
import { ValijaError } from '@valija/errors';
import { matches } from './form.js';
import { parseStrictBytes, withoutText } from './json.js';
import type { UsableKey } from './keys.js';

/** Finds the private key that opens a seal, by its id; undefined where it is not ours. */
export type KeyFinder = (kid: string) => UsableKey | undefined | Promise<UsableKey | undefined>;
/** The whole protected header: a seal with any other member (`zip`, `crit`, `jku` …) is not ours. @see RFC 7516 §4.1 */
const headerMembers = ['alg', 'enc', 'kid', 'typ', 'epk', 'apu', 'apv'];
const ephemeralMembers = ['kty', 'crv', 'x', 'y'];

/** Longest protected header in characters of base64url. */
export const sealHeaderCharsMax = 1024;

/**
 * In whose name something is sealed, and to whom. Both go into the derivation of the key: whoever gets hold of a seal cannot send it
 * on under a signature of their own, to read in the recipient's answer what it held.
 * @see RFC 7518 §4.6.1.2, RFC 7518 §4.6.1.3
 */
export interface SealContext {
  /** URN of the sender, for a content with the id of its message after a space. */
  readonly producer: string;
  /** URN of the recipient. */
  readonly consumer: string;
}

/**
 * Holds the header of a seal against the context in which it came, and finds our key.
 * @throws ValijaError `content-unopenable` where it is sealed in another context or to a key that is not ours
 */
export async function findRecipient(
  { kid, typ, apu, apv }: SealHeader,
  findKey: KeyFinder,
  { producer, consumer }: SealContext,
): Promise<{ typ: string | undefined; recipient: UsableKey }> {
  if (apu !== encode(producer) || apv !== encode(consumer))
    throw new ValijaError('content-unopenable', 'sealed in the name of another, or for another message');
  const recipient = await findKey(kid);
  if (!recipient) throw new ValijaError('content-unopenable', 'sealed to a key that is not ours');
  return { typ, recipient };
}

const encode = (text: string): string => Buffer.from(text).toString('base64url');

/** Protected header of a seal of ours; the algorithms are checked where it is opened. */
export interface SealHeader {
  readonly alg: unknown;
  readonly enc: unknown;
  readonly kid: string;
  readonly typ: string | undefined;
  readonly epk: JsonWebKey;
  readonly apu: unknown;
  readonly apv: unknown;
}

/**
 * Reads a protected header.
 * @param chars base64url
 * @throws ValijaError `content-unopenable` for a header that is none, has other members than ours, or one of them twice.
 */
export function readHeader(chars: string): SealHeader {
  let header: unknown;
  try {
    header = parseStrictBytes(Buffer.from(chars, 'base64url'));
  } catch (cause) {
    throw new ValijaError('content-unopenable', 'a header that is none', { cause: withoutText(cause) });
  }
  const { alg, enc, kid, typ, epk, apu, apv } = (header ?? {}) as Record<string, unknown>;
  const isOurs = hasOnly(header, headerMembers) && isEphemeral(epk) && typeof kid === 'string';
  if (!isOurs || (typ !== undefined && typeof typ !== 'string'))
    throw new ValijaError('content-unopenable', 'a header that is not ours');
  return { alg, enc, kid, typ, epk, apu, apv };
}

/** Whether it says a public key of either curve, each coordinate in its full size. @see RFC 7518 §6.2.1.2, RFC 8037 §2 */
function isEphemeral(epk: unknown): epk is JsonWebKey {
  if (!hasOnly(epk, ephemeralMembers)) return false;
  const { x, y } = epk as Record<string, unknown>;
  return matches(coordinate, x) && (y === undefined || matches(coordinate, y));
}

/** 32 bytes in base64url. */
const coordinate = /^[A-Za-z0-9_-]{43}$/;

const hasOnly = (value: unknown, members: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).every((name) => members.includes(name));
