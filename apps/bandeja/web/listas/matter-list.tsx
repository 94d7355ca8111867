import { Badge, Button, Group, Text } from '@mantine/core';
import { At, Due, Said, ToneMark, useListKeys, useNow } from '@valija/web';
import { plain, shortNameOf } from '@valija/words';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { BandejaSchemas } from '../api.js';
import { useDesk, useUnitName } from '../desk.js';
import { sayMatter } from '../texts/asunto.js';
import { lists } from '../texts/listas.js';
import { paths } from '../texts/paths.js';
import classes from './matter-list.module.css';

type MessageSummary = BandejaSchemas['MessageSummary'];

interface MatterListProps {
  readonly caption: string;
  /** Rows beneath each other; a group without a title has no line of its own. */
  readonly groups: readonly {
    readonly key: string;
    readonly title?: string;
    readonly messages: readonly MessageSummary[];
  }[];
  /** Whether the last column tells when it is due, or when it came or went. */
  readonly last: 'due' | 'at';
  readonly onMore?: (() => void) | undefined;
  readonly isLoadingMore?: boolean;
}

/** Matters as a table: what follows, which, with whom, until when. `j` and `k` go through the rows, Enter opens one. On a phone each is a card. */
export function MatterList({ caption, groups, last, onMore, isLoadingMore = false }: MatterListProps) {
  const box = useRef<HTMLDivElement>(null);
  const rows = groups.flatMap(({ messages }) => messages);
  const hasUnits = (useDesk()?.units.length ?? 0) > 1;
  const keys = useListKeys(box, rows.length, (at) =>
    box.current?.querySelector(`[data-row="${at}"]`)?.scrollIntoView({ block: 'nearest' }),
  );
  const { columns } = lists;
  const width = hasUnits ? 5 : 4;
  let place = -1;
  return (
    <div ref={box}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead className={classes.head}>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.matter}</th>
            <th scope="col">{columns.with}</th>
            {hasUnits && <th scope="col">{columns.unit}</th>}
            <th scope="col">{columns[last]}</th>
          </tr>
        </thead>
        {groups.map(({ key, title, messages }) => (
          <tbody key={key}>
            {title && (
              <tr className={classes.group}>
                <th scope="rowgroup" colSpan={width}>
                  {title} <span className={classes.count}>{messages.length}</span>
                </th>
              </tr>
            )}
            {messages.map((message) => {
              place += 1;
              const at = place;
              return (
                <MatterRow
                  key={message.id}
                  message={message}
                  place={at}
                  last={last}
                  hasUnits={hasUnits}
                  isCurrent={keys.current === at}
                  onFocus={() => keys.setCurrent(at)}
                />
              );
            })}
          </tbody>
        ))}
      </table>
      {onMore && (
        <Group justify="flex-end" mt="sm">
          <Button variant="default" size="xs" loading={isLoadingMore} onClick={onMore}>
            {lists.more}
          </Button>
        </Group>
      )}
    </div>
  );
}

function MatterRow({
  message,
  place,
  last,
  hasUnits,
  isCurrent,
  onFocus,
}: {
  readonly message: MessageSummary;
  readonly place: number;
  readonly last: 'due' | 'at';
  readonly hasUnits: boolean;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}) {
  const now = useNow();
  const unitName = useUnitName();
  const { tone, sentence } = sayMatter(message, now);
  const { columns } = lists;
  const due = message.pendiente?.plazo;
  return (
    <tr className={classes.row} data-current={isCurrent || undefined}>
      <td>
        <Link
          to={paths.mensaje(message.id)}
          className={classes.link}
          data-row={place}
          data-unseen={!message.seen && message.direction === 'received' ? true : undefined}
          onFocus={onFocus}
        >
          <ToneMark tone={tone} />
          {plain(sentence)}
        </Link>{' '}
        {message.lane === 'urgent' && (
          <Badge component="span" color="rojo" variant="light" radius="sm" tt="none">
            {lists.urgent}
          </Badge>
        )}
      </td>
      <td data-header={columns.matter}>
        <div>
          {message.titulo}
          {message.numeroPropio && (
            <Text span inherit fw={600}>
              {' '}
              · {lists.ownNumber(message.numeroPropio)}
            </Text>
          )}
          <Text size="xs" c="dimmed">
            {[
              lists[message.direction],
              lists.person(message.subject),
              ...(message.attachmentCount > 0 ? [lists.documents(message.attachmentCount)] : []),
              ...(!message.seen && message.direction === 'received' ? [lists.unseen] : []),
            ].join(' · ')}
          </Text>
        </div>
      </td>
      <td data-header={columns.with}>
        <div>
          <Said
            sentence={[
              { kind: 'strong', text: shortNameOf(message.counterpart), full: message.counterpart.name },
            ]}
          />
        </div>
      </td>
      {hasUnits && <td data-header={columns.unit}>{unitName(message.unidad)}</td>}
      <td data-header={columns[last]} className={classes.when}>
        {last === 'at' ? <At at={message.at} /> : due ? <Due at={due} /> : <span data-nothing>–</span>}
      </td>
    </tr>
  );
}
