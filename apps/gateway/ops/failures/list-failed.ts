import type { Directory } from '@valija/directory';
import type { MessageKey } from '@valija/envelope';
import type { Queryable } from '@valija/store';
import type { AgeLimits } from '../../alerts/conditions/waiting.js';
import { places } from '../../views/places.js';
import { findStuck } from '../messages/find-stuck.js';
import { type Cause, keyOfCause } from './cause.js';
import { causeOfRefusal, readRefused } from './read-refused.js';

/** One failure. Its key is that under which it can be tried again: of a refusal that could not be told, not its message's. */
export interface Failed extends MessageKey {
  /** Source of the message that it is about. */
  readonly message_source: string;
  readonly since: Date;
  readonly last: Date;
  readonly attempts: number;
  readonly blocks: number;
  readonly error_class: string | null;
  readonly stack_hash: string | null;
  readonly handler: string | null;
}

export interface FailedPage {
  readonly failed: readonly Failed[];
  readonly next: readonly string[] | undefined;
}

interface Asked {
  readonly after: readonly string[] | undefined;
  readonly limit: number;
}

const nil = '00000000-0000-0000-0000-000000000000';
const first = [places.first, nil, ''];

/** Failures of one cause, the oldest first. What lies in quarantine has no list: nobody knows which messages it was. */
export function listFailed(
  db: Queryable,
  cause: Cause,
  options: { directory: Directory; limits: AgeLimits; now: Date },
  asked: Asked,
): Promise<FailedPage> | FailedPage {
  switch (cause.kind) {
    case 'parked':
      return listParked(db, cause, asked);
    case 'undelivered':
      return listUndelivered(db, cause, options, asked);
    case 'incident':
      return listIncidents(db, cause, asked);
    case 'refused':
      return listRefused(db, cause, options.now, asked);
    case 'quarantined':
      return { failed: [], next: undefined };
  }
}

type Placed = Failed & { readonly place: string };

function pageOf(rows: readonly Placed[], limit: number): FailedPage {
  const failed = rows.slice(0, limit);
  const last = rows.length > limit ? failed.at(-1) : undefined;
  return { failed, next: last && [last.place, last.id, last.source] };
}

async function listParked(db: Queryable, cause: Cause, { after, limit }: Asked): Promise<FailedPage> {
  const { rows } = await db.query<Placed>(
    `SELECT source, id, message_source, first_failed_at AS since, last_failed_at AS last, attempts, blocks,
            nullif(error_class, '') AS error_class, nullif(stack_hash, '') AS stack_hash, handler, ${places.of('parked_at')} AS place
       FROM parked_message
      WHERE code = $1 AND party = $2 AND dataschema = $3 AND type = $4 AND endpoint = $5
        AND (parked_at, id, source) > (${places.after('$6')}, $7::uuid, $8::text)
      ORDER BY parked_at, id, source LIMIT $9`,
    [cause.code, cause.party, cause.dataschema, cause.type, cause.endpoint, ...(after ?? first), limit + 1],
  );
  return pageOf(rows, limit);
}

async function listUndelivered(
  db: Queryable,
  { party, type }: Cause,
  { limits, now }: { limits: AgeLimits; now: Date },
  { after, limit }: Asked,
): Promise<FailedPage> {
  const filter = {
    recipients: party ? [party] : [],
    type: type ?? undefined,
    sender: undefined,
    lane: undefined,
  };
  const { keys, next } = await findStuck(db, filter, { limits, now }, { after, limit });
  const { rows } = await db.query<
    MessageKey & { taken_at: Date; lane: 'normal' | 'urgent'; publishes: number }
  >(
    `SELECT k.source, k.id, m.taken_at, m.lane, coalesce(o.publishes, 0) AS publishes
       FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k(source, id, place)
       JOIN message m ON m.source = k.source AND m.id = k.id
       LEFT JOIN outbox o ON o.source = k.source AND o.id = k.id AND o.part = 'delivery' ORDER BY k.place`,
    [keys.map(({ source }) => source), keys.map(({ id }) => id)],
  );
  return {
    failed: rows.map(({ source, id, taken_at, lane, publishes }) => ({
      ...bare,
      source,
      id,
      message_source: source,
      since: new Date(taken_at.getTime() + limits[lane]),
      last: now,
      attempts: publishes,
    })),
    next,
  };
}

async function listIncidents(db: Queryable, cause: Cause, { after, limit }: Asked): Promise<FailedPage> {
  const { rows } = await db.query<Placed & { times: number }>(
    `SELECT source, id, source AS message_source, first_at AS since, last_at AS last, times AS attempts, 0 AS blocks,
            NULL AS error_class, NULL AS stack_hash, NULL AS handler, ${places.of('first_at')} AS place
       FROM incident
      WHERE code = $1 AND source = $2 AND (first_at, id, source) > (${places.after('$3')}, $4::uuid, $5::text)
      ORDER BY first_at, id, source LIMIT $6`,
    [cause.code, cause.party, ...(after ?? first), limit + 1],
  );
  return pageOf(rows, limit);
}

async function listRefused(
  db: Queryable,
  cause: Cause,
  now: Date,
  { after, limit }: Asked,
): Promise<FailedPage> {
  const key = keyOfCause(cause);
  const ofCause = (await readRefused(db, now)).filter((each) => keyOfCause(causeOfRefusal(each)) === key);
  const placed = ofCause.reverse().map(
    ({ source, id, at }): Placed => ({
      ...bare,
      source,
      id,
      message_source: source,
      since: at,
      last: at,
      place: String(at.getTime() * 1_000),
    }),
  );
  const seen = placed.findIndex(({ source, id }) => source === after?.[2] && id === after[1]);
  return pageOf(placed.slice(seen + 1, seen + 2 + limit), limit);
}

const bare = {
  attempts: 0,
  blocks: 0,
  error_class: null,
  stack_hash: null,
  handler: null,
} as const;
