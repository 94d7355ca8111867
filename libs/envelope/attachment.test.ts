import { beforeAll, describe, expect, it } from '@jest/globals';
import { CompactEncrypt } from 'jose';
import {
  attachmentBytesMax,
  attachmentStepBytes,
  beginsSealed,
  detectAttachmentType,
  digestOf,
  generatePrivateJwk,
  importKey,
  maySealed,
  openAttachment,
  sealAttachment,
  sealContent,
  sealedAttachmentCharsMax,
  toPublicJwk,
  type UsableKey,
} from './index.js';

const parties = {
  source: 'urn:valija:cl:minpublico:uravit-13',
  recipient: 'urn:valija:cl:sermig:residencias',
};
let sealing: UsableKey;
let opening: UsableKey;
let other: UsableKey;

beforeAll(async () => {
  const jwk = await generatePrivateJwk('seal');
  [opening, sealing] = [await importKey(jwk), await importKey(toPublicJwk(jwk))];
  other = await importKey(await generatePrivateJwk('seal'));
});

const begunWith = (start: string, bytes = 100): Buffer => {
  const document = Buffer.alloc(bytes, 7);
  document.write(start, 'latin1');
  return document;
};
const pdf = (bytes = 100): Buffer => begunWith('%PDF-1.7\n', bytes);
const jpeg = begunWith('\xff\xd8\xff\xe0');
const png = begunWith('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');

/** A JWE to the recipient whose plaintext is whatever the test says. */
async function sealRaw(plaintext: Uint8Array, typ = 'valija-attachment+jwe') {
  const jwe = await new CompactEncrypt(plaintext)
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: sealing.kid, typ })
    .setKeyManagementParameters({ apu: Buffer.from(parties.source), apv: Buffer.from(parties.recipient) })
    .encrypt(sealing.key);
  const sealed = Buffer.from(jwe, 'latin1');
  return { sealed, digest: digestOf(sealed) };
}

/** A document in the frame of an attachment, with whatever length the test says. */
function frame(document: Uint8Array, length = document.length): Buffer {
  const framed = Buffer.alloc(4 + document.length);
  framed.writeUInt32BE(length);
  framed.set(document, 4);
  return framed;
}

describe('the type of a document', () => {
  it.each([
    ['application/pdf', pdf()],
    ['image/jpeg', jpeg],
    ['image/png', png],
  ])('is %s by its own first bytes', (type, document) => expect(detectAttachmentType(document)).toBe(type));

  it.each([
    ['an ELF executable', begunWith('\x7fELF\x02\x01\x01')],
    ['a Windows executable', begunWith('MZ\x90\0')],
    ['a Windows executable with a PDF in it', begunWith('MZ%PDF-1.7')],
    ['a script', begunWith('#!/bin/sh\n')],
    ['an archive', begunWith('PK\x03\x04')],
    ['a recording', begunWith('ID3\x04')],
    ['a film', begunWith('\0\0\0\x18ftypmp42')],
    ['a PDF of no version', begunWith('%PDF-x')],
    ['a PNG that was cut', png.subarray(0, 12)],
    ['nothing', Buffer.alloc(0)],
  ])('is none that is carried: %s', (_what, document) =>
    expect(detectAttachmentType(document)).toBeUndefined(),
  );
});

