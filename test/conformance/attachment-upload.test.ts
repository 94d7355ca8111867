import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf, type SealedAttachment, sealedAttachmentCharsMax } from '@valija/envelope';
import {
  append,
  begin,
  chunkBytes,
  find,
  makePdf,
  noise,
  read,
  sealTo,
  type UploadAnswer,
  upload,
} from '../support/attachments.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { ninez, TestParty } from '../support/party.js';

const mebibyte = 1024 * 1024;

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

const seal = (bytes = mebibyte): Promise<SealedAttachment> => sealTo(party, ninez, makePdf(bytes));
const kept = async (digest: string): Promise<number> =>
  (await stage.rows('gateway', 'SELECT 1 FROM attachment_chunk WHERE digest = $1', [digest])).length;

/** Sends a part that is not read to its end, and once more where the gateway's end of the connection was seen before its answer. */
async function appendTooLarge(digest: string, bytes: Uint8Array, tries = 8): Promise<UploadAnswer> {
  try {
    return await append(party, digest, 0, bytes);
  } catch (error) {
    const { code = '' } = ((error as Error).cause ?? {}) as { code?: string };
    if (tries <= 1 || !['EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(code)) throw error;
    return appendTooLarge(digest, bytes, tries - 1);
  }
}

describe('an upload', () => {
  it('goes on where it was cut off, and is whole when its digest is the one that names it', async () => {
    const { digest, sealed } = await seal();
    expect(await begin(party, digest, sealed.length)).toMatchObject({ status: 201, offset: 0 });
    expect(await append(party, digest, 0, sealed.subarray(0, chunkBytes))).toMatchObject({
      status: 204,
      offset: chunkBytes,
      length: sealed.length,
    });
    // Not whole yet: nobody reads it, its own party neither.
    expect((await read(party, digest)).status).toBe(404);
    expect(await find(party, digest)).toEqual({ status: 200, offset: chunkBytes, length: sealed.length });
    expect(await append(party, digest, chunkBytes, sealed.subarray(chunkBytes))).toMatchObject({
      status: 204,
      offset: sealed.length,
    });
    expect((await read(party, digest)).bytes.equals(sealed)).toBe(true);
  });

  it('said again changes nothing and tells how far it has come', async () => {
    const attachment = await seal(100_000);
    await upload(party, attachment);
    const { digest, sealed } = attachment;
    expect(await begin(party, digest, sealed.length)).toEqual({
      status: 200,
      offset: sealed.length,
      length: sealed.length,
    });
    expect(await append(party, digest, 0, sealed)).toMatchObject({ status: 409, code: 'attachment-offset' });
    expect((await read(party, digest)).bytes.equals(sealed)).toBe(true);
  });

  it('takes each part once, ten times at once', async () => {
    const { digest, sealed } = await seal();
    const first = sealed.subarray(0, chunkBytes);
    await begin(party, digest, sealed.length);
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => (await append(party, digest, 0, first)).status),
    );
    expect(answers.toSorted()).toEqual([204, ...Array.from({ length: 9 }, () => 409)]);
    await append(party, digest, chunkBytes, sealed.subarray(chunkBytes));
    expect((await read(party, digest)).bytes.equals(sealed)).toBe(true);
  });

  it('of another’s digest is one’s own, and does not touch theirs', async () => {
    const { digest, sealed } = await seal(100_000);
    await begin(party, digest, sealed.length);
    const other = await TestParty.open(stage.installation, 'ninez');
    expect((await find(other, digest)).status).toBe(404);
    expect(await begin(other, digest, sealed.length + 1)).toMatchObject({ status: 201, offset: 0 });
    expect(await find(party, digest)).toMatchObject({ offset: 0, length: sealed.length });
  });
});

