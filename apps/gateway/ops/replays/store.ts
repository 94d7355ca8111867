import { refusalSource } from '@valija/envelope';
import type { Actor, ReplayState } from '@valija/ops-api';
import type { Queryable, Tx } from '@valija/store';
import type { Asked } from './ask.js';
import type { Candidate } from './candidates.js';

/** What may become of a message of a replay. */
export type ItemState = 'waiting' | 'asked' | 'delivered' | 'refused' | 'parkedAgain' | 'ended' | 'skipped';

export type Totals = Readonly<Record<ItemState, number>>;

export interface StoredReplay {
  readonly id: string;
  readonly seq: string;
  readonly state: ReplayState;
  readonly stopped_because: string | null;
  readonly reason: string;
  readonly asked_by: Actor;
  readonly at: Date;
  readonly per_second: number;
  readonly ended_at: Date | null;
  readonly totals: Totals;
  /** The message that is tried first, once it is chosen. */
  readonly canary: { readonly source: string; readonly id: string; readonly state: ItemState } | null;
}

/** A replay that somebody works on: nobody else does until the transaction ends. */
export interface ClaimedReplay {
  readonly id: string;
  readonly state: ReplayState;
  readonly at: Date;
  readonly per_second: number;
}

/** A message of a replay that is to be asked for. */
export interface Item extends Asked {
  readonly place: number;
}

/** How long after it was asked for a refusal counts as told that its endpoint does not list as parked any more. */
const toldAfter = `interval '5 seconds'`;

export interface NewReplay {
  readonly id: string;
  readonly filter: object;
  readonly reason: string;
  readonly by: Actor;
  readonly at: Date;
  readonly canary: boolean;
  readonly perSecond: number;
}

/** Keeps a replay with its messages. @returns false where too many are under way */
export async function addReplay(
  tx: Tx,
  replay: NewReplay,
  items: readonly Candidate[],
  openMax: number,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO replay (id, state, filter, reason, asked_by, at, canary, per_second)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8 WHERE (SELECT count(*) FROM replay WHERE NOT closed) < $9`,
    [
      replay.id,
      replay.canary ? 'canary' : 'running',
      JSON.stringify(replay.filter),
      replay.reason,
      JSON.stringify(replay.by),
      replay.at,
      replay.canary,
      replay.perSecond,
      openMax,
    ],
  );
  if (rowCount !== 1) return false;
  tx.write(
    `INSERT INTO replay_item (replay, place, source, id, message_source, endpoint)
     SELECT $1, place, source, id, message_source, endpoint
       FROM unnest($2::text[], $3::uuid[], $4::text[], $5::text[]) WITH ORDINALITY AS i(source, id, message_source, endpoint, place)`,
    [
      replay.id,
      items.map(({ source }) => source),
      items.map(({ id }) => id),
      items.map(({ message_source }) => message_source),
      items.map(({ endpoint }) => endpoint),
    ],
  );
  return true;
}

const columns = `r.id, r.seq::text, r.state, r.stopped_because, r.reason, r.asked_by, r.at, r.per_second, r.ended_at,
         (SELECT jsonb_object_agg(state, count) FROM (
            SELECT state, count(*)::int AS count FROM replay_item i WHERE i.replay = r.id GROUP BY state) counted) AS totals,
         (SELECT jsonb_build_object('source', source, 'id', id, 'state', state) FROM replay_item i
           WHERE i.replay = r.id AND is_canary ORDER BY place DESC LIMIT 1) AS canary`;

const none: Totals = {
  waiting: 0,
  asked: 0,
  delivered: 0,
  refused: 0,
  parkedAgain: 0,
  ended: 0,
  skipped: 0,
};

const counted = (row: StoredReplay): StoredReplay => ({ ...row, totals: { ...none, ...row.totals } });

export async function findReplay(db: Queryable, id: string): Promise<StoredReplay | undefined> {
  const { rows } = await db.query<StoredReplay>(`SELECT ${columns} FROM replay r WHERE r.id = $1`, [id]);
  return rows.map(counted)[0];
}

/** Replays, the latest first. @param before number of the last that was shown */
export async function listReplays(
  db: Queryable,
  state: ReplayState | undefined,
  { before, limit }: { before: string | undefined; limit: number },
): Promise<StoredReplay[]> {
  const { rows } = await db.query<StoredReplay>(
    `SELECT ${columns} FROM replay r
      WHERE r.seq < coalesce($1::bigint, 9223372036854775807) AND ($2::text IS NULL OR r.state = $2) ORDER BY r.seq DESC LIMIT $3`,
    [before ?? null, state ?? null, limit],
  );
  return rows.map(counted);
}

/** Takes the replay on which something is to be done and nobody else works. */
export async function claimReplay(tx: Tx): Promise<ClaimedReplay | undefined> {
  const { rows } = await tx.query<ClaimedReplay>(
    `SELECT id, state, at, per_second FROM replay WHERE NOT closed AND due_at <= now()
      ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  return rows[0];
}

/**
 * Notes what became of what was asked for: by its receipt, by what ended it otherwise, or by its endpoint's last report, where it is parked
 * again since. Entries that asked for it end.
 */
