import { describe, expect, it } from '@jest/globals';
import { findTextDoubts } from './free-text.js';

/** What is doubted, with its words. Every person and place is fictitious. */
const doubts = (text: string): string[] =>
  findTextDoubts(text).map(({ doubt, from, to }) => `${doubt}: ${text.slice(from, to)}`);

describe('a free text that should be looked at before it is sent', () => {
  it.each([
    ['Se adjunta informe de la persona 12.345.678-5.', '12.345.678-5'],
    ['RUN 12345678-5, sin más antecedentes', '12345678-5'],
    ['RUN 12345678 5', '12345678 5'],
    ['titular 12345678-9', undefined],
    ['causa RUC 2600000001-8', undefined],
    ['folio 123456789 del centro', undefined],
    ['llamar al +56 9 1234 5678', undefined],
  ])('%s', (text, run) => {
    expect(doubts(text)).toEqual(run ? [`run: ${run}`] : []);
  });

  it.each([
    [
      'Está en la casa de acogida de calle Los Aromos Ficticios 123, Maipú.',
      'calle Los Aromos Ficticios 123',
    ],
    ['Residencia protegida, Avenida Ficticia N° 45.', 'Avenida Ficticia N° 45'],
    ['Pernocta en el refugio ubicado en Los Peumos 1450', 'Los Peumos 1450'],
    ['Requiere cupo en una casa de acogida para 2 personas.', undefined],
    ['La oficina atiende en Avenida Ficticia 45, de 9 a 14 horas.', undefined],
  ])('an address of a shelter: %s', (text, address) => {
    expect(doubts(text)).toEqual(address ? [`shelter: ${address}`] : []);
  });

  it.each([
    ['La niña relata que su tío la visitaba.', true],
    ['Dijo: «no quiero volver a esa casa nunca más en la vida»', true],
    ['Esa noche la golpeó, luego la encerró en la pieza y se llevó el teléfono.', true],
    ['Se requiere evaluación psicológica y acompañamiento de la familia.', false],
    ['El adulto está dispuesto a acompañar el proceso; luego se coordinará la primera cita.', false],
    ['El equipo informa que hay plan vigente.', false],
  ])('an account of the facts: %s', (text, isAccount) => {
    expect(findTextDoubts(text).some(({ doubt }) => doubt === 'account')).toBe(isAccount);
  });

  it('is looked at in time that grows with its length only', () => {
    const before = performance.now();
    findTextDoubts(`casa de acogida ${'Los Aromos '.repeat(1_800)}`);
    findTextDoubts('1.234.567'.repeat(2_200));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
