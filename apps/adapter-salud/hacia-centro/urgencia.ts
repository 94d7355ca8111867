import { concept } from '@valija/fhir';
import type { DerivacionSolicitada } from '@valija/messages';
import { systems } from '../vocabulario.js';

type Factor = NonNullable<DerivacionSolicitada['factoresUrgencia']>[number];

/**
 * Factors that care depends on, in words for a clinical record, from the most pressing on. Those that speak of the facts, or of who
 * came with the person, are not among them. @see Protocolo B §5.1
 */
const clinicos = {
  RIESGO_VITAL: { priority: 'stat', text: 'Riesgo vital' },
  MUESTRAS_PERECIBLES: { priority: 'asap', text: 'Toma de muestras perecibles' },
  PROFILAXIS_VIH: { priority: 'asap', text: 'Profilaxis de VIH' },
  PROFILAXIS_ITS: { priority: 'asap', text: 'Profilaxis de infecciones de transmisión sexual' },
  ANTICONCEPCION_EMERGENCIA: { priority: 'asap', text: 'Anticoncepción de emergencia' },
  EXPLORACION_CLINICA: { priority: 'asap', text: 'Exploración clínica' },
  AFECTACION_FISICA_EVIDENTE: { priority: 'urgent', text: 'Afectación física evidente' },
  CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE: { priority: 'urgent', text: 'Crisis emocional' },
} as const satisfies Partial<Record<Factor, { priority: fhir4.Task['priority']; text: string }>>;

/** How soon care is needed: by the most pressing factor, otherwise by the lane. */
export function priorityOf(
  lane: 'normal' | 'urgent',
  factores: readonly Factor[] = [],
): 'routine' | 'urgent' | 'asap' | 'stat' {
  const [first] = clinicosOf(factores);
  return first ? clinicos[first].priority : lane === 'urgent' ? 'urgent' : 'routine';
}

/** The clinical factors as reasons of a request; undefined where there are none. */
export function reasonsOf(factores: readonly Factor[] = []): fhir4.CodeableConcept[] | undefined {
  const found = clinicosOf(factores);
  return found.length === 0
    ? undefined
    : found.map((factor) => concept(systems.factorUrgencia, factor, clinicos[factor].text));
}

const clinicosOf = (factores: readonly Factor[]): (keyof typeof clinicos)[] =>
  (Object.keys(clinicos) as (keyof typeof clinicos)[]).filter((factor) => factores.includes(factor));
