import type { ReactNode } from 'react';
import classes from './virtual-table.module.css';

/** A column of a table of these rows. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** CSS width; default what the content takes. */
  readonly width?: string;
  readonly align?: 'left' | 'right';
  /** Left out on a phone, where rows stand as cards. */
  readonly onlyWide?: boolean;
}

interface ShortTableProps<Row> {
  /** What the table holds, for who does not see it. */
  readonly caption: string;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table of a few rows, all drawn, that lead nowhere. On a phone each row is a card. */
export function ShortTable<Row>({ caption, columns, rows, rowKey }: ShortTableProps<Row>) {
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead className={classes.head}>
        <tr>
          <Headers columns={columns} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={classes.row}>
            <Cells columns={columns} row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Headers<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return columns.map(({ key, header, width, align }) => (
    <th key={key} scope="col" style={{ width, textAlign: align }}>
      {header}
    </th>
  ));
}

/** @param nameIn puts the name of the row, its first cell, into something; default a box */
export function Cells<Row>({
  columns,
  row,
  nameIn,
}: {
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  readonly nameIn?: ((name: ReactNode) => ReactNode) | undefined;
}) {
  return columns.map(({ key, header, cell, align, onlyWide }, at) => (
    <td key={key} data-header={header} data-only-wide={onlyWide || undefined} style={{ textAlign: align }}>
      {/* One box, so that on a phone words stay in one piece beside their header. */}
      {at === 0 && nameIn ? nameIn(cell(row)) : <div>{cell(row)}</div>}
    </td>
  ));
}
