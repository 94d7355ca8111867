import type { MessageKey } from '@valija/envelope';
import type { Queryable } from '@valija/store';
import type { MessageState } from '../../store/messages.js';
import { places } from '../../views/places.js';

/** What a list of messages is narrowed to. */
export interface MessageFilter {
  readonly id: string | undefined;
  readonly thread: string | undefined;
  readonly type: string | undefined;
  /** Sent or received by it. */
  readonly party: string | undefined;
  readonly sender: string | undefined;
  readonly recipient: string | undefined;
  readonly error: string | undefined;
  readonly state: MessageState | undefined;
  readonly lane: 'normal' | 'urgent' | undefined;
  readonly from: Date | undefined;
  readonly to: Date | undefined;
}

/** Keys of messages, and the place after which a list goes on, where it does. */
export interface FoundKeys {
  readonly keys: readonly MessageKey[];
  readonly next: readonly string[] | undefined;
}

/** Messages that are looked at for one page: where few of them fit, a page is short and the list goes on. */
const scannedMax = 20_000;

const order = 'taken_at DESC, id DESC, source DESC';
const range = `(m.taken_at, m.id, m.source) < (${places.after('$1')}, $2::uuid, $3::text)
  AND m.taken_at >= coalesce($4::timestamptz, '-infinity') AND m.taken_at < coalesce($5::timestamptz, 'infinity')`;
const columns = 'm.source, m.id, m.recipient, m.type, m.lane, m.state, m.taken_at';

/** Where messages are looked for, by what `$14` is. */
const walks = {
  all: `message m WHERE $14::text IS NULL AND ${range}`,
  id: `message m WHERE m.id = $14::uuid AND ${range}`,
  thread: `message m WHERE m.correlationid = $14::uuid AND ${range}`,
  error: `(SELECT message_source AS source, id FROM parked_message WHERE code = $14
            UNION (SELECT source, id FROM receipt WHERE kind = 'refused' AND envelope_attribute(jws, 'code') = $14
                    ORDER BY recorded_at DESC LIMIT ${scannedMax})
            UNION (SELECT source, id FROM receipt WHERE kind = 'withheld' AND code = $14 ORDER BY recorded_at DESC LIMIT ${scannedMax})
            UNION (SELECT source, id FROM incident WHERE code = $14 LIMIT ${scannedMax})) e
          JOIN message m USING (source, id) WHERE ${range}`,
} as const;

const statementOf = (walk: string): string => `WITH scanned AS MATERIALIZED (
    SELECT ${columns} FROM ${walk} ORDER BY ${order} LIMIT $6
  ), hit AS (
    SELECT source, id, taken_at FROM scanned
     WHERE ($8::text IS NULL OR type = $8) AND ($9::text IS NULL OR source = $9 OR recipient = $9)
       AND ($10::text IS NULL OR source = $10) AND ($11::text IS NULL OR recipient = $11)
       AND ($12::text IS NULL OR state = $12) AND ($13::text IS NULL OR lane = $13)
     ORDER BY ${order} LIMIT $7
  ), last AS (
    SELECT source, id, taken_at FROM scanned WHERE (SELECT count(*) FROM scanned) = $6 ORDER BY taken_at, id, source LIMIT 1
  )
  SELECT source, id, ${places.of('taken_at')} AS place, true AS is_hit, taken_at FROM hit
  UNION ALL SELECT source, id, ${places.of('taken_at')}, false, taken_at FROM last
  ORDER BY is_hit DESC, ${order}`;

const statements = {
  all: statementOf(walks.all),
  id: statementOf(walks.id),
  thread: statementOf(walks.thread),
  error: statementOf(walks.error),
};

/** Before every message that there is, in the order of the list. */
const top = ['253402300799000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '~'];

interface Row extends MessageKey {
  readonly place: string;
  readonly is_hit: boolean;
}

/**
 * Messages by when they were accepted, the latest first. Of a filter that only few fit no more than 20,000 are looked at for one page.
 * @param after place of the last that was shown
 */
export async function findKeys(
  db: Queryable,
  filter: MessageFilter,
  { after, limit }: { after: readonly string[] | undefined; limit: number },
): Promise<FoundKeys> {
  const [walk, sought] = walkOf(filter);
  const isNarrowed = [filter.type, filter.party, filter.sender, filter.recipient, filter.state, filter.lane];
  const { rows } = await db.query<Row>(statements[walk], [
    ...(after ?? top),
    filter.from ?? null,
    filter.to ?? null,
    isNarrowed.some((each) => each !== undefined) ? scannedMax : limit + 1,
    limit + 1,
    filter.type ?? null,
    filter.party ?? null,
    filter.sender ?? null,
    filter.recipient ?? null,
    filter.state ?? null,
    filter.lane ?? null,
    sought,
  ]);
  const hits = rows.filter(({ is_hit }) => is_hit);
  const keys = hits.slice(0, limit);
  const last = hits.length > limit ? keys.at(-1) : rows.find(({ is_hit }) => !is_hit);
  return { keys, next: last && [last.place, last.id, last.source] };
}

function walkOf({ id, thread, error }: MessageFilter): [walk: keyof typeof walks, sought: string | null] {
  if (id !== undefined) return ['id', id];
  if (thread !== undefined) return ['thread', thread];
  if (error !== undefined) return ['error', error];
  return ['all', null];
}
