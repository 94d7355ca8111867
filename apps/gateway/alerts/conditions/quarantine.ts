import type { Directory } from '@valija/directory';
import type { Queryable } from '@valija/store';
import type { Finding } from '../alert.js';
import type { Condition } from '../condition.js';
import type { ReportedEndpoint } from './endpoints.js';

/** What happened is told for so long, in milliseconds; by then somebody saw it, or it happens on. */
export const toldForMs = 24 * 3_600_000;
/** Rows that are looked at. */
const rowsMax = 5_000;

/**
 * What came within the last day and was put into quarantine, at the gateway and at each endpoint. Whom it names as its source said so itself: a
 * party is named only where the directory knows it.
 */
export const quarantined = (
  db: Queryable,
  directory: Directory,
  reports: (at: Date) => Promise<readonly ReportedEndpoint[]>,
): Condition => ({
  codes: ['messages-quarantined'],
  find: async (at) => {
    const { rows } = await db.query<{ source: string | null; count: number }>(
      `SELECT source, sum(times)::int AS count
         FROM (SELECT source, times FROM quarantine WHERE last_at > $1 LIMIT $2) recent GROUP BY source`,
      [new Date(at.getTime() - toldForMs), rowsMax],
    );
    const here = rows.map(({ source, count }): Finding => {
      const party = source !== null && directory.find(source) ? source : undefined;
      const about = party ? { endpoint: 'gateway', party } : { endpoint: 'gateway' };
      return { code: 'messages-quarantined', severity: 'amber', about, count };
    });
    const there = (await reports(at))
      .filter(({ quarantined }) => quarantined > 0)
      .map(
        ({ endpoint, quarantined }): Finding => ({
          code: 'messages-quarantined',
          severity: 'amber',
          about: { endpoint },
          count: quarantined,
        }),
      );
    return [...here, ...there];
  },
});

/** Identities of messages that were used for other words within the last day, by whose they are. */
export const securityIncidents = (db: Queryable): Condition => ({
  codes: ['security-incident'],
  find: async (at) => {
    const { rows } = await db.query<{ source: string; count: number }>(
      `SELECT source, count(*)::int AS count
         FROM (SELECT source FROM incident WHERE last_at > $1 LIMIT $2) recent GROUP BY source`,
      [new Date(at.getTime() - toldForMs), rowsMax],
    );
    return rows.map(
      ({ source, count }): Finding => ({
        code: 'security-incident',
        severity: 'red',
        about: { party: source },
        count,
      }),
    );
  },
});
