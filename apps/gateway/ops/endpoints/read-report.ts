import type { EndpointReport, ParkedMessage } from '@valija/ops-api';
import type { Queryable } from '@valija/store';

interface ReportRow {
  readonly at: Date;
  readonly version: string;
  readonly started_at: Date;
  readonly pending: number;
  readonly in_work: number;
  readonly parked: number;
  readonly oldest_pending_at: Date | null;
  readonly unaccepted: number;
  readonly oldest_unaccepted_at: Date | null;
  readonly circuit: 'open' | 'half-open' | null;
  readonly circuit_since: Date | null;
  readonly next_try_at: Date | null;
  readonly quarantine: EndpointReport['quarantine'];
}

interface ParkedRow {
  readonly source: string;
  readonly id: string;
  readonly code: string;
  readonly error_class: string;
  readonly stack_hash: string;
  readonly attempts: number;
  readonly first_failed_at: Date;
  readonly last_failed_at: Date;
  readonly parked_at: Date;
  readonly handler: string | null;
  readonly blocks: number;
}

/** What an endpoint reported last, as `contracts/gateway.openapi.json` describes it; null where it never did. */
export async function readReport(db: Queryable, endpoint: string): Promise<EndpointReport | null> {
  const { rows } = await db.query<ReportRow>(
    `SELECT at, version, started_at, pending, in_work, parked, oldest_pending_at, unaccepted, oldest_unaccepted_at, circuit,
            circuit_since, next_try_at, quarantine
       FROM endpoint_report WHERE endpoint = $1`,
    [endpoint],
  );
  const [row] = rows;
  if (!row) return null;
  const parked = await db.query<ParkedRow>(
    `SELECT source, id, code, error_class, stack_hash, attempts, first_failed_at, last_failed_at, parked_at, handler, blocks
       FROM parked_message WHERE endpoint = $1 ORDER BY parked_at, source, id LIMIT 1000`,
    [endpoint],
  );
  return {
    at: row.at.toISOString(),
    version: row.version,
    startedAt: row.started_at.toISOString(),
    inbox: {
      pending: row.pending,
      inWork: row.in_work,
      parked: row.parked,
      oldestPendingAt: iso(row.oldest_pending_at),
    },
    outbox: { unaccepted: row.unaccepted, oldestAt: iso(row.oldest_unaccepted_at) },
    circuit:
      row.circuit && row.circuit_since
        ? { state: row.circuit, since: row.circuit_since.toISOString(), nextTryAt: iso(row.next_try_at) }
        : null,
    parked: parked.rows.map(showParked),
    parkedTotal: row.parked,
    quarantine: row.quarantine,
  };
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const showParked = (row: ParkedRow): ParkedMessage => ({
  source: row.source,
  id: row.id,
  code: row.code,
  errorClass: row.error_class || null,
  stackHash: row.stack_hash || null,
  attempts: row.attempts,
  firstFailedAt: row.first_failed_at.toISOString(),
  lastFailedAt: row.last_failed_at.toISOString(),
  parkedAt: row.parked_at.toISOString(),
  ...(row.handler ? { handler: row.handler } : {}),
  blocks: row.blocks,
});
