import { describe, expect, it } from '@jest/globals';
import type { NinezIngreso } from '@valija/contracts';
import { nextAppointment } from './cita.js';
import { decideByOferta } from './oferta.js';

const ingreso = (modalidad: string, ...causales: string[]) =>
  ({ modalidad, antecedentesPenales: { causales: causales.map((codigo) => ({ codigo })) } }) as NinezIngreso;

describe('decideByOferta (Anexo 2)', () => {
  it.each([
    ['PRM', 'DS366B', 'acepta'],
    ['PRM', 'DV390A', 'acepta'],
    ['PRM', 'ES367', 'RZ01'],
    ['PRM', 'TT411L', 'RZ01'],
    ['PRM', 'DV433H', 'RZ01'],
    ['PEE', 'ES411C', 'acepta'],
    ['PEE', 'DS361', 'RZ01'],
    ['PRJ', 'SS142', 'acepta'],
    ['PRJ', 'TT411O', 'acepta'],
    ['XXX', 'DS361', 'RZ07'],
  ])('%s for %s: %s', (modalidad, causal, decided) => {
    expect(decideByOferta(ingreso(modalidad, causal))).toBe(decided);
  });

  it('takes a person when one of several crimes is in the user group', () => {
    expect(decideByOferta(ingreso('PEE', 'DS361', 'ES367'))).toBe('acepta');
  });
});

describe('nextAppointment', () => {
  it.each([
    ['a Friday', '2026-11-20T15:00:00Z', '2026-11-23T10:00:00-03:00'],
    ['a Sunday late in Santiago', '2026-11-23T02:00:00Z', '2026-11-23T10:00:00-03:00'],
    ['a Tuesday in winter', '2026-07-07T15:00:00Z', '2026-07-08T10:00:00-04:00'],
  ])('after %s', (_, now, appointment) => {
    expect(nextAppointment(new Date(now))).toBe(appointment);
  });
});
