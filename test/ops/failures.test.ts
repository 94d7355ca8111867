import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FailureGroup } from '@valija/ops-api';
import { fiscalia, idOf, ninez, sermig, TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { type KeptMessage, kept, type OpsStage, startOps } from './stage.js';

let stage: OpsStage;

beforeAll(async () => {
  stage = await startOps();
}, 120_000);
afterAll(() => stage?.close());

const list = () => stage.see('Failures', 'listFailures', '/v1/ops/failures');
const itemsOf = (key: string, query = '') =>
  stage.see('FailureItems', 'listFailed', `/v1/ops/failures/${key}/messages${query}`);
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

/** A group as soon as it is there: what was read a second ago is answered again. */
const groupOf = (fits: (group: FailureGroup) => boolean): Promise<FailureGroup> =>
  until('a group', async () => (await list()).groups.find(fits));

describe('failures', () => {
  it('that are parked are grouped by code, party, type and version, and listed the oldest first', async () => {
    const made = Array.from({ length: 5 }, () => kept({ state: 'received', takenAt: minutesAgo(9) }));
    const newer = kept({ state: 'received', dataschema: 'urn:valija:schema:derivacion.solicitada:1.0.0' });
    await stage.keep([...made, newer]);
    await stage.park([
      ...made.map((message, at) => ({ message, parkedAt: minutesAgo(8 - at), blocks: 2 })),
      { message: newer, parkedAt: minutesAgo(1) },
    ]);
    const { dataschema } = made[0] as KeptMessage;
    const group = await groupOf((each) => each.kind === 'parked' && each.dataschema === dataschema);
    expect(group).toMatchObject({
      code: 'native-refused',
      party: { urn: ninez },
      endpoint: 'ninez',
      title: 'Derivación solicitada',
      count: 5,
      waitingBehind: 10,
      replayable: true,
      newSinceDeployment: false,
    });
    expect(group.sample.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    const first = await itemsOf(group.key, '?limit=3');
    const second = await itemsOf(group.key, `?limit=3&cursor=${first.next}`);
    expect([...first.messages, ...second.messages].map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    expect(first.messages[0]).toMatchObject({
      attempts: 3,
      waitingBehind: 2,
      errorClass: 'TypeError',
      message: { state: 'received', error: { kind: 'parked' } },
    });
    const { groups, causes, messages } = await list();
    expect(causes).toBe(new Set(groups.map(({ code }) => code)).size);
    expect(messages).toBe(groups.reduce((sum, { count }) => sum + count, 0));
  });

  it('are new where the first came after the endpoint’s last deployment', async () => {
    await stage.rows(
      'gateway',
      `INSERT INTO endpoint_report (endpoint, party, at, version, version_since, started_at, pending, in_work, parked, unaccepted,
                                    quarantine, parked_digest)
       VALUES ('sermig', $1, now(), '2.0.0', $2, now(), 0, 0, 2, 0,
               '[{"code": "malformed-message", "count": 3, "firstAt": "${minutesAgo(2).toISOString()}", "lastAt": "${minutesAgo(1).toISOString()}"}]',
               'x')`,
      [sermig, minutesAgo(30)],
    );
    const [older, newer] = [
      kept({ recipient: sermig, state: 'received' }),
      kept({ recipient: sermig, state: 'received' }),
    ];
    await stage.keep([older, newer]);
    await stage.park([
      { message: older, endpoint: 'sermig', code: 'thread-unknown', parkedAt: minutesAgo(60) },
      { message: newer, endpoint: 'sermig', code: 'native-contract-broken', parkedAt: minutesAgo(5) },
    ]);
    expect(await groupOf(({ code }) => code === 'native-contract-broken')).toMatchObject({
      newSinceDeployment: true,
    });
    expect(await groupOf(({ code }) => code === 'thread-unknown')).toMatchObject({
      newSinceDeployment: false,
    });
    expect(await groupOf(({ kind }) => kind === 'quarantined')).toMatchObject({
      code: 'malformed-message',
      endpoint: 'sermig',
      count: 3,
      replayable: false,
    });
  });

  it('of delivery are what nobody receives in its lane’s time', async () => {
    const late = kept({ recipient: sermig, lane: 'urgent', takenAt: minutesAgo(4) });
    await stage.keep([late, kept({ recipient: sermig, takenAt: minutesAgo(4) })]);
    const group = await groupOf(({ kind, party }) => kind === 'undelivered' && party?.urn === sermig);
    expect(group).toMatchObject({
      code: 'undelivered',
      count: 1,
      dataschema: null,
      sample: [{ id: late.id }],
    });
    expect((await itemsOf(group.key)).messages).toMatchObject([{ id: late.id, source: fiscalia }]);
  });

  it('of messages that were refused are known by the code of the signed refusal', async () => {
    const recipient = await TestParty.open(stage.installation, 'ninez');
    const wire = await stage.party.make();
    await stage.party.post(wire);
    await recipient.publishReceipts(
      await recipient.say('received', wire),
      await recipient.say('refused', wire, { code: 'foreign-reference' }),
    );
    const group = await groupOf(({ kind, code }) => kind === 'refused' && code === 'foreign-reference');
    expect(group).toMatchObject({ party: { urn: ninez }, count: 1, sample: [{ id: idOf(wire) }] });
    expect((await itemsOf(group.key)).messages).toMatchObject([
      { id: idOf(wire), message: { state: 'refused' } },
    ]);
  });

  it('of security name who sent what was not to be believed', async () => {
    const wire = await stage.party.make();
    const id = idOf(wire);
    await stage.party.post(wire);
    const other = await stage.party.sign(await stage.party.seal({ nota: 'otro' }, { id, correlationid: id }));
    expect(await stage.party.post(other)).toMatchObject({ status: 409 });
    const group = await groupOf(({ kind }) => kind === 'incident');
    expect(group).toMatchObject({ code: 'id-conflict', party: { urn: fiscalia }, sample: [{ id }] });
    expect((await itemsOf(group.key)).messages).toMatchObject([{ id, message: { id } }]);
  });

  it('of a cause that there is not are not found', async () => {
    for (const key of ['x'.repeat(43), 'x'])
      expect(await stage.ask('listFailed', `/v1/ops/failures/${key}/messages`)).toMatchObject({
        status: 404,
      });
  });
});
