import { type Envelope, type MessageKey, peekPayload } from '@valija/envelope';
import type { Queryable } from '@valija/store';
import { refusalCodeOf } from '../messages/message-error.js';
import { type CountedCause, keyOfCause, recentMs } from './cause.js';

/** Refusals that are looked at: the latest. */
const refusalsMax = 2_000;

/** A message that was refused, with its cause. */
export interface Refusal extends MessageKey {
  readonly code: string;
  /** Who refused it. */
  readonly party: string;
  readonly type: string;
  readonly dataschema: string;
  readonly at: Date;
}

interface Row extends MessageKey {
  readonly by_party: string;
  readonly type: string;
  readonly jws: string;
  readonly envelope: string;
  readonly recorded_at: Date;
}

/** What was refused within the last days, the latest first. */
export async function readRefused(db: Queryable, now: Date): Promise<Refusal[]> {
  const { rows } = await db.query<Row>(
    `SELECT r.source, r.id, r.by_party, m.type, r.jws, m.envelope, r.recorded_at
       FROM (SELECT * FROM receipt WHERE kind = 'refused' AND recorded_at > $1 ORDER BY recorded_at DESC LIMIT $2) r
       JOIN message m ON m.source = r.source AND m.id = r.id
      ORDER BY r.recorded_at DESC, r.id`,
    [new Date(now.getTime() - recentMs), refusalsMax],
  );
  return rows.map(({ source, id, by_party, type, jws, envelope, recorded_at }) => ({
    source,
    id,
    code: refusalCodeOf(jws),
    party: by_party,
    type,
    dataschema: String((peekPayload(envelope) as Partial<Envelope>).dataschema ?? ''),
    at: recorded_at,
  }));
}

/** Refusals by cause. */
export function countRefused(refusals: readonly Refusal[]): CountedCause[] {
  const groups = Map.groupBy(refusals, (refusal) => keyOfCause(causeOfRefusal(refusal)));
  return [...groups.values()].flatMap((latestFirst) => {
    const [last, first] = [latestFirst[0], latestFirst.at(-1)];
    if (!last || !first) return [];
    return {
      ...causeOfRefusal(last),
      count: latestFirst.length,
      since: first.at,
      last: last.at,
      waitingBehind: 0,
      sample: latestFirst
        .slice(-5)
        .reverse()
        .map(({ source, id }) => ({ source, id })),
    };
  });
}

export const causeOfRefusal = ({ code, party, type, dataschema }: Refusal) =>
  ({ kind: 'refused', code, party, endpoint: null, type, dataschema }) as const;