export async function settleItems(tx: Tx, replay: string): Promise<void> {
  await tx.query(
    `WITH settled AS (
       SELECT i.place, i.source, i.id,
              CASE WHEN i.source <> $2 AND m.state IN ('delivered', 'refused') THEN m.state
                   WHEN i.source <> $2 AND (m.state = 'abandoned' OR m.withheld_code = 'authorization-revoked') THEN 'ended'
                   WHEN p.replay = i.replay OR p.known_at > i.asked_at THEN 'parkedAgain'
                   WHEN i.source = $2 AND p.id IS NULL AND e.taken_at > i.asked_at + ${toldAfter} THEN 'ended' END AS state,
              CASE WHEN i.source <> $2 AND m.state = 'refused' THEN
                     (SELECT envelope_attribute(jws, 'code') FROM receipt r
                       WHERE r.source = m.source AND r.id = m.id AND r.kind = 'refused' AND r.by_party = m.recipient LIMIT 1)
                   ELSE p.code END AS code
         FROM replay_item i
         JOIN message m ON m.source = i.message_source AND m.id = i.id
         LEFT JOIN parked_message p ON p.endpoint = i.endpoint AND p.source = i.source AND p.id = i.id
         LEFT JOIN endpoint_report e ON e.endpoint = i.endpoint
        WHERE i.replay = $1::uuid AND i.state IN ('asked', 'parkedAgain')
     ), said AS (
       UPDATE outbox o SET done_at = coalesce(done_at, now()), body = NULL, fence = fence + 1
         FROM settled s
        WHERE s.state IS NOT NULL AND o.source = s.source AND o.id = s.id AND o.part = 'replay:' || $1::uuid AND o.done_at IS NULL
     )
     UPDATE replay_item i SET state = s.state, code = s.code, ended_at = now() FROM settled s
      WHERE i.replay = $1::uuid AND i.place = s.place AND s.state IS NOT NULL AND i.state <> s.state`,
    [replay, refusalSource],
  );
}

/** Messages that were not asked for yet, up to `limit`: none of an endpoint that is paused. */
export async function takeWaiting(
  tx: Tx,
  replay: string,
  paused: readonly string[],
  limit: number,
): Promise<Item[]> {
  const { rows } = await tx.query<Item>(
    `SELECT place, source, id, message_source FROM replay_item
      WHERE replay = $1 AND state = 'waiting' AND NOT endpoint = ANY($2) ORDER BY place LIMIT $3`,
    [replay, [...paused], limit],
  );
  return rows;
}

/** Notes that a message was asked for, or why it was not. */
export function markItem(
  tx: Tx,
  replay: string,
  { place }: Item,
  { state, code, isCanary }: { state: ItemState; code?: string | undefined; isCanary: boolean },
): void {
  tx.write(
    `UPDATE replay_item
        SET state = $3, code = $4, is_canary = $5, asked_at = CASE WHEN $3 = 'asked' THEN now() END,
            ended_at = CASE WHEN $3 <> 'asked' THEN now() END
      WHERE replay = $1 AND place = $2`,
    [replay, place, state, code ?? null, isCanary],
  );
}

/** How many messages of a replay are in each state, and what became of the last one that was tried first. */
export async function countItems(
  tx: Tx,
  replay: string,
): Promise<{ totals: Totals; canary: { state: ItemState; code: string | null } | undefined }> {
  const { rows } = await tx.query<{
    totals: Totals | null;
    canary: { state: ItemState; code: string } | null;
  }>(
    `SELECT (SELECT jsonb_object_agg(state, count) FROM (
               SELECT state, count(*)::int AS count FROM replay_item WHERE replay = $1 GROUP BY state) counted) AS totals,
            (SELECT jsonb_build_object('state', state, 'code', code) FROM replay_item
              WHERE replay = $1 AND is_canary ORDER BY place DESC LIMIT 1) AS canary`,
    [replay],
  );
  return { totals: { ...none, ...rows[0]?.totals }, canary: rows[0]?.canary ?? undefined };
}

/** Asks for nothing more of a replay. */
export function skipWaiting(tx: Tx, replay: string): void {
  tx.write(
    `UPDATE replay_item SET state = 'skipped', ended_at = now() WHERE replay = $1 AND state = 'waiting'`,
    [replay],
  );
}

/** Writes where a replay stands, and in how many milliseconds it is looked at again. */
export function saveReplay(
  tx: Tx,
  replay: string,
  {
    state,
    stoppedBecause,
    closed,
    afterMs,
  }: { state: ReplayState; stoppedBecause?: string | undefined; closed: boolean; afterMs: number },
): void {
  tx.write(
    `UPDATE replay
        SET state = $2, stopped_because = coalesce($3, stopped_because), closed = $4, due_at = now() + $5 * interval '1 ms',
            ended_at = CASE WHEN $2 IN ('canary', 'running') THEN NULL ELSE coalesce(ended_at, now()) END
      WHERE id = $1`,
    [replay, state, stoppedBecause ?? null, closed, afterMs],
  );
}

/** A replay that nobody else works on before the transaction ends. */
export async function lockReplay(tx: Tx, id: string): Promise<ClaimedReplay | undefined> {
  const { rows } = await tx.query<ClaimedReplay>(
    'SELECT id, state, at, per_second FROM replay WHERE id = $1 FOR UPDATE',
    [id],
  );
  return rows[0];
}
