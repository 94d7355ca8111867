import { endOfDay, startOfDay } from '@valija/words';

/** Parameters of an address that hold the first and the last day of what is shown. */
export const periodParams = { first: 'desde', last: 'hasta' } as const;

/** The days that an address names, as servers take them: `to` is the first moment that is asked for no more. */
export function periodOf(params: URLSearchParams): { readonly from?: string; readonly to?: string } {
  const from = startOfDay(params.get(periodParams.first) ?? '');
  const to = endOfDay(params.get(periodParams.last) ?? '');
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
