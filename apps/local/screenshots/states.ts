import type { Installation } from '../installation.js';
import { letFail } from '../life/failing.js';
import { type ScenarioName, scenarios } from '../stories/index.js';
import { Stage } from '../stories/stage.js';

/** What happens on an ordinary day: something of each flow. */
const ordinary: readonly ScenarioName[] = [
  'derivacion',
  'denuncia-urgente',
  'instruccion-policia',
  'residencia',
  'seguimiento',
  'salud-rechazada',
  'ninez-anulada',
];

/** Plays something of each flow to its end, one after the other. */
export async function liveADay(installation: Installation): Promise<void> {
  for (const name of ordinary) await scenarios[name].play(new Stage(installation));
}

/** Everything that the operator is there for: an agency refuses, one breaks, and one is silent; messages wait for each. */
export async function bringTrouble(installation: Installation): Promise<void> {
  const stage = new Stage(installation);
  await letFail(installation);
  await stage.order('carabineros', 'fallas', { falla: 'error-500' });
  await installation.process('adapter-ninez').kill('SIGSTOP');
  const fixtures = [
    ['instrucciones', 'instruccion-contacto-profesional', 5],
    ['instrucciones', 'instruccion-traslado-urgente', 4],
    ['derivaciones', 'prm-agresion-intrafamiliar', 6],
  ] as const;
  for (const [kind, fixture, times] of fixtures)
    for (let time = 0; time < times; time += 1) await stage.order('saf', kind, { fixture, fresh: true });
}

/** Ends the trouble, so that all can be stopped in order. */
export async function endTrouble(installation: Installation): Promise<void> {
  await installation.process('adapter-ninez').kill('SIGCONT');
  const stage = new Stage(installation);
  for (const system of ['pdi', 'carabineros'] as const) await stage.heal(system);
}
