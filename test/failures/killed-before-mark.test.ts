import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Failpoint } from '../support/failpoint.js';
import { cajQueue, FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open(
    {},
    { settings: { VALIJA_DELIVER_AGAIN_MS: '60000', VALIJA_DELIVER_AGAIN_MS_MAX: '60000' } },
  );
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('a gateway that is killed after it published a message, and before it marked that', () => {
  it('publishes it again under its id; the operator sees one more than is known, until the inbox dropped the copy', async () => {
    const gateway = stage.life.installation.process('gateway');
    const marked = await Failpoint.set(await stage.connect('gateway'), {
      table: 'outbox',
      event: 'UPDATE',
      when: `NEW.publishes > OLD.publishes AND OLD.part = 'delivery'`,
    });
    const { id } = await stage.life.send();
    await marked.reached();
    // Its sender would offer it again meanwhile, and every offer be published too.
    await stage.life.closeEarly(stage.life.pav);
    await gateway.kill('SIGKILL');
    await marked.cut();
    await marked.remove();
    await gateway.restart();

    // Until the second time is marked too, the database knows of none.
    const queue = await stage.untilQueue(
      ({ ready, database, difference }) => ready >= 2 && database === 1 && difference > 0,
    );
    expect(queue).toMatchObject({ endpoint: 'caj', database: 1, consumers: 0, difference: 1 });
    await stage.untilAlert('broker-drift', ({ about }) => about.queue === cajQueue);

    await stage.life.openCaj();
    const message = await stage.untilDelivered(id);
    expect(lifeOf(message)).toEqual(['accepted', 'published', 'received', 'delivered']);
    await stage.untilQueue(({ ready, difference }) => ready === 0 && difference === 0);
    expect(stage.life.applied).toEqual([id]);
    expect(await stage.life.inbox([id])).toMatchObject([{ state: 'applied', attempts: 1 }]);
    // What was published twice to PAV lies there until PAV takes it.
    await stage.life.reopenPav();
    await stage.untilWell();
  }, 60_000);
});
