import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connectBus, intakeExchange } from '@valija/bus';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { TestParty } from '../support/party.js';

let stage: TestInstallation;
beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
}, 60_000);
afterAll(() => stage.close());

const mebibyte = 1024 * 1024;

it('the broker takes no body that no message can have, and the gateway never sees it', async () => {
  const party = await TestParty.open(stage.installation);
  const connection = await connectBus(party.bus);
  connection.on('error', () => undefined);
  try {
    const channel = await connection.createConfirmChannel();
    const closed = new Promise<{ code?: number }>((resolve) => channel.once('error', resolve));
    channel.publish(intakeExchange, 'normal', Buffer.alloc(5 * mebibyte, ' '));
    expect(await closed).toMatchObject({ code: 406 });
  } finally {
    await connection.close().catch(() => undefined);
  }
});
