import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BrokerAdmin, connectBus } from '@valija/bus';
import { busOf, tryToConnect, userOf } from '../support/bus.js';
import { brokerOfTheRun, startInstallation, type TestInstallation } from '../support/installation.js';

let stage: TestInstallation;
beforeAll(async () => {
  stage = await startInstallation({ only: [] });
}, 60_000);
afterAll(() => stage.close());

it('an endpoint whose user the operator deletes is cut off at once, and its certificate lets it in no more', async () => {
  const bus = busOf(stage.installation, 'fiscalia');
  const connection = await connectBus(bus);
  connection.on('error', () => undefined);
  const closed = new Promise<string>((resolve) => connection.once('close', () => resolve('closed')));
  await new BrokerAdmin(brokerOfTheRun().adminUrl).deleteUser(userOf(bus, 'fiscalia'));
  expect(await Promise.race([closed, sleep(20_000, undefined, { ref: false })])).toBe('closed');
  expect(await tryToConnect(bus)).toMatch(/ACCESS.REFUSED/);
  expect(await tryToConnect(busOf(stage.installation, 'ninez'))).toBe('connected');
});
