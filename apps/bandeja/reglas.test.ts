import { describe, expect, it } from '@jest/globals';
import { laneOf, ruleOfContent } from './reglas.js';

describe('the lane of a message', () => {
  it.each([
    ['normal', false, undefined, 'normal'],
    ['normal', false, 'urgent', undefined],
    ['urgent', false, undefined, 'urgent'],
    ['urgent', false, 'normal', undefined],
    ['either', false, undefined, 'normal'],
    ['either', false, 'urgent', 'urgent'],
    ['either', true, undefined, 'urgent'],
    ['either', true, 'normal', undefined],
  ] as const)('admitted %s, urgent by rule %p, wanted %p: %p', (admitted, urgent, wanted, lane) => {
    expect(laneOf(admitted, { urgent }, wanted)).toBe(lane);
  });
});

describe('a content says of its envelope', () => {
  it('that any urgency factor makes it urgent', () => {
    for (const type of ['derivacion.solicitada', 'denuncia.comunicada']) {
      expect(ruleOfContent(type, { factoresUrgencia: ['COMPARECE_SOLO'] }).urgent).toBe(true);
      expect(ruleOfContent(type, {}).urgent).toBe(false);
    }
  });

  it.each([
    ['ADULTO', false],
    ['NNA_ACOMPANADO', true],
    ['NNA_NO_ACOMPANADO', true],
    ['EDAD_DUDOSA', true],
  ])('that the residence of %s is urgent: %p', (condicionEtaria, urgent) => {
    expect(ruleOfContent('residencia.solicitada', { solicitud: { condicionEtaria } }).urgent).toBe(urgent);
  });

  it('on which law it stands, and to which programme it goes', () => {
    const residencia = (subcategoria: string) =>
      ruleOfContent('residencia.solicitada', { solicitud: { subcategoria } }).legalbasis;
    expect(residencia('TRATA')).toBe('ley-21325:art-71');
    expect(residencia('EMBARAZO')).toBe('decreto-177-2022:parrafo-8');
    const programa = { prestacion: { tipo: 'PROGRAMA', programa: 'CAVI' } };
    expect(ruleOfContent('derivacion.solicitada', programa)).toMatchObject({
      programme: 'CAVI',
      purpose: 'derivacion-programa',
    });
    const nodo = { prestacion: { tipo: 'PROTOCOLO_INTERSECTORIAL' } };
    expect(ruleOfContent('derivacion.solicitada', nodo)).toMatchObject({
      purpose: 'proteccion-intersectorial',
    });
  });
});
