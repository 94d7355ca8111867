import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lookAtAuthorization, makeRevocation, newReference } from '../support/authorization.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let holder: TestParty;
let recipient: TestParty;
const reference = newReference();

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'], settings: { VALIJA_REVOCATION_SILENCE_MS: '1000' } });
  holder = await TestParty.open(stage.installation);
  recipient = await TestParty.open(stage.installation, 'ninez');
  await holder.post(await holder.make({ authorization: reference }));
}, 60_000);
afterAll(() => stage.close());

const alerts = () =>
  stage.rows<{ about: string }>(
    'gateway',
    `SELECT about FROM alert WHERE code = 'revocation-unacknowledged'`,
  );

describe('a party that is silent about a revocation', () => {
  it('is no matter while the authorisation holds', async () => {
    expect(await lookAtAuthorization(holder, reference)).toEqual({ reference, reached: [{ party: ninez }] });
  });

  it('is shown to who revoked: since when, and whom to call', async () => {
    await holder.post(await makeRevocation(holder, reference));
    const seen = await lookAtAuthorization(holder, reference);
    const telephone = holder.directory.find(ninez)?.dutyTelephone;
    expect(telephone).toBeDefined();
    expect(seen?.reached).toMatchObject([
      { party: ninez, silentSince: expect.stringMatching(/^\d{4}-.*Z$/), dutyTelephone: telephone },
    ]);
    expect(seen?.reached[0]).not.toHaveProperty('acknowledgedAt');
  });

  it('is alerted of once, after the time that is configured', async () => {
    const [alert] = await until(
      'the alert',
      async () => {
        const rows = await alerts();
        return rows.length > 0 ? rows : undefined;
      },
      30_000,
    );
    const seen = await lookAtAuthorization(holder, reference);
    expect(alert?.about).toBe(seen?.reached[0]?.notice?.id);
    const process = stage.installation.process('gateway');
    await process.kill('SIGKILL');
    await process.restart();
    expect(await alerts()).toHaveLength(1);
    const lines = stage
      .log('gateway')
      .split('\n')
      .filter((line) => line.includes('silent about a revocation'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain(reference);
  });

  it('is not silent any more once it says that it took it in', async () => {
    const notice = await until('the notice', async () =>
      (await recipient.takeDeliveries()).messages.find(
        ({ envelope }) => envelope.length > 0 && isNotice(envelope),
      ),
    );
    const delivered = await recipient.say('delivered', notice);
    await recipient.publishReceipts(await recipient.say('received', notice), delivered);
    const seen = await until('the acknowledgement', async () => {
      const found = await lookAtAuthorization(holder, reference);
      return found?.reached[0]?.acknowledgedAt ? found : undefined;
    });
    const { at } = JSON.parse(Buffer.from(delivered.split('.')[1] ?? '', 'base64url').toString()) as {
      at: string;
    };
    expect(seen.reached[0]).toMatchObject({ acknowledgedAt: at });
    expect(seen.reached[0]).not.toHaveProperty('silentSince');
    expect(seen.reached[0]).not.toHaveProperty('dutyTelephone');
  });
});

const isNotice = (envelope: string): boolean =>
  Buffer.from(envelope.split('.')[1] ?? '', 'base64url')
    .toString()
    .includes('autorizacion.revocada');
