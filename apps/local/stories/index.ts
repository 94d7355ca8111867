import { autorizacionRevocada } from './autorizacion-revocada.js';
import { denuncia } from './denuncia.js';
import { denunciaUrgente } from './denuncia-urgente.js';
import { derivacion } from './derivacion.js';
import { estadistica } from './estadistica.js';
import { familiaCoincidente } from './familia-coincidente.js';
import { instruccionPolicia } from './instruccion-policia.js';
import { ninezAnulada } from './ninez-anulada.js';
import { ninezSeguimiento } from './ninez-seguimiento.js';
import { planVigente } from './plan-vigente.js';
import { protocoloSml } from './protocolo-sml.js';
import { protocoloTrata } from './protocolo-trata.js';
import { residencia } from './residencia.js';
import { residenciaAntecedentes } from './residencia-antecedentes.js';
import { residenciaDenegada } from './residencia-denegada.js';
import { residenciaNna } from './residencia-nna.js';
import { residenciaSinDerecho } from './residencia-sin-derecho.js';
import { retornoAsistido } from './retorno-asistido.js';
import { saludAceptada } from './salud-aceptada.js';
import { saludAnulada } from './salud-anulada.js';
import { saludIncompleta } from './salud-incompleta.js';
import { saludRechazada } from './salud-rechazada.js';
import type { Scenario } from './scenario.js';
import { seguimiento } from './seguimiento.js';
import { trasladoSalud } from './traslado-salud.js';

/** By the name that `npm start -- --scenario` takes, in the order of the flows, in which all are played. */
const known = {
  denuncia,
  'denuncia-urgente': denunciaUrgente,
  'instruccion-policia': instruccionPolicia,
  'traslado-salud': trasladoSalud,
  derivacion,
  'ninez-anulada': ninezAnulada,
  'salud-aceptada': saludAceptada,
  'salud-rechazada': saludRechazada,
  'salud-incompleta': saludIncompleta,
  'salud-anulada': saludAnulada,
  'plan-vigente': planVigente,
  seguimiento,
  'ninez-seguimiento': ninezSeguimiento,
  'familia-coincidente': familiaCoincidente,
  'protocolo-sml': protocoloSml,
  'protocolo-trata': protocoloTrata,
  residencia,
  'residencia-denegada': residenciaDenegada,
  'residencia-antecedentes': residenciaAntecedentes,
  'residencia-nna': residenciaNna,
  'residencia-sin-derecho': residenciaSinDerecho,
  'retorno-asistido': retornoAsistido,
  estadistica,
  'autorizacion-revocada': autorizacionRevocada,
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof known;

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = known;
export const scenarioNames = Object.keys(known) as readonly ScenarioName[];
