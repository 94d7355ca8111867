import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverExchange, deliverKey } from '@valija/bus';
import { messageMediaType } from '@valija/envelope';
import { FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open();
  await stage.life.openCaj();
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('a message that comes again long after it ended', () => {
  it('gets the receipts of the first time, at the gateway and at its recipient; the operator sees no second life', async () => {
    const { id, wire } = await stage.life.send();
    await stage.untilDelivered(id);
    const { sender, test } = stage.life;
    const first = (await sender.look(id))?.receipts;
    await test.rows('gateway', `UPDATE message SET taken_at = taken_at - interval '90 days' WHERE id = $1`, [
      id,
    ]);
    const before = await stage.message(id);

    const again = await sender.post(wire);
    expect(again).toMatchObject({ status: 200, body: { id, receipts: first } });
    const [accepted = ''] = again.body.receipts ?? [];
    await stage.atBroker(async (channel) =>
      channel.publish(
        deliverExchange,
        deliverKey('caj', 'normal'),
        Buffer.from(JSON.stringify({ ...wire, accepted })),
        { contentType: messageMediaType },
      ),
    );
    // What is sent after it in the same way was taken in after it.
    const { id: next } = await stage.life.send();
    await stage.life.untilAll([next], 'delivered');
    await stage.untilQueue(({ ready, consumers }) => ready === 0 && consumers > 0);

    expect((await sender.look(id))?.receipts).toEqual(first);
    expect(await stage.message(id)).toEqual(before);
    expect(lifeOf(before)).toEqual(['accepted', 'published', 'received', 'delivered']);
    expect(stage.life.applied).toEqual([id, next]);
    await stage.untilWell();
  }, 40_000);
});
