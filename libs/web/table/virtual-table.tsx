import { Box, Button, Group, Text } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { texts } from '../texts.js';
import { useListKeys } from './list-keys.js';
import { Cells, type Column, Headers } from './short-table.js';
import classes from './virtual-table.module.css';

interface VirtualTableProps<Row> {
  /** What the table holds, for who does not see it. */
  readonly caption: string;
  /** The first one names the row: it is the link. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where a row leads; its first cell is the link. */
  readonly rowHref?: (row: Row) => string | undefined;
  /** Height of a row before it is measured, in pixels; default 44. */
  readonly rowPx?: number;
  /** Asks for the next page, where there is one. */
  readonly onMore?: (() => void) | undefined;
  readonly isLoadingMore?: boolean;
}

/**
 * A table of up to 10,000 rows of which only those on the screen are drawn. `j` and `k` go through the rows, Enter opens
 * one. It scrolls with the window; on a phone each row is a card.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowHref, rowPx = 44, onMore, isLoadingMore = false } = props;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measured = (box.current?.getBoundingClientRect().top ?? 0) + scrollY;
    if (measured !== top) setTop(measured);
  });
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowPx,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (at) => {
      const row = rows[at];
      return row === undefined ? at : rowKey(row);
    },
  });
  const keys = useListKeys(box, rows.length, (at) => virtualizer.scrollToIndex(at, { align: 'auto' }));
  const drawn = virtualizer.getVirtualItems();
  const before = drawn.length > 0 ? (drawn[0]?.start ?? 0) - top : 0;
  const after = virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top);

  return (
    <Box ref={box} className={classes.box}>
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <caption className={classes.caption}>{caption}</caption>
        <thead className={classes.head}>
          <tr aria-rowindex={1}>
            <Headers columns={columns} />
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap px={before} columns={columns.length} />}
          {drawn.map(({ index, key }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const href = rowHref?.(row);
            return (
              <tr
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                className={classes.row}
                data-current={keys.current === index || undefined}
              >
                <Cells
                  columns={columns}
                  row={row}
                  nameIn={
                    href === undefined
                      ? undefined
                      : (name) => (
                          <Link
                            to={href}
                            className={classes.link}
                            data-row={index}
                            onFocus={() => keys.setCurrent(index)}
                          >
                            {name}
                          </Link>
                        )
                  }
                />
              </tr>
            );
          })}
          {after > 0 && <Gap px={after} columns={columns.length} />}
        </tbody>
      </table>
      <Group justify="space-between" mt="xs" mih={36}>
        <Text size="sm" c="dimmed" role="status">
          {texts.table.rows(rows.length)}
        </Text>
        {onMore && (
          <Button variant="default" size="xs" loading={isLoadingMore} onClick={onMore}>
            {texts.table.more}
          </Button>
        )}
      </Group>
    </Box>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ px, columns }: { readonly px: number; readonly columns: number }) {
  return (
    <tr aria-hidden className={classes.gap}>
      <td colSpan={columns} style={{ height: px }} />
    </tr>
  );
}
