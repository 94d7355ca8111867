import type { Queryable } from '@valija/store';
import { type Expected, noticeOf } from './expected.js';

/** What stands in the gateway's tables of one obligation, in the words of what is expected. */
export interface Found {
  readonly key: string;
  readonly said: string;
  /**
   * A further period that was cancelled and of which nobody heard: one gateway opened it by its clock while another was still taking in
   * the end of the row, a moment before.
   */
  readonly isVoid: boolean;
  /** As `noticeOf` writes them, each with the moment at which it was written down. */
  readonly notices: readonly { readonly notice: string; readonly at: number; readonly createdAt: number }[];
}

interface Row {
  readonly rule: string;
  readonly period: number;
  readonly source: string;
  readonly id: string;
  readonly debtor: string;
  readonly creditor: string;
  readonly due_at: Date;
  readonly due_date: string;
  readonly state: string;
  readonly ended_at: Date | null;
  readonly ended_id: string | null;
  readonly notices: readonly {
    readonly kind: string;
    readonly step: number;
    readonly addressee: string;
    readonly at: string;
    readonly created_at: string;
  }[];
}

export const keyOf = (rule: string, period: number, source: string, id: string): string =>
  `${rule} ${period} ${source} ${id}`;

/** Who owes whom until when, and how it ended. */
function words(
  between: { debtor: string; creditor: string },
  due: { day: string; at: number },
  end: { state: string; at: number | undefined; by: string | undefined },
): string {
  const ended = end.at === undefined ? '' : ` ${new Date(end.at).toISOString()} ${end.by}`;
  return `${between.debtor} to ${between.creditor} until ${due.day} ${new Date(due.at).toISOString()}: ${end.state}${ended}`;
}

export const wordsOf = ({ debtor, creditor, end, state, endedAt, endedBy }: Expected): string =>
  words({ debtor, creditor }, end, { state, at: endedAt, by: endedBy });

/** All of a gateway's obligations with their notices. */
export async function findAll(db: Queryable): Promise<Found[]> {
  const { rows } = await db.query<Row>(
    `SELECT o.rule, o.period, o.source, o.id, o.debtor, o.creditor, o.due_at, o.due_date::text, o.state, o.ended_at, o.ended_id,
            coalesce((SELECT jsonb_agg(n) FROM notice n WHERE n.obligation = o.seq), '[]') AS notices
       FROM obligation o`,
  );
  return rows.map((row) => ({
    key: keyOf(row.rule, row.period, row.source, row.id),
    said: words(
      row,
      { day: row.due_date, at: row.due_at.getTime() },
      { state: row.state, at: row.ended_at?.getTime(), by: row.ended_id ?? undefined },
    ),
    isVoid: row.period > 1 && row.state === 'cancelled' && row.notices.length === 0,
    notices: row.notices.map(({ kind, step, addressee, at, created_at }) => ({
      notice: noticeOf(kind, step, addressee, Date.parse(at)),
      at: Date.parse(at),
      createdAt: Date.parse(created_at),
    })),
  }));
}
