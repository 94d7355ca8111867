import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { append, begin, chunkBytes, find, makePdf, sealTo, upload } from '../support/attachments.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  // Time enough for all that comes before it ends, on a slow machine too.
  const environments = { gateway: { VALIJA_ATTACHMENT_ORPHAN_MS: '6000' } };
  stage = await startInstallation({ only: ['gateway'], environments });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('an attachment that no accepted message names', () => {
  it('is erased when its time is over, whole or half; one that a message names stays', async () => {
    const [bound, whole, half] = await Promise.all(
      [1_000, 1_000, chunkBytes].map((bytes) => sealTo(party, ninez, makePdf(bytes))),
    );
    if (!bound || !whole || !half) throw new Error('three were sealed');
    await upload(party, bound);
    expect((await party.post(await party.make({ attachments: bound.digest }))).status).toBe(201);
    await begin(party, half.digest, half.sealed.length);
    await append(party, half.digest, 0, half.sealed.subarray(0, chunkBytes));
    await upload(party, whole);
    for (const { digest } of [half, whole]) expect((await find(party, digest)).status).toBe(200);
    await until('their end', async () => {
      const found = await Promise.all([half, whole].map(({ digest }) => find(party, digest)));
      return found.every(({ status }) => status === 404) ? true : undefined;
    });
    expect((await find(party, bound.digest)).status).toBe(200);
    expect(await stage.rows('gateway', 'SELECT DISTINCT digest FROM attachment_chunk')).toEqual([
      { digest: bound.digest },
    ]);
  });
});
