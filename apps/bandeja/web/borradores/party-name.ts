import { useAnswer } from '@valija/web';
import { api } from '../api.js';

/** The name of a party that a draft of an earlier time is addressed to; nothing until it is known. */
export function usePartyName(urn: string | undefined, type: string): string | undefined {
  const { data } = useAnswer(
    ['desk', 'recipients', type],
    (signal) => api.GET('/v1/recipients', { params: { query: { type } }, signal }),
    { isEnabled: urn !== undefined },
  );
  return data?.recipients.find((party) => party.urn === urn)?.name;
}
