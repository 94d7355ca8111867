import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverQueue } from '@valija/bus';
import { until } from '../support/until.js';
import { FailureStage } from './stage.js';

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open();
}, 60_000);
afterAll(() => stage.close(), 30_000);

const receiptsAtPav = async (id: string): Promise<string[]> => {
  const rows = await stage.life.test.rows<{ kind: string }>('pav', 'SELECT kind FROM receipt WHERE id = $1', [
    id,
  ]);
  return rows.map(({ kind }) => kind).sort();
};

describe('a sender whose receipts got lost', () => {
  it('gets all of them when it offers its message again; the operator sees its end, and a sender to whom nothing is owed', async () => {
    const { life } = stage;
    const { id } = await life.send();
    await life.untilAll([id], 'accepted');
    await until('the first receipt', async () => ((await receiptsAtPav(id)).length > 0 ? true : undefined));
    await life.closeEarly(life.pav);
    await life.openCaj();
    await stage.untilDelivered(id);
    const queue = deliverQueue('pav', 'normal');
    await until('receipts in the queue', () =>
      stage.atBroker(async (channel) => {
        const { messageCount } = await channel.checkQueue(queue);
        return messageCount > 0 ? messageCount : undefined;
      }),
    );
    await stage.untilWell();
    await stage.atBroker((channel) => channel.purgeQueue(queue));

    await life.reopenPav();
    await until('all receipts', async () => ((await receiptsAtPav(id)).length === 3 ? true : undefined));
    expect(await receiptsAtPav(id)).toEqual(['accepted', 'delivered', 'received']);
    await until('the report of the sender', async () => {
      const { body } = await stage.ask('getEndpoint', 'endpoints/pav');
      const { report } = body as unknown as { report: { outbox: { unaccepted: number } } | null };
      return report?.outbox.unaccepted === 0 ? true : undefined;
    });
    expect(life.applied).toEqual([id]);
    await stage.untilWell();
  }, 60_000);
});
