import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** What a message did in a simulated system, as the system wrote it down; no unique constraint holds it. */
export interface Effect {
  readonly clase: string;
  /** RFC 3339. */
  readonly at: string;
  /** Keys of the case there, and ids of messages; each system has its own. */
  readonly [name: string]: string | undefined;
}

/**
 * The effects of a system, in order; a last line that is still being written is passed over.
 *
 * @param from byte at which to begin, as {@link endOfEffects} gave it; default the first
 */
export function readEffects(file: string, from = 0): Effect[] {
  if (!existsSync(file)) return [];
  const lines = readFrom(file, from).toString('utf8').split('\n').slice(0, -1);
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Effect);
}

/** Byte after the last whole effect of a system. */
export function endOfEffects(file: string): number {
  return existsSync(file) ? readFileSync(file).lastIndexOf('\n') + 1 : 0;
}

function readFrom(file: string, from: number): Buffer {
  const handle = openSync(file, 'r');
  try {
    const rest = Buffer.alloc(Math.max(0, fstatSync(handle).size - from));
    return rest.subarray(0, readSync(handle, rest, 0, rest.length, from));
  } finally {
    closeSync(handle);
  }
}

/** Numbers that a system gives anew to each thing it registers. */
const givenAnew = new Set(['at', 'numeroIngreso']);

/** What tells one work from another: its message where the system wrote it down, otherwise all but what is given anew. */
function workOf(effect: Effect): string {
  const { clase, idMensaje } = effect;
  if (idMensaje) return `${clase} ${idMensaje}`;
  return JSON.stringify(
    Object.entries(effect)
      .filter(([name]) => !givenAnew.has(name))
      .sort(),
  );
}

/** The class of every effect that was done more than once. */
export function doneTwice(effects: readonly Effect[]): string[] {
  const seen = new Set<string>();
  return effects.flatMap((effect) => {
    const work = workOf(effect);
    if (seen.has(work)) return [effect.clase];
    seen.add(work);
    return [];
  });
}
