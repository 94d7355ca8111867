import type { Actor } from '@valija/ops-api';
import type { Queryable } from '@valija/store';

/** What an endpoint said last, and whether it is paused. */
export interface StoredEndpoint {
  readonly endpoint: string;
  readonly taken_at: Date | null;
  readonly version: string | null;
  readonly parked: number;
  readonly circuit_since: Date | null;
  readonly next_try_at: Date | null;
  readonly paused_at: Date | null;
  readonly paused_by: Actor | null;
  readonly reason: string | null;
}

/** Every endpoint that reported once or is paused, by its name. */
export async function readEndpoints(db: Queryable): Promise<ReadonlyMap<string, StoredEndpoint>> {
  const { rows } = await db.query<StoredEndpoint>(
    `SELECT endpoint, r.taken_at, r.version, coalesce(r.parked, 0) AS parked, CASE WHEN r.circuit IS NOT NULL THEN r.circuit_since END AS circuit_since,
            CASE WHEN r.circuit IS NOT NULL THEN r.next_try_at END AS next_try_at, p.paused_at, p.paused_by, p.reason
       FROM endpoint_report r
       FULL JOIN (SELECT * FROM endpoint_pause WHERE resumed_at IS NULL) p USING (endpoint)`,
  );
  return new Map(rows.map((row) => [row.endpoint, row]));
}
