import { describe, expect, it } from '@jest/globals';
import type { Celda } from './conteo.js';
import { poblacionesProtocolo } from './poblaciones.js';
import { publish } from './tablas.js';

const [poblacion] = poblacionesProtocolo as readonly [(typeof poblacionesProtocolo)[number]];
const anios = ['2022', '2023'];

/** Cells of women alone, as many of each nationality as it says, all adults of one year. */
function womenOf(paises: Readonly<Record<string, number>>): Celda[] {
  const total = Object.values(paises).reduce((sum, each) => sum + each, 0);
  const alike = { anio: '2023', tipoTrata: 'SEXUAL', causaFormalizada: 'NO', nna: 'ADULTO' };
  return [
    { coordenadas: {}, cantidad: total },
    { coordenadas: { sexo: 'FEMENINO' }, cantidad: total },
    ...Object.entries(alike).flatMap(([dimension, value]) => [
      { coordenadas: { [dimension]: value }, cantidad: total },
      { coordenadas: { [dimension]: value, sexo: 'FEMENINO' }, cantidad: total },
    ]),
    { coordenadas: { nna: 'ADULTO', edadAdulta: 'SIN_INFORMACION' }, cantidad: total },
    ...Object.entries(paises).flatMap(([nacionalidad, cantidad]) => [
      { coordenadas: { nacionalidad }, cantidad },
      { coordenadas: { nacionalidad, sexo: 'FEMENINO' }, cantidad },
    ]),
  ];
}

const rowsOf = (celdas: readonly Celda[], k: number, id: string) =>
  publish(poblacion, celdas, { anios, k }).tablas.find((tabla) => tabla.id === id)?.filas ?? [];

describe('a published table', () => {
  it('has a row for every year of the period and for what could not be classified, also where there is nobody', () => {
    const celdas = womenOf({ BO: 20 });
    expect(rowsOf(celdas, 5, 'anio-sexo').map(({ valor, total }) => [valor, total])).toEqual([
      ['2022', 0],
      ['2023', 20],
    ]);
    expect(rowsOf(celdas, 5, 'nacionalidad-sexo').map(({ valor, total }) => [valor, total])).toEqual([
      ['BO', 20],
      ['SIN_INFORMACION', 0],
      ['SIN_CLASIFICAR', 0],
    ]);
  });

  it('does not tell by its mere row that there is somebody of a nationality', () => {
    const rows = rowsOf(womenOf({ BO: 20, PY: 9, UA: 1 }), 5, 'nacionalidad-sexo');
    expect(rows).toEqual([
      { valor: 'BO', celdas: [20, 0, 0, 0], total: 20 },
      { valor: 'SIN_INFORMACION', celdas: [0, 0, 0, 0], total: 0 },
      { valor: 'SIN_CLASIFICAR', celdas: [0, 0, 0, 0], total: 0 },
      { valor: 'OTROS_VALORES', celdas: [10, 0, 0, 0], total: 10 },
    ]);
    const few = rowsOf(womenOf({ BO: 20, PY: 9, UA: 1, SIN_CLASIFICAR: 2 }), 5, 'nacionalidad-sexo');
    expect(few.map(({ valor, total }) => [valor, total])).toEqual([
      ['BO', 20],
      ['SIN_INFORMACION', 0],
      ['SIN_CLASIFICAR', null],
      ['OTROS_VALORES', null],
    ]);
    expect(
      rowsOf(womenOf({ BO: 20, PY: 9, UA: 1 }), 1, 'nacionalidad-sexo').map(({ valor }) => valor),
    ).toEqual(['BO', 'PY', 'UA', 'SIN_INFORMACION', 'SIN_CLASIFICAR']);
  });

  it('is none where there are fewer than k in all, and not even how many is told', () => {
    expect(publish(poblacion, womenOf({ BO: 3, PY: 1 }), { anios, k: 5 })).toMatchObject({
      reservada: true,
      total: null,
      tablas: [],
    });
    expect(publish(poblacion, womenOf({ BO: 3, PY: 2 }), { anios, k: 5 })).toMatchObject({
      reservada: false,
      total: 5,
    });
  });

  it('counts nobody where nobody was reported', () => {
    expect(publish(poblacion, [], { anios, k: 5 })).toMatchObject({ reservada: false, total: 0 });
  });
});
