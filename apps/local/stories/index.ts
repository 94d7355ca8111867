import { denuncia } from './denuncia.js';
import { denunciaUrgente } from './denuncia-urgente.js';
import { derivacion } from './derivacion.js';
import { instruccionPolicia } from './instruccion-policia.js';
import { residencia } from './residencia.js';
import { residenciaAntecedentes } from './residencia-antecedentes.js';
import { residenciaDenegada } from './residencia-denegada.js';
import { residenciaNna } from './residencia-nna.js';
import { residenciaSinDerecho } from './residencia-sin-derecho.js';
import type { Scenario } from './scenario.js';

/** By the name that `npm start -- --scenario` takes, in the order in which all are played. */
const known = {
  denuncia,
  'denuncia-urgente': denunciaUrgente,
  'instruccion-policia': instruccionPolicia,
  derivacion,
  residencia,
  'residencia-denegada': residenciaDenegada,
  'residencia-antecedentes': residenciaAntecedentes,
  'residencia-nna': residenciaNna,
  'residencia-sin-derecho': residenciaSinDerecho,
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof known;

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = known;
export const scenarioNames = Object.keys(known) as readonly ScenarioName[];
