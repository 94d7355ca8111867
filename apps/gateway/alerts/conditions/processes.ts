import type { Queryable } from '@valija/store';
import type { Finding } from '../alert.js';
import type { Condition } from '../condition.js';
import { severityOfEnd } from './keys.js';

/** What one gateway knows of itself alone. */
export interface ProcessFacts {
  /** Of its software. */
  readonly version: string;
  readonly startedAt: string;
  readonly brokerUp: boolean;
  /** Since when it does not reach the broker. */
  readonly brokerDownSince?: string;
  /** Whether the broker said that it takes nothing, for want of memory or disk. */
  readonly brokerBlocked: boolean;
  /** Keys that are published as the gateway's and that its file lacks. */
  readonly missingKids: readonly string[];
  /** Until when its own certificate is good. */
  readonly certificateEndsAt: string;
}

/** A gateway that said nothing for so long is not asked, in milliseconds. */
const heardMs = 30_000;
/** A connection that is made anew, or for the first time, is no reason to act: after so long without one it is, in milliseconds. */
const unreachableMs = 10_000;
/** Gateways that are gone are forgotten after so long, in milliseconds. */
const forgottenMs = 24 * 3_600_000;

/** Writes down what this gateway knows: whoever looks for alerts asks all of them, lest two gateways contradict each other. */
export async function tellFacts(
  db: Queryable,
  instance: string,
  facts: ProcessFacts,
  at: Date,
): Promise<void> {
  await db.query(
    `WITH gone AS (DELETE FROM gateway_facts WHERE seen_at < $3::timestamptz - $4 * interval '1 ms')
     INSERT INTO gateway_facts (instance, facts, seen_at) VALUES ($1, $2, $3)
     ON CONFLICT (instance) DO UPDATE SET facts = excluded.facts, seen_at = excluded.seen_at`,
    [instance, JSON.stringify(facts), at, forgottenMs],
  );
}

/** When the oldest of the gateways that run began: what should have come in before could not. */
export async function findStart(db: Queryable, at: Date): Promise<Date> {
  const { rows } = await db.query<{ began: Date | null }>(
    `SELECT min((facts ->> 'startedAt')::timestamptz) AS began FROM gateway_facts WHERE seen_at > $1`,
    [new Date(at.getTime() - heardMs)],
  );
  return rows[0]?.began ?? at;
}

/** What the gateways know each by itself: whether they reach the broker, and hold their keys. */
export const processConditions = (db: Queryable): Condition => ({
  codes: ['broker-unreachable', 'broker-blocked', 'own-key-missing', 'certificate-expiring'],
  find: async (at) => {
    const { rows } = await db.query<{ facts: ProcessFacts }>(
      'SELECT facts FROM gateway_facts WHERE seen_at > $1',
      [new Date(at.getTime() - heardMs)],
    );
    const all = rows.map(({ facts }) => facts);
    const cut = all.filter(
      ({ brokerUp, brokerDownSince }) =>
        !brokerUp && (!brokerDownSince || at.getTime() - Date.parse(brokerDownSince) > unreachableMs),
    ).length;
    const findings: Finding[] = [];
    // As long as one of them reaches it, everything goes on, more slowly.
    if (cut > 0)
      findings.push({
        code: 'broker-unreachable',
        severity: cut === all.length ? 'red' : 'amber',
        about: {},
        count: cut,
      });
    if (all.some(({ brokerBlocked }) => brokerBlocked))
      findings.push({ code: 'broker-blocked', severity: 'red', about: {}, count: 1 });
    const ends = all.map(({ certificateEndsAt }) => Date.parse(certificateEndsAt) - at.getTime());
    const severity = severityOfEnd(Math.min(...ends));
    if (severity)
      findings.push({ code: 'certificate-expiring', severity, about: { endpoint: 'gateway' }, count: 1 });
    for (const kid of new Set(all.flatMap(({ missingKids }) => missingKids)))
      findings.push({ code: 'own-key-missing', severity: 'red', about: { kid }, count: 1 });
    return findings;
  },
});

/** Certificates that clients showed: of each client the last. */
export const certificateExpiring = (db: Queryable): Condition => ({
  codes: ['certificate-expiring'],
  find: async (at) => {
    const { rows } = await db.query<{ holder: string; not_after: Date }>(
      'SELECT holder, not_after FROM shown_certificate WHERE not_after < $1 AND seen_at > $2',
      [new Date(at.getTime() + 30 * 86_400_000), new Date(at.getTime() - 30 * 86_400_000)],
    );
    return rows.flatMap(({ holder, not_after }): Finding[] => {
      const severity = severityOfEnd(not_after.getTime() - at.getTime());
      return severity
        ? [{ code: 'certificate-expiring', severity, about: { endpoint: holder }, count: 1 }]
        : [];
    });
  },
});

/** From which shares of its limit on the database is nearly full, and full. */
const nearlyFull = 0.8;
const full = 0.95;

/** @param bytesMax what the database may take on disk; nothing is found where it is not configured */
export const databaseSize = (db: Queryable, bytesMax: number | undefined): Condition => ({
  codes: ['database-size'],
  find: async () => {
    if (bytesMax === undefined) return [];
    const { rows } = await db.query<{ bytes: string }>(
      'SELECT pg_database_size(current_database()) AS bytes',
    );
    const share = Number(rows[0]?.bytes ?? 0) / bytesMax;
    if (share < nearlyFull) return [];
    return [
      {
        code: 'database-size',
        severity: share < full ? 'amber' : 'red',
        about: {},
        count: Math.round(share * 100),
      },
    ];
  },
});
