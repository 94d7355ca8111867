import type { Directory } from '@valija/directory';
import { type MessageKey, refusalSource } from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';
import type { Queryable } from '@valija/store';
import type { MessageState } from '../../store/messages.js';

/** A message that may be asked for again. */
export interface Candidate extends MessageKey {
  /** Source of the message that it is, or whose refusal it is. */
  readonly message_source: string;
  readonly endpoint: string;
}

/** What a replay would do with the messages that were chosen. */
export interface Judged {
  /** Those that it would ask for, in this order. */
  readonly would: readonly Candidate[];
  /** How many have ended already. */
  readonly ended: number;
  /** How many cannot be asked for, by the reason. */
  readonly notReplayable: ReadonlyMap<ErrorCode, number>;
}

interface Row extends MessageKey {
  readonly message_source: string;
  readonly state: MessageState | null;
  readonly withheld_code: string | null;
  readonly recipient: string | null;
  readonly parked_at: string | null;
}

/** What can be asked for: by whom it is received, and whether deliveries there are paused. */
export interface ReplayRules {
  readonly directory: Pick<Directory, 'find' | 'gateway'>;
  readonly isPaused: (endpoint: string) => boolean;
}

/**
 * Judges messages by what they are at this moment. What is parked comes first, then by age: a message that waits behind another is never the
 * first to be tried.
 */
export async function judgeCandidates(
  db: Queryable,
  chosen: readonly MessageKey[],
  rules: ReplayRules,
): Promise<Judged> {
  const { rows } = await db.query<Row>(
    `SELECT c.source, c.id, coalesce(p.message_source, c.source) AS message_source, m.state, m.withheld_code, m.recipient,
            p.endpoint AS parked_at
       FROM (SELECT DISTINCT source, id FROM unnest($1::text[], $2::uuid[]) AS c(source, id)) c
       LEFT JOIN parked_message p ON p.source = c.source AND p.id = c.id
       LEFT JOIN message m ON m.source = coalesce(p.message_source, c.source) AND m.id = c.id
      ORDER BY p.endpoint IS NULL, m.taken_at, c.source, c.id`,
    [chosen.map(({ source }) => source), chosen.map(({ id }) => id)],
  );
  const would: Candidate[] = [];
  const notReplayable = new Map<ErrorCode, number>();
  let ended = 0;
  for (const row of rows) {
    const judged = judge(row, rules);
    if (judged === 'ended') ended++;
    else if ('endpoint' in judged) would.push(judged);
    else notReplayable.set(judged.code, (notReplayable.get(judged.code) ?? 0) + 1);
  }
  return { would, ended, notReplayable };
}

function judge(
  row: Row,
  { directory, isPaused }: ReplayRules,
): Candidate | { readonly code: ErrorCode } | 'ended' {
  const { source, id, message_source, state, recipient } = row;
  // The refusal of a message is not in the message's own state: it lies at the endpoint of its sender until that was told.
  if (source === refusalSource && row.parked_at === null) return 'ended';
  if (state === null || recipient === null) return { code: 'not-found' };
  if (source !== refusalSource && hasEnded(row)) return 'ended';
  if (source !== refusalSource && state === 'withheld') return { code: 'agreement-suspended' };
  const endpoint = row.parked_at ?? directory.find(recipient)?.endpoint;
  if (!endpoint || endpoint === 'gateway') return { code: 'recipient-unknown' };
  return isPaused(endpoint) ? { code: 'endpoint-paused' } : { source, id, message_source, endpoint };
}

/** Whether nothing more can become of a message. */
export const hasEnded = ({
  state,
  withheld_code,
}: {
  readonly state: MessageState | null;
  readonly withheld_code: string | null;
}): boolean =>
  state === 'delivered' ||
  state === 'refused' ||
  state === 'abandoned' ||
  (state === 'withheld' && withheld_code === 'authorization-revoked');
