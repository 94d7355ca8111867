import type { Directory } from '@valija/directory';
import type { Column } from './csv.js';
import type { OverdueCount } from './overdue.js';
import { type Institution, institutionOf } from './viewer.js';

/** What one institution is late with, of one rule. */
export interface ShownCount {
  readonly rule: string;
  readonly title: string;
  readonly overdue: number;
  readonly urgent: number;
  readonly oldestDueAt: string;
}

/** What one institution is late with. */
export interface ShownInstitution {
  readonly debtor: Institution;
  readonly overdue: number;
  readonly urgent: number;
  readonly oldestDueAt: string;
  readonly rules: readonly ShownCount[];
}

/** Counts by institution; the one that is late with most first. */
export const showOverdue = (counts: readonly OverdueCount[], directory: Directory): ShownInstitution[] =>
  [...Map.groupBy(counts, ({ debtor }) => debtor)]
    .map(([debtor, ofDebtor]) => {
      const rules = ofDebtor.map(({ rule, title, overdue, urgent, oldest }) => ({
        rule,
        title,
        overdue,
        urgent,
        oldestDueAt: oldest.toISOString(),
      }));
      return {
        debtor: institutionOf(directory, debtor),
        overdue: sum(rules.map(({ overdue }) => overdue)),
        urgent: sum(rules.map(({ urgent }) => urgent)),
        oldestDueAt: rules.map(({ oldestDueAt }) => oldestDueAt).sort()[0] ?? '',
        rules,
      };
    })
    .sort((one, other) => other.overdue - one.overdue || (one.debtor.urn < other.debtor.urn ? -1 : 1));

/** Columns of the same as CSV: a row for each institution and rule. */
export const overdueColumns: readonly Column<ShownCount & { readonly debtor: Institution }>[] = [
  ['debtor', ({ debtor }) => debtor.urn],
  ['debtorName', ({ debtor }) => debtor.name],
  ['rule', ({ rule }) => rule],
  ['title', ({ title }) => title],
  ['overdue', ({ overdue }) => overdue],
  ['urgent', ({ urgent }) => urgent],
  ['oldestDueAt', ({ oldestDueAt }) => oldestDueAt],
];

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
