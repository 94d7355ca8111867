import type { NamedQueue, QueueState } from '@valija/bus';

/** What the database knows of the deliveries of one queue. */
export interface KnownDeliveries {
  /** Published, and nobody said `received`. */
  readonly open: number;
  /** Of these, those that were published long enough ago that the broker must have them, or somebody. */
  readonly settled: number;
  /** How often they were published: so many copies of them may lie there, if none was lost. */
  readonly copies: number;
}

/** A queue as broker and database see it. */
export interface ComparedQueue {
  readonly queue: string;
  readonly endpoint: string;
  readonly lane: 'normal' | 'urgent' | null;
  readonly ready: number;
  readonly consumers: number;
  /** Deliveries that were published and not received; null where the queue holds none. */
  readonly database: number | null;
  /** Below 0: so many that were published cannot be in the broker. Above 0: the broker holds so many of which the database knows nothing. */
  readonly difference: number;
  /** Whether the broker has it at all. */
  readonly missing: boolean;
  /** The outbox's last number when nothing lay in it: what else it holds was written since. */
  readonly emptySeq: number;
  /** What the broker held beyond what is known, whether or not it counts as a difference yet. */
  readonly surplus: number;
}

/** What a consumer may hold of a queue that is not ready: as many as endpoints take at once. */
const heldByConsumer = 64;

/**
 * Compares one queue. What was published and not received lies in the queue, or a consumer holds it; what lies there is a copy of such, or
 * a receipt that the endpoint has not fetched yet.
 *
 * @param before the same queue at the last comparison. A surplus counts when it was there before too: what is on its way at this moment
 *   looks like one. Only where nobody consumes: what consumers take disappears between two looks.
 * @param others what else was published to it since it was empty; undefined where that cannot be counted
 */
export function compareQueue(
  { queue, endpoint, lane, delivers }: NamedQueue,
  state: QueueState | undefined,
  known: KnownDeliveries,
  before: ComparedQueue | undefined,
  { lastSeq, others }: { lastSeq: number; others: number | undefined },
): ComparedQueue {
  const { ready, consumers } = state ?? { ready: 0, consumers: 0 };
  const named = { queue, endpoint, lane, ready, consumers, missing: state === undefined };
  const emptySeq = ready === 0 ? lastSeq : (before?.emptySeq ?? 0);
  if (!delivers) return { ...named, database: null, difference: state ? 0 : -1, emptySeq, surplus: 0 };
  const lost = Math.max(0, known.settled - ready - consumers * heldByConsumer, state ? 0 : 1);
  const surplus = consumers > 0 || others === undefined ? 0 : Math.max(0, ready - known.copies - others);
  const isReal = surplus > 0 && (before?.surplus ?? 0) > 0;
  const difference = lost > 0 ? -lost : isReal ? Math.min(surplus, before?.surplus ?? 0) : 0;
  return { ...named, database: known.open, difference, emptySeq, surplus };
}
