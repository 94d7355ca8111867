import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pav } from '../replay/stage.js';
import { cajQueue, FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
beforeAll(async () => {
  // Nobody publishes again by itself what gets lost here, but who is asked for it.
  stage = await FailureStage.open(
    { VALIJA_CONCILIATION_MS: '600000' },
    { settings: { VALIJA_DELIVER_AGAIN_MS: '600000', VALIJA_DELIVER_AGAIN_MS_MAX: '600000' } },
  );
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('a message whose predecessor never came', () => {
  it('is held until the predecessor that its endpoint asked for is there; the operator sees for whom it waits, and is alerted', async () => {
    const [first = '', second = ''] = await stage.life.sendThread(2);
    await stage.life.untilAll([first, second], 'accepted');
    await stage.untilMessage(second, (message) => lifeOf(message).includes('published'));
    await stage.untilMessage(first, (message) => lifeOf(message).includes('published'));
    await stage.atBroker(async (channel) => {
      const lost = await channel.get(cajQueue, { noAck: true });
      expect(lost).toMatchObject({ properties: { messageId: first } });
    });
    // Nor does its sender offer it again.
    await stage.life.closeEarly(stage.life.pav);
    // It asks late enough that somebody was alerted before.
    await stage.life.openCaj(undefined, { VALIJA_ASK_AFTER_MS: '4000' });

    const held = await stage.untilMessage(second, ({ state }) => state === 'received');
    expect(held.previous).toEqual({ source: pav, id: first });
    expect(held.holder).toMatchObject({ step: 'inside' });
    expect(await stage.untilAlert('age-over-limit')).toMatchObject({ about: { endpoint: 'caj' } });

    await stage.untilDelivered(second);
    expect(stage.life.applied).toEqual([first, second]);
    expect((await stage.message(first)).life.find(({ kind }) => kind === 'published')?.count).toBe(2);
  }, 60_000);
});
