import type { Cast } from '../programs.js';
import { castWith } from '../programs.js';
import { police } from '../stories/communication.js';
import { filingCast } from '../stories/filing.js';
import { type ScenarioName, scenarios } from '../stories/index.js';
import { instruct } from '../stories/instruccion-policia.js';
import { ninezCast } from '../stories/ninez.js';
import { healthCast } from '../stories/salud.js';
import type { Stage } from '../stories/stage.js';

/** What goes on between some agencies, one story after the other; lines go on beside each other. */
export interface Line {
  /** For example `residencia`. */
  readonly name: string;
  readonly cast: Cast;
  /** Mean pause after a story, in milliseconds. */
  readonly pauseMs: number;
  /** Played in turn, for ever. No line tells a system what to decide that another line tells it too. */
  readonly plays: readonly ((stage: Stage) => Promise<void>)[];
}

const storiesOf = (...names: readonly ScenarioName[]): Line['plays'] =>
  names.map((name) => (stage) => scenarios[name].play(stage));

/**
 * An ordinary day at the pace of persons: about a story in four seconds altogether. Those who are there from the start
 * come first.
 */
export const lines: readonly Line[] = [
  {
    name: 'ninez',
    cast: ninezCast,
    pauseMs: 12_000,
    plays: storiesOf('derivacion', 'ninez-seguimiento', 'derivacion', 'ninez-anulada'),
  },
  {
    name: 'pdi',
    cast: castWith(['saf', 'pdi']),
    pauseMs: 20_000,
    plays: [(stage) => instruct(stage, 'pdi')],
  },
  {
    name: 'carabineros',
    cast: castWith(['saf', 'carabineros']),
    pauseMs: 30_000,
    plays: [(stage) => instruct(stage, 'carabineros')],
  },
  {
    name: 'denuncias',
    cast: castWith(['saf', ...police]),
    pauseMs: 18_000,
    plays: storiesOf('denuncia', 'denuncia-urgente'),
  },
  {
    name: 'residencia',
    cast: filingCast,
    pauseMs: 20_000,
    plays: storiesOf('residencia', 'residencia-nna', 'residencia-antecedentes', 'residencia-denegada'),
  },
  {
    name: 'salud',
    cast: healthCast,
    pauseMs: 20_000,
    plays: storiesOf('salud-aceptada', 'seguimiento', 'traslado-salud', 'salud-rechazada'),
  },
];
