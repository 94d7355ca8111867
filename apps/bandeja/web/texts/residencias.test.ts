import { describe, expect, it } from '@jest/globals';
import { plain } from '@valija/words';
import type { BandejaSchemas } from '../api.js';
import { answerDesk, isOrMayBeChild, residencias, sayResidence } from './residencias.js';

type Row = BandejaSchemas['ResidenceRow'];

/** Monday 23 November 2026, 10:00 in Chile. */
const now = Date.parse('2026-11-23T13:00:00Z');

const row = (change: Partial<Row> = {}): Row => ({
  message: '01920000-0000-7000-8000-000000000101',
  thread: '01920000-0000-7000-8000-000000000101',
  unidad: 'residencia',
  subject: '0123456789abcdef0123456789abcdef',
  solicitante: { urn: 'urn:valija:cl:pav:rm', name: 'Programa Apoyo a Víctimas (ejemplo)' },
  subcategoria: 'TRATA',
  condicionEtaria: 'ADULTO',
  lane: 'normal',
  recibida: '2026-11-23T12:00:00Z',
  vencido: false,
  faltan: 0,
  estado: 'listas',
  seen: true,
  ...change,
});

describe('what is said of a request for residence', () => {
  it.each<[Partial<Row>, string]>([
    [
      { estado: 'nuevas', plazo: '2026-11-23T19:00:00Z' },
      'amber: Debe acusar recibo hoy antes de las 16:00.',
    ],
    [
      { estado: 'antecedentes', plazoAntecedentes: '2026-12-10' },
      'quiet: Espera los antecedentes que se pidieron, hasta el 10 de diciembre.',
    ],
    [{ faltan: 1 }, 'quiet: Debe decidir. Falta 1 antecedente de la lista.'],
    [{ faltan: 2 }, 'quiet: Debe decidir. Faltan 2 antecedentes de la lista.'],
    [{ plazo: '2026-11-23T12:00:00Z', vencido: true }, 'red: Debe decidir: venció hace 1 h.'],
    [{ estado: 'resueltas', decision: 'otorgada' }, 'quiet: Otorgada.'],
    [{ estado: 'resueltas', decision: 'denegada' }, 'quiet: Denegada.'],
  ])('%j is «%s»', (change, said) => {
    const { tone, sentence } = sayResidence(row(change), now);
    expect(`${tone}: ${plain(sentence)}`).toBe(said);
  });

  it('counts whose age is in doubt among the children', () => {
    expect(isOrMayBeChild(row({ condicionEtaria: 'EDAD_DUDOSA' }))).toBe(true);
    expect(isOrMayBeChild(row())).toBe(false);
  });

  it('says for the whole desk what must be done', () => {
    const say = (counts: Parameters<typeof answerDesk>[0]) => plain(answerDesk(counts));
    expect(say({ nuevas: 2, antecedentes: 1, listas: 3, resueltas: 9 })).toBe(
      'Debe acusar recibo de 2 y decidir 3. 1 espera antecedentes.',
    );
    expect(say({ nuevas: 0, antecedentes: 0, listas: 0, resueltas: 9 })).toBe(
      'No hay solicitudes por decidir.',
    );
  });

  it('says how many papers are missing', () => {
    expect([0, 1, 2].map(residencias.missing)).toEqual(['completos', 'falta 1', 'faltan 2']);
  });
});
