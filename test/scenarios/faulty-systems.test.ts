import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogue, type ErrorCode } from '@valija/errors';
import { playScenario } from '../../apps/local/play-scenario.js';
import { castWith, partnersOf, type System } from '../../apps/local/programs.js';
import { communicate } from '../../apps/local/stories/communication.js';
import { type ScenarioName, scenarios } from '../../apps/local/stories/index.js';
import { instruct } from '../../apps/local/stories/instruccion-policia.js';
import { emit } from '../../apps/local/stories/saf.js';
import { Stage } from '../../apps/local/stories/stage.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';

const faulty = ['saf', 'pdi', 'carabineros', 'sermig'] as const satisfies readonly System[];
const stories: readonly ScenarioName[] = ['denuncia-urgente', 'instruccion-policia', 'residencia'];

let test: TestInstallation;
let stage: Stage;

beforeAll(async () => {
  test = await startInstallation({ cast: castWith(faulty, ['mesa']) });
  stage = new Stage(test.installation);
}, 90_000);
afterEach(async () => {
  for (const system of faulty) await stage.heal(system);
});
afterAll(async () => {
  await test.close();
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

/** Faults of the systems that are still to come. */
async function left(): Promise<unknown[]> {
  const all = await Promise.all(
    faulty.map(async (system) => {
      const response = await fetch(`${test.installation.url(partnersOf(system).simulator)}/_sim/fallas`);
      return ((await response.json()) as { fallas: unknown[] }).fallas;
    }),
  );
  return all.flat();
}

/** Codes under which an endpoint parked what its system said, each as often as it did. */
async function parked(endpoint: string): Promise<string[]> {
  const rows = await test.rows<{ code: string }>(endpoint, 'SELECT code FROM parked_event ORDER BY code');
  return rows.map(({ code }) => code);
}

/** How much of what a system said its adapter did not take. */
async function refused(system: System): Promise<number> {
  const response = await fetch(`${test.installation.url(partnersOf(system).simulator)}/_sim/estado`);
  return ((await response.json()) as { refused: number }).refused;
}

describe('whichever way the systems fail, the stories end as they must and nothing is done twice', () => {
  it.each([
    ['latencia', { ms: 250, veces: 1 }],
    ['error-500', { veces: 2 }],
    ['no-autorizado-401', { veces: 1 }],
    ['demasiadas-429', { veces: 1, ms: 900 }],
    ['corte-despues-del-trabajo', { veces: 1 }],
  ] as const)(
    '%s',
    async (falla, more) => {
      // Its events are looked at all the time: the fault shall meet what is written.
      for (const system of faulty)
        await stage.order(system, 'fallas', {
          falla,
          ...more,
          ...(system === 'sermig' ? { ruta: '/solicitudes' } : {}),
        });
      expect(await play(stories)).toEqual({});
      expect(await left()).toEqual([]);
    },
    60_000,
  );

  it('corte-despues-del-trabajo at a PDI that forgets its idempotency keys', async () => {
    await stage.order('pdi', 'fallas', { falla: 'corte-despues-del-trabajo', veces: 1 });
    await stage.order('pdi', 'fallas', { falla: 'llave-olvidada' });
    expect(await play(['instruccion-policia'])).toEqual({});
    expect(await left()).toMatchObject([{ falla: 'llave-olvidada' }]);
  }, 60_000);

  it('a list of events that fails', async () => {
    await stage.order('sermig', 'fallas', { falla: 'error-500', ruta: '/eventos', veces: 2 });
    await stage.order('sermig', 'fallas', { falla: 'no-autorizado-401', ruta: '/eventos', veces: 1 });
    expect(await play(['residencia'])).toEqual({});
    expect(await left()).toEqual([]);
  }, 60_000);

  it('evento-duplicado', async () => {
    const veces = { saf: 3, pdi: 3, carabineros: 3, sermig: 2 };
    for (const system of faulty)
      await stage.order(system, 'fallas', { falla: 'evento-duplicado', veces: veces[system] });
    expect(await play(stories)).toEqual({});
    expect(await left()).toEqual([]);
  }, 60_000);

  it('eventos-desordenados', async () => {
    for (const system of ['pdi', 'carabineros', 'sermig'] as const)
      await stage.order(system, 'fallas', { falla: 'eventos-desordenados', veces: 1 });
    expect(await play(['denuncia', 'residencia'])).toEqual({});
    expect(await left()).toEqual([]);
  }, 60_000);
});

describe('what a system says of a case that nobody knows', () => {
  it('is parked with its cause or refused, and what it says after that arrives', async () => {
    const before = await Promise.all(faulty.slice(0, 3).map(refused));
    for (const system of faulty)
      await stage.order(system, 'fallas', { falla: 'evento-de-caso-desconocido', veces: 1 });
    expect(await play(['instruccion-policia', 'residencia'])).toEqual({});
    expect(await left()).toEqual([]);
    for (const endpoint of ['pdi', 'carabineros', 'sermig'])
      expect([endpoint, await parked(endpoint)]).toEqual([endpoint, ['thread-unknown']]);
    const after = await Promise.all(faulty.slice(0, 3).map(refused));
    expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual([1, 1, 1]);
  }, 60_000);
});

describe('a status outside the contract', () => {
  it('becomes no message: it is parked with its cause or refused, and what is said after that arrives', async () => {
    const before = await Promise.all(faulty.slice(0, 3).map(refused));
    for (const system of faulty)
      await stage.order(system, 'fallas', { falla: 'estado-fuera-de-contrato', veces: 1 });
    expect(await play(['instruccion-policia', 'residencia'])).toEqual({});
    expect(await left()).toEqual([]);
    expect(await parked('sermig')).toEqual(['native-code-unknown', 'thread-unknown']);
    const after = await Promise.all(faulty.slice(0, 3).map(refused));
    expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual([1, 1, 1]);
  }, 60_000);

  it('and whatever else was parked has a cause that a person understands', async () => {
    for (const endpoint of ['pdi', 'carabineros', 'sermig'])
      for (const code of await parked(endpoint)) {
        const { title, detail } = catalogue[code as ErrorCode];
        expect(title.length + detail.length).toBeGreaterThan(40);
      }
  });
});

describe('a slow agency', () => {
  it('does not slow another: while PDI takes seconds for each call, Carabineros communicates and fulfils', async () => {
    // Shorter than what an adapter waits for an answer, and far longer than the other agency takes.
    const slowMs = 12_000;
    await stage.order('pdi', 'fallas', { falla: 'latencia', ms: slowMs });
    const slow = new Stage(test.installation);
    const { folio } = await emit(slow, 'instrucciones', 'instruccion-contacto-profesional');
    const startedAt = Date.now();
    await communicate(slow, 'carabineros', 'urgent');
    await instruct(slow, 'carabineros');
    const tookMs = Date.now() - startedAt;
    expect({ pdi: slow.effects('pdi'), tookMs: tookMs < slowMs }).toEqual({ pdi: [], tookMs: true });
    await slow.heal('pdi');
    await slow.done('saf', 'el cumplimiento de PDI', (effect) => effect.folio === folio);
    expect(slow.doneTwice()).toEqual([]);
  }, 60_000);
});
