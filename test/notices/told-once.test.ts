import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSecondGateway, type SecondGateway } from '../lifecycle/second-gateway.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { gateway, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

const cases = 10;
/** Nobody but this test tells anything: the gateways' own rounds wait for more to come. */
const settings = { VALIJA_NOTICE_GATHER_MS: '3600000' };

let stage: TestInstallation;
let others: SecondGateway[];
let sender: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'], settings });
  others = [
    await openSecondGateway(stage.installation, settings),
    await openSecondGateway(stage.installation, settings),
  ];
  sender = await TestParty.open(stage.installation);
}, 60_000);
afterAll(async () => {
  await Promise.all((others ?? []).map((other) => other.close()));
  await stage?.close();
}, 30_000);

const notices = () =>
  stage.rows<{ seq: string; told_at: Date | null; message_id: string | null }>(
    'gateway',
    'SELECT * FROM notice',
  );

describe('many that tell at one moment', () => {
  it('say each notice in one message, and no message says nothing new', async () => {
    for (let sent = 0; sent < cases; sent++) await sender.post(await sender.make());
    await stage.rows(
      'gateway',
      `UPDATE obligation SET due_at = now() - interval '30 hours', next_at = now() WHERE debtor = $1`,
      [ninez],
    );
    await until('the notices', async () => ((await notices()).length >= 11 * cases ? true : undefined));
    expect((await notices()).every(({ told_at }) => told_at === null)).toBe(true);
    await stage.rows('gateway', `UPDATE notice SET created_at = created_at - interval '2 hours'`);
    await Promise.all(others.flatMap((other) => [1, 2, 3, 4].map(() => other.notices.telling.pass())));
    await until('the end', async () =>
      (await notices()).every(({ message_id }) => message_id) ? true : undefined,
    );
    const said = await stage.rows<{ id: string }>(
      'gateway',
      `SELECT id FROM message WHERE source = $1 AND type LIKE 'cl.valija.plazo.%'`,
      [gateway],
    );
    const named = new Set((await notices()).map(({ message_id }) => message_id));
    expect(new Set(said.map(({ id }) => id))).toEqual(named);
    // Debtor: near and overdue; creditor: overdue.
    expect(said).toHaveLength(3);
  }, 60_000);
});
