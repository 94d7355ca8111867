import { describe, expect, it } from '@jest/globals';
import { validateContent } from '@valija/messages';
import { answersTo } from './answers.js';

const id = '01920000-0000-7000-8000-00000000000a';
const prestacion = { tipo: 'PROGRAMA', programa: 'PAV_CAV' } as const;
const about = {
  institution: 'Programa Apoyo a Víctimas (ejemplo)',
  now: new Date('2026-11-20T22:30:00.000Z'),
};
const acepta = { acepta: true, fundamento: 'Ejemplo.' } as const;

const expectValid = (type: string, content: object) =>
  expect(validateContent(`urn:valija:schema:${type}:1.0.0`, { derivacion: id, ...content })).toEqual({
    ok: true,
  });

describe('the answers of an official', () => {
  it('are an acuse and then an acceptance, both valid', () => {
    const { acuse, decision } = answersTo(id, { prestacion }, { ...about, decision: acepta });
    expect(decision.type).toBe('derivacion.aceptada');
    expectValid('derivacion.acusada', acuse);
    expectValid(decision.type, decision.content);
  });

  it.each([
    ['a Friday', '2026-11-20T22:30:00.000Z', '2026-11-23T10:00:00-03:00'],
    ['the day before a holiday', '2026-12-07T12:00:00.000Z', '2026-12-09T10:00:00-03:00'],
    ['a day that is already over in Greenwich', '2027-06-02T03:30:00.000Z', '2027-06-02T10:00:00-04:00'],
  ])('name an hour on the next business day after %s', (_, now, fechaHora) => {
    const answers = answersTo(id, { prestacion }, { ...about, now: new Date(now), decision: acepta });
    expect(answers.decision.content).toMatchObject({ cita: { fechaHora } });
  });

  it('are an acuse and then a rejection with its ground', () => {
    const rechaza = { acepta: false, motivo: 'DELITO_FUERA_DE_PERFIL', fundamento: 'Ejemplo.' } as const;
    const { decision } = answersTo(id, { prestacion }, { ...about, decision: rechaza });
    expect(decision).toMatchObject({
      type: 'derivacion.rechazada',
      content: { motivo: 'DELITO_FUERA_DE_PERFIL', fundamento: 'Ejemplo.' },
    });
    expectValid(decision.type, decision.content);
  });
});
