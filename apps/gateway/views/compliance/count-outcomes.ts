import type { Queryable } from '@valija/store';
import { type Figure, figureNames, figures, type Outcomes } from './figures.js';

export const groupings = ['month', 'region', 'institution'] as const;

/** What figures are told apart by: the month of the day on which they fall, the region, or the institution that owed it. */
export type Grouping = (typeof groupings)[number];

/** Of when, and whom, figures are asked for. */
export interface Scope {
  /** The party that looks: only what it owes or is owed. Undefined sees all. */
  readonly party: string | undefined;
  /** First and last day, `AAAA-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly now: Date;
}

/** Outcomes of one figure in one group; in all of them together where `isTotal`. */
export interface CountedOutcomes extends Outcomes {
  readonly isTotal: boolean;
  /** `AAAA-MM`, CUT code of a region, or URN; null where the debtor serves more than one region. */
  readonly key: string | null;
  readonly figure: Figure;
}

/** What each obligation is counted by first, and the group which that belongs to: texts are made of days, not of each obligation. */
const keys = {
  month: ['due_date', `to_char(part, 'YYYY-MM')`],
  region: ['region', 'part'],
  institution: ['debtor', 'part'],
} as const satisfies Record<Grouping, readonly [part: string, key: string]>;

const outcomes = ['"inTime"', 'late', 'missing', 'pending', 'cancelled'] as const;

const statementOf = (by: Grouping): string =>
  `SELECT grouping(key) = 1 AS "isTotal", key, figure, ${outcomes.map((name) => `sum(${name})::int AS ${name}`).join(', ')}
     FROM (SELECT ${keys[by][1]} AS key, figure, ${outcomes.join(', ')}
             FROM (SELECT ${keys[by][0]} AS part, rule,
                          count(*) FILTER (WHERE state = 'met' AND ended_at < due_at) AS "inTime",
                          count(*) FILTER (WHERE state = 'met' AND ended_at >= due_at) AS late,
                          count(*) FILTER (WHERE state <> 'met' AND coalesce(ended_at, $1) >= due_at) AS missing,
                          count(*) FILTER (WHERE state = 'open' AND due_at > $1) AS pending,
                          count(*) FILTER (WHERE state = 'cancelled' AND ended_at < due_at) AS cancelled
                     FROM obligation
                    WHERE due_date BETWEEN $2 AND $3 AND rule = ANY($5::text[])
                      AND ($4::text IS NULL OR debtor = $4 OR creditor = $4)
                    GROUP BY part, rule) o
             JOIN unnest($5::text[], $6::text[]) AS f(rule, figure) USING (rule)) o
    GROUP BY GROUPING SETS ((key, figure), (figure))`;

/** Counts what became of the obligations that each figure is about. */
export async function countOutcomes(
  db: Queryable,
  by: Grouping,
  { party, from, to, now }: Scope,
): Promise<CountedOutcomes[]> {
  const ruled = figureNames.flatMap((figure) => figures[figure].map((rule) => [rule, figure] as const));
  const { rows } = await db.query<CountedOutcomes>(statementOf(by), [
    now,
    from,
    to,
    party ?? null,
    ruled.map(([rule]) => rule),
    ruled.map(([, figure]) => figure),
  ]);
  return rows;
}
