import { ValijaError } from '@valija/errors';
import { digestOf } from './digest.js';
import { digest, matches, moment, party, uuid } from './form.js';
import type { UsableKey } from './keys.js';
import { attachmentsMax } from './limits.js';
import { type KeyResolver, signCompact, verifyCompact } from './sign.js';

export type Lane = 'normal' | 'urgent';

/**
 * What the gateway may know of a message: CloudEvents 1.0 attributes, signed by the sender as a compact JWS.
 * @see CloudEvents 1.0.2 §3; `docs/amqp-binding.md` for AMQP 0-9-1
 */
export interface Envelope {
  readonly specversion: '1.0';
  /** UUIDv7. With `source` the identity of the message, for ever. @see RFC 9562 §5.7 */
  readonly id: string;
  /** URN of the sending party. */
  readonly source: string;
  /** URN of the receiving party. */
  readonly recipient: string;
  /** For example `cl.valija.derivacion.solicitada`. */
  readonly type: string;
  /** URN of the content's schema with its version, for example `urn:valija:schema:derivacion.solicitada:1.0.0`. */
  readonly dataschema: string;
  /** 128 random bits (32 hex digits) that stand for one victim. */
  readonly subject: string;
  /** Id of the message that opened the thread. */
  readonly correlationid: string;
  /** Id of the message that this one answers. */
  readonly causationid?: string;
  /** Moment of sending, RFC 3339 in UTC. */
  readonly time: string;
  /** Last moment at which the gateway takes the message in, RFC 3339 in UTC. */
  readonly expires: string;
  readonly lane: Lane;
  readonly purpose: string;
  readonly legalbasis: string;
  /** Opaque reference of an authorisation, where one is needed. */
  readonly authorization?: string;
  /** Moment from which a legal clock runs, RFC 3339 in UTC. */
  readonly clockbase?: string;
  /** Id of the message that this one replaces. */
  readonly supersedes?: string;
  /** SHA-256 of salt and content. */
  readonly contentdigest: string;
  /** SHA-256 of the JWE. */
  readonly sealdigest: string;
  /** Digests of the sealed documents that the content names, with one space between, at most 16, each once. */
  readonly attachments?: string;
  /** @see W3C Trace Context §3.2 */
  readonly traceparent?: string;
}

const code = /^[a-z0-9-]{1,60}$/;
const digests = new RegExp(`^[A-Za-z0-9_-]{43}( [A-Za-z0-9_-]{43}){0,${attachmentsMax - 1}}$`);

/** The form of each attribute. */
export const envelopeRules: Record<keyof Envelope, { pattern: RegExp; required: boolean }> = {
  specversion: { pattern: /^1\.0$/, required: true },
  id: { pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, required: true },
  source: { pattern: party, required: true },
  recipient: { pattern: party, required: true },
  type: { pattern: /^cl\.valija\.[a-z-]{1,40}\.[a-z-]{1,40}$/, required: true },
  dataschema: {
    pattern: /^urn:valija:schema:[a-z-]{1,40}\.[a-z-]{1,40}:\d{1,3}\.\d{1,3}\.\d{1,3}$/,
    required: true,
  },
  subject: { pattern: /^[0-9a-f]{32}$/, required: true },
  correlationid: { pattern: uuid, required: true },
  causationid: { pattern: uuid, required: false },
  time: { pattern: moment, required: true },
  expires: { pattern: moment, required: true },
  lane: { pattern: /^(normal|urgent)$/, required: true },
  purpose: { pattern: code, required: true },
  legalbasis: { pattern: /^[a-z0-9-]{1,60}(:[a-z0-9-]{1,40})?$/, required: true },
  authorization: { pattern: /^[A-Za-z0-9_-]{1,64}$/, required: false },
  clockbase: { pattern: moment, required: false },
  supersedes: { pattern: uuid, required: false },
  contentdigest: { pattern: digest, required: true },
  sealdigest: { pattern: digest, required: true },
  attachments: { pattern: digests, required: false },
  traceparent: { pattern: /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/, required: false },
};

/**
 * Checks the form of an envelope: every required attribute, no unknown one, each within its pattern.
 * @throws ValijaError `malformed-message` with a pointer for each attribute that is wrong.
 */
export function checkEnvelope(payload: unknown): Envelope {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    throw new ValijaError('malformed-message', undefined, { pointers: ['/envelope'] });
  const attributes = payload as Record<string, unknown>;
  const pointers = Object.entries(envelopeRules)
    .filter(([name, { pattern, required }]) => {
      const value = attributes[name];
      return value === undefined ? required : !matches(pattern, value);
    })
    .map(([name]) => `/envelope/${name}`);
  // An unknown attribute is not named: it could hold anything.
  if (Object.keys(attributes).some((name) => !Object.hasOwn(envelopeRules, name))) pointers.push('/envelope');
  const typeName = String(attributes.type).slice('cl.valija.'.length);
  if (pointers.length === 0 && String(attributes.dataschema).split(':')[3] !== typeName)
    pointers.push('/envelope/dataschema');
  if (pointers.length === 0 && hasRepeated(attachmentsOf(attributes as { attachments?: string })))
    pointers.push('/envelope/attachments');
  if (pointers.length > 0) throw new ValijaError('malformed-message', undefined, { pointers });
  return payload as Envelope;
}

/** Digests of the sealed documents that belong to a message. */
export const attachmentsOf = ({ attachments }: Pick<Envelope, 'attachments'>): readonly string[] =>
  attachments?.split(' ') ?? [];

const hasRepeated = (values: readonly string[]): boolean => new Set(values).size < values.length;

/** Signs an envelope. The exact characters returned are what is stored, sent and digested. */
export const signEnvelope = (envelope: Envelope, signer: UsableKey): Promise<string> =>
  signCompact('valija-envelope+jws', checkEnvelope(envelope), signer);

/**
 * Verifies a signed envelope and its form.
 * @throws ValijaError `signature-missing`, `signature-invalid`, `key-unknown`, `key-retired`, `malformed-message`, `too-large`.
 */
export async function verifyEnvelope(jws: string, resolveKey: KeyResolver): Promise<Envelope> {
  return checkEnvelope(await verifyCompact<unknown>('valija-envelope+jws', jws, resolveKey));
}

/** The digest that receipts bind: SHA-256 of the signed envelope's characters. */
export const envelopeDigest = (jws: string): string => digestOf(jws);

/** Whether a message revokes the authorisation that its envelope names. */
export const isRevocation = (type: string): boolean => type === 'cl.valija.autorizacion.revocada';

/** Revocations, instructions of the Fiscal, plazo messages and observations follow no order; all others follow their thread's. */
export const isOrdered = (type: string): boolean =>
  !/^cl\.valija\.(autorizacion\.revocada|instruccion\.[a-z-]+|plazo\.[a-z-]+|mensaje\.observado)$/.test(type);

/**
 * Types whose app takes back, by its own records, whatever its sender says it supersedes: applied or not, in any thread, in whatever
 * order both come. For all others the rules of supersession hold: only what was not applied yet, in the same thread.
 */
export const takesBack = (type: string): boolean => type === 'cl.valija.estadistica.informada';
