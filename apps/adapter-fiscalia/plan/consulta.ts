import type { SafSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import { Doubts, type PlanConsultado, type PlanInformado, type Untranslatable } from '@valija/messages';
import { codeOf, codes } from '../codes.js';
import { safDateOf } from '../dates.js';
import { autorOf, intervinienteOf, planOf, safPlanOf, tribunalFamiliaOf, wordsOf } from '../fields.js';
import { personaOf } from '../person.js';

export interface TranslatedConsulta {
  readonly ok: true;
  readonly content: PlanConsultado;
  /** URN of the institution or court that is asked. */
  readonly recipient: string;
  readonly lane: 'normal' | 'urgent';
}

/**
 * Says in the words of `plan.consultado` what SAF asks about a plan in force.
 *
 * @param document valid against the contract of SAF (`consultarPlan`)
 * @returns content that is still to be validated against its schema, or what could not be translated
 */
export function toConsulta(document: SafSchemas['ConsultaPlan']): TranslatedConsulta | Untranslatable {
  const doubts = new Doubts();
  const { fechaConsulta, planConocido: plan } = document;
  const { unidad, profesional } = document.consultante;
  const recipient = doubts.lookup(codes.destinos, document.codDestino, '/codDestino');
  const victima = personaOf(document.victima, '/victima', unidad, doubts);
  const necesidades = wordsOf(codes.necesidades, document.necesidades, '/necesidades', doubts);
  const tribunalFamilia = tribunalFamiliaOf(document.causaFamilia, doubts);
  if (doubts.any || !recipient || !victima) return doubts.refusal();
  const consultante = intervinienteOf(unidad, profesional);
  const planConocido = plan && planOf(plan);
  return {
    ok: true,
    content: {
      ...{ fechaConsulta, consultante, victima, necesidades },
      ...withoutAbsent({ planConocido, tribunalFamilia }),
    },
    recipient,
    lane: document.urgente === 'S' ? 'urgent' : 'normal',
  };
}

/**
 * Says in SAF's words what was answered about a plan in force.
 *
 * @param idMensaje id of the answering message
 * @param content valid against its schema
 */
export function toInforme(
  idMensaje: string,
  { fechaInforme: fechaHora, informante, resultado }: PlanInformado,
): SafSchemas['NovedadPlanInformado'] {
  const about = { clase: 'PLAN_INFORMADO', idMensaje, fechaHora, ...autorOf(informante) } as const;
  return { ...about, resultado: resultadoOf(resultado) };
}

function resultadoOf(resultado: PlanInformado['resultado']): SafSchemas['ResultadoConsulta'] {
  const { tipo } = resultado;
  if (tipo === 'SIN_PLAN') return { tipo };
  const terminoPrevisto = resultado.terminoPrevisto && safDateOf(resultado.terminoPrevisto);
  const plan = { plan: safPlanOf(resultado.plan), ...withoutAbsent({ terminoPrevisto }) };
  if (tipo === 'PLAN_CUBRE') return { tipo, ...plan };
  const porComplementar = resultado.porComplementar.map((area) => codeOf(codes.necesidades, area));
  const { observaciones } = resultado;
  return { tipo, ...plan, porComplementar, ...withoutAbsent({ observaciones }) };
}
