import type { Actor, AuditAction, AuditEntry, Role } from '@valija/ops-api';
import type { Queryable } from '@valija/store';

/** Something that is about to be done or shown. */
export interface Undertaken {
  readonly at: Date;
  readonly actor: Actor;
  readonly action: AuditAction;
  /** What it is done to, by its identifier; never content. */
  readonly target: string | undefined;
  readonly reason: string | undefined;
}

/** Notes what is about to be done or shown. @returns its number */
export async function noteUndertaken(
  db: Queryable,
  { at, actor, action, target, reason }: Undertaken,
): Promise<string> {
  const { rows } = await db.query<{ seq: string }>(
    `INSERT INTO ops_audit (at, client, person, role, action, target, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)
     RETURNING seq::text`,
    [at, actor.client, actor.person ?? null, actor.role ?? null, action, target ?? null, reason ?? null],
  );
  return rows[0]?.seq ?? '';
}

/** Notes what came of it, and of what was made only by it, its identifier. */
export async function noteOutcome(
  db: Queryable,
  seq: string,
  outcome: string,
  target: string | undefined,
): Promise<void> {
  await db.query('UPDATE ops_audit SET outcome = $2, target = coalesce(target, $3) WHERE seq = $1', [
    seq,
    outcome,
    target ?? null,
  ]);
}

/** What a list of entries is narrowed to. */
export interface AuditFilter {
  readonly person: string | undefined;
  readonly action: string | undefined;
  readonly from: Date | undefined;
  readonly to: Date | undefined;
}

interface Row {
  readonly seq: string;
  readonly at: Date;
  readonly client: string;
  readonly person: string | null;
  readonly role: Role | null;
  readonly action: AuditAction;
  readonly target: string | null;
  readonly reason: string | null;
  readonly outcome: string | null;
}

/** Entries, the latest first. @param before number of the last that was shown */
export async function listAudit(
  db: Queryable,
  { person, action, from, to }: AuditFilter,
  { before, limit }: { before: string | undefined; limit: number },
): Promise<AuditEntry[]> {
  const { rows } = await db.query<Row>(
    `SELECT seq::text, at, client, person, role, action, target, reason, outcome FROM ops_audit
      WHERE seq < coalesce($1::bigint, 9223372036854775807) AND ($2::text IS NULL OR person = $2)
        AND ($3::text IS NULL OR action = $3)
        AND at >= coalesce($4::timestamptz, '-infinity') AND at < coalesce($5::timestamptz, 'infinity')
      ORDER BY ops_audit.seq DESC LIMIT $6`,
    [before ?? null, person ?? null, action ?? null, from ?? null, to ?? null, limit],
  );
  return rows.map(({ seq, at, outcome, ...entry }) => ({
    seq: Number(seq),
    at: at.toISOString(),
    ...entry,
    outcome: outcome ?? 'unknown',
  }));
}
