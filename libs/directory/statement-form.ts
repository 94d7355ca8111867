import { form } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Statement } from './statement.js';

/** Whether a value has the form of one member. */
type Check = (value: unknown) => boolean;

const text =
  (pattern: RegExp): Check =>
  (value) =>
    form.matches(pattern, value);
const words = (charsMax: number): Check => text(new RegExp(`^[^\\x00-\\x1f\\x7f]{1,${charsMax}}$`, 'u'));
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check, min: number, max: number): Check =>
  (value) =>
    Array.isArray(value) && value.length >= min && value.length <= max && value.every(check);
const within =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
/** An object with these members and no other. */
const record =
  (members: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((name) => Object.hasOwn(members, name)) &&
    Object.entries(members).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const party = text(form.party);
const moment = text(form.moment);
const digest = text(form.digest);
const name = text(/^[a-z0-9-]{1,80}$/);
const region = text(/^(0[1-9]|1[0-6])$/);
const schema = text(/^urn:valija:schema:[a-z-]{1,40}\.[a-z-]{1,40}:\d{1,3}\.\d{1,3}\.\d{1,3}$/);
const type = text(/^cl\.valija\.[a-z-]{1,40}\.[a-z-]{1,40}$/);
const regions = optional(listOf(region, 1, 16));
const coordinate = optional(digest);

const said = { kind: text(/^[a-z]+$/), at: moment, why: words(300) };
const revised = { ...said, revision: within(1, 1_000_000) };

const forms: Readonly<Record<string, Check>> = {
  party: record({
    ...revised,
    party: record({
      urn: party,
      name: words(200),
      kind: name,
      endpoint: text(/^[a-z0-9-]{1,30}$/),
      dutyTelephone: optional(text(/^\+?[0-9 ]{6,20}$/)),
      programmes: optional(listOf(text(/^[A-Z0-9_]{1,40}$/), 1, 60)),
      regions,
      validfrom: optional(moment),
      validto: optional(moment),
      succeeds: optional(listOf(record({ party, from: moment, regions }), 1, 60)),
      accepts: listOf(schema, 0, 100),
    }),
  }),
  agreement: record({
    ...revised,
    agreement: record({
      id: name,
      types: listOf(type, 1, 60),
      sender: party,
      recipient: party,
      purpose: text(/^[a-z0-9-]{1,60}$/),
      legalbasis: text(/^[a-z0-9-]{1,60}(:[a-z0-9-]{1,40})?$/),
      release: listOf(text(/^[a-z-]{1,40}$/), 0, 20),
      validfrom: moment,
      validto: moment,
      quotaperday: optional(within(1, 1_000_000)),
    }),
  }),
  suspension: record({ ...revised, agreement: name, suspended: (value) => typeof value === 'boolean' }),
  key: record({
    ...said,
    entry: record({
      party,
      use: text(/^(sign|seal)$/),
      // Public members of an OKP or EC key only: a private one has no business here. @see RFC 7518 §6.2, RFC 8037 §2
      jwk: record({
        kty: text(/^(OKP|EC)$/),
        crv: text(/^(Ed25519|X25519|P-256)$/),
        alg: text(/^(EdDSA|ES256|ECDH-ES\+A256KW)$/),
        kid: digest,
        x: digest,
        y: coordinate,
      }),
      notbefore: moment,
      notafter: moment,
    }),
  }),
  retirement: record({ ...said, party, kid: digest, from: moment }),
  abandonment: record({ ...said, source: party, id: text(form.uuid), envelopedigest: digest }),
};

/** Checks the form of a statement, all of it. @throws ValijaError `malformed-message`. */
export function checkStatement(payload: unknown): Statement {
  const { kind } = (payload ?? {}) as { kind?: unknown };
  const check = typeof kind === 'string' && Object.hasOwn(forms, kind) ? forms[kind] : undefined;
  if (!check?.(payload)) throw new ValijaError('malformed-message', 'not a statement');
  return payload as Statement;
}
