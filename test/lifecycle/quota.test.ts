import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agreement } from '@valija/directory';
import type { Lane } from '@valija/envelope';
import { foundingAgreements } from '../../apps/local/founding.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverHttp } from '../support/outcome.js';
import { idOf, TestParty } from '../support/party.js';
import { openSecondGateway, type SecondGateway } from './second-gateway.js';

const quotaperday = 12;
const id = 'con-cuota';
/** The same as an agreement of the project, for another purpose. */
const limited: Agreement = {
  ...(foundingAgreements().find(({ id }) => id === 'uravit-13-mejor-ninez-rm-derivacion') as Agreement),
  id,
  purpose: 'cuota-ficticia',
  quotaperday,
};

let stage: TestInstallation;
let second: SecondGateway;
let sender: TestParty;
beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'], furtherAgreements: [limited] });
  sender = await TestParty.open(stage.installation);
  second = await openSecondGateway(stage.installation);
}, 60_000);
afterAll(async () => {
  await second?.close();
  await stage.close();
});

const make = (lane: Lane = 'normal') => sender.make({ purpose: limited.purpose, lane });
const counted = () =>
  stage.rows(
    'gateway',
    `SELECT taken, day = (now() AT TIME ZONE 'America/Santiago')::date AS is_today FROM quota WHERE agreement = $1`,
    [id],
  );
const alerts = () =>
  stage.rows<{ about: string }>('gateway', `SELECT about FROM alert WHERE code = 'quota-exceeded'`);

describe('an agreement with a quota per day', () => {
  it('lets exactly so many in, through two gateways at once, each message once', async () => {
    const wires = await Promise.all(Array.from({ length: quotaperday + 8 }, () => make()));
    const outcomes = await Promise.all(
      wires.map(async (wire, at) =>
        at % 2 === 0 ? (await sender.post(wire)).status : (await second.intake.take(wire)).kind,
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 201 || outcome === 'accepted')).toHaveLength(quotaperday);
    expect(outcomes.filter((outcome) => outcome === 429 || outcome === 'refused')).toHaveLength(8);
    expect(await counted()).toEqual([{ taken: quotaperday, is_today: true }]);
    // Known bytes are no further message.
    for (const wire of wires) await sender.post(wire);
    expect(await counted()).toEqual([{ taken: quotaperday, is_today: true }]);
  });

  it('refuses what is over it with a signed receipt', async () => {
    await expectRefusedOverHttp(stage, sender, await make(), 'quota-exceeded');
  });

  it('refuses nothing urgent, and alerts once', async () => {
    expect(await alerts()).toEqual([]);
    for (let sent = 0; sent < 3; sent++) expect((await sender.post(await make('urgent'))).status).toBe(201);
    expect(await alerts()).toEqual([{ about: expect.stringMatching(/^con-cuota \d{4}-\d\d-\d\d$/) }]);
    const lines = stage
      .log('gateway')
      .split('\n')
      .filter((line) => line.includes('quota of a day'));
    expect(lines).toHaveLength(1);
    expect((await sender.post(await make())).body.code).toBe('quota-exceeded');
  });

  it('begins anew with the day of America/Santiago', async () => {
    await stage.rows('gateway', `UPDATE quota SET day = day - 1 WHERE agreement = $1`, [id]);
    const wire = await make();
    expect((await sender.post(wire)).status).toBe(201);
    expect(await sender.look(idOf(wire))).toMatchObject({ state: 'accepted' });
  });

  it('does not count what is refused for another reason', async () => {
    const [before] = await counted();
    await sender.post(await sender.make({ purpose: limited.purpose, attachments: 'A'.repeat(43) }));
    expect(await counted()).toContainEqual(before);
  });
});

describe('an agreement without a quota', () => {
  it('has no row that its messages would wait for', async () => {
    expect((await sender.post(await sender.make())).status).toBe(201);
    expect(await stage.rows('gateway', 'SELECT DISTINCT agreement FROM quota')).toEqual([{ agreement: id }]);
  });
});
