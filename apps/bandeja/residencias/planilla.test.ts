import { describe, expect, it } from '@jest/globals';
import { type Caso, planilla } from './planilla.js';

const caso = (changes: Partial<Caso> = {}): Caso => ({
  id: '01920000-0000-7000-8000-000000000101',
  subject: '0123456789abcdef0123456789abcdef',
  source: 'urn:valija:cl:pav:rm',
  subcategoria: 'TRATA',
  condicion_etaria: 'ADULTO',
  lane: 'normal',
  registered_at: new Date('2026-11-20T13:00:00Z'),
  state: 'listas',
  decision: null,
  decided_at: null,
  ...changes,
});
const linesOf = (casos: readonly Caso[], { name = 'Institución Ficticia', isWhole = true } = {}): string[] =>
  planilla('2026-11', casos, () => name, isWhole).split('\r\n');

describe('the sheet of a month', () => {
  it('counts what came and what was decided in it, by the days of Chile', () => {
    const decided = new Date('2026-11-24T15:00:00Z');
    const lines = linesOf([
      caso(),
      // Midnight in Santiago is three hours after that of Greenwich.
      caso({ registered_at: new Date('2026-11-01T02:00:00Z') }),
      caso({ registered_at: new Date('2026-12-01T02:00:00Z') }),
      caso({ state: 'resueltas', decision: 'residencia.otorgada', decided_at: decided }),
      caso({
        registered_at: new Date('2026-09-01T12:00:00Z'),
        state: 'resueltas',
        decision: 'residencia.denegada',
        decided_at: decided,
      }),
      caso({ subcategoria: 'NNA', condicion_etaria: 'NNA_NO_ACOMPANADO', lane: 'urgent' }),
    ]);
    expect(lines.slice(2, 5)).toEqual([
      'subcategoria;condicion_etaria;recibidas;otorgadas;denegadas;en_tramite',
      'NNA;NNA_NO_ACOMPANADO;1;0;0;1',
      'TRATA;ADULTO;3;1;1;2',
    ]);
    expect(lines[9]).toBe(
      '0123456789abcdef0123456789abcdef;01920000-0000-7000-8000-000000000101;2026-11-30;Institución Ficticia;TRATA;ADULTO;normal;listas;;',
    );
    expect(lines[10]).toMatch(/resueltas;otorgada;2026-11-24$/);
  });

  it('is UTF-8 to a spreadsheet, quotes what must be, and holds no formula', () => {
    const [first] = linesOf([]);
    expect(first).toBe('\uFEFFResidencias humanitarias;2026-11');
    expect(linesOf([caso()], { name: 'Una; "otra"' })[6]).toContain(';"Una; ""otra""";');
    expect(linesOf([caso()], { name: '=1+1' })[6]).toContain(";'=1+1;");
  });

  it('says so where it does not hold all', () => {
    expect(linesOf([caso()], { isWhole: false }).at(-2)).toBe(
      'Hay más casos que los que caben en esta planilla.',
    );
    expect(linesOf([caso()]).at(-2)).toMatch(/^0123/);
  });
});
