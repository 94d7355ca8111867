import { Text } from '@mantine/core';
import type { MessageRow } from '@valija/ops-api';
import {
  At,
  type Column,
  EmptyState,
  Lead,
  Page,
  PagedView,
  Toned,
  useNow,
  usePages,
  VirtualTable,
} from '@valija/web';
import { shortNameOf } from '@valija/words';
import { useSearchParams } from 'react-router';
import { api } from '../api.js';
import { sayRow } from '../texts/mensaje.js';
import { queryOf, saySearch, searchOf, texts } from '../texts/mensajes.js';
import { pathOfMessage } from '../texts/paths.js';
import { Filters } from './filters.js';
import { useParties } from './known.js';
import { Typed } from './typed.js';

/** Rows that are asked for at a time. */
const pageRows = 100;

/** Which messages are these? What was typed into the search is understood first. */
export function Component() {
  const [query] = useSearchParams();
  const typed = query.get('q');
  return typed === null ? <List /> : <Typed text={typed} />;
}

function List() {
  const [query, setQuery] = useSearchParams();
  const search = searchOf(query);
  const parties = useParties();
  const now = useNow();
  const pages = usePages(['messages', search], (cursor, signal) =>
    api.GET('/v1/ops/messages', {
      params: { query: { ...queryOf(search), limit: pageRows, ...(cursor ? { cursor } : {}) } },
      signal,
    }),
  );
  const rows = pages.data?.pages.flatMap(({ messages }) => messages);
  return (
    <Page
      title={texts.title}
      sentence={
        rows && (
          <Lead
            tone="quiet"
            sentence={saySearch(search, parties, { shown: rows.length, more: pages.hasNextPage }, now)}
          />
        )
      }
    >
      <Filters
        search={search}
        parties={parties}
        onChange={(changes) =>
          setQuery(
            (before) => {
              const after = new URLSearchParams(before);
              for (const [name, value] of Object.entries(changes))
                if (value) after.set(name, value);
                else after.delete(name);
              return after;
            },
            { replace: true },
          )
        }
      />
      <PagedView pages={pages}>
        {() =>
          rows === undefined || rows.length === 0 ? (
            <Nothing isNarrowed={Object.keys(search).length > 0} />
          ) : (
            <VirtualTable
              caption={texts.caption}
              columns={columnsAt(now)}
              rows={rows}
              rowKey={({ source, id }) => `${source} ${id}`}
              rowHref={pathOfMessage}
              onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
              isLoadingMore={pages.isFetchingNextPage}
            />
          )
        }
      </PagedView>
    </Page>
  );
}

const columnsAt = (now: number): readonly Column<MessageRow>[] => [
  { key: 'what', header: texts.columns.what, cell: ({ title }) => title },
  {
    key: 'from',
    header: texts.columns.from,
    cell: ({ sender }) => <span title={sender.name}>{shortNameOf(sender)}</span>,
  },
  {
    key: 'to',
    header: texts.columns.to,
    cell: ({ recipient }) => <span title={recipient.name}>{shortNameOf(recipient)}</span>,
  },
  {
    key: 'lane',
    header: texts.columns.lane,
    width: '6rem',
    cell: ({ lane }) =>
      lane === 'urgent' ? (
        <strong>{texts.lanes.urgent}</strong>
      ) : (
        <Text span inherit c="dimmed">
          {texts.lanes.normal}
        </Text>
      ),
  },
  {
    key: 'state',
    header: texts.columns.state,
    width: '24rem',
    cell: (row) => <Toned {...sayRow(row, now)} />,
  },
  { key: 'at', header: texts.columns.at, width: '10rem', cell: ({ takenAt }) => <At at={takenAt} /> },
];

function Nothing({ isNarrowed }: { readonly isNarrowed: boolean }) {
  return isNarrowed ? (
    <EmptyState title={texts.nothing}>{texts.nothingWhy}</EmptyState>
  ) : (
    <EmptyState title={texts.none}>{texts.noneWhy}</EmptyState>
  );
}
