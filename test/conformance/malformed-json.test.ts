import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { intakeExchange } from '@valija/bus';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilQuarantined } from '../support/outcome.js';
import { idOf, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

const quoted = 'Ficticia Canelo';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('a body that is not JSON', () => {
  it.each([
    ['cut off', `{"envelope":"${quoted}`],
    ['with text around it', `${quoted} {}`],
    ['empty', ''],
    ['not UTF-8', new Uint8Array([0x22, 0xc3, 0x28, 0x22])],
  ])('is a problem that repeats nothing of it: %s', async (_how, bytes) => {
    const { status, body } = await party.postRaw(bytes);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'malformed-json', title: 'El cuerpo no es JSON válido' });
    expect(JSON.stringify(body)).not.toContain(quoted);
    expect(stage.log('gateway')).not.toContain(quoted);
  });

  it('ends in quarantine when it comes over the bus, and its neighbours are taken in', async () => {
    const bytes = Buffer.from(`{"envelope":"${quoted}`);
    const neighbour = await party.make();
    await party.publish(intakeExchange, 'normal', bytes);
    await party.offer(neighbour);
    expect(await untilQuarantined(stage, 'gateway', bytes)).toMatchObject({ code: 'malformed-json' });
    expect(await until('the neighbour', () => party.look(idOf(neighbour)))).toMatchObject({
      state: 'accepted',
    });
    expect(stage.log('gateway')).not.toContain(quoted);
  });
});
