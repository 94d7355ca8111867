import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey, type UsableKey, type WireMessage } from '@valija/envelope';
import { caj, grant, newReference } from '../support/authorization.js';
import { until } from '../support/until.js';
import { FailureStage } from './stage.js';

const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open(
    {},
    {
      furtherSigners: [{ endpoint: 'pav', notbefore: daysAgo(400), notafter: daysAgo(1) }],
    },
  );
}, 60_000);
afterAll(() => stage.close(), 30_000);

/** A message of PAV that is all right but for who signed it. */
async function signedBy(signer: UsableKey): Promise<{ id: string; wire: WireMessage }> {
  const { envelope, wire } = await stage.life.pav.seal(grant(newReference(), caj));
  return { id: envelope.id, wire: await stage.life.sender.sign({ envelope, sealed: wire.sealed }, signer) };
}

/** Over HTTP it is told so and nothing is kept; over the bus it is not even answered. The operator sees that it came, never a message. */
async function isSeenAs(code: string, { id, wire }: { id: string; wire: WireMessage }): Promise<void> {
  const { sender } = stage.life;
  expect(await sender.post(wire)).toMatchObject({ status: 401, body: { code } });
  await sender.offer(wire);
  const group = await stage.untilFailure((each) => each.kind === 'quarantined' && each.code === code);
  expect(group).toMatchObject({ endpoint: 'gateway', party: null, count: 1, replayable: false, sample: [] });
  expect((await stage.ask('getOpsMessage', `messages/${id}`)).status).toBe(404);
}

describe('what nobody can believe', () => {
  it('is quarantined by its fault and alerted, answered to nobody and known as no message', async () => {
    const stranger = await importKey(await generatePrivateJwk('sign'));
    const { sender } = stage.life;
    await isSeenAs('signature-invalid', await signedBy({ ...stranger, kid: sender.signer.kid }));
    await isSeenAs('key-unknown', await signedBy(stranger));
    const retired = await importKey(sender.keyringFile.sign[1] ?? {});
    await isSeenAs('key-retired', await signedBy(retired));

    const alerts = await until('all to be alerted', async () => {
      const found = (await stage.alerts()).filter(({ code }) => code === 'messages-quarantined');
      return found.reduce((sum, { count }) => sum + count, 0) === 3 ? found : undefined;
    });
    for (const alert of alerts)
      expect(alert).toMatchObject({ about: { endpoint: 'gateway' }, action: 'look-at-quarantine' });
    expect((await stage.now()).totals.waiting).toBe(0);
  }, 40_000);
});
