import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { park } from '@valija/adapter-kit';
import { abandonmentOf, postAbandonment, signAs } from '../support/statements.js';
import { until } from '../support/until.js';
import { LifecycleStage, describe as said } from './stage.js';

let stage: LifecycleStage;
/** What CAJ's app parks. */
const parked = new Set<string>();
beforeAll(async () => {
  stage = await LifecycleStage.open();
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('a message that two administrators give up', () => {
  it('waits for the second signature, and is delivered as long as that is missing', async () => {
    const { id, wire } = await stage.send();
    await stage.untilAll([id], 'accepted');
    const statement = abandonmentOf(wire);
    const one = await signAs(stage.installation, statement, 1);
    const proposed = await postAbandonment(stage.installation, one);
    expect(proposed).toMatchObject({
      status: 202,
      body: { kind: 'proposed', administrators: [expect.any(String)] },
    });
    expect(await stage.look(id)).toEqual({ state: 'accepted', said: ['accepted'] });

    const done = await postAbandonment(stage.installation, await signAs(stage.installation, statement, 2));
    expect(done).toMatchObject({ status: 201, body: { kind: 'abandoned' } });
    expect(done.body.administrators).toHaveLength(2);
    expect(said(done.body.receipt ?? '')).toBe('abandoned');
    expect(await stage.look(id)).toEqual({ state: 'abandoned', said: ['accepted', 'abandoned'] });

    const again = await postAbandonment(stage.installation, one);
    expect(again.body).toEqual(done.body);
    const [row] = await stage.test.rows(
      'gateway',
      'SELECT administrators, why, done_at FROM abandonment WHERE id = $1',
      [id],
    );
    expect(row).toEqual({
      administrators: done.body.administrators,
      why: statement.why,
      done_at: expect.any(Date),
    });
    const [delivery] = await stage.test.rows(
      'gateway',
      `SELECT body FROM outbox WHERE part = 'delivery' AND id = $1`,
      [id],
    );
    expect(delivery).toEqual({ body: null });
  });

  it('is offered no more by its sender', async () => {
    const [message] = await stage.test.rows<{ id: string }>(
      'gateway',
      `SELECT id FROM message WHERE state = 'abandoned'`,
    );
    await until('the sender to be done with it', async () => {
      const [row] = await stage.test.rows<{ done_at: Date | null }>(
        'pav',
        `SELECT done_at FROM outbox WHERE part = 'message' AND id = $1`,
        [message?.id],
      );
      return row?.done_at ?? undefined;
    });
  });

  it('is not applied where a copy of it comes, and does not keep its thread waiting', async () => {
    const [message] = await stage.test.rows<{ id: string }>(
      'gateway',
      `SELECT id FROM message WHERE state = 'abandoned'`,
    );
    const next = await stage.send({ correlationid: message?.id as string });
    // Its copy waits in the broker, and so long that what was said of it meanwhile comes first.
    await sleep(5_000);
    await stage.openCaj(async ({ envelope }) =>
      parked.has(envelope.id) ? park('native-refused') : { kind: 'done', answers: [] },
    );
    await stage.untilAll([next.id], 'delivered');
    expect(stage.applied).toEqual([next.id]);
    expect(await stage.inbox([message?.id ?? ''])).toMatchObject([{ state: 'dropped', is_sealed: false }]);
  });

  it('is dropped where it was parked, and its thread goes on', async () => {
    const { id, wire } = await sendParked();
    const next = await stage.send({ correlationid: id });
    await stage.untilAll([next.id], 'received');
    await abandon(wire);
    await stage.untilAll([next.id], 'delivered');
    expect(stage.applied).not.toContain(id);
    expect(await stage.inbox([id])).toMatchObject([
      { state: 'dropped', error_code: 'abandoned', is_sealed: false },
    ]);
    expect(await stage.look(id)).toEqual({ state: 'abandoned', said: ['accepted', 'received', 'abandoned'] });
  });
});

describe('what cannot be given up', () => {
  it('is a message that has ended', async () => {
    const { id, wire } = await stage.send();
    await stage.untilAll([id], 'delivered');
    const signed = await signAs(stage.installation, abandonmentOf(wire), 2);
    expect(await postAbandonment(stage.installation, signed)).toMatchObject({
      status: 409,
      body: { code: 'abandoned-too-late' },
    });
    expect(await stage.look(id)).toMatchObject({ state: 'delivered' });
  });

  it('is a message that is not there, or whose envelope is another', async () => {
    const { wire } = await sendParked();
    for (const changes of [
      { id: '01920000-0000-7000-8000-000000000101' },
      { envelopedigest: 'A'.repeat(43) },
    ]) {
      const signed = await signAs(stage.installation, abandonmentOf(wire, changes), 2);
      expect(await postAbandonment(stage.installation, signed)).toMatchObject({
        status: 404,
        body: { code: 'not-found' },
      });
    }
  });

  it('is one by a signature twice, which is one person', async () => {
    const { id, wire } = await sendParked();
    const one = await signAs(stage.installation, abandonmentOf(wire), 1);
    const twice = { ...one, signatures: [...one.signatures, ...one.signatures] };
    expect(await postAbandonment(stage.installation, twice)).toMatchObject({ status: 202 });
    expect(await postAbandonment(stage.installation, twice)).toMatchObject({ status: 202 });
    expect(await stage.look(id)).toMatchObject({ state: 'received' });
  });

  it('is one of whose signatures one is not good', async () => {
    const { id, wire } = await sendParked();
    const good = await signAs(stage.installation, abandonmentOf(wire), 2);
    const other = await signAs(stage.installation, abandonmentOf(wire, { why: 'Otro motivo (ficticio)' }), 2);
    const forged = { ...good, signatures: [good.signatures[0], other.signatures[1]] } as typeof good;
    expect(await postAbandonment(stage.installation, forged)).toMatchObject({ status: 401 });
    expect(await stage.look(id)).toMatchObject({ state: 'received' });
  });
});

/** A message that CAJ's app parked, and of which the gateway knows that it was received. */
async function sendParked() {
  const message = await stage.send();
  parked.add(message.id);
  await until('it to be parked', async () => {
    const [row] = await stage.inbox([message.id]);
    return row?.state === 'parked' ? true : undefined;
  });
  await stage.untilAll([message.id], 'received');
  return message;
}

const abandon = async (wire: Parameters<typeof abandonmentOf>[0]): Promise<void> => {
  const answer = await postAbandonment(
    stage.installation,
    await signAs(stage.installation, abandonmentOf(wire), 2),
  );
  expect(answer.status).toBe(201);
};
