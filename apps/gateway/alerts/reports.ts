import type { Queryable } from '@valija/store';
import type { ReportedEndpoint } from './conditions/endpoints.js';
import { toldForMs } from './conditions/quarantine.js';

interface Row {
  readonly endpoint: string;
  readonly taken_at: Date;
  readonly parked: number;
  readonly oldest_pending_at: Date | null;
  readonly circuit: string | null;
  readonly quarantine: readonly { readonly count: number; readonly lastAt: string }[];
}

/** The last report of each endpoint, as the alerts ask of it. */
export async function readReports(db: Queryable, at: Date): Promise<ReportedEndpoint[]> {
  const { rows } = await db.query<Row>(
    'SELECT endpoint, taken_at, parked, oldest_pending_at, circuit, quarantine FROM endpoint_report',
  );
  return rows.map(({ endpoint, taken_at, parked, oldest_pending_at, circuit, quarantine }) => ({
    endpoint,
    reportedAt: taken_at,
    parked,
    oldestPendingAt: oldest_pending_at ?? undefined,
    // Half-open: one message probes, and nothing is known to be well yet.
    circuitOpen: circuit !== null,
    quarantined: quarantine
      .filter(({ lastAt }) => at.getTime() - Date.parse(lastAt) < toldForMs)
      .reduce((sum, { count }) => sum + count, 0),
  }));
}
