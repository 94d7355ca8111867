import { describe, expect, it } from '@jest/globals';
import { type ProcessName, systems } from '../programs.js';
import { type Habitat, live, pauseOf } from './life.js';
import { type Line, lines } from './lines.js';

/** An installation of which nothing runs but what is started here. */
function habitat(): { installation: Habitat; startedTogether: (readonly ProcessName[])[] } {
  const processes = new Map<ProcessName, object>();
  const startedTogether: (readonly ProcessName[])[] = [];
  const installation = {
    processes,
    effectsFiles: Object.fromEntries(systems.map((system) => [system, '/no/such/file'])),
    startMore: async (names: readonly ProcessName[]) => {
      startedTogether.push(names);
      for (const name of names) processes.set(name, {});
    },
  } as unknown as Habitat;
  return { installation, startedTogether };
}

const line = (name: string, plays: Line['plays'], cast: Line['cast'] = ['gateway']): Line => ({
  name,
  cast,
  pauseMs: 1,
  plays,
});

describe('simulated life', () => {
  it('goes on after a story that fails, in turn and until it is stopped', async () => {
    const stopping = new AbortController();
    const played: string[] = [];
    const plays = ['a', 'b'].map((name) => async () => {
      played.push(name);
      if (played.length === 5) stopping.abort();
      if (name === 'b') throw new Error('la agencia no contesta');
    });
    await live(habitat().installation, { signal: stopping.signal, lines: [line('x', plays)] });
    expect(played).toEqual(['a', 'b', 'a', 'b', 'a']);
  });

  it('starts whom a line needs before it begins, and nobody twice', async () => {
    const stopping = new AbortController();
    const { installation, startedTogether } = habitat();
    const seen: string[] = [];
    await live(installation, {
      signal: stopping.signal,
      lines: [line('one', [], ['gateway', 'sim-saf']), line('two', [], ['gateway', 'mesa'])],
      onLine: ({ name }) => {
        seen.push(`${name} of ${installation.processes.size}`);
        if (name === 'two') stopping.abort();
      },
    });
    expect(startedTogether).toEqual([['gateway', 'sim-saf'], ['mesa']]);
    expect(seen).toEqual(['one of 2', 'two of 3']);
  });

  it('waits longer while an agency is down, and never longer than ten minutes', () => {
    expect([0, 1, 3].map((failed) => pauseOf(20_000, failed, 0.5))).toEqual([20_000, 40_000, 160_000]);
    expect([0, 1].map((chance) => pauseOf(20_000, 0, chance))).toEqual([10_000, 30_000]);
    expect(pauseOf(20_000, 900, 1)).toBe(600_000);
  });

  it('names each line once, and lets each pause as persons do', () => {
    expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
    for (const { plays, pauseMs } of lines)
      expect([plays.length > 0, pauseMs >= 10_000]).toEqual([true, true]);
  });
});
