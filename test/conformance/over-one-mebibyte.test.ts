import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  contentBytesMax,
  digestOf,
  messageBytesMax,
  messageMediaType,
  sealedCharsMax,
  type WireMessage,
} from '@valija/envelope';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverBus, expectRefusedOverHttp } from '../support/outcome.js';
import { TestParty } from '../support/party.js';

/** Authentic, with sealed content this many characters over the limit. */
async function overLimit(chars: number): Promise<WireMessage> {
  const sealed = 'x'.repeat(sealedCharsMax + chars);
  const { envelope } = await party.seal({}, { sealdigest: digestOf(sealed) });
  return party.sign({ envelope, sealed });
}

/** Declares a body of so many bytes and sends it in small pieces until it is answered. */
function postSlowly(url: string, declared: number): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    const posting = request(`${url}/v1/messages`, {
      method: 'POST',
      headers: { 'content-type': messageMediaType, 'content-length': declared },
    });
    let sent = 0;
    const timer = setInterval(() => {
      posting.write(' '.repeat(1024));
      sent += 1024;
    }, 5);
    posting.on('response', (response) => {
      clearInterval(timer);
      response.resume();
      resolve({ status: response.statusCode ?? 0, sent });
      posting.destroy();
    });
    posting.on('error', reject);
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
  it('is a 413 over HTTP before its body has been read', async () => {
    const declared = 100 * contentBytesMax;
    const { status, sent } = await postSlowly(stage.installation.url('gateway'), declared);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(contentBytesMax);
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
