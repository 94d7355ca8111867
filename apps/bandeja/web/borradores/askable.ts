import { useAnswer } from '@valija/web';
import { useMemo } from 'react';
import { api } from '../api.js';
import type { FormSource } from '../formulario/form-schema.js';
import type { Draft } from './drafts.js';

const type = 'residencia.antecedentes-requeridos';

/**
 * A form that asks for papers offers those of the subcategory of the request only, as the desk holds them; one of a request that never
 * stood at the desk offers all.
 *
 * @returns undefined until that is known
 */
export function useAskable(draft: Draft, source: FormSource | undefined): FormSource | undefined {
  const { answers: id = '' } = draft;
  const asks = draft.type === type && draft.answers !== undefined;
  const answer = useAnswer(
    ['residences', 'one', id],
    (signal) => api.GET('/v1/residences/{id}', { params: { path: { id } }, signal }),
    { isEnabled: asks },
  );
  const items = answer.data?.checklist.items;
  return useMemo(() => {
    if (!source || !asks || answer.isError) return source;
    return items && withItems(source, new Set(items.map(({ codigo }) => codigo)));
  }, [source, asks, answer.isError, items]);
}

function withItems(source: FormSource, codes: ReadonlySet<string>): FormSource {
  const { properties = {} } = source.schema;
  const { requeridos } = properties;
  if (!requeridos) return source;
  const kept = requeridos['x-items']?.filter(({ codigo }) => codes.has(codigo)) ?? [];
  return {
    ...source,
    schema: {
      ...source.schema,
      properties: { ...properties, requeridos: { ...requeridos, 'x-items': kept } },
    },
  };
}
