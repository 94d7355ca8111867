import { keepPreviousData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Answer, unwrap } from '../api/problem.js';
import { AnswerView } from './answer-view.js';

/** A list that comes page by page, each with the cursor of the next. */
export type Pages<Page> = UseInfiniteQueryResult<{ readonly pages: readonly Page[] }>;

/**
 * Asks for a list page by page.
 *
 * @param key the topic of the live events that make the list stale, then what tells it from others
 * @param ask asks for the page at a cursor, the first one without
 */
export const usePages = <Page extends { readonly next?: string }>(
  key: readonly [topic: string, ...rest: unknown[]],
  ask: (cursor: string | undefined, signal: AbortSignal) => Promise<Answer<Page>>,
  isEnabled = true,
) =>
  useInfiniteQuery({
    queryKey: [...key, 'pages'],
    queryFn: ({ pageParam, signal }) => unwrap(ask(pageParam, signal)),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: Page) => next,
    placeholderData: keepPreviousData,
    enabled: isEnabled,
  });

/** Shows the pages that came so far, in each state of their asking. */
export function PagedView<Page>({
  pages,
  children,
}: {
  readonly pages: Pages<Page>;
  readonly children: (pages: readonly Page[]) => ReactNode;
}) {
  return <AnswerView answer={pages}>{(data) => children(data.pages)}</AnswerView>;
}
