import { emit } from './saf.js';
import { derived, deriveTo, healthCast } from './salud.js';
import type { Scenario } from './scenario.js';

/** F3 withdrawn by who derived: the centre stops, and contacts nobody. @see Protocolo B §4.7 y §5 */
export const saludAnulada: Scenario = {
  title: 'URAVIT anula una derivación que el hospital había aceptado',
  cast: healthCast,
  says: [
    ...derived('aceptada', 'urgent'),
    { type: 'derivacion.anulada', from: 'fiscalia', to: 'salud', lane: 'urgent' },
  ],
  holds: { saf: ['ACUSE', 'ACEPTACION'], hospital: ['DERIVACION', 'CITA', 'ANULACION'] },
  async play(stage) {
    const { folio, idMensaje } = await deriveTo(stage, 'hospital', 'aceptar');
    await emit(stage, 'anulaciones', 'anulacion', { folio });
    const isAnnulled = (effect: { clase: string; idMensaje?: string }) =>
      effect.clase === 'ANULACION' && effect.idMensaje === idMensaje;
    await stage.done('hospital', 'la anulación al hospital', isAnnulled);
  },
};
