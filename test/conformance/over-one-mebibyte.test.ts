import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  contentBytesMax,
  digestOf,
  messageBytesMax,
  messageMediaType,
  sealedCharsMax,
  type WireMessage,
} from '@valija/envelope';
import { readTls } from '@valija/runtime';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverBus, expectRefusedOverHttp } from '../support/outcome.js';
import { TestParty } from '../support/party.js';

/** Authentic, with sealed content this many characters over the limit. */
async function overLimit(chars: number): Promise<WireMessage> {
  const sealed = 'x'.repeat(sealedCharsMax + chars);
  const { envelope } = await party.seal({}, { sealdigest: digestOf(sealed) });
  return party.sign({ envelope, sealed });
}

type Sent = { status: number; sent: number };
type Headers = Readonly<Record<string, string | number>>;

/** Sends a body in pieces, and once more where the server's end of the connection was seen before its answer, which comes just ahead. */
async function postInPieces(headers: Headers, pieceBytes: number, tries = 8): Promise<Sent> {
  try {
    return await postOnce(headers, pieceBytes);
  } catch (error) {
    const { code } = error as { code?: string };
    if (tries <= 1 || (code !== 'EPIPE' && code !== 'ECONNRESET')) throw error;
    return postInPieces(headers, pieceBytes, tries - 1);
  }
}

/** Sends a body, a piece each millisecond, until it is answered, or 16 MiB are sent. Status 0 where no answer came. */
async function postOnce(headers: Headers, pieceBytes: number): Promise<Sent> {
  const authorization = `Bearer ${await party.token()}`;
  return new Promise((resolve, reject) => {
    const posting = request(`${stage.installation.url('gateway')}/v1/messages`, {
      ...readTls(party.tlsConfig),
      method: 'POST',
      headers: { 'content-type': messageMediaType, authorization, ...headers },
    });
    const piece = Buffer.alloc(pieceBytes, ' ');
    let sent = 0;
    const end = (status: number): void => {
      clearInterval(timer);
      resolve({ status, sent });
      posting.destroy();
    };
    const timer = setInterval(() => {
      posting.write(piece);
      sent += piece.length;
      if (sent > 16 * contentBytesMax) end(0);
    }, 1);
    posting.on('response', (response) => end(response.statusCode ?? 0));
    posting.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
  });
}

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('a message over 1 MiB', () => {
  it('is a 413 before its body is read, where it says how long it is', async () => {
    // So slowly that the answer has more than ten seconds before the limit would be reached.
    const { status, sent } = await postInPieces({ 'content-length': 100 * contentBytesMax }, 64);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(contentBytesMax);
  });

  it('is a 413 before it ends, where it does not say how long it is', async () => {
    const { status, sent } = await postInPieces({ 'transfer-encoding': 'chunked' }, 4 * 1024);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(16 * contentBytesMax);
  });

  it('is a 413 with problem details where the whole body is over the limit', async () => {
    const { status, body } = await party.postRaw(new Uint8Array(messageBytesMax + 1).fill(0x20));
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: 'too-large' });
  });

  it('is a 413 with a signed refusal where the sealed content is over the limit', async () => {
    await expectRefusedOverHttp(stage, party, await overLimit(1), 'too-large');
  });

  it('is refused with a signed receipt over the bus', async () => {
    await expectRefusedOverBus(stage, party, await overLimit(contentBytesMax), 'too-large');
  });

  it('is taken in at exactly 1 MiB of content', async () => {
    const content = 'x'.repeat(contentBytesMax - 2);
    expect((await party.post(await party.make({}, content))).status).toBe(201);
  });
});
