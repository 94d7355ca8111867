import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lookAtAuthorization, makeRevocation, newReference } from '../support/authorization.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverBus, expectRefusedOverHttp } from '../support/outcome.js';
import { gateway, idOf, ninez, TestParty } from '../support/party.js';

let stage: TestInstallation;
let holder: TestParty;
const reference = newReference();

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  holder = await TestParty.open(stage.installation);
  await holder.post(await holder.make({ authorization: reference }));
}, 60_000);
afterAll(() => stage.close());

describe('a revocation by who first sent something under the authorisation', () => {
  it('is ended at once by receipts of the gateway, and nothing of what it held is kept', async () => {
    const wire = await makeRevocation(holder, reference);
    const { status, body } = await holder.post(wire);
    expect(status).toBe(201);
    const said = await holder.read(body.receipts, wire);
    expect(said.map(({ kind, by }) => [kind, by])).toEqual([
      ['accepted', gateway],
      ['received', gateway],
      ['delivered', gateway],
    ]);
    expect(await holder.look(idOf(wire))).toMatchObject({ state: 'delivered', receipts: body.receipts });
    const parts = await stage.rows('gateway', 'SELECT part FROM outbox WHERE id = $1 ORDER BY part', [
      idOf(wire),
    ]);
    expect(parts.map(({ part }) => part)).toEqual(
      ['accepted', 'delivered', 'received'].map((kind) => `receipt:${kind}:${gateway}`),
    );
  });

  it('is told once, however often it is said, in the same bytes or in others', async () => {
    const again = await makeRevocation(holder, reference);
    const first = await holder.post(again);
    expect(first.status).toBe(201);
    expect(await holder.post(again)).toMatchObject({ status: 200, body: { receipts: first.body.receipts } });
    const notices = await stage.rows('gateway', 'SELECT recipient FROM message WHERE source = $1', [gateway]);
    expect(notices).toEqual([{ recipient: ninez }]);
    const seen = await lookAtAuthorization(holder, reference);
    // The first one rules.
    expect(seen?.revocation?.id).not.toBe(idOf(again));
    expect(seen?.reached).toMatchObject([{ party: ninez, notice: { state: 'accepted' } }]);
  });
});

describe('a message under a revoked authorisation', () => {
  it('is refused with a signed receipt and a problem', async () => {
    const wire = await holder.make({ authorization: reference });
    await expectRefusedOverHttp(stage, holder, wire, 'authorization-revoked');
  });

  it('is refused with a signed receipt over the bus', async () => {
    const wire = await holder.make({ authorization: reference });
    await expectRefusedOverBus(stage, holder, wire, 'authorization-revoked');
  });

  it('keeps no other from being sent, under another authorisation or none', async () => {
    expect((await holder.post(await holder.make({ authorization: newReference() }))).status).toBe(201);
    expect((await holder.post(await holder.make())).status).toBe(201);
  });
});
