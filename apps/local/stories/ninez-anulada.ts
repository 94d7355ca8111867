import { accepted, deriveToPrm, ninezCast } from './ninez.js';
import { emit } from './saf.js';
import type { Scenario } from './scenario.js';

/** F3 withdrawn by who derived: the programme stops, and contacts nobody. @see Protocolo B §4.7 y §5 */
export const ninezAnulada: Scenario = {
  title: 'URAVIT anula una derivación que un PRM había aceptado',
  cast: ninezCast,
  says: [...accepted, { type: 'derivacion.anulada', from: 'fiscalia', to: 'ninez', lane: 'normal' }],
  holds: { saf: ['ACUSE', 'ACEPTACION'], ninez: ['INGRESO', 'ANULACION'] },
  async play(stage) {
    const { folio, idMensaje } = await deriveToPrm(stage);
    await emit(stage, 'anulaciones', 'anulacion', { folio });
    const isAnnulled = (effect: { clase: string; referencia?: string }) =>
      effect.clase === 'ANULACION' && effect.referencia === idMensaje;
    await stage.done('ninez', 'la anulación a Mejor Niñez', isAnnulled);
  },
};
