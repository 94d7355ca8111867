import { setTimeout as sleep } from 'node:timers/promises';
import { type ProcessName, partnersOf } from '../programs.js';
import { Stage } from '../stories/stage.js';
import { type Line, lines } from './lines.js';

/** Longest pause of a line whose stories keep failing, in milliseconds: an agency that is down is not flooded meanwhile. */
const pauseMsMax = 10 * 60_000;

/** Officials take a few seconds to answer; those whose answers the one story waits for decide at once. */
export const unhurried: Readonly<Partial<Record<ProcessName, Readonly<Record<string, string>>>>> =
  Object.fromEntries(
    (['pdi', 'carabineros', 'sermig', 'hospital', 'cesfam'] as const).map((system) => [
      partnersOf(system).simulator,
      { VALIJA_SIM_DELAY_MS: '3000' },
    ]),
  );

/** What life is lived on: an installation of which some processes run. */
export type Habitat = Stage['installation'];

export interface LifeOptions {
  readonly signal: AbortSignal;
  /** From 0 to 1; default `Math.random`. */
  readonly random?: () => number;
  /** Default {@link lines}. */
  readonly lines?: readonly Line[];
  /** Called before a line begins, after its processes have started. */
  readonly onLine?: (line: Line) => Promise<void> | void;
}

/**
 * Lets the simulated agencies work at the pace of persons until `signal`: one line after the other awakes, since many
 * processes that start at once hold up what already runs. A story that fails is what the console is there for, and no
 * error.
 */
export async function live(installation: Habitat, options: LifeOptions): Promise<void> {
  const { signal, onLine } = options;
  const going: Promise<void>[] = [];
  for (const line of options.lines ?? lines) {
    const missing = line.cast.filter((name: ProcessName) => !installation.processes.has(name));
    if (missing.length > 0) await installation.startMore(missing);
    if (signal.aborted) break;
    await onLine?.(line);
    going.push(follow(installation, line, options));
  }
  await Promise.all(going);
}

async function follow(
  installation: Habitat,
  { plays, pauseMs }: Line,
  { signal, random = Math.random }: LifeOptions,
): Promise<void> {
  let failed = 0;
  for (let at = 0; !signal.aborted; at += 1) {
    const isPlayed = await plays[at % plays.length]?.(new Stage(installation)).then(
      () => true,
      () => false,
    );
    failed = isPlayed ? 0 : failed + 1;
    const waitMs = pauseOf(pauseMs, failed, random());
    await sleep(waitMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/**
 * The pause after a story, in milliseconds: between half and one and a half of the mean, doubled for each story that
 * failed since the last that did not.
 *
 * @param chance from 0 to 1
 */
export const pauseOf = (meanMs: number, failed: number, chance: number): number =>
  Math.min(meanMs * (0.5 + chance) * 2 ** Math.min(failed, 20), pauseMsMax);
