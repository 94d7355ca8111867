import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { StatementEntry } from '@valija/ops-api';
import { AnswerView, At, type Column, EmptyState, Said, unwrap, useAnswer, VirtualTable } from '@valija/web';
import { api } from '../api.js';
import { firmas, sayers, sayStatement } from '../texts/firmas.js';

const columns: readonly Column<StatementEntry>[] = [
  { key: 'what', header: firmas.columns.what, cell: (entry) => <Said sentence={sayStatement(entry)} /> },
  { key: 'by', header: firmas.columns.by, cell: ({ signedBy }) => <Said sentence={sayers(signedBy)} /> },
  { key: 'when', header: firmas.columns.when, cell: ({ at }) => <At at={at} /> },
  { key: 'why', header: firmas.columns.why, cell: ({ why }) => <Text size="sm">«{why}»</Text> },
];

/** What was declared, the latest first; of one party or agreement, where one is named. */
export function History({ party, agreement }: { readonly party?: string; readonly agreement?: string }) {
  const query = { ...(party ? { party } : {}), ...(agreement ? { agreement } : {}), limit: 50 };
  const first = useAnswer(['agreements', 'statements', party, agreement], (signal) =>
    api.GET('/v1/ops/statements', { params: { query }, signal }),
  );
  const cursor = first.data?.next;
  const more = useInfiniteQuery({
    queryKey: ['agreements', 'statements', party, agreement, 'after', cursor],
    enabled: false,
    initialPageParam: cursor,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/v1/ops/statements', {
          params: { query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  const hasMore = more.data ? more.hasNextPage : cursor !== undefined;
  return (
    <AnswerView answer={first}>
      {({ statements }) =>
        statements.length === 0 ? (
          <EmptyState title={firmas.historyEmpty}>{firmas.historyEmptyText}</EmptyState>
        ) : (
          <VirtualTable
            caption={firmas.caption}
            columns={columns}
            rows={[...statements, ...(more.data?.pages ?? []).flatMap((page) => page.statements)]}
            rowKey={({ kind, seq }) => `${kind} ${seq}`}
            onMore={hasMore ? () => void (more.data ? more.fetchNextPage() : more.refetch()) : undefined}
            isLoadingMore={more.isFetching}
          />
        )
      }
    </AnswerView>
  );
}
