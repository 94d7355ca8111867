import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isSessionEnd, ProblemError } from './problem.js';

/** The answers that a page keeps. What is kept is shown while it is asked for anew; live events say when that is. */
export function createQueryClient(onSessionEnd: () => void): QueryClient {
  const onError = (error: unknown): void => {
    if (isSessionEnd(error)) onSessionEnd();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // A problem that the server tells will be told again; silence may pass.
        retry: (count, error) => !(error instanceof ProblemError && error.problem.status < 500) && count < 2,
        retryDelay: (count) => Math.min(1_000 * 2 ** count, 8_000),
        staleTime: 1_000,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: true,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
