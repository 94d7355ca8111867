import type { Queryable } from '@valija/store';

/** How many obligations of one rule an institution is late with. */
export interface OverdueCount {
  readonly debtor: string;
  readonly rule: string;
  readonly title: string;
  readonly overdue: number;
  /** Those on the urgent lane. */
  readonly urgent: number;
  /** When the first of them ended. */
  readonly oldest: Date;
}

/**
 * What is open and has ended, by debtor and rule. An obligation of several periods counts once for each that nobody reported.
 * @param party only what it owes or is owed; all where undefined
 */
export async function countOverdue(
  db: Queryable,
  { party, region, now }: { party: string | undefined; region: string | undefined; now: Date },
): Promise<OverdueCount[]> {
  const { rows } = await db.query<OverdueCount>(
    `WITH late AS (
       SELECT debtor, rule_digest, count(*) AS overdue, count(*) FILTER (WHERE lane = 'urgent') AS urgent, min(due_at) AS oldest
         FROM obligation
        WHERE state = 'open' AND due_at <= $1 AND ($2::text IS NULL OR debtor = $2 OR creditor = $2)
          AND ($3::text IS NULL OR region = $3)
        GROUP BY debtor, rule_digest
     )
     SELECT debtor, r.rule->>'id' AS rule, min(r.rule->>'title') AS title, sum(overdue)::int AS overdue, sum(urgent)::int AS urgent,
            min(oldest) AS oldest
       FROM late JOIN obligation_rule r ON r.digest = rule_digest GROUP BY debtor, r.rule->>'id' ORDER BY debtor, rule`,
    [now, party ?? null, region ?? null],
  );
  return rows;
}
