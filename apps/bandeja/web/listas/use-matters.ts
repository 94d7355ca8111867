import { usePages } from '@valija/web';
import { useSearchParams } from 'react-router';
import { api, type BandejaSchemas } from '../api.js';

const pageSize = 100;

/** The unit to which the address narrows the lists; none is all. */
export function useUnit(): string | undefined {
  const [params] = useSearchParams();
  return params.get('unidad') ?? undefined;
}

/** The matters in one state, page by page, in the order of the server: urgent first, then by term, then the newest. */
export function useMatters(atencion: BandejaSchemas['Atencion']) {
  const unit = useUnit();
  return usePages(['messages', 'list', atencion, unit], (cursor, signal) =>
    api.GET('/v1/messages', {
      params: {
        query: { atencion, limit: pageSize, ...(unit ? { unit } : {}), ...(cursor ? { cursor } : {}) },
      },
      signal,
    }),
  );
}
