import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Answer, unwrap } from './problem.js';

interface AnswerOptions {
  /** Asks again after so many milliseconds, beside what live events say; default never. */
  readonly everyMs?: number;
  /** Shows what was there while another key is asked for, as while a filter changes; default false. */
  readonly keepPrevious?: boolean;
  /** Asks only while true; default true. */
  readonly isEnabled?: boolean;
}

/**
 * Asks the server and keeps the answer.
 *
 * @param key the topic of the live events that make the answer stale, then what tells this question from others
 * @param ask calls the client: `(signal) => api.GET('/v1/ops/now', { signal })`
 */
export function useAnswer<T>(
  key: readonly [topic: string, ...rest: unknown[]],
  ask: (signal: AbortSignal) => Promise<Answer<T>>,
  { everyMs, keepPrevious = false, isEnabled = true }: AnswerOptions = {},
): UseQueryResult<T> {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => unwrap(ask(signal)),
    enabled: isEnabled,
    refetchInterval: everyMs ?? false,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
