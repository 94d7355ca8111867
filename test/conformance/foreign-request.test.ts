import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilQuarantined } from '../support/outcome.js';
import { fiscalia, idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let sender: TestParty;
let recipient: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  sender = await TestParty.open(stage.installation);
  recipient = await TestParty.open(stage.installation, 'ninez');
}, 60_000);
afterAll(() => stage.close());

const untilDelivered = (id: string): Promise<unknown> =>
  until('the message', async () =>
    (await recipient.takeDeliveries()).messages.find((wire) => idOf(wire) === id),
  );

describe('a request for a message', () => {
  it.each([
    ['of another party', 'signature-invalid', fiscalia],
    ['in another party’s name', 'key-unknown', ninez],
  ])('is quarantined and brings nothing: %s', async (_what, code, by) => {
    const wire = await sender.make();
    await sender.post(wire);
    await untilDelivered(idOf(wire));
    const body = await sender.publishRequest({ source: fiscalia, id: idOf(wire) }, by);
    expect(await untilQuarantined(stage, 'gateway', body)).toMatchObject({ code });
    expect((await sender.takeDeliveries()).messages).toEqual([]);
    expect((await recipient.takeDeliveries()).messages).toEqual([]);
  });

  it('is quarantined where it is out of form', async () => {
    const body = await recipient.publishRequest({ source: fiscalia, id: 'x' });
    expect(await untilQuarantined(stage, 'gateway', body)).toMatchObject({ code: 'malformed-message' });
  });

  it('brings it again to its own recipient', async () => {
    const wire = await sender.make();
    await sender.post(wire);
    await untilDelivered(idOf(wire));
    await recipient.publishRequest({ source: fiscalia, id: idOf(wire) });
    expect(await untilDelivered(idOf(wire))).toMatchObject(wire);
  });
});