describe('an upload is refused', () => {
  it('and discarded where its digest is another', async () => {
    const { sealed } = await seal(100_000);
    const digest = digestOf('something else');
    expect(await upload(party, { digest, sealed })).toMatchObject({
      status: 422,
      code: 'attachment-mismatch',
    });
    expect((await find(party, digest)).status).toBe(404);
    expect(await kept(digest)).toBe(0);
  });

  it('before it begins where it is larger than a sealed document of 10 MiB can be', async () => {
    const largest = await begin(party, digestOf('largest'), sealedAttachmentCharsMax);
    expect(largest.status).toBe(201);
    expect(await begin(party, digestOf('larger'), sealedAttachmentCharsMax + 1)).toMatchObject({
      status: 413,
      code: 'attachment-too-large',
    });
  });

  it('where a part does not follow, or leads beyond the end', async () => {
    const { digest, sealed } = await seal();
    await begin(party, digest, sealed.length);
    const part = sealed.subarray(0, 100_000);
    await append(party, digest, 0, part);
    for (const offset of [0, 99_999, 100_001])
      expect(await append(party, digest, offset, part)).toMatchObject({
        status: 409,
        code: 'attachment-offset',
      });
    const { digest: short } = await seal(10_000);
    await begin(party, short, 1_000);
    expect(await append(party, short, 0, part)).toMatchObject({ status: 409, code: 'attachment-offset' });
    expect(await begin(party, digest, sealed.length - 1)).toMatchObject({
      status: 409,
      code: 'attachment-offset',
    });
  });

  it('where a part is over 1 MiB, or too small to be one of few', async () => {
    const { digest, sealed } = await seal();
    await begin(party, digest, sealed.length);
    const over = Buffer.concat([sealed, sealed]).subarray(0, chunkBytes + 1);
    expect((await appendTooLarge(digest, over)).status).toBe(413);
    expect(await append(party, digest, 0, sealed.subarray(0, 60_000))).toMatchObject({
      status: 400,
      code: 'attachment-chunk',
    });
    expect(await kept(digest)).toBe(0);
  });

  it.each([
    ['a PDF that nobody sealed', () => makePdf(100_000)],
    ['base64 of one', () => Buffer.from(makePdf(100_000).toString('base64url'))],
    ['noise', () => noise(100_000)],
  ])('where it is not sealed: %s', async (_what, make) => {
    const plain = make();
    const answer = await upload(party, { digest: digestOf(plain), sealed: plain });
    expect(answer).toMatchObject({ status: 400, code: 'attachment-chunk' });
    expect(await kept(digestOf(plain))).toBe(0);
  });

  it.each(['-1', 'x', '', '1e3', '99999999999'])(
    'where its length is no number of bytes: %s',
    async (length) => {
      expect(await begin(party, digestOf('x'), length)).toMatchObject({
        status: 400,
        code: 'attachment-chunk',
      });
    },
  );

  it('where it names nothing, or no part of it has its media type', async () => {
    expect((await begin(party, 'x', 100)).status).toBe(404);
    const { digest, sealed } = await seal(100_000);
    expect((await append(party, digest, 0, sealed)).status).toBe(404);
    await begin(party, digest, sealed.length);
    expect((await append(party, digest, 0, sealed, 'application/octet-stream')).status).toBe(415);
  });

  it('without a good token', async () => {
    const { digest } = await seal(100_000);
    for (const method of ['PUT', 'HEAD', 'PATCH', 'GET']) {
      const response = await party.request(`/v1/attachments/${digest}`, method, {
        authorization: 'Bearer x',
      });
      expect(response.status).toBe(401);
      await response.body?.cancel();
    }
  });

  it('where the party has 64 that no message names, and only that party', async () => {
    const other = await TestParty.open(stage.installation, 'ninez');
    const [row] = await stage.rows<{ open: number }>(
      'gateway',
      'SELECT count(*)::int AS open FROM attachment WHERE source = $1',
      [party.urn],
    );
    const free = 64 - (row?.open ?? 0);
    const answers = await Promise.all(
      Array.from({ length: free + 5 }, (_, at) => begin(party, digestOf(`open ${at}`), 100)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(free);
    expect(answers.filter(({ code }) => code === 'attachment-quota')).toHaveLength(5);
    expect((await begin(other, digestOf('theirs'), 100)).status).toBe(201);
  });
});
