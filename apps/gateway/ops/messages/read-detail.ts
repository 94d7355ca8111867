import { type MessageKey, refusalSource } from '@valija/envelope';
import type { ReplayState } from '@valija/ops-api';
import type { Queryable } from '@valija/store';
import type { MessageState } from '../../store/messages.js';

/** Receipts, attempts, calls and replays of one message that are shown. */
const eventsMax = 50;
const replaysMax = 20;
/** Messages of its thread that are looked through for what it answers and what answers it. */
const threadMax = 500;

export interface StoredEnvelope extends MessageKey {
  readonly envelope: string;
}

/** Envelopes of an id, the first that was taken in before the others. */
export async function findEnvelopes(db: Queryable, id: string): Promise<StoredEnvelope[]> {
  const { rows } = await db.query<StoredEnvelope>(
    'SELECT source, id, envelope FROM message WHERE id = $1 ORDER BY taken_at, source LIMIT 11',
    [id],
  );
  return rows;
}

export interface StoredReceipt {
  readonly kind: 'accepted' | 'received' | 'delivered' | 'refused' | 'expired' | 'withheld' | 'abandoned';
  readonly by_party: string;
  readonly code: string;
  readonly jws: string;
  readonly recorded_at: Date;
}

/** Receipts of a message, in the order of its life. */
export async function findAllReceipts(db: Queryable, { source, id }: MessageKey): Promise<StoredReceipt[]> {
  const { rows } = await db.query<StoredReceipt>(
    `SELECT kind, by_party, code, jws, recorded_at FROM receipt WHERE source = $1 AND id = $2
      ORDER BY recorded_at, array_position(ARRAY['accepted', 'withheld', 'received', 'expired', 'delivered', 'refused', 'abandoned'], kind)
      LIMIT $3`,
    [source, id, eventsMax],
  );
  return rows;
}

/** How often a message was published. */
export async function findPublishing(
  db: Queryable,
  { source, id }: MessageKey,
): Promise<{ readonly publishes: number; readonly created_at: Date } | undefined> {
  const { rows } = await db.query<{ publishes: number; created_at: Date }>(
    `SELECT publishes, created_at FROM outbox WHERE source = $1 AND id = $2 AND part = 'delivery'`,
    [source, id],
  );
  return rows[0];
}

/** A message that is parked, as its endpoint reported last. */
export interface StoredParked {
  readonly endpoint: string;
  readonly party: string;
  readonly code: string;
  readonly error_class: string;
  readonly attempts: number;
  readonly last_failed_at: Date;
  readonly parked_at: Date;
}

export async function findParked(db: Queryable, { source, id }: MessageKey): Promise<StoredParked[]> {
  const { rows } = await db.query<StoredParked>(
    `SELECT endpoint, party, code, error_class, attempts, last_failed_at, parked_at FROM parked_message
      WHERE id = $1 AND message_source = $2 ORDER BY parked_at DESC LIMIT $3`,
    [id, source, eventsMax],
  );
  return rows;
}

/** Another message of the thread. */
export interface Neighbour extends MessageKey {
  readonly recipient: string;
  readonly type: string;
  readonly state: MessageState;
  readonly taken_at: Date;
  readonly causationid: string | null;
  readonly supersedes: string | null;
  /** Since when it is parked at the recipient of that thread. */
  readonly parked_at: Date | null;
}

/** Messages of a thread, the earliest first. */
export async function findNeighbours(db: Queryable, correlationid: string): Promise<Neighbour[]> {
  const { rows } = await db.query<Neighbour>(
    `SELECT m.source, m.id, m.recipient, m.type, m.state, m.taken_at, envelope_attribute(m.envelope, 'causationid') AS causationid,
            envelope_attribute(m.envelope, 'supersedes') AS supersedes,
            (SELECT min(parked_at) FROM parked_message p
              WHERE p.id = m.id AND p.source = m.source AND p.message_source = m.source) AS parked_at
       FROM message m WHERE correlationid = $1 ORDER BY taken_at, id, source LIMIT $2`,
    [correlationid, threadMax],
  );
  return rows;
}

export interface StoredIncident {
  readonly code: string;
  readonly times: number;
  readonly first_at: Date;
}

export async function findIncidents(db: Queryable, { source, id }: MessageKey): Promise<StoredIncident[]> {
  const { rows } = await db.query<StoredIncident>(
    'SELECT code, times, first_at FROM incident WHERE source = $1 AND id = $2 ORDER BY first_at LIMIT $3',
    [source, id, eventsMax],
  );
  return rows;
}

export interface StoredReplayRef {
  readonly id: string;
  readonly state: ReplayState;
  readonly at: Date;
}

/** Replays in which a message was, the latest first. */
export async function findReplaysOf(db: Queryable, { source, id }: MessageKey): Promise<StoredReplayRef[]> {
  const { rows } = await db.query<StoredReplayRef>(
    `SELECT r.id, r.state, r.at FROM replay r
      WHERE r.id IN (SELECT replay FROM replay_item WHERE id = $2 AND source IN ($1, $4) AND message_source = $1)
      ORDER BY r.at DESC, r.id LIMIT $3`,
    [source, id, replaysMax, refusalSource],
  );
  return rows;
}
