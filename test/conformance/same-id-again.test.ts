import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { readParts } from '../support/outcome.js';
import { gateway, idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('the same bytes again', () => {
  it('are answered with all receipts so far, over HTTP', async () => {
    const wire = await party.make();
    const first = await party.post(wire);
    expect(first.status).toBe(201);
    const again = await party.post(wire);
    expect(again.status).toBe(200);
    expect(again.body.receipts).toEqual(first.body.receipts);
    expect(await party.read(again.body.receipts, wire)).toMatchObject([{ kind: 'accepted', by: gateway }]);

    const recipient = await TestParty.open(stage.installation, 'ninez');
    await recipient.publishReceipts(await recipient.say('received', wire));
    await until('the receipt', async () =>
      (await party.look(idOf(wire)))?.receipts.length === 2 ? true : undefined,
    );
    const later = await party.post(wire);
    expect(later.status).toBe(200);
    expect(await party.read(later.body.receipts, wire)).toMatchObject([
      { kind: 'accepted', by: gateway },
      { kind: 'received', by: ninez },
    ]);
  });

  it('are answered with the same refusal where they had been refused', async () => {
    const wire = await party.make({ purpose: 'estadistica' });
    const first = await party.post(wire);
    const again = await party.post(wire);
    expect(again.status).toBe(200);
    expect(again.body.receipts).toEqual([first.body.receipt]);
  });

  it('do nothing twice, ten times at once and over the bus', async () => {
    const wire = await party.make();
    const statuses = await Promise.all(
      Array.from({ length: 10 }, async () => (await party.post(wire)).status),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 200)).toHaveLength(9);
    await party.offer(wire);
    await until('the offer', async () =>
      stage.log('gateway').split(`"messageId":"${idOf(wire)}"`).length > 11 ? true : undefined,
    );
    expect(await readParts(stage, wire)).toEqual(['delivery', `receipt:accepted:${gateway}`]);
    const [counts] = await stage.rows(
      'gateway',
      'SELECT (SELECT count(*)::int FROM message WHERE id = $1) AS messages, (SELECT count(*)::int FROM receipt WHERE id = $1) AS receipts',
      [idOf(wire)],
    );
    expect(counts).toEqual({ messages: 1, receipts: 1 });
  });
});
