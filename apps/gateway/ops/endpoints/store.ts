import { digestOf, type EndpointReport, refusalSource } from '@valija/envelope';
import type { Database, Queryable, Tx } from '@valija/store';

/**
 * Keeps what an endpoint reports, unless a newer report of it is known. Of a parked message type, version and thread are the gateway's own
 * knowledge: what it does not know, or was not sent to this party, is left out.
 *
 * @param at moment of the report, never later than now
 * @returns whether it was kept
 */
export function keepReport(db: Database, report: EndpointReport, at: Date): Promise<boolean> {
  const parkedDigest = digestOf(JSON.stringify(report.parked));
  return db.transaction(async (tx) => {
    const { rows } = await tx.query<{ parked_digest: string }>(
      'SELECT parked_digest FROM endpoint_report WHERE endpoint = $1 FOR UPDATE',
      [report.endpoint],
    );
    if (!(await saveReport(tx, report, at, parkedDigest))) return false;
    if (rows[0]?.parked_digest !== parkedDigest) saveParked(tx, report);
    return true;
  });
}

async function saveReport(tx: Tx, report: EndpointReport, at: Date, parkedDigest: string): Promise<boolean> {
  const { inbox, outbox, circuit } = report;
  const { rowCount } = await tx.query(
    `INSERT INTO endpoint_report AS r
       (endpoint, party, at, version, started_at, pending, in_work, parked, oldest_pending_at, unaccepted, oldest_unaccepted_at,
        circuit, circuit_since, next_try_at, quarantine, parked_digest)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     ON CONFLICT (endpoint) DO UPDATE
       SET party = excluded.party, at = excluded.at, taken_at = now(),
           version_since = CASE WHEN r.version = excluded.version THEN r.version_since ELSE now() END, version = excluded.version,
           started_at = excluded.started_at, pending = excluded.pending, in_work = excluded.in_work, parked = excluded.parked,
           oldest_pending_at = excluded.oldest_pending_at, unaccepted = excluded.unaccepted,
           oldest_unaccepted_at = excluded.oldest_unaccepted_at, circuit = excluded.circuit, circuit_since = excluded.circuit_since,
           next_try_at = excluded.next_try_at, quarantine = excluded.quarantine, parked_digest = excluded.parked_digest
     WHERE r.at < excluded.at`,
    [
      report.endpoint,
      report.party,
      at,
      report.version,
      report.startedAt,
      inbox.pending,
      inbox.inWork,
      report.parkedTotal,
      inbox.oldestPendingAt,
      outbox.unaccepted,
      outbox.oldestAt,
      circuit?.state ?? null,
      circuit?.since ?? null,
      circuit?.nextTryAt ?? null,
      // Only what is known of it: anything else could be anything.
      JSON.stringify(
        report.quarantine.map(({ code, count, firstAt, lastAt }) => ({ code, count, firstAt, lastAt })),
      ),
      parkedDigest,
    ],
  );
  return rowCount === 1;
}

