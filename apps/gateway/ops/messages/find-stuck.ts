import type { MessageKey } from '@valija/envelope';
import type { Queryable } from '@valija/store';
import type { AgeLimits } from '../../alerts/conditions/waiting.js';
import { places } from '../../views/places.js';
import type { FoundKeys } from './find-keys.js';

/** What a list of messages that nobody receives is narrowed to. */
export interface StuckFilter {
  /** To whom they go. */
  readonly recipients: readonly string[];
  readonly sender: string | undefined;
  readonly type: string | undefined;
  readonly lane: 'normal' | 'urgent' | undefined;
}

/** One walk along the index for each recipient and lane. `$6` and `$7`: accepted before then, an urgent one and a normal one is late. */
const statement = `SELECT m.source, m.id, ${places.of('m.taken_at')} AS place
  FROM unnest($1::text[]) AS p(recipient)
  CROSS JOIN (VALUES ('urgent', $6::timestamptz), ('normal', $7::timestamptz)) AS l(lane, before)
  CROSS JOIN LATERAL (
    SELECT source, id, taken_at FROM message
     WHERE message.recipient = p.recipient AND state = 'accepted' AND message.lane = l.lane AND taken_at < l.before
       AND taken_at >= ${places.after('$2')} AND (taken_at, id, source) > (${places.after('$2')}, $3::uuid, $4::text)
       AND ($8::text IS NULL OR source = $8) AND ($9::text IS NULL OR type = $9)
     ORDER BY taken_at, id, source LIMIT $5) m
 WHERE $10::text IS NULL OR l.lane = $10
 ORDER BY m.taken_at, m.id, m.source LIMIT $5`;

const nil = '00000000-0000-0000-0000-000000000000';

/** Messages that wait for their recipient longer than their lane allows, the oldest first. @param after place of the last that was shown */
export async function findStuck(
  db: Queryable,
  { recipients, sender, type, lane }: StuckFilter,
  { limits, now }: { limits: AgeLimits; now: Date },
  { after, limit }: { after: readonly string[] | undefined; limit: number },
): Promise<FoundKeys> {
  const { rows } = await db.query<MessageKey & { readonly place: string }>(statement, [
    [...recipients],
    ...(after ?? [places.first, nil, '']),
    limit + 1,
    new Date(now.getTime() - limits.urgent),
    new Date(now.getTime() - limits.normal),
    sender ?? null,
    type ?? null,
    lane ?? null,
  ]);
  const keys = rows.slice(0, limit);
  const last = rows.length > limit ? keys.at(-1) : undefined;
  return { keys, next: last && [last.place, last.id, last.source] };
}
