import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { factoresUrgenciaDe } from './factores-urgencia.js';
import { factoresUrgencia } from './generated/catalogues.js';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/derivacion.solicitada/1.0.0.json'), 'utf8'),
) as { properties: { factoresUrgencia: { items: { enum: string[] } } } };

const codigosDe = (...delitos: Parameters<typeof factoresUrgenciaDe>[0]) =>
  factoresUrgenciaDe(delitos).map(({ codigo }) => codigo);

const deTodos = [
  'COMPARECE_SOLO',
  'RIESGO_VITAL',
  'PROXIMIDAD_AGRESION',
  'AFECTACION_FISICA_EVIDENTE',
  'CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE',
];
const forenses = ['EXPLORACION_CLINICA', 'MUESTRAS_PERECIBLES'];
const profilaxis = ['PROFILAXIS_ITS', 'PROFILAXIS_VIH', 'ANTICONCEPCION_EMERGENCIA'];

describe('factores de urgencia', () => {
  it('are the ten of the messages', () => {
    expect(factoresUrgencia.entries.map(({ codigo }) => codigo)).toEqual(
      schema.properties.factoresUrgencia.items.enum,
    );
  });

  it('of every crime: the person comes alone, or what happened', () => {
    expect(codigosDe()).toEqual(deTodos);
    expect(codigosDe('CP_411_BIS')).toEqual(deTodos);
  });

  it('of violent crimes: also clinical examination and samples', () => {
    expect(codigosDe('CP_397_N1')).toEqual([...deTodos, ...forenses]);
  });

  it.each(['CP_361', 'CP_433_N1_VIOLACION', 'CP_411_QUATER_SEXUAL', 'CP_141_INC_5'] as const)(
    'of sexual aggression (%s): also prophylaxis and emergency contraception',
    (codigo) => {
      expect(codigosDe(codigo)).toEqual([...deTodos, ...forenses, ...profilaxis]);
    },
  );

  it('of several crimes: those of each', () => {
    expect(codigosDe('CP_411_BIS', 'CP_361')).toHaveLength(10);
  });
});
