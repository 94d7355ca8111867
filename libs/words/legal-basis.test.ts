import { describe, expect, it } from '@jest/globals';
import { sayLegalBasis } from './index.js';

describe('a legal basis in words', () => {
  it.each([
    ['ley-21325:art-71', 'Ley 21.325, art. 71'],
    ['ley-21057:art-31-b', 'Ley 21.057, art. 31 letra b)'],
    ['decreto-177-2022:parrafo-8', 'Decreto 177 de 2022, párrafo 8'],
    ['protocolo-intersectorial:derivacion', 'Protocolo Intersectorial, derivación'],
    ['ley-21057', 'Ley 21.057'],
    ['plan-trata:accion-3-1-3', 'Plan de Acción contra la Trata de Personas, acción 3.1.3'],
    ['acuerdo-nuevo:punto-3', 'acuerdo nuevo, punto 3'],
  ])('%s', (code, words) => {
    expect(sayLegalBasis(code)).toBe(words);
  });
});