function saveParked(tx: Tx, { endpoint, party, parked }: EndpointReport): void {
  tx.write(
    `DELETE FROM parked_message
      WHERE endpoint = $1 AND NOT EXISTS (
        SELECT FROM unnest($2::text[], $3::uuid[]) AS p(source, id)
         WHERE p.source = parked_message.source AND p.id = parked_message.id)`,
    [endpoint, parked.map(({ source }) => source), parked.map(({ id }) => id)],
  );
  if (parked.length === 0) return;
  tx.write(
    `INSERT INTO parked_message
       (endpoint, source, id, party, message_source, type, dataschema, correlationid, digest, code, error_class, stack_hash, attempts,
        first_failed_at, last_failed_at, parked_at, handler, blocks, replay)
     SELECT DISTINCT ON (p.source, p.id) $1, p.source, p.id, $2, m.source, m.type, coalesce(envelope_attribute(m.envelope, 'dataschema'), ''), m.correlationid,
            p.digest, p.code, p."errorClass", p."stackHash", p.attempts, p."firstFailedAt", p."lastFailedAt", p."parkedAt", p.handler,
            p.blocks, p.replay
       FROM jsonb_to_recordset($3::jsonb) AS p(
              source text, id uuid, digest text, code text, "errorClass" text, "stackHash" text, attempts int,
              "firstFailedAt" timestamptz, "lastFailedAt" timestamptz, "parkedAt" timestamptz, handler text, blocks int, replay uuid)
       JOIN message m ON m.id = p.id AND m.source = CASE p.source WHEN $4 THEN $2 ELSE p.source END
                     AND (p.source = $4 OR m.recipient = $2)
     ON CONFLICT (endpoint, source, id) DO UPDATE
       SET digest = excluded.digest, code = excluded.code, error_class = excluded.error_class, stack_hash = excluded.stack_hash,
           attempts = excluded.attempts, first_failed_at = excluded.first_failed_at, last_failed_at = excluded.last_failed_at,
           parked_at = excluded.parked_at, handler = excluded.handler, blocks = excluded.blocks, replay = excluded.replay`,
    [endpoint, party, JSON.stringify(parked), refusalSource],
  );
}

/** Who paused an endpoint, since when and why, where it is paused. */
export interface StoredPause {
  readonly endpoint: string;
  readonly paused_at: Date;
  readonly paused_by: object;
  readonly reason: string;
}

/** Endpoints that are paused, and those where that ended within the last minute. */
export async function listPauses(db: Queryable): Promise<{ paused: StoredPause[]; resumed: string[] }> {
  const { rows } = await db.query<StoredPause & { is_paused: boolean }>(
    `SELECT endpoint, paused_at, paused_by, reason, resumed_at IS NULL AS is_paused FROM endpoint_pause
      WHERE resumed_at IS NULL OR resumed_at > now() - interval '1 minute'`,
  );
  return {
    paused: rows.filter((row) => row.is_paused),
    resumed: rows.filter((row) => !row.is_paused).map(({ endpoint }) => endpoint),
  };
}

/** Notes that an endpoint is paused; where it is already, that stays as it is. */
export async function addPause(tx: Tx, endpoint: string, by: object, reason: string): Promise<void> {
  await tx.query(
    `INSERT INTO endpoint_pause AS p (endpoint, paused_by, reason) VALUES ($1, $2, $3)
     ON CONFLICT (endpoint) DO UPDATE
       SET paused_at = now(), paused_by = excluded.paused_by, reason = excluded.reason, resumed_at = NULL, resumed_by = NULL
     WHERE p.resumed_at IS NOT NULL`,
    [endpoint, JSON.stringify(by), reason],
  );
}

/** Notes that an endpoint is paused no more. */
export async function endPause(tx: Tx, endpoint: string, by: object): Promise<void> {
  await tx.query(
    `UPDATE endpoint_pause SET resumed_at = now(), resumed_by = $2 WHERE endpoint = $1 AND resumed_at IS NULL`,
    [endpoint, JSON.stringify(by)],
  );
}

/**
 * Lets deliveries go that are held along certain ways, up to `limit`: not those of messages that are withheld. What somebody works on at
 * this moment is found by the next look.
 */
export async function releaseWays(
  db: Queryable,
  routingKeys: readonly string[],
  limit: number,
): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE outbox SET due_at = now()
      WHERE seq IN (
        SELECT o.seq FROM outbox o JOIN message m USING (source, id)
         WHERE o.done_at IS NULL AND o.due_at = 'infinity' AND o.part = 'delivery' AND o.body IS NOT NULL AND o.routing_key = ANY($1)
           AND m.state IN ('accepted', 'received')
         ORDER BY o.seq LIMIT $2 FOR UPDATE OF o SKIP LOCKED FOR SHARE OF m SKIP LOCKED)`,
    [[...routingKeys], limit],
  );
  return rowCount ?? 0;
}
