import { answerTo, type Draft } from '@valija/adapter-kit';
import type { FhirServer } from '@valija/fhir';
import { readCita } from './cita.js';
import type { Hecho } from './hecho.js';
import { toCerrada, toIniciada, toPeriodico, toRelevante } from './informes.js';
import type { Dicho } from './pasos.js';
import { toAceptada, toAcusada, toCumplida, toRechazada } from './respuestas.js';

/**
 * Words what a version says, to whoever asked and in the thread of what was asked.
 *
 * @throws ValijaError as `readCita` and `toRechazada`; what is missing or impossible is found when it is sealed
 */
export async function draftOf(
  dicho: Dicho,
  hecho: Hecho,
  server: Pick<FhirServer, 'read' | 'locate'>,
): Promise<Draft> {
  const { asked } = hecho;
  const answer = (name: string, content: object): Draft =>
    // Through JSON nothing is left of what is absent, however deep.
    answerTo(asked, name, JSON.parse(JSON.stringify(content)) as object);
  const followUp = (name: string, content: object, lane: Draft['lane'] = 'normal'): Draft => ({
    ...answer(name, content),
    lane,
    purpose: 'seguimiento-intervencion',
    legalbasis: 'ley-21057:art-31-b',
  });
  switch (dicho) {
    case 'acusada':
      return answer('derivacion.acusada', toAcusada(hecho));
    case 'aceptada':
      return answer(
        'derivacion.aceptada',
        toAceptada(hecho, await readCita(server, hecho.salidas.reference('cita'))),
      );
    case 'rechazada':
      return answer('derivacion.rechazada', toRechazada(hecho));
    case 'iniciada':
      return followUp('intervencion.iniciada', toIniciada(hecho));
    case 'periodico':
      return followUp('seguimiento.periodico', toPeriodico(hecho));
    case 'relevante': {
      const content = toRelevante(hecho);
      return followUp(
        'seguimiento.relevante',
        content,
        content.requiereMedidasProteccion ? 'urgent' : 'normal',
      );
    }
    case 'cerrada':
      return followUp('intervencion.cerrada', toCerrada(hecho));
    case 'cumplida':
      return answer('instruccion.cumplida', toCumplida(hecho));
  }
}
