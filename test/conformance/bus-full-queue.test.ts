import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BrokerAdmin, deliverQueue, queueBytesMax } from '@valija/bus';
import { brokerOfTheRun, startInstallation, type TestInstallation } from '../support/installation.js';
import { TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
}, 60_000);
afterAll(() => stage.close());

const count = 150;
/** Bytes of a queue that takes a handful of messages; the real limit would take the test a quarter of a GiB. */
const fewBytes = 40_000;

it('a party that reads nothing fills its own queue only: others are served, and what it lacks waits for it', async () => {
  const fiscalia = await TestParty.open(stage.installation);
  const ninez = await TestParty.open(stage.installation, 'ninez');
  const vhost = decodeURIComponent(new URL(fiscalia.bus.VALIJA_AMQP_URL).pathname.slice(1));
  const admin = new BrokerAdmin(brokerOfTheRun().adminUrl);
  await admin.limitQueues(vhost, `^${deliverQueue('ninez', 'normal')}$`, fewBytes);

  const wires = await Promise.all(Array.from({ length: count }, () => fiscalia.make()));
  for (const wire of wires) expect((await fiscalia.post(wire)).status).toBe(201);
  // Every one was accepted, and its receipt goes to Fiscalía while deliveries to Mejor Niñez are turned away.
  const receipts: string[] = [];
  await until('all acceptances', async () => {
    receipts.push(...(await fiscalia.takeDeliveries()).receipts);
    return receipts.length >= count ? true : undefined;
  });
  const pending = async (): Promise<number> => {
    const [row] = await stage.rows<{ pending: string }>(
      'gateway',
      `SELECT count(*) AS pending FROM outbox WHERE part = 'delivery' AND publishes = 0`,
    );
    return Number(row?.pending);
  };
  expect(await pending()).toBeGreaterThan(count / 2);

  await admin.limitQueues(vhost, '^valija', queueBytesMax);
  const delivered = new Set<string>();
  await until(
    'all deliveries',
    async () => {
      for (const { envelope } of (await ninez.takeDeliveries()).messages) delivered.add(envelope);
      return delivered.size === count ? true : undefined;
    },
    90_000,
  );
  expect([...delivered].sort()).toEqual(wires.map(({ envelope }) => envelope).sort());
}, 150_000);
