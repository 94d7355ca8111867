import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { revocationOf } from '@valija/adapter-kit';
import { caj, grant, newReference } from '../support/authorization.js';
import { gateway } from '../support/party.js';
import { until } from '../support/until.js';
import { LifecycleStage } from './stage.js';

const subject = 'f1c71c10f1c71c10f1c71c10f1c71c10';

let stage: LifecycleStage;
beforeAll(async () => {
  stage = await LifecycleStage.open();
}, 60_000);
afterAll(() => stage.close(), 30_000);

const revoke = async (reference: string): Promise<string> =>
  (await stage.send(revocationOf(reference, { gateway, subject }))).id;

describe('what was sent under an authorisation and not received when that is revoked', () => {
  let reference = '';
  let ids: string[] = [];
  let after = '';

  it('is withheld for good, for its sender a terminal receipt, and what was sealed is erased', async () => {
    reference = newReference();
    const [first] = await stage.sendThread(1);
    const under = await stage.send(grant(reference, caj, { subject, correlationid: first as string }));
    after = (await stage.send({ correlationid: first as string })).id;
    ids = [under.id];
    await stage.untilAll([...ids, after], 'accepted');
    await revoke(reference);
    await stage.untilAll(ids, 'withheld');
    expect(await stage.look(under.id)).toEqual({
      state: 'withheld',
      said: ['accepted', 'withheld:authorization-revoked'],
    });
    expect(
      await stage.test.rows('gateway', `SELECT body FROM outbox WHERE part = 'delivery' AND id = $1`, [
        under.id,
      ]),
    ).toEqual([{ body: null }]);
    await until('the sender to be done with it', async () => {
      const [row] = await stage.test.rows<{ done_at: Date | null; body: Buffer | null }>(
        'pav',
        `SELECT done_at, body FROM outbox WHERE part = 'message' AND id = $1`,
        [under.id],
      );
      return row?.done_at && row.body === null ? true : undefined;
    });
  });

  it('is never applied, though the broker holds a copy, and its thread goes on behind it', async () => {
    await stage.openCaj();
    await stage.untilAll([after], 'delivered');
    expect(stage.applied).toContain(after);
    expect(stage.applied).not.toContain(ids[0]);
    const [row] = await stage.inbox(ids);
    expect(['dropped', 'refused']).toContain(row?.state);
    expect(row?.is_sealed).toBe(false);
  });

  it('is told to its sender’s system as what will not arrive', async () => {
    const work = await until('the work', async () => {
      const [row] = await stage.test.rows<{ envelope: string }>(
        'pav',
        `SELECT envelope FROM inbox WHERE type = 'cl.valija.receipt.refused' AND id = $1`,
        [ids[0]],
      );
      return row;
    });
    expect(JSON.parse(Buffer.from(work.envelope.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
      kind: 'withheld',
      code: 'authorization-revoked',
      by: gateway,
    });
  });
});
