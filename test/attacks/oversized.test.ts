import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectBus, intakeExchange, receiptExchange } from '@valija/bus';
import {
  attachmentsMax,
  digestOf,
  type Envelope,
  generatePrivateJwk,
  importKey,
  messageBytesMax,
  messageMediaType,
  openContent,
  receiptsMediaType,
  sealedAttachmentCharsMax,
  signCompact,
  signedCharsMax,
  toPublicJwk,
} from '@valija/envelope';
import { CompactEncrypt } from 'jose';
import { begin } from '../support/attachments.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilQuarantined } from '../support/outcome.js';
import { idOf, TestParty } from '../support/party.js';

/** What the broker takes at most: less than three times the largest message. */
const publicationBytesMax = 4 * 2 ** 20;

let stage: TestInstallation;
let party: TestParty;
let recipient: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  recipient = await TestParty.open(stage.installation, 'ninez');
}, 60_000);
afterAll(() => stage.close());

/** The whole answer to a request whose body is nothing. */
async function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await party.request(path, 'GET', headers);
  await response.body?.cancel();
  return response.status;
}

describe('what is larger than it may be', () => {
  it('is a 413: an envelope of more than 8192 characters', async () => {
    const { envelope, sealed } = await party.seal({});
    const long = { ...envelope, nota: 'x'.repeat(signedCharsMax) };
    const wire = { envelope: await signCompact('valija-envelope+jws', long, party.signer), sealed };
    expect(wire.envelope.length).toBeGreaterThan(signedCharsMax);
    const { status, body } = await party.post(wire);
    expect({ status, code: body.code }).toEqual({ status: 413, code: 'too-large' });
    expect(await party.look(envelope.id)).toBeUndefined();
  });

  it('is a 413: a body of one byte more than a message may have', async () => {
    const { status } = await party.postRaw(new Uint8Array(messageBytesMax + 1).fill(0x20));
    expect(status).toBe(413);
  });

  it('is a 413: an attachment that is announced one character too long', async () => {
    expect(await begin(party, digestOf('x'), sealedAttachmentCharsMax + 1)).toMatchObject({
      status: 413,
      code: 'attachment-too-large',
    });
    expect((await begin(party, digestOf('y'), sealedAttachmentCharsMax)).status).toBe(201);
  });

  it('is malformed: more than sixteen attachments, or an attribute beyond its form', async () => {
    const digests = Array.from({ length: attachmentsMax + 1 }, (_, at) => digestOf(String(at)));
    const wrong: Partial<Envelope>[] = [
      { attachments: digests.join(' ') },
      { purpose: 'x'.repeat(61) },
      { authorization: 'x'.repeat(65) },
      { subject: '0'.repeat(33) },
    ];
    for (const changes of wrong) {
      const { status, body } = await party.post(await party.make(changes));
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'malformed-message' });
    }
  });

  it('is quarantined: more than sixteen receipts at once, or one of more than 8192 characters', async () => {
    const wire = await party.make();
    await party.post(wire);
    const receipt = await recipient.say('received', wire);
    const many = await recipient.publishReceipts(...Array<string>(17).fill(receipt));
    expect(await untilQuarantined(stage, 'gateway', many)).toMatchObject({ code: 'malformed-message' });
    const long = await recipient.say('received', wire, { code: 'x'.repeat(signedCharsMax) as 'internal' });
    const body = await recipient.publishReceipts(long);
    expect(await untilQuarantined(stage, 'gateway', body)).toMatchObject({ code: 'too-large' });
    expect(await party.look(idOf(wire))).toMatchObject({ state: 'accepted' });
  });

  it('is stopped by the broker: a publication larger than any message', async () => {
    for (const [exchange, key, mediaType] of [
      [intakeExchange, 'normal', messageMediaType],
      [receiptExchange, 'receipt', receiptsMediaType],
    ] as const) {
      const connection = await connectBus(party.bus);
      connection.on('error', () => undefined);
      try {
        const channel = await connection.createConfirmChannel();
        const closed = new Promise<number>((resolve) =>
          channel.once('error', (error: { code?: number }) => resolve(error.code ?? 0)),
        );
        channel.publish(exchange, key, Buffer.alloc(publicationBytesMax + 1, 32), { contentType: mediaType });
        expect(await closed).toBe(406);
      } finally {
        await connection.close().catch(() => undefined);
      }
    }
    expect((await party.post(await party.make())).status).toBe(201);
  });

  it('is not read: headers of more than 16 KiB, a name of a thousand characters', async () => {
    expect(await statusOf('/v1/messages/x', { 'x-long': 'x'.repeat(20_000) })).toBe(431);
    for (const path of ['messages', 'attachments'])
      expect(await statusOf(`/v1/${path}/${'x'.repeat(1_000)}`)).toBe(414);
  });
});

describe('a seal that is larger than it may be', () => {
  const message = { source: 'urn:valija:cl:a:b', id: 'x', recipient: 'urn:valija:cl:c:d' };
  const context = {
    apu: Buffer.from(`${message.source} ${message.id}`),
    apv: Buffer.from(message.recipient),
  };

  async function open(plaintext: Uint8Array, header: object = {}): Promise<string> {
    const jwk = await generatePrivateJwk('seal');
    const [opening, sealing] = [await importKey(jwk), await importKey(toPublicJwk(jwk))];
    const sealed = await new CompactEncrypt(plaintext)
      .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: sealing.kid, ...header })
      .setKeyManagementParameters(context)
      .encrypt(sealing.key);
    const digests = { sealdigest: digestOf(sealed), contentdigest: digestOf(Buffer.alloc(32), '{}') };
    return openContent(sealed, { ...message, ...digests }, () => opening).then(
      () => 'opened',
      (error: { code: string }) => error.code,
    );
  }
  const frame = (length: number, bytes = 4096): Buffer => {
    const framed = Buffer.alloc(bytes);
    framed.writeUInt32BE(length);
    framed.write('{}', 36);
    return framed;
  };

  it('is not opened: a length beyond its frame, or beyond 1 MiB', async () => {
    expect(await open(frame(2))).toBe('opened');
    for (const length of [4096, 0xffffffff, 2 ** 20 + 1])
      expect(await open(frame(length))).toBe('content-unopenable');
  });

  it('is not opened: a header of more than a thousand characters', async () => {
    expect(await open(frame(2), { typ: 'x'.repeat(100) })).toBe('opened');
    expect(await open(frame(2), { typ: 'x'.repeat(1_000) })).toBe('content-unopenable');
  });

  it('is not looked at: more than 1 MiB of content could take', async () => {
    expect(await open(Buffer.alloc(2 * 2 ** 20))).toBe('too-large');
  });
});
