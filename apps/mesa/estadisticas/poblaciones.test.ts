import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dimensiones } from './dimensiones.js';
import { labelOf } from './etiquetas.js';
import { registros } from './registro.js';

const schemas = join(import.meta.dirname, '../../../schemas');
const poblaciones = Object.entries(registros).flatMap(([registro, { poblaciones }]) =>
  poblaciones.map((poblacion) => [`${registro} ${poblacion.nombre}`, poblacion] as const),
);

describe.each(poblaciones)('the tables of %s', (_name, { tablas }) => {
  it('make no circle of dimensions, so that whatever their margins allow can be', () => {
    const edges = tablas.flatMap(({ filas, columnas, dentroDe }) => {
      const other = columnas ?? dentroDe?.dimension;
      // Within another value of the same dimension it is another count.
      return other ? [[dentroDe ? `${filas} ${dentroDe.valor}` : filas, other] as const] : [];
    });
    const group = new Map<string, string>();
    const rootOf = (dimension: string): string => {
      const next = group.get(dimension);
      return next === undefined ? dimension : rootOf(next);
    };
    for (const [one, other] of edges) {
      expect(rootOf(one)).not.toBe(rootOf(other));
      group.set(rootOf(one), rootOf(other));
    }
  });

  it('have a name each', () => {
    expect(new Set(tablas.map(({ id }) => id)).size).toBe(tablas.length);
  });
});

describe('a dimension', () => {
  const causa = schemaOf('estadistica-causa');
  const persona = schemaOf('estadistica-persona');
  const informada = readFileSync(join(schemas, 'estadistica.informada/1.0.0.json'), 'utf8');

  it('shows every value that its schema knows, so that SIN_CLASIFICAR is never left out', () => {
    expect(dimensiones.tipoTrata.valores).toEqual(causa.properties.tipoTrata.enum);
    expect(dimensiones.estado.valores).toEqual(
      causa.properties.situacion.oneOf.map(
        (each: { properties: { estado: { const: string } } }) => each.properties.estado.const,
      ),
    );
    expect(dimensiones.termino.valores).toEqual(causa.properties.situacion.oneOf[0].properties.termino.enum);
    expect(dimensiones.sexo.valores).toEqual(persona.properties.sexo.enum);
    expect(dimensiones.nna.valores).toEqual(persona.properties.nna.enum);
    const enums = [...informada.matchAll(/"enum": (\[[^\]]*\])/g)].map(([, values]) =>
      JSON.parse(values ?? ''),
    );
    for (const name of ['region', 'victima', 'causaFormalizada'] as const)
      expect(enums).toContainEqual([...dimensiones[name].valores]);
    for (const { valores } of [dimensiones.nacionalidad, dimensiones.edad, dimensiones.edadAdulta])
      expect(valores).toContain('SIN_CLASIFICAR');
  });

  it('has words for each of its values', () => {
    for (const [name, { valores }] of Object.entries(dimensiones))
      for (const valor of valores)
        expect(labelOf(name as keyof typeof dimensiones, valor)).not.toMatch(/_|^\d\d$|^[A-MO-Z]{4,}$/);
    expect(labelOf('nacionalidad', 'BO')).toBe('Bolivia');
    expect(labelOf('edad', '05')).toBe('5 años');
  });
});

function schemaOf(part: string) {
  return JSON.parse(readFileSync(join(schemas, `parts/${part}/1.0.0.json`), 'utf8'));
}
