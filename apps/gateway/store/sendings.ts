import type { Database, Tx } from '@valija/store';
import { v7 as uuidv7 } from 'uuid';
import type { Channel, Contact } from '../notices/contacts.js';
import type { Digest } from '../notices/digest.js';

/** Something that is to reach one contact. */
export interface Sending {
  readonly seq: string;
  /** The same at each try. */
  readonly id: string;
  readonly channel: Channel;
  readonly party: string;
  readonly target: string;
  readonly body: Digest;
  readonly created_at: Date;
  /** Tries so far, this one included. Who settles it must have begun the last one. */
  readonly attempts: number;
}

/** Notes that each contact of a party is to be told; what tells them finds it when the transaction has committed. */
export function addSendings(
  tx: Tx,
  party: string,
  contacts: readonly Contact[],
  body: Digest,
  at: Date,
): void {
  for (const { channel, target } of contacts)
    tx.write(
      `INSERT INTO notice_sending (id, channel, party, target, body, created_at, due_at) VALUES ($1, $2, $3, $4, $5, $6, now())`,
      [uuidv7(), channel, party, target, JSON.stringify(body), at],
    );
}

/** Takes what is due, the oldest first, for as long as a try may take; whoever dies over it leaves it to others. */
export async function claimSendings(db: Database, limit: number, leaseMs: number): Promise<Sending[]> {
  const { rows } = await db.query<Sending>(
    `UPDATE notice_sending s SET attempts = s.attempts + 1, due_at = now() + $2 * interval '1 ms'
       FROM (SELECT seq FROM notice_sending WHERE sent_at IS NULL AND dead_at IS NULL AND due_at <= now()
              ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED) due
      WHERE s.seq = due.seq
     RETURNING s.seq, s.id, s.channel, s.party, s.target, s.body, s.created_at, s.attempts`,
    [limit, leaseMs],
  );
  return rows;
}

/** The other side has it: what was said is kept no longer. */
export function markSent(tx: Tx, { seq, attempts }: Sending): void {
  tx.write(
    `UPDATE notice_sending SET sent_at = now(), body = NULL, failure = NULL
      WHERE seq = $1 AND attempts = $2 AND sent_at IS NULL AND dead_at IS NULL`,
    [seq, attempts],
  );
}

/** It is tried again after a while. @param failure a code */
export function postpone(tx: Tx, { seq, attempts }: Sending, waitMs: number, failure: string): void {
  tx.write(
    `UPDATE notice_sending SET due_at = now() + $3 * interval '1 ms', failure = $4
      WHERE seq = $1 AND attempts = $2 AND sent_at IS NULL AND dead_at IS NULL`,
    [seq, attempts, waitMs, failure],
  );
}

/** It is tried no more. @param failure a code @returns whether it was given up here and now */
export async function markDead(tx: Tx, { seq, attempts }: Sending, failure: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE notice_sending SET dead_at = now(), failure = $3
      WHERE seq = $1 AND attempts = $2 AND sent_at IS NULL AND dead_at IS NULL`,
    [seq, attempts, failure],
  );
  return rowCount === 1;
}

/** Forgets what was sent, or given up, longer ago than `keepMs`, at most `limit` at once. @returns how many */
export async function forgetSendings(db: Database, keepMs: number, limit: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM notice_sending WHERE seq IN (
       SELECT seq FROM notice_sending WHERE coalesce(sent_at, dead_at) < now() - $1 * interval '1 ms' ORDER BY seq LIMIT $2)`,
    [keepMs, limit],
  );
  return rowCount ?? 0;
}
