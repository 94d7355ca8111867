import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { intakeQueue } from '@valija/bus';
import { checkoutDir } from '../../apps/local/checkout.js';
import { findFreePorts } from '../../apps/local/ports.js';
import { type LocalProcess, spawnProcess } from '../../apps/local/processes.js';
import { judge } from '../nemesis/checker.js';
import { Stage, settings } from '../nemesis/stage.js';
import { until } from '../support/until.js';

const count = 200;
const perSecond = 50;
const killAfterMs = 1_500;
const patienceMs = 150_000;

let stage: Stage;
let second: LocalProcess;
let emitted = 0;

beforeAll(async () => {
  stage = await Stage.open();
  second = await startSecondGateway();
}, 90_000);
afterAll(async () => {
  await second?.stop();
  await stage?.close();
}, 30_000);

/** Another process of the same gateway: same keys, same database, same broker user. */
async function startSecondGateway(): Promise<LocalProcess> {
  const { installation } = stage;
  const [port = 0] = await findFreePorts(1);
  const gateway = spawnProcess({
    name: 'gateway-2',
    entry: join(checkoutDir, 'dist/apps/gateway/main.js'),
    env: {
      ...installation.endpointEnvironment('gateway'),
      ...settings,
      VALIJA_HTTP_PORT: String(port),
    },
    logFile: join(stage.test.dir, 'logs', 'gateway-2.log'),
  });
  await gateway.ready;
  return gateway;
}

/** How many processes take messages from the senders' queue, as the broker counts them. */
async function consumers(): Promise<number> {
  const { origin, username, password } = new URL(stage.broker.adminUrl);
  const credentials = Buffer.from(`${username}:${password}`).toString('base64');
  const { VALIJA_AMQP_URL = '' } = stage.installation.endpointEnvironment('gateway');
  const response = await fetch(`${origin}/api/consumers${new URL(VALIJA_AMQP_URL).pathname}`, {
    headers: { authorization: `Basic ${credentials}`, connection: 'close' },
  });
  const list = (await response.json()) as { queue: { name: string } }[];
  return list.filter(({ queue }) => queue.name === intakeQueue('normal')).length;
}

const consume = (wanted: number): Promise<true> =>
  until(`${wanted} gateways take messages`, async () => (await consumers()) === wanted || undefined, 30_000);

/** Emits to both, kills one in the middle and waits until the other has carried all to its end. */
async function survive(struck: LocalProcess): Promise<void> {
  await consume(2);
  await stage.emit(count, perSecond);
  emitted += count;
  await sleep(killAfterMs);
  const decided = stage.effects('saf').filter(({ clase }) => clase !== 'ACUSE').length;
  // In the middle: some are on their way, and not all are.
  expect(decided).toBeLessThan(emitted);
  await struck.kill('SIGKILL');
  await stage.drained(emitted, patienceMs);
  const taken = stage.taken();
  expect(taken).toHaveLength(emitted);
  expect(judge(taken, stage.effects('ninez'), stage.effects('saf'))).toEqual({
    lost: [],
    doubled: [],
    disordered: [],
  });
  await consume(1);
  await struck.restart();
}

describe('two gateways on one database and one broker, one of them killed under load', () => {
  it('the second killed: the first carries all, none lost and none doubled', () => survive(second), 300_000);

  it(
    'the first killed: the second carries all, none lost and none doubled',
    () => survive(stage.installation.process('gateway')),
    300_000,
  );

  it('each message is accepted once, by one signed receipt', async () => {
    const rows = await stage.test.rows<{ messages: number; accepted: number; most: number }>(
      'gateway',
      `SELECT (SELECT count(*)::int FROM message) AS messages,
              (SELECT count(*)::int FROM receipt WHERE kind = 'accepted') AS accepted,
              (SELECT max(n)::int FROM (SELECT count(*) AS n FROM receipt GROUP BY source, id, kind) AS each) AS most`,
    );
    // A derivación, its acuse and its decision.
    expect(rows).toEqual([{ messages: 3 * emitted, accepted: 3 * emitted, most: 1 }]);
  });
});
