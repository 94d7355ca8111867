import { derivacionStates, titleOfState } from '@valija/domain';
import type { MessageKey } from '@valija/envelope';
import type { ThreadDetail } from '@valija/ops-api';
import type { Queryable } from '@valija/store';
import { places } from '../../views/places.js';

/** A message of a thread, with what decides whether it waits behind another. */
export interface ThreadMessage extends MessageKey {
  readonly recipient: string;
  readonly is_open: boolean;
  readonly is_parked: boolean;
  readonly place: string;
}

const nil = '00000000-0000-0000-0000-000000000000';

/** Messages of a thread, the earliest first. @param after place of the last that was shown */
export async function findThread(
  db: Queryable,
  correlationid: string,
  { after, limit }: { after: readonly string[] | undefined; limit: number },
): Promise<ThreadMessage[]> {
  const { rows } = await db.query<ThreadMessage>(
    `SELECT m.source, m.id, m.recipient, m.state IN ('accepted', 'received') AS is_open, ${places.of('m.taken_at')} AS place,
            EXISTS (SELECT FROM parked_message p WHERE p.id = m.id AND p.source = m.source) AS is_parked
       FROM message m WHERE m.correlationid = $1 AND (m.taken_at, m.id, m.source) > (${places.after('$2')}, $3::uuid, $4::text)
      ORDER BY m.taken_at, m.id, m.source LIMIT $5`,
    [correlationid, ...(after ?? [places.first, nil, '']), limit],
  );
  return rows;
}

/** Everybody who said or was said something in a thread, the first first. */
export async function findParticipants(db: Queryable, correlationid: string): Promise<string[]> {
  const { rows } = await db.query<{ urn: string }>(
    `SELECT urn FROM (SELECT source, recipient, taken_at FROM message WHERE correlationid = $1 ORDER BY taken_at LIMIT 1000) m,
            unnest(ARRAY[source, recipient]) WITH ORDINALITY AS p(urn, side)
      GROUP BY urn ORDER BY min(taken_at), min(side) LIMIT 100`,
    [correlationid],
  );
  return rows.map(({ urn }) => urn);
}

/** Where a derivación stands; null where the thread is none. */
export async function findCourse(db: Queryable, correlationid: string): Promise<ThreadDetail['course']> {
  const { rows } = await db.query<{ state: string }>('SELECT state FROM course WHERE correlationid = $1', [
    correlationid,
  ]);
  const state = derivacionStates.find((each) => each === rows[0]?.state);
  return state ? { state, title: titleOfState(state) } : null;
}

/** Each parked message, and those of its recipient that wait behind it. @param messages in the order of the thread */
export const blockedOf = (messages: readonly ThreadMessage[]): ThreadDetail['blocked'] =>
  messages.flatMap((head, at) => {
    if (!head.is_parked) return [];
    const behind = messages
      .slice(at + 1)
      .filter(({ recipient, is_open }) => is_open && recipient === head.recipient);
    // Behind the next one that is parked, they wait for that.
    const next = behind.findIndex(({ is_parked }) => is_parked);
    const waiting = next < 0 ? behind : behind.slice(0, next + 1);
    return [{ head: refOf(head), waiting: waiting.map(refOf) }];
  });

const refOf = ({ source, id }: MessageKey) => ({ source, id });
