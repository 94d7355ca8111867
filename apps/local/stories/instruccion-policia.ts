import { castWith } from '../programs.js';
import { type Police, police } from './communication.js';
import { emit } from './saf.js';
import type { Scenario } from './scenario.js';
import type { Stage } from './stage.js';

/** Fictitious instrucciones of `test/fixtures/saf`, by the police that they are for. */
const instrucciones = {
  pdi: 'instruccion-contacto-profesional',
  carabineros: 'instruccion-traslado-urgente',
} as const;

/** The Fiscal instructs a police, which carries it out, and SAF knows. */
export async function instruct(stage: Stage, system: Police): Promise<void> {
  await stage.order(system, 'decision', { accion: 'cumplir' });
  const { folio } = await emit(stage, 'instrucciones', instrucciones[system]);
  await stage.done('saf', `el cumplimiento de ${system} a SAF`, (effect) => effect.folio === folio);
}

/** F2: urgent orders of the Fiscal, and what became of them. @see Protocolo B §5.4 and §5.5 */
export const instruccionPolicia: Scenario = {
  title: 'El Fiscal instruye a PDI y a Carabineros, que cumplen e informan',
  cast: castWith(['saf', ...police]),
  says: police.flatMap((system) => [
    { type: 'instruccion.emitida', from: 'fiscalia', to: system, lane: 'urgent' },
    { type: 'instruccion.cumplida', from: system, to: 'fiscalia', lane: 'urgent' },
  ]),
  holds: { saf: ['CUMPLIDA', 'CUMPLIDA'], pdi: ['ORDEN'], carabineros: ['ORDEN'] },
  async play(stage) {
    for (const system of police) await instruct(stage, system);
  },
};
