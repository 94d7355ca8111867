import { emit } from './saf.js';
import { healthCast } from './salud.js';
import type { Said, Scenario } from './scenario.js';
import type { Stage } from './stage.js';

/** What the centre does with a transfer, and what SAF is told of it. */
const ends = { atender: 'CUMPLIDA', 'nna-no-acepta': 'SIN_ATENCION' } as const;

async function transfer(stage: Stage, accion: keyof typeof ends): Promise<void> {
  await stage.order('hospital', 'decision', { accion });
  const { folio } = await emit(stage, 'instrucciones', 'instruccion-traslado-centro-salud');
  const isEnd = (effect: { folio?: string; clase: string }) =>
    effect.folio === folio && effect.clase === ends[accion];
  await stage.done('saf', `${ends[accion]} a SAF`, isEnd);
}

/** F2 to a health centre: the Jefe de Turno gets the minimum; a child who does not want care is not pressed. @see Protocolo B §5.5 */
export const trasladoSalud: Scenario = {
  title:
    'El Fiscal dispone dos traslados urgentes: a un hospital que atiende, y uno en que el NNA no acepta la atención',
  cast: healthCast,
  says: Object.keys(ends).flatMap((): Said[] => [
    { type: 'instruccion.emitida', from: 'fiscalia', to: 'salud', lane: 'urgent' },
    { type: 'instruccion.cumplida', from: 'salud', to: 'fiscalia', lane: 'urgent' },
  ]),
  holds: { saf: Object.values(ends), hospital: ['TRASLADO', 'TRASLADO'] },
  async play(stage) {
    for (const accion of ['atender', 'nna-no-acepta'] as const) await transfer(stage, accion);
  },
};
