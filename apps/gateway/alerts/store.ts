import type { Actor } from '@valija/ops-api';
import type { Queryable, Tx } from '@valija/store';
import { v7 as uuidv7 } from 'uuid';
import { type AlertCode, type AlertSubject, keyOf, type Severity } from './alert.js';
import type { Changes, KnownAlert } from './reconcile.js';

export const alertStates = ['open', 'acknowledged', 'resolved'] as const;

export type AlertState = (typeof alertStates)[number];

/** An alert as it lies in the database; whether it is acknowledged depends on the moment. */
export interface StoredAlert {
  readonly id: string;
  readonly code: AlertCode;
  readonly severity: Severity;
  readonly about: AlertSubject;
  readonly count: number;
  readonly opened_at: Date;
  readonly last_at: Date;
  readonly state: AlertState;
  readonly acknowledged_by: Actor | null;
  readonly acknowledged_at: Date | null;
  readonly acknowledged_until: Date | null;
  readonly note: string | null;
  readonly resolved_at: Date | null;
}

/** How long after it was resolved an alert that comes back is the same one, in milliseconds. */
export const sameAgainMs = 10 * 60_000;
/** How long resolved alerts are kept, in days. */
const keptDays = 90;

/** One gateway at a time looks. @returns false where another does at this moment */
export async function lockAlerts(tx: Tx): Promise<boolean> {
  const { rows } = await tx.query<{ locked: boolean }>('SELECT pg_try_advisory_xact_lock(7317353) AS locked');
  return rows[0]?.locked ?? false;
}

/** Alerts that are not resolved, or were a short while ago. */
export async function findKnown(db: Queryable, at: Date): Promise<KnownAlert[]> {
  const { rows } = await db.query<KnownAlert>(
    `SELECT id, code, about_key, severity, resolved_at FROM ops_alert
      WHERE resolved_at IS NULL OR resolved_at > $1 ORDER BY resolved_at DESC NULLS FIRST`,
    [new Date(at.getTime() - sameAgainMs)],
  );
  return rows;
}

/** Writes what became of alerts. */
export function applyChanges(tx: Tx, { open, keep, resolve }: Changes, at: Date): void {
  if (open.length > 0)
    tx.write(
      `INSERT INTO ops_alert (id, code, severity, about, about_key, count, opened_at, last_at)
       SELECT id, code, severity, about, about_key, count, $2, $2
         FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, code text, severity text, about jsonb, about_key text, count int)`,
      [JSON.stringify(open.map((one) => ({ ...one, id: uuidv7(), about_key: keyOf(one.about) }))), at],
    );
  if (keep.length > 0)
    tx.write(
      `UPDATE ops_alert a SET severity = k.severity, count = k.count, last_at = $2, resolved_at = NULL,
              acknowledged_by = CASE WHEN k.worse THEN NULL ELSE acknowledged_by END,
              acknowledged_at = CASE WHEN k.worse THEN NULL ELSE acknowledged_at END,
              acknowledged_until = CASE WHEN k.worse THEN NULL ELSE acknowledged_until END,
              note = CASE WHEN k.worse THEN NULL ELSE note END
         FROM jsonb_to_recordset($1::jsonb) AS k(id uuid, severity text, count int, worse boolean)
        WHERE a.id = k.id`,
      [
        JSON.stringify(
          keep.map(({ id, worse, finding: { severity, count } }) => ({ id, worse, severity, count })),
        ),
        at,
      ],
    );
  if (resolve.length > 0)
    tx.write('UPDATE ops_alert SET resolved_at = $2 WHERE id = ANY ($1::uuid[])', [
      resolve.map(({ id }) => id),
      at,
    ]);
}

const stateAt = (at: string): string =>
  `CASE WHEN resolved_at IS NOT NULL THEN 'resolved' WHEN acknowledged_until > ${at} THEN 'acknowledged' ELSE 'open' END`;

const columns = `id, code, severity, about, count, opened_at, last_at, acknowledged_by, acknowledged_at, acknowledged_until, note, resolved_at`;

/** Alerts in one state, or all that are not resolved; the gravest first, and of them the oldest. Of resolved ones the last. */
export async function listAlerts(
  db: Queryable,
  { state, at, limit }: { state: AlertState | undefined; at: Date; limit: number },
): Promise<StoredAlert[]> {
  const resolved = state === 'resolved';
  const { rows } = await db.query<StoredAlert>(
    resolved
      ? `SELECT ${columns}, ${stateAt('$1')} AS state FROM ops_alert WHERE resolved_at IS NOT NULL
          ORDER BY resolved_at DESC LIMIT $2`
      : `SELECT * FROM (SELECT ${columns}, ${stateAt('$1')} AS state FROM ops_alert WHERE resolved_at IS NULL) a
          WHERE $3::text IS NULL OR state = $3
          ORDER BY state = 'acknowledged', array_position(ARRAY['red', 'amber', 'blue'], severity), opened_at, id LIMIT $2`,
    resolved ? [at, limit] : [at, limit, state ?? null],
  );
  return rows;
}

/** Acknowledges an alert that is not resolved, again also where somebody did before. @returns undefined where there is none */
export async function acknowledgeAlert(
  db: Queryable,
  id: string,
  { by, until, note, at }: { by: Actor; until: Date; note: string | undefined; at: Date },
): Promise<StoredAlert | undefined> {
  const { rows } = await db.query<StoredAlert>(
    `UPDATE ops_alert SET acknowledged_by = $2, acknowledged_until = $3, note = $4, acknowledged_at = $5
      WHERE id = $1 AND resolved_at IS NULL RETURNING ${columns}, ${stateAt('$5')} AS state`,
    [id, JSON.stringify(by), until, note ?? null, at],
  );
  return rows[0];
}

/** Open and acknowledged alerts, counted. */
export async function countAlerts(db: Queryable, at: Date): Promise<{ open: number; acknowledged: number }> {
  const { rows } = await db.query<{ open: number; acknowledged: number }>(
    `SELECT count(*) FILTER (WHERE acknowledged_until IS NULL OR acknowledged_until <= $1)::int AS open,
            count(*) FILTER (WHERE acknowledged_until > $1)::int AS acknowledged
       FROM ops_alert WHERE resolved_at IS NULL`,
    [at],
  );
  return rows[0] ?? { open: 0, acknowledged: 0 };
}

/** Forgets alerts that were resolved long ago, at most `limit` at once. @returns how many */
export async function forgetAlerts(db: Queryable, limit: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM ops_alert WHERE id IN (
       SELECT id FROM ops_alert WHERE resolved_at < now() - $1 * interval '1 day' ORDER BY resolved_at LIMIT $2)`,
    [keptDays, limit],
  );
  return rowCount ?? 0;
}
