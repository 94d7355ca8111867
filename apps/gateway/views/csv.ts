import { stringify } from 'csv-stringify/sync';

export const csvMediaType = 'text/csv; charset=utf-8; header=present';

/** A cell: text, number, or nothing where it does not apply. */
export type Cell = string | number | null;

/** A column: its name, and what stands in it of one row. */
export type Column<Row> = readonly [name: string, of: (row: Row) => Cell];

/**
 * Whether an answer is asked for as CSV: `text/csv` is named in `Accept`, and JSON not before it.
 * @see RFC 9110 §12.5.1; weights are not weighed, since there are two forms
 */
export function wantsCsv(accept: string | undefined): boolean {
  const named = (accept ?? '').split(',').map((each) => each.split(';')[0]?.trim().toLowerCase());
  return named.find((each) => each === 'text/csv' || each === 'application/json') === 'text/csv';
}

/**
 * A table as CSV: UTF-8 with the mark by which spreadsheets know it, lines of CRLF, a row of names first. A text that a spreadsheet would
 * take for a formula is kept from being one.
 *
 * @see RFC 4180
 */
export const toCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => columns.map(([, of]) => of(row))),
    {
      header: true,
      columns: columns.map(([name]) => name),
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
