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

it('an endpoint takes so many connections and channels of the broker, and no more; the others have theirs', async () => {
  const bus = busOf(stage.installation, 'fiscalia');
  const connections: ChannelModel[] = [];
  try {
    for (let at = 0; at < endpointLimits.connections; at++) connections.push(await open(bus));
    await expect(open(bus)).rejects.toThrow(/ConnectionClose|limit/);
    const [first, second] = connections;
    if (!first || !second) throw new Error('no connection');
    for (let at = 0; at < endpointLimits.channels; at++) await first.createChannel();
    const over = await second.createChannel().then(
      () => 'opened',
      () => 'refused',
    );
    expect(over).toBe('refused');
    connections.push(await open(busOf(stage.installation, 'ninez')));
  } finally {
    await Promise.all(connections.map((connection) => connection.close().catch(() => undefined)));
  }
  // What it gives back it may take again.
  const again = await until('a connection', () => open(bus).catch(() => undefined));
  await again.close();
});
