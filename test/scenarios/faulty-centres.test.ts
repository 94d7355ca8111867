import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { playScenario } from '../../apps/local/play-scenario.js';
import { castWith, partnersOf } from '../../apps/local/programs.js';
import { type ScenarioName, scenarios } from '../../apps/local/stories/index.js';
import { Stage } from '../../apps/local/stories/stage.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';

const centres = ['hospital', 'cesfam'] as const;
/** One of each centre, one with all the states of a Task, and the urgent transfer. */
const stories: readonly ScenarioName[] = ['salud-incompleta', 'seguimiento', 'traslado-salud'];

let test: TestInstallation;
let stage: Stage;

beforeAll(async () => {
  test = await startInstallation({ cast: castWith(['saf', ...centres]) });
  stage = new Stage(test.installation);
}, 90_000);
afterEach(async () => {
  for (const centre of centres) await stage.heal(centre);
});
afterAll(async () => {
  await test?.close();
});

/** What is wrong with the stories once they were played, by name; empty where each ended as it must. */
async function play(names: readonly ScenarioName[]): Promise<Record<string, readonly string[]>> {
  const wrong: Record<string, readonly string[]> = {};
  for (const name of names) {
    const { faults } = await playScenario(test.installation, name, scenarios[name]);
    if (faults.length > 0) wrong[name] = faults;
  }
  return wrong;
}

/** Faults of the centres that are still to come. */
async function left(): Promise<unknown[]> {
  const all = await Promise.all(
    centres.map(async (centre) => {
      const response = await fetch(`${test.installation.url(partnersOf(centre).simulator)}/_sim/fallas`);
      return ((await response.json()) as { fallas: unknown[] }).fallas;
    }),
  );
  return all.flat();
}

/** Codes under which the adapter parked what a centre said. */
async function parked(): Promise<string[]> {
  const rows = await test.rows<{ code: string }>(
    'salud',
    'SELECT DISTINCT code FROM parked_event ORDER BY code',
  );
  return rows.map(({ code }) => code);
}

const failing = async (falla: string, more: object): Promise<void> => {
  for (const centre of centres) await stage.order(centre, 'fallas', { falla, ...more });
};

describe('whichever way the health centres fail, no state is lost and nothing is done twice', () => {
  it.each([
    ['latencia', { ms: 250, veces: 3 }],
    ['error-500', { veces: 2 }],
    ['no-autorizado-401', { veces: 1 }],
    ['demasiadas-429', { veces: 1, ms: 900 }],
    ['corte-despues-del-trabajo', { veces: 1 }],
    ['evento-duplicado', { veces: 2 }],
    ['eventos-desordenados', { veces: 1 }],
  ] as const)(
    '%s',
    async (falla, more) => {
      await failing(falla, more);
      expect(await play(stories)).toEqual({});
      expect(await parked()).toEqual([]);
    },
    120_000,
  );
});

describe('what a centre says of a Task that nobody knows', () => {
  it('is parked with its cause, and what it says after that arrives', async () => {
    await failing('evento-de-caso-desconocido', { veces: 1 });
    expect(await play(stories)).toEqual({});
    expect(await left()).toEqual([]);
    expect(await parked()).toEqual(['thread-unknown']);
  }, 120_000);
});

describe('a status outside the conventions', () => {
  it('becomes no message: it is parked with its cause, and what is said after that arrives', async () => {
    await failing('estado-fuera-de-contrato', { veces: 1 });
    expect(await play(stories)).toEqual({});
    expect(await left()).toEqual([]);
    expect(await parked()).toEqual(['native-code-unknown', 'thread-unknown']);
  }, 120_000);
});
