import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { fiscalia, idOf, ninez } from '../support/party.js';
import { kept, type OpsStage, startOps } from './stage.js';

let stage: OpsStage;

beforeAll(async () => {
  stage = await startOps();
}, 120_000);
afterAll(() => stage?.close());

const show = (thread: string, query = '') =>
  stage.see('ThreadDetail', 'getOpsThread', `/v1/ops/threads/${thread}${query}`);
const secondsAgo = (seconds: number): Date => new Date(Date.now() - seconds * 1_000);

describe('a thread, as its operator sees it', () => {
  it('says who takes part, in which order what was said, where it stands and what is owed', async () => {
    const wire = await stage.party.make();
    const thread = idOf(wire);
    await stage.party.post(wire);
    const shown = await show(thread);
    expect(shown.participants.map(({ urn }) => urn)).toEqual([fiscalia, ninez]);
    expect(shown.messages).toMatchObject([{ id: thread, state: 'accepted' }]);
    expect(shown.course?.title).toMatch(/^[A-ZÁÉÍÓÚ]/);
    expect(shown.obligations.length).toBeGreaterThan(0);
    expect(shown.blocked).toEqual([]);
  });

  it('marks what is parked and what waits behind it at the same recipient', async () => {
    const thread = uuidv7();
    const at = (seconds: number, changes = {}) =>
      kept({ correlationid: thread, state: 'received', takenAt: secondsAgo(seconds), ...changes });
    const [head, done, other, waiting] = [
      at(50),
      at(40, { state: 'delivered' }),
      at(30, { source: ninez, recipient: fiscalia }),
      at(20, { state: 'accepted' }),
    ];
    await stage.keep([head, done, other, waiting] as Parameters<OpsStage['keep']>[0]);
    await stage.park([{ message: head as NonNullable<typeof head>, blocks: 1 }]);
    expect((await show(thread)).blocked).toEqual([
      { head: { source: fiscalia, id: head?.id }, waiting: [{ source: fiscalia, id: waiting?.id }] },
    ]);
  });

  it('with many messages goes on from page to page, each message once', async () => {
    const thread = uuidv7();
    const made = Array.from({ length: 230 }, (_, at) =>
      kept({ correlationid: thread, state: 'delivered', takenAt: secondsAgo(230 - at) }),
    );
    await stage.keep(made);
    const first = await show(thread);
    const second = await show(thread, `?cursor=${first.next}`);
    expect([...first.messages, ...second.messages].map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    expect(second.next).toBeUndefined();
  });

  it('that there is not is not found', async () => {
    expect(await stage.ask('getOpsThread', `/v1/ops/threads/${uuidv7()}`)).toMatchObject({ status: 404 });
  });
});
