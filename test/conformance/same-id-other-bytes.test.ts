import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { envelopeDigest } from '@valija/envelope';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { fiscalia, gateway, idOf, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('the same id with other bytes', () => {
  it.each(['over HTTP', 'over the bus'])(
    'is refused and recorded, and the first message is untouched, %s',
    async (how) => {
      const first = await party.make();
      const accepted = (await party.post(first)).body.receipts ?? [];
      const newcomer = await party.make({ id: idOf(first), lane: 'urgent' });

      let refusal: string;
      if (how === 'over HTTP') {
        const { status, body } = await party.post(newcomer);
        expect({ status, code: body.code }).toEqual({ status: 409, code: 'id-conflict' });
        refusal = body.receipt ?? '';
      } else {
        await party.offer(newcomer);
        refusal = await until('the refusal', async () =>
          (await party.takeDeliveries()).receipts.find(
            (jws) => jws !== accepted[0] && idOf(jws) === idOf(first),
          ),
        );
      }
      // It binds the newcomer's digest, not that of the first: the sender of the first does not believe it.
      expect(await party.read([refusal], newcomer)).toMatchObject([
        { kind: 'refused', by: gateway, code: 'id-conflict' },
      ]);
      await expect(party.read([refusal], first)).rejects.toThrow('another message');

      expect(await party.look(idOf(first))).toMatchObject({ state: 'accepted', receipts: accepted });
      const stored = await stage.rows('gateway', 'SELECT envelope, lane FROM message WHERE id = $1', [
        idOf(first),
      ]);
      expect(stored).toEqual([{ envelope: first.envelope, lane: 'normal' }]);
      const incidents = await stage.rows(
        'gateway',
        'SELECT code, source, envelope_digest, times FROM incident WHERE id = $1',
        [idOf(first)],
      );
      expect(incidents).toEqual([
        {
          code: 'id-conflict',
          source: fiscalia,
          envelope_digest: envelopeDigest(newcomer.envelope),
          times: 1,
        },
      ]);
    },
  );

  it('is counted when it comes again, and does not keep the first from being delivered', async () => {
    const first = await party.make();
    await party.post(first);
    const newcomer = await party.make({ id: idOf(first) });
    for (const _ of [1, 2, 3]) expect((await party.post(newcomer)).status).toBe(409);
    const incidents = await stage.rows('gateway', 'SELECT times FROM incident WHERE id = $1', [idOf(first)]);
    expect(incidents).toEqual([{ times: 3 }]);

    const recipient = await TestParty.open(stage.installation, 'ninez');
    const delivered = await until('the delivery', async () =>
      (await recipient.takeDeliveries()).messages.find((wire) => idOf(wire) === idOf(first)),
    );
    expect(delivered).toMatchObject(first);
  });

  it('is a conflict too where the first was refused', async () => {
    const first = await party.make({ purpose: 'estadistica' });
    expect((await party.post(first)).status).toBe(403);
    const { status } = await party.post(await party.make({ id: idOf(first) }));
    expect(status).toBe(409);
    expect(await party.look(idOf(first))).toMatchObject({ state: 'refused' });
  });
});
