import { catalogue } from '@valija/errors';
import type { Institution } from '@valija/ops-api';
import { shortNameOf } from '@valija/words';
import { useMemo } from 'react';
import { useNowAnswer } from '../now.js';
import { typeTitles } from '../texts/generated/type-titles.js';
import type { Named } from '../texts/mensajes.js';

/** The type as envelopes name it. */
export const typeOf = (name: string): string => `cl.valija.${name}`;

/** The parties that have an endpoint, by name. Empty until they are known. */
export function useParties(): readonly Institution[] {
  const endpoints = useNowAnswer().data?.endpoints;
  return useMemo(
    () =>
      (endpoints ?? [])
        .flatMap(({ parties }) => parties)
        .sort((one, other) => shortNameOf(one).localeCompare(shortNameOf(other), 'es')),
    [endpoints],
  );
}

/** Everything that one can look messages up by, with all that it is called. */
export function useKnown(parties: readonly Institution[]): readonly Named[] {
  return useMemo(
    () => [
      ...parties.map((party) => ({
        search: { party: party.urn },
        words: [shortNameOf(party), party.name, party.urn],
      })),
      ...Object.entries(typeTitles).map(([name, title]) => ({
        search: { type: typeOf(name) },
        words: [title, name, typeOf(name)],
      })),
      ...Object.entries(catalogue).map(([code, { title }]) => ({
        search: { error: code },
        words: [code, title],
      })),
    ],
    [parties],
  );
}
