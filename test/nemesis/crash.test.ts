import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { judge } from './checker.js';
import { Stage } from './stage.js';

/** Derivaciones of one story, and how fast SAF emits them: the kill comes in their middle. */
const count = 200;
const perSecond = 50;
const killAfterMs = 1_500;
/** From the kill until all is decided. */
const patienceMs = 150_000;

let stage: Stage;
let accepted = 0;

beforeAll(async () => {
  stage = await Stage.open();
}, 90_000);
afterAll(() => stage.close(), 30_000);

/** Emits, strikes in the middle, waits until everything is decided and holds the effects against the history. */
async function survive(strike: () => Promise<void>): Promise<void> {
  await stage.emit(count, perSecond);
  accepted += count;
  await sleep(killAfterMs);
  const decided = stage.effects('saf').filter(({ clase }) => clase !== 'ACUSE').length;
  // In the middle: some are on their way, and not all are.
  expect(decided).toBeLessThan(accepted);
  await strike();
  await stage.drained(accepted, patienceMs);
  const taken = stage.taken();
  expect(taken).toHaveLength(accepted);
  expect(judge(taken, stage.effects('ninez'), stage.effects('saf'))).toEqual({
    lost: [],
    doubled: [],
    disordered: [],
  });
}

const killProcess = (name: 'gateway' | 'adapter-fiscalia' | 'adapter-ninez') => async (): Promise<void> => {
  const process = stage.installation.process(name);
  await process.kill('SIGKILL');
  await process.restart();
};

describe('200 derivaciones, none lost and none applied twice, after SIGKILL in their middle', () => {
  afterEach(() => {
    // Whoever was not struck must have lived through it.
    expect(stage.unexpectedExits).toEqual([]);
  });

  it('of the gateway', () => survive(killProcess('gateway')), 240_000);
  it('of Fiscalía’s adapter', () => survive(killProcess('adapter-fiscalia')), 240_000);
  it('of Mejor Niñez’s adapter', () => survive(killProcess('adapter-ninez')), 240_000);

  it(
    'of the database',
    () =>
      survive(async () => {
        await stage.database.kill();
        await stage.database.start();
      }),
    240_000,
  );

  it(
    'of the broker',
    () =>
      survive(async () => {
        await stage.broker.kill();
        await stage.broker.start();
      }),
    240_000,
  );

  it(
    'of the broker, with all its data deleted',
    () =>
      survive(async () => {
        await stage.broker.kill();
        await stage.broker.wipe();
        await stage.broker.start();
        await stage.installation.provisionBrokerAnew();
      }),
    240_000,
  );
});
