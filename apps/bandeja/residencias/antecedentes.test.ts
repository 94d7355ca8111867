import { describe, expect, it } from '@jest/globals';
import type { ResidenciaSolicitada } from '@valija/messages';
import { statesIn, statesOf } from './antecedentes.js';

type Solicitud = ResidenciaSolicitada['solicitud'];
const states = (antecedentes: Solicitud['antecedentes'], representante?: object): Record<string, string> =>
  Object.fromEntries(
    statesOf({
      solicitud: { subcategoria: 'TRATA', antecedentes } as Solicitud,
      ...(representante
        ? { representante: representante as NonNullable<ResidenciaSolicitada['representante']> }
        : {}),
    }).map(({ codigo, estado }) => [codigo, estado]),
  );

describe('the antecedentes of a request', () => {
  it('are all of the list of its subcategory: what it does not name is missing', () => {
    expect(states([])).toEqual({
      INFORME_MITP: 'falta',
      ACREDITA_CONDICION_VICTIMA: 'falta',
      DOCUMENTO_IDENTIDAD: 'falta',
      CONSTANCIA_SIN_DOCUMENTO: 'falta',
      SOLICITUD_FIRMADA: 'falta',
      ACREDITA_REPRESENTACION: 'no-aplica',
    });
  });

  it('are as it names them', () => {
    expect(
      states([
        { codigo: 'INFORME_MITP', estado: 'ACOMPANADO' },
        { codigo: 'ACREDITA_CONDICION_VICTIMA', estado: 'PENDIENTE' },
        { codigo: 'SOLICITUD_FIRMADA', estado: 'NO_CORRESPONDE' },
      ]),
    ).toMatchObject({
      INFORME_MITP: 'aportado',
      ACREDITA_CONDICION_VICTIMA: 'falta',
      SOLICITUD_FIRMADA: 'no-aplica',
    });
  });

  it('have no place where the request shows it: the one of two papers, and who acts for nobody', () => {
    const papers = (codigo: string) => states([{ codigo, estado: 'ACOMPANADO' }]);
    expect(papers('DOCUMENTO_IDENTIDAD')).toMatchObject({ CONSTANCIA_SIN_DOCUMENTO: 'no-aplica' });
    expect(papers('CONSTANCIA_SIN_DOCUMENTO')).toMatchObject({ DOCUMENTO_IDENTIDAD: 'no-aplica' });
    expect(states([], { tipo: 'INSTITUCION' })).toMatchObject({ ACREDITA_REPRESENTACION: 'falta' });
    expect(states([{ codigo: 'DOCUMENTO_IDENTIDAD', estado: 'PENDIENTE' }])).toMatchObject({
      CONSTANCIA_SIN_DOCUMENTO: 'falta',
    });
  });

  it('are said of a later message as it names them, and no others', () => {
    expect(statesIn([{ codigo: 'INFORME_MITP', estado: 'ACOMPANADO' }])).toEqual([
      { codigo: 'INFORME_MITP', estado: 'aportado' },
    ]);
  });
});
