import type { Directory } from '@valija/directory';
import type { Queryable } from '@valija/store';
import type { Finding } from '../alert.js';
import type { Condition } from '../condition.js';
import { toldForMs } from './quarantine.js';

const rowsMax = 1_000;

/** Agreements whose day is full: what is normal is refused, what is urgent goes on. */
export const quotaExceeded = (db: Queryable, directory: Directory): Condition => ({
  codes: ['quota-exceeded'],
  find: async (at) => {
    const { rows } = await db.query<{ agreement: string; taken: number }>(
      `SELECT agreement, taken FROM quota
        WHERE agreement = ANY ($2::text[]) AND day = ($1::timestamptz AT TIME ZONE 'America/Santiago')::date`,
      [
        at,
        directory.register.agreements
          .filter(({ quotaperday }) => quotaperday !== undefined)
          .map(({ id }) => id),
      ],
    );
    return rows.flatMap(({ agreement, taken }): Finding[] => {
      const { quotaperday = Number.POSITIVE_INFINITY } = directory.register.findAgreement(agreement) ?? {};
      const beyond = taken - quotaperday;
      if (beyond < 0) return [];
      const severity = beyond > 0 ? 'red' : 'amber';
      return [{ code: 'quota-exceeded', severity, about: { agreement }, count: Math.max(beyond, 1) }];
    });
  },
});

/** Parties that were told of a revocation and have not taken it in: somebody has to call them. */
export const revocationUnacknowledged = (
  db: Queryable,
  { gateway, silentMs }: { gateway: string; silentMs: number },
): Condition => ({
  codes: ['revocation-unacknowledged'],
  find: async (at) => {
    const { rows } = await db.query<{ recipient: string; count: number }>(
      `SELECT recipient, count(*)::int AS count FROM message
        WHERE source = $1 AND type = 'cl.valija.autorizacion.revocada' AND state IN ('accepted', 'received')
          AND taken_at < $2 GROUP BY recipient LIMIT $3`,
      [gateway, new Date(at.getTime() - silentMs), rowsMax],
    );
    return rows.map(
      ({ recipient, count }): Finding => ({
        code: 'revocation-unacknowledged',
        severity: 'red',
        about: { party: recipient },
        count,
      }),
    );
  },
});

/** Legal terms of the operator that are near or passed, as the engine of the clocks said, while they are owed. */
export const operatorTerms = (db: Queryable): Condition => ({
  codes: ['operator-term-near', 'operator-term-overdue'],
  find: async (at) => {
    const { rows } = await db.query<{ id: string; overdue: boolean }>(
      `SELECT o.id, bool_or(o.due_at <= $1) AS overdue FROM alert a
         JOIN obligation o ON o.id = split_part(a.about, ' ', 2)::uuid AND o.rule = split_part(a.about, ' ', 1)
        WHERE a.code IN ('operator-term-near', 'operator-term-overdue') AND o.state = 'open'
        GROUP BY o.id LIMIT $2`,
      [at, rowsMax],
    );
    return rows.map(
      ({ id, overdue }): Finding => ({
        code: overdue ? 'operator-term-overdue' : 'operator-term-near',
        severity: overdue ? 'red' : 'amber',
        about: { message: id },
        count: 1,
      }),
    );
  },
});

/** Contacts that could not be told within the last day and were given up, by party. */
export const noticeUndelivered = (db: Queryable): Condition => ({
  codes: ['notice-undelivered'],
  find: async (at) => {
    const { rows } = await db.query<{ party: string; count: number }>(
      `SELECT s.party, count(*)::int AS count FROM alert a
         JOIN notice_sending s ON s.id = split_part(a.about, ' ', 2)::uuid
        WHERE a.code = 'notice-undelivered' AND a.raised_at > $1 GROUP BY s.party LIMIT $2`,
      [new Date(at.getTime() - toldForMs), rowsMax],
    );
    return rows.map(
      ({ party, count }): Finding => ({
        code: 'notice-undelivered',
        severity: 'amber',
        about: { party },
        count,
      }),
    );
  },
});

/** Suspensions that are in force by the word of one person, until a second one ratifies them. */
export const suspensionUnratified = (
  suspended: () => Promise<ReadonlyMap<string, { readonly ratified: boolean }>>,
): Condition => ({
  codes: ['suspension-unratified'],
  find: async () =>
    [...(await suspended())]
      .filter(([, { ratified }]) => !ratified)
      .map(
        ([agreement]): Finding => ({
          code: 'suspension-unratified',
          severity: 'amber',
          about: { agreement },
          count: 1,
        }),
      ),
});