describe('a sealed document', () => {
  it('opens to what was sealed, with the recipient’s key', async () => {
    for (const document of [pdf(), jpeg, png]) {
      const attachment = await sealAttachment(document, sealing, parties);
      expect(
        (await openAttachment(attachment.sealed, attachment, () => opening, parties)).equals(document),
      ).toBe(true);
    }
  });

  it('has the same size as others within 64 KiB, and its digest never repeats', async () => {
    const [small, large, again, next] = await Promise.all([
      sealAttachment(pdf(100), sealing, parties),
      sealAttachment(pdf(attachmentStepBytes - 4), sealing, parties),
      sealAttachment(pdf(100), sealing, parties),
      sealAttachment(pdf(attachmentStepBytes - 3), sealing, parties),
    ]);
    expect(small?.sealed.length).toBe(large?.sealed.length);
    expect(small?.digest).not.toBe(again?.digest);
    expect(next?.sealed.length).toBeGreaterThan(large?.sealed.length ?? 0);
  });

  it('may have 10 MiB, which stays within the limit when sealed, and not a byte more', async () => {
    const largest = await sealAttachment(pdf(attachmentBytesMax), sealing, parties);
    expect(largest.sealed.length).toBeLessThanOrEqual(sealedAttachmentCharsMax);
    await expect(sealAttachment(pdf(attachmentBytesMax + 1), sealing, parties)).rejects.toMatchObject({
      code: 'attachment-too-large',
    });
  });

  it('is not sealed where it is an executable, whatever it is called', async () => {
    await expect(sealAttachment(begunWith('\x7fELF'), sealing, parties)).rejects.toMatchObject({
      code: 'attachment-type',
    });
  });

  it('looks sealed to who stores it, and a content or a plain document does not', async () => {
    const { sealed } = await sealAttachment(pdf(), sealing, parties);
    expect([beginsSealed(sealed), maySealed(sealed)]).toEqual([true, true]);
    const content = Buffer.from((await sealContent({}, sealing, { ...parties, id: 'x' })).sealed);
    expect([beginsSealed(content), maySealed(content)]).toEqual([false, true]);
    expect([beginsSealed(pdf()), maySealed(pdf())]).toEqual([false, false]);
    expect(beginsSealed(Buffer.from('bnVsbA.x'))).toBe(false);
  });
});

describe('a sealed document is not opened', () => {
  it('where the bytes are others than named', async () => {
    const attachment = await sealAttachment(pdf(), sealing, parties);
    const others = (await sealAttachment(pdf(), sealing, parties)).sealed;
    await expect(openAttachment(others, attachment, () => opening, parties)).rejects.toMatchObject({
      code: 'attachment-mismatch',
    });
  });

  it('with another key', async () => {
    const attachment = await sealAttachment(pdf(), sealing, parties);
    for (const key of [other, undefined])
      await expect(openAttachment(attachment.sealed, attachment, () => key, parties)).rejects.toMatchObject({
        code: 'content-unopenable',
      });
  });

  it('in the name of another sender', async () => {
    const attachment = await sealAttachment(pdf(), sealing, parties);
    const stolen = { ...parties, source: 'urn:valija:cl:pav:rm' };
    await expect(openAttachment(attachment.sealed, attachment, () => opening, stolen)).rejects.toMatchObject({
      code: 'content-unopenable',
    });
  });

  const named = { type: 'application/pdf', bytes: 100 };
  it.each([
    ['of another size than named', () => frame(pdf(101)), 'attachment-mismatch'],
    ['shorter than it says', () => frame(pdf(99), 100), 'attachment-mismatch'],
    ['of another type than named', () => frame(png), 'attachment-type'],
    ['that is an executable', () => frame(begunWith('\x7fELF')), 'attachment-type'],
    ['of more than 10 MiB', () => frame(pdf(attachmentBytesMax + 1)), 'attachment-too-large'],
    ['without a length', () => Buffer.alloc(3), 'content-unopenable'],
  ])('where a dishonest sender sealed one %s', async (_what, plaintext, code) => {
    const { sealed, digest } = await sealRaw(plaintext());
    await expect(openAttachment(sealed, { ...named, digest }, () => opening, parties)).rejects.toMatchObject({
      code,
    });
  });

  it('where it was sealed as a content', async () => {
    const { sealed, digest } = await sealRaw(frame(pdf()), 'valija-content+jwe');
    await expect(openAttachment(sealed, { ...named, digest }, () => opening, parties)).rejects.toMatchObject({
      code: 'content-unopenable',
    });
  });

  it('where there is more than the largest could be', async () => {
    const sealed = Buffer.alloc(sealedAttachmentCharsMax + 1, 'x');
    const digest = digestOf(sealed);
    await expect(openAttachment(sealed, { ...named, digest }, () => opening, parties)).rejects.toMatchObject({
      code: 'attachment-too-large',
    });
  });
});
