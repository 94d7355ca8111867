import type { FailureItem } from '@valija/ops-api';
import { At, type Column, PagedView, usePages, VirtualTable } from '@valija/web';
import { shortNameOf } from '@valija/words';
import { api } from '../api.js';
import { texts } from '../texts/fallas.js';
import { pathOfMessage } from '../texts/paths.js';

const columns: readonly Column<FailureItem>[] = [
  { key: 'message', header: texts.columns.message, cell: ({ message, id }) => message?.title ?? id },
  {
    key: 'sender',
    header: texts.columns.sender,
    cell: ({ message, source }) => shortNameOf(message?.sender ?? { urn: source }),
  },
  { key: 'since', header: texts.columns.since, cell: ({ since }) => <At at={since} />, width: '11rem' },
  { key: 'last', header: texts.columns.last, cell: ({ last }) => <At at={last} />, width: '11rem' },
  {
    key: 'attempts',
    header: texts.columns.attempts,
    cell: ({ attempts }) => attempts,
    align: 'right',
    width: '6rem',
  },
  {
    key: 'behind',
    header: texts.columns.behind,
    cell: ({ waitingBehind }) => waitingBehind,
    align: 'right',
    width: '6rem',
  },
  {
    key: 'error',
    header: texts.columns.error,
    cell: ({ errorClass, stackHash }) => [errorClass, stackHash?.slice(0, 8)].filter(Boolean).join(' · '),
    onlyWide: true,
    width: '16rem',
  },
];

/** The messages of one cause, page by page. */
export function FailureMessages({ failureKey }: { readonly failureKey: string }) {
  const pages = usePages(['failures', failureKey], (cursor, signal) =>
    api.GET('/v1/ops/failures/{key}/messages', {
      params: { path: { key: failureKey }, query: { limit: 100, ...(cursor ? { cursor } : {}) } },
      signal,
    }),
  );
  return (
    <PagedView pages={pages}>
      {(all) => (
        <VirtualTable
          caption={texts.messages}
          columns={columns}
          rows={all.flatMap(({ messages }) => messages)}
          rowKey={({ source, id }) => `${source} ${id}`}
          rowHref={pathOfMessage}
          onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
          isLoadingMore={pages.isFetchingNextPage}
        />
      )}
    </PagedView>
  );
}
