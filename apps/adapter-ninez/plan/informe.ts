import type { NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import { Doubts, type PlanInformado, type Untranslatable } from '@valija/messages';
import { codes } from '../codes.js';
import { planVigenteOf, receptorOf, wordsOf } from '../fields.js';

type Evento = NinezSchemas['EventoConsultaRespondida'];

/** An answer about a plan in the words of a message. */
export interface TranslatedPlan {
  readonly ok: true;
  readonly name: 'plan.informado';
  readonly content: PlanInformado;
}

/**
 * Says in the words of `plan.informado` what their system answers about a plan in force.
 *
 * @param evento valid against the contract (`informarEvento`)
 * @returns content, still to be validated against its schema; `native-code-unknown` for an unknown result or need, `schema-violation`
 *   where there is a plan and it is not told, or where there is none and one is
 */
export function toPlanInformado(evento: Evento): TranslatedPlan | Untranslatable {
  const doubts = new Doubts();
  const tipo = doubts.lookup(codes.resultados, evento.resultado, '/resultado');
  const resultado = tipo && resultadoOf(tipo, evento, doubts);
  if (doubts.any || !resultado) return doubts.refusal();
  const { referencia: consulta, ocurridoEl: fechaInforme, unidad } = evento;
  const content = { consulta, fechaInforme, informante: receptorOf(unidad), resultado };
  return { ok: true, name: 'plan.informado', content };
}

function resultadoOf(
  tipo: PlanInformado['resultado']['tipo'],
  { plan, terminoPrevisto, porComplementar, observaciones }: Evento,
  doubts: Doubts,
): PlanInformado['resultado'] | undefined {
  if (tipo === 'SIN_PLAN') return plan ? doubts.add('schema-violation', '/plan') : { tipo };
  if (!plan) return doubts.add('schema-violation', '/plan');
  const about = { plan: planVigenteOf(plan), ...withoutAbsent({ terminoPrevisto }) };
  if (tipo === 'PLAN_CUBRE') return { tipo, ...about };
  const lacking = wordsOf(codes.areas, porComplementar ?? [], '/porComplementar', doubts);
  const [first, ...rest] = lacking;
  if (!first) return doubts.add('schema-violation', '/porComplementar');
  return { tipo, ...about, porComplementar: [first, ...rest], ...withoutAbsent({ observaciones }) };
}
