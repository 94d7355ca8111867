import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Envelope, SealedAttachment, WireMessage } from '@valija/envelope';
import { append, begin, chunkBytes, find, makePdf, sealTo, upload } from '../support/attachments.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverBus, expectRefusedOverHttp } from '../support/outcome.js';
import { ninez, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

const seal = (bytes = 100_000): Promise<SealedAttachment> => sealTo(party, ninez, makePdf(bytes));
const uploaded = async (): Promise<SealedAttachment> => {
  const attachment = await seal();
  await upload(party, attachment);
  return attachment;
};
const naming = (
  digests: readonly SealedAttachment[],
  changes: Partial<Envelope> = {},
): Promise<WireMessage> =>
  party.make({ attachments: digests.map(({ digest }) => digest).join(' '), ...changes });

describe('a message that names an attachment', () => {
  it('is accepted where each is there whole, by its own source', async () => {
    const wire = await naming([await uploaded(), await uploaded()]);
    expect((await party.post(wire)).status).toBe(201);
    // The same bytes again: what is bound to it is not missing to it.
    expect((await party.post(wire)).status).toBe(200);
  });

  it('is refused where it was never uploaded', async () => {
    await expectRefusedOverHttp(stage, party, await naming([await seal()]), 'attachment-missing');
    await expectRefusedOverBus(stage, party, await naming([await seal()]), 'attachment-missing');
  });

  it('is refused where it is not whole', async () => {
    const attachment = await seal(2 * chunkBytes);
    await begin(party, attachment.digest, attachment.sealed.length);
    await append(party, attachment.digest, 0, attachment.sealed.subarray(0, chunkBytes));
    await expectRefusedOverHttp(stage, party, await naming([attachment]), 'attachment-missing');
  });

  it('is refused where another party uploaded it', async () => {
    const other = await TestParty.open(stage.installation, 'ninez');
    const attachment = await seal();
    await upload(other, attachment);
    await expectRefusedOverHttp(stage, party, await naming([attachment]), 'attachment-missing');
    expect((await find(other, attachment.digest)).status).toBe(200);
  });

  it('is refused where it belongs to an accepted message, which keeps it', async () => {
    const attachment = await uploaded();
    expect((await party.post(await naming([attachment]))).status).toBe(201);
    await expectRefusedOverHttp(stage, party, await naming([attachment]), 'attachment-missing');
    expect((await find(party, attachment.digest)).status).toBe(200);
  });

  it('is refused as a whole where one of several is missing, and what was there is erased with it', async () => {
    const there = await uploaded();
    await expectRefusedOverHttp(stage, party, await naming([there, await seal()]), 'attachment-missing');
    expect((await find(party, there.digest)).status).toBe(404);
  });

  it('erases it where it is refused for another reason', async () => {
    const there = await uploaded();
    await expectRefusedOverHttp(
      stage,
      party,
      await naming([there], { purpose: 'estadistica' }),
      'no-agreement',
    );
    expect((await find(party, there.digest)).status).toBe(404);
  });

  it('gets it once, where two messages name it at once', async () => {
    const attachment = await uploaded();
    const wires = await Promise.all([naming([attachment]), naming([attachment]), naming([attachment])]);
    const statuses = await Promise.all(wires.map(async (wire) => (await party.post(wire)).status));
    expect(statuses.toSorted()).toEqual([201, 422, 422]);
  });

  it('is malformed where it names one twice, or more than sixteen', async () => {
    const one = await seal(1_000);
    const names = [
      `${one.digest} ${one.digest}`,
      Array(17).fill(one.digest).join(' '),
      'x',
      `${one.digest} `,
    ];
    for (const attachments of names) {
      const { status, body } = await party.post(await party.make({ attachments }));
      expect({ status, pointers: body.pointers }).toEqual({
        status: 400,
        pointers: ['/envelope/attachments'],
      });
    }
  });
});
