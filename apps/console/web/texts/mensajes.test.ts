import { describe, expect, it } from '@jest/globals';
import { plain } from '@valija/words';
import { meaningOf, type Named, queryOf, saySearch, searchOf } from './mensajes.js';

/** Sunday 22 November 2026, 12:00 in Santiago. Institutions are fictitious. */
const now = Date.parse('2026-11-22T15:00:00Z');
const os9 = { urn: 'urn:valija:cl:carabineros:os9-rm', name: 'Carabineros, OS9' };

const said = (address: string, shown = 3, more = false): string =>
  plain(saySearch(searchOf(new URLSearchParams(address)), [os9], { shown, more }, now));

describe('which messages these are', () => {
  it('is said in words, with how many and in which order', () => {
    expect(said('')).toBe('3 mensajes. El más reciente, primero.');
    expect(said('', 100, true)).toBe('Los últimos 100 mensajes. El más reciente, primero.');
    expect(said(`recipient=${os9.urn}&state=accepted`, 1)).toBe(
      '1 mensaje para Carabineros OS9 RM, en estado «en camino».',
    );
    expect(said('stuck=true', 2)).toBe(
      '2 mensajes, con más espera de la debida. El que más espera, primero.',
    );
    expect(said('type=cl.valija.derivacion.solicitada&lane=urgent&from=2026-11-21T13:00:00Z')).toBe(
      '3 mensajes del tipo «Derivación solicitada», por el carril urgente, desde ayer 10:00. El más reciente, primero.',
    );
    expect(said('error=native-unavailable', 0)).toMatch(/^Ningún mensaje, con la falla «.+»\.$/);
  });

  it('is asked of the gateway without what the address says wrongly', () => {
    const asked = queryOf(
      searchOf(new URLSearchParams('state=lost&lane=slow&stuck=1&thread=t&q=x&cursor=c')),
    );
    expect(asked).toEqual({ thread: 't' });
    expect(queryOf({ state: 'refused', lane: 'urgent', stuck: 'true' })).toEqual({
      state: 'refused',
      lane: 'urgent',
      stuck: true,
    });
  });
});

describe('what is typed into the search', () => {
  const known: Named[] = [
    { search: { party: os9.urn }, words: ['Carabineros OS9 RM', os9.name, os9.urn] },
    { search: { party: 'n' }, words: ['Mejor Niñez RM', 'Servicio de Protección'] },
    { search: { type: 'denuncia.comunicada' }, words: ['Denuncia comunicada', 'denuncia.comunicada'] },
    { search: { type: 'denuncia' }, words: ['Denuncia'] },
    { search: { error: 'native-unavailable' }, words: ['native-unavailable', 'El sistema no responde'] },
  ];

  it.each([
    ['os9', { party: os9.urn }],
    ['mejor NINEZ', { party: 'n' }],
    ['native-unavailable', { error: 'native-unavailable' }],
    ['sistema responde', { error: 'native-unavailable' }],
    ['denuncia', { type: 'denuncia' }],
    ['comunicada denuncia', { type: 'denuncia.comunicada' }],
  ])('«%s» names a party, a type or a failure, without accents or case', (typed, search) => {
    expect(meaningOf(typed, known)).toEqual({ kind: 'search', search });
  });

  it('is an id where it has the form of one, and nothing where nothing is called so', () => {
    expect(meaningOf(' 0190F7A0-0000-7000-8000-000000000001 ', known)).toEqual({
      kind: 'id',
      id: '0190f7a0-0000-7000-8000-000000000001',
    });
    expect(meaningOf('zzz', known)).toEqual({ kind: 'nothing' });
  });
});
