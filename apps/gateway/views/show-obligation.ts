import type { Directory } from '@valija/directory';
import type { Column } from './csv.js';
import type { ListedObligation, ObligationState } from './list-obligations.js';
import { type Institution, institutionOf } from './viewer.js';

/** An obligation as the API shows it. */
export interface ShownObligation {
  readonly rule: string;
  readonly title: string;
  readonly deadline: string | null;
  readonly legalSource: string;
  readonly period: number;
  readonly correlationid: string;
  readonly opening: { readonly source: string; readonly id: string };
  readonly lane: 'normal' | 'urgent';
  readonly debtor: Institution;
  readonly creditor: Institution;
  readonly region: string | null;
  readonly baseAt: string;
  readonly dueAt: string;
  readonly dueDate: string;
  readonly state: ObligationState;
  readonly overdue: boolean;
  readonly endedAt: string | null;
}

export const showObligation = (row: ListedObligation, directory: Directory, now: Date): ShownObligation => ({
  rule: row.rule,
  title: row.title,
  deadline: row.deadline,
  legalSource: row.legal_source,
  period: row.period,
  correlationid: row.correlationid,
  opening: { source: row.source, id: row.id },
  lane: row.lane,
  debtor: institutionOf(directory, row.debtor),
  creditor: institutionOf(directory, row.creditor),
  region: row.region,
  baseAt: row.base_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  dueDate: row.due_date,
  state: row.state,
  overdue: (row.ended_at ?? now) >= row.due_at,
  endedAt: row.ended_at?.toISOString() ?? null,
});

/** Columns of the same as CSV. */
export const obligationColumns: readonly Column<ShownObligation>[] = [
  ['rule', ({ rule }) => rule],
  ['title', ({ title }) => title],
  ['deadline', ({ deadline }) => deadline],
  ['legalSource', ({ legalSource }) => legalSource],
  ['period', ({ period }) => period],
  ['correlationid', ({ correlationid }) => correlationid],
  ['openingSource', ({ opening }) => opening.source],
  ['openingId', ({ opening }) => opening.id],
  ['lane', ({ lane }) => lane],
  ['debtor', ({ debtor }) => debtor.urn],
  ['debtorName', ({ debtor }) => debtor.name],
  ['creditor', ({ creditor }) => creditor.urn],
  ['creditorName', ({ creditor }) => creditor.name],
  ['region', ({ region }) => region],
  ['baseAt', ({ baseAt }) => baseAt],
  ['dueAt', ({ dueAt }) => dueAt],
  ['dueDate', ({ dueDate }) => dueDate],
  ['state', ({ state }) => state],
  ['overdue', ({ overdue }) => String(overdue)],
  ['endedAt', ({ endedAt }) => endedAt],
];
