import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Envelope,
  envelopeRules,
  generatePrivateJwk,
  importKey,
  peekPayload,
  sealAttachment,
  sealContent,
  signEnvelope,
  toPublicJwk,
  type UsableKey,
} from '@valija/envelope';

const message = {
  source: 'urn:valija:cl:minpublico:uravit-13',
  id: '01990000-0000-7000-8000-000000000001',
  recipient: 'urn:valija:cl:mejor-ninez:rm',
};
let signer: UsableKey;
let sealing: UsableKey;

beforeAll(async () => {
  signer = await importKey(await generatePrivateJwk('sign'));
  sealing = await importKey(toPublicJwk(await generatePrivateJwk('seal')));
});

const decode = (part: string | undefined): string => Buffer.from(part ?? '', 'base64url').toString();

/** What anybody reads of a seal: its header, and how long it is. */
function readSeal(sealed: string): { header: Record<string, unknown>; length: number } {
  return { header: JSON.parse(decode(sealed.split('.')[0])), length: sealed.length };
}

describe('what whoever carries a message reads of it', () => {
  it('names every attribute that is not sealed, and no other', async () => {
    // Who adds one here adds to what docs/security.md calls visible.
    expect(Object.keys(envelopeRules).sort()).toEqual([
      'attachments',
      'authorization',
      'causationid',
      'clockbase',
      'contentdigest',
      'correlationid',
      'dataschema',
      'expires',
      'id',
      'lane',
      'legalbasis',
      'purpose',
      'recipient',
      'sealdigest',
      'source',
      'specversion',
      'subject',
      'supersedes',
      'time',
      'traceparent',
      'type',
    ]);
    const { sealed: _sealed, ...digests } = await sealContent({ nombres: 'Ficticia' }, sealing, message);
    const envelope: Envelope = {
      specversion: '1.0',
      ...message,
      type: 'cl.valija.derivacion.solicitada',
      dataschema: 'urn:valija:schema:derivacion.solicitada:2.0.0',
      subject: '0'.repeat(32),
      correlationid: message.id,
      time: '2026-11-23T12:00:00.000Z',
      expires: '2026-11-30T12:00:00.000Z',
      lane: 'normal',
      purpose: 'derivacion-programa',
      legalbasis: 'ley-21057:art-31-b',
      ...digests,
    };
    const jws = await signEnvelope(envelope, signer);
    expect(peekPayload(jws)).toEqual(envelope);
    await expect(
      (async () => signEnvelope({ ...envelope, nombres: 'Ficticia' } as Envelope, signer))(),
    ).rejects.toMatchObject({ code: 'malformed-message' });
  });

  it('tells of a content its step of 4 KiB, its message and its recipient', async () => {
    const [short, long, longer] = await Promise.all(
      [1, 3_500, 4_500].map((chars) => sealContent({ nota: 'x'.repeat(chars) }, sealing, message)),
    );
    const { header, length } = readSeal(short?.sealed ?? '');
    expect(Object.keys(header).sort()).toEqual(['alg', 'apu', 'apv', 'enc', 'epk', 'kid']);
    expect([decode(header.apu as string), decode(header.apv as string)]).toEqual([
      `${message.source} ${message.id}`,
      message.recipient,
    ]);
    expect(header.kid).toBe(sealing.kid);
    expect(long?.sealed.length).toBe(length);
    expect(longer?.sealed.length).toBeGreaterThan(length);
  });

  it('tells of a document its step of 64 KiB, its sender and its recipient', async () => {
    const pdf = (bytes: number): Buffer => {
      const document = Buffer.alloc(bytes, 7);
      document.write('%PDF-1.7\n');
      return document;
    };
    const [short, long, longer] = await Promise.all(
      [100, 60_000, 70_000].map((bytes) => sealAttachment(pdf(bytes), sealing, message)),
    );
    const { header, length } = readSeal(short?.sealed.toString('latin1') ?? '');
    expect(Object.keys(header).sort()).toEqual(['alg', 'apu', 'apv', 'enc', 'epk', 'kid', 'typ']);
    expect([decode(header.apu as string), decode(header.apv as string)]).toEqual([
      message.source,
      message.recipient,
    ]);
    expect(long?.sealed.length).toBe(length);
    expect(longer?.sealed.length).toBeGreaterThan(length);
  });
});
