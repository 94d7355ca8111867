import { useQuery, useQueryClient } from '@tanstack/react-query';

const key = ['search-text'] as const;

/**
 * What is searched for, as long as the page is open: in no address, no history and no storage.
 *
 * @returns the text, empty until somebody searches, and what changes it
 */
export function useSearchText(): readonly [text: string, search: (text: string) => void] {
  const queries = useQueryClient();
  const { data = '' } = useQuery<string>({
    queryKey: key,
    queryFn: () => '',
    enabled: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return [data, (text) => queries.setQueryData(key, text)];
}
