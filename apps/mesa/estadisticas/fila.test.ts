import { describe, expect, it } from '@jest/globals';
import { filaOf } from './fila.js';
import { type Registrado, registros } from './registro.js';

const persona = {
  sexo: 'SIN_CLASIFICAR',
  nacionalidad: { situacion: 'SIN_CLASIFICAR' },
  edad: { tipo: 'SIN_CLASIFICAR' },
  nna: 'SIN_CLASIFICAR',
} as const;

const victima = {
  unidad: 'VICTIMA',
  seudonimo: 'a'.repeat(32),
  seudonimoCausa: 'b'.repeat(32),
  anio: 2023,
  tipoTrata: 'SIN_CLASIFICAR',
  region: 'SIN_INFORMACION',
  persona,
} as const satisfies Registrado;

const caso = {
  unidad: 'CASO',
  seudonimo: 'c'.repeat(32),
  anio: 2023,
  formalizado: false,
  region: '15',
  victima: 'DESCONOCIDA',
  causa: {
    tipoTrata: 'LABORAL',
    situacion: { estado: 'TERMINADO', termino: 'SIN_CLASIFICAR' },
    condenados: [{ nacionalidad: { situacion: 'CONOCIDA', pais: 'CL' }, cantidad: 2 }],
  },
} as const satisfies Registrado;

const present = (fila: object): object => JSON.parse(JSON.stringify(fila)) as object;

describe('a record laid out by columns', () => {
  it('keeps what could not be classified as just that, and what does not show as another thing', () => {
    expect(present(filaOf(victima))).toEqual({
      unidad: 'VICTIMA',
      seudonimo: victima.seudonimo,
      seudonimo_causa: victima.seudonimoCausa,
      anio: 2023,
      tipo_trata: 'SIN_CLASIFICAR',
      region: 'SIN_INFORMACION',
      sexo: 'SIN_CLASIFICAR',
      nacionalidad: 'SIN_CLASIFICAR',
      edad_tipo: 'SIN_CLASIFICAR',
      nna: 'SIN_CLASIFICAR',
    });
  });

  it('has nothing where the record tells nothing: not told is not zero', () => {
    const fila = present(filaOf(caso));
    expect(fila).toMatchObject({ termino: 'SIN_CLASIFICAR', formalizado: false, victima: 'DESCONOCIDA' });
    expect(fila).not.toHaveProperty('imputados');
    expect(fila).toHaveProperty('condenados', [{ nacionalidad: 'CL', cantidad: 2 }]);
  });

  it.each([
    [{ tipo: 'ANIOS', anios: 16 }, { edad_anios: 16 }],
    [{ tipo: 'TRAMO', tramo: 'DE_14_A_17' }, { edad_tramo: 'DE_14_A_17' }],
  ] as const)('keeps an age as it was told: %j', (edad, columns) => {
    expect(filaOf({ ...victima, persona: { ...persona, edad } })).toMatchObject(columns);
  });

  it('has a column of its register for everything that it tells', () => {
    const common = ['unidad', 'seudonimo', 'anio', 'tipo_trata'];
    for (const [registro, record] of [
      ['MITP', victima],
      ['MINISTERIO_PUBLICO', caso],
      ['MINISTERIO_PUBLICO', { ...victima, unidad: 'VICTIMA_CONOCIDA', seudonimoCausa: undefined }],
    ] as const) {
      const columns = [...common, ...Object.keys(registros[registro].columnas)];
      const told = Object.keys(present(filaOf(record as Registrado)));
      expect(told.filter((column) => !columns.includes(column))).toEqual([]);
    }
  });
});
