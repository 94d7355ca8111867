import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type BusConfig, connectBus, endpointLimits } from '@valija/bus';
import type { ChannelModel } from 'amqplib';
import { busOf } from '../support/bus.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
beforeAll(async () => {
  stage = await startInstallation({ only: [] });
}, 60_000);
afterAll(() => stage.close());

async function open(bus: BusConfig): Promise<ChannelModel> {
  const connection = await connectBus(bus);
  connection.on('error', () => undefined);
  return connection;
}

/**
 * What the broker says where it gives no more, or `given`. It counts a moment after it gives: what it still gives then is given back, and
 * asked for again a few times.
 */
async function askBeyond(ask: () => Promise<{ close(): Promise<void> }>): Promise<string> {
  for (let tries = 0; tries < 5; tries++) {
    const given = await ask().catch((error: unknown) => String(error));
    if (typeof given === 'string') return given;
    await given.close();
    await sleep(500);
  }
  return 'given';
}

it('an endpoint takes so many connections and channels of the broker, and no more; the others have theirs', async () => {
  const bus = busOf(stage.installation, 'fiscalia');
  const connections: ChannelModel[] = [];
  try {
    for (let at = 0; at < endpointLimits.connections; at++) connections.push(await open(bus));
    expect(await askBeyond(() => open(bus))).toMatch(/ConnectionClose|limit/);
    const [first, second] = connections;
    if (!first || !second) throw new Error('no connection');
    for (let at = 0; at < endpointLimits.channels; at++) await first.createChannel();
    expect(await askBeyond(() => second.createChannel())).not.toBe('given');
    connections.push(await open(busOf(stage.installation, 'ninez')));
  } finally {
    await Promise.all(connections.map((connection) => connection.close().catch(() => undefined)));
  }
  // What it gives back it may take again.
  const again = await until('a connection', () => open(bus).catch(() => undefined));
  await again.close();
});
