import { ValijaError } from '@valija/errors';
import {
  count,
  digest,
  endpointName,
  existingMoment,
  hashPart,
  matches,
  party,
  token,
  uuid,
} from './form.js';
import type { UsableKey } from './keys.js';
import { type KeyResolver, signCompact, verifyCompact } from './sign.js';

/** A message that waits for a person at an endpoint. Identity, codes, counts and moments: never content. */
export interface ParkedMessage {
  /** Of the message; {@link refusalSource} for the refusal of a message of the endpoint's own, which its existing system was not told. */
  readonly source: string;
  /** Of the message, or of the message of the endpoint's own that was refused. */
  readonly id: string;
  /** SHA-256 of the signed envelope, or of the refusal, that lies there. */
  readonly digest: string;
  /** Why: a code of the catalogue of errors. */
  readonly code: string;
  /** Class of the error that was thrown; empty where none was. */
  readonly errorClass: string;
  /** Hash of where it was thrown, by which like failures are known; empty where nothing was. */
  readonly stackHash: string;
  /** Tries so far, those before a replay included. */
  readonly attempts: number;
  readonly firstFailedAt: string;
  readonly lastFailedAt: string;
  /** Newer each time that it is parked again. */
  readonly parkedAt: string;
  /** Pattern of the handler to which it was given. */
  readonly handler?: string;
  /** Messages of its thread that wait behind it. */
  readonly blocks: number;
  /** The last replay that was asked for and begun, where there was one: it was parked again since. */
  readonly replay?: string;
}

/** What could not be believed or read at an endpoint, by its code. */
export interface QuarantineCount {
  readonly code: string;
  readonly count: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

/** Whether an endpoint asks its existing system. `open`: it failed repeatedly and is left alone until `nextTryAt`, when one message probes. */
export interface CircuitReport {
  readonly state: 'open' | 'half-open';
  /** When it opened. */
  readonly since: string;
  readonly nextTryAt: string;
}

/** What an endpoint says of itself: how much waits, what is parked. It holds no content. Moments are RFC 3339 in UTC, by its own clock. */
export interface EndpointReport {
  /** Name of the endpoint: part of its queues' names. */
  readonly endpoint: string;
  /** URN of the party that it speaks for, and whose key signs. */
  readonly party: string;
  readonly at: string;
  /** Of the software. */
  readonly version: string;
  /** When the process started that says it. */
  readonly startedAt: string;
  readonly inbox: {
    /** Neither ended nor in work. */
    readonly pending: number;
    readonly inWork: number;
    readonly parked: number;
    /** When the oldest came in that is pending or in work. */
    readonly oldestPendingAt: string | null;
  };
  readonly outbox: {
    /** Own messages for which the gateway has given no receipt yet. */
    readonly unaccepted: number;
    readonly oldestAt: string | null;
  };
  /** Null while the existing system is asked as usual. */
  readonly circuit: CircuitReport | null;
  /** The oldest first, at most {@link parkedMax}. */
  readonly parked: readonly ParkedMessage[];
  /** All of them. */
  readonly parkedTotal: number;
  readonly quarantine: readonly QuarantineCount[];
}

export const reportMediaType = 'application/vnd.valija.report+json';

/** Source under which an endpoint keeps the refusals of its own messages until its existing system was told. */
export const refusalSource = 'urn:valija:receipt';

/** Most parked messages that one report lists. */
export const parkedMax = 1_000;
/** Most codes of the quarantine that one report lists. */
export const quarantineMax = 50;
/** Largest signed report in characters: {@link parkedMax} messages of 600 bytes in base64url. */
export const reportCharsMax = 1024 * 1024;

export const signReport = (report: EndpointReport, signer: UsableKey): Promise<string> =>
  signCompact('valija-report+jwt', report, signer);

/**
 * Verifies a report's signature and form. Whether its maker has that endpoint is the caller's check.
 * @throws ValijaError `signature-missing`, `signature-invalid`, `key-unknown`, `key-retired`, `malformed-message`, `too-large`.
 */
export async function verifyReport(jws: string, resolveKey: KeyResolver): Promise<EndpointReport> {
  const report = await verifyCompact<EndpointReport>('valija-report+jwt', jws, resolveKey, reportCharsMax);
  if (!isReport(report)) throw new ValijaError('malformed-message', 'not a report');
  return report;
}

/** Reads the body of a report on the bus. @throws ValijaError `malformed-message` */
export function asReport(body: unknown): string {
  const report = (body as { report?: unknown } | null)?.report;
  if (typeof report !== 'string')
    throw new ValijaError('malformed-message', undefined, { pointers: ['/report'] });
  return report;
}

type Unverified<T> = { readonly [K in keyof T]?: unknown };

/** A class of an error as a report may name it: empty where its name could say something. */
export const errorClassOf = (name: string | null): string => (matches(token, name) ? String(name) : '');

const isObject = <T>(value: unknown): value is Unverified<T> => typeof value === 'object' && value !== null;

const momentOrNull = (value: unknown): boolean => value === null || existingMoment(value);

function isReport(said: Unverified<EndpointReport>): boolean {
  const { inbox, outbox, circuit, parked, quarantine } = said;
  return (
    matches(endpointName, said.endpoint) &&
    matches(party, said.party) &&
    existingMoment(said.at) &&
    matches(token, said.version) &&
    existingMoment(said.startedAt) &&
    isObject<EndpointReport['inbox']>(inbox) &&
    [inbox.pending, inbox.inWork, inbox.parked].every(count) &&
    momentOrNull(inbox.oldestPendingAt) &&
    isObject<EndpointReport['outbox']>(outbox) &&
    count(outbox.unaccepted) &&
    momentOrNull(outbox.oldestAt) &&
    (circuit === null || isCircuit(circuit)) &&
    isListOf(parked, parkedMax, isParked) &&
    count(said.parkedTotal) &&
    isListOf(quarantine, quarantineMax, isQuarantine)
  );
}

const isListOf = (list: unknown, max: number, is: (each: unknown) => boolean): boolean =>
  Array.isArray(list) && list.length <= max && list.every(is);

const isCircuit = (circuit: unknown): boolean =>
  isObject<CircuitReport>(circuit) &&
  (circuit.state === 'open' || circuit.state === 'half-open') &&
  existingMoment(circuit.since) &&
  existingMoment(circuit.nextTryAt);

const isParked = (row: unknown): boolean =>
  isObject<ParkedMessage>(row) &&
  (matches(party, row.source) || row.source === refusalSource) &&
  matches(uuid, row.id) &&
  matches(digest, row.digest) &&
  matches(token, row.code) &&
  (row.errorClass === '' || matches(token, row.errorClass)) &&
  (row.stackHash === '' || matches(hashPart, row.stackHash)) &&
  [row.attempts, row.blocks].every(count) &&
  [row.firstFailedAt, row.lastFailedAt, row.parkedAt].every((at) => existingMoment(at)) &&
  (row.handler === undefined || matches(token, row.handler)) &&
  (row.replay === undefined || matches(uuid, row.replay));

const isQuarantine = (row: unknown): boolean =>
  isObject<QuarantineCount>(row) &&
  matches(token, row.code) &&
  count(row.count) &&
  existingMoment(row.firstAt) &&
  existingMoment(row.lastAt);
