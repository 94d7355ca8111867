import type { NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type { PlanConsultado } from '@valija/messages';
import { codeOf, codes } from '../codes.js';
import { causaProteccionalOf, planIntervencionOf, prioridadOf, solicitanteOf } from '../fields.js';
import { sujetoOf } from '../person.js';

/**
 * Says in their words what is asked about a plan in force.
 *
 * @param envelope its id is what their system repeats as `referencia`; its lane is the priority
 * @param content valid against its schema
 * @throws ValijaError `native-code-unknown` with pointers, for a need that they have no code for
 */
export function toConsulta(
  envelope: { readonly id: string; readonly lane: 'normal' | 'urgent' },
  { fechaConsulta, consultante, victima, necesidades, planConocido, tribunalFamilia }: PlanConsultado,
): NinezSchemas['ConsultaPlan'] {
  return withoutAbsent({
    referencia: envelope.id,
    prioridad: prioridadOf(envelope),
    fechaConsulta,
    consultadoPor: solicitanteOf(consultante),
    sujetoAtencion: sujetoOf(victima),
    necesidades: necesidades.map((area, at) => codeOf(codes.areas, area, `/necesidades/${at}`)),
    planConocido: planConocido && planIntervencionOf(planConocido),
    causaProteccional: tribunalFamilia && causaProteccionalOf(tribunalFamilia),
  });
}
