import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  CompactSign,
  calculateJwkThumbprint,
  compactVerify,
  exportJWK,
  generateKeyPair,
  UnsecuredJWT,
} from 'jose';
import { v7 as uuidv7 } from 'uuid';
import {
  checkEnvelope,
  contentBytesMax,
  digestOf,
  type Envelope,
  envelopeDigest,
  frameContent,
  generatePrivateJwk,
  importKey,
  isOrdered,
  openContent,
  paddingStepBytes,
  sealContent,
  signEnvelope,
  signReceipt,
  toPublicJwk,
  type UsableKey,
  unframeContent,
  verifyEnvelope,
  verifyReceipt,
} from './index.js';

let signer: UsableKey;
let verifier: UsableKey;
let sealing: UsableKey;
let opening: UsableKey;

const resolve = async (): Promise<UsableKey> => verifier;
const message = {
  source: 'urn:valija:cl:minpublico:uravit-13',
  id: '01990000-0000-7000-8000-000000000001',
  recipient: 'urn:valija:cl:mejor-ninez:rm',
};
const content = { nombres: 'Ficticia', nota: 'persona ficticia' };

beforeAll(async () => {
  const sign = await generatePrivateJwk('sign');
  const seal = await generatePrivateJwk('seal');
  [signer, verifier] = [await importKey(sign), await importKey(toPublicJwk(sign))];
  [opening, sealing] = [await importKey(seal), await importKey(toPublicJwk(seal))];
});

const envelopeOf = (digests: { contentdigest: string; sealdigest: string }): Envelope => {
  const id = uuidv7();
  return {
    specversion: '1.0',
    id,
    source: 'urn:valija:cl:minpublico:uravit-13',
    recipient: 'urn:valija:cl:mejor-ninez:rm',
    type: 'cl.valija.derivacion.solicitada',
    dataschema: 'urn:valija:schema:derivacion.solicitada:1.0.0',
    subject: '00112233445566778899aabbccddeeff',
    correlationid: id,
    time: '2026-11-23T12:00:00.000Z',
    expires: '2026-11-30T12:00:00.000Z',
    lane: 'normal',
    purpose: 'derivacion-programa',
    legalbasis: 'ley-21057:art-31-b',
    ...digests,
  };
};
const anyDigests = { contentdigest: digestOf('a'), sealdigest: digestOf('b') };

describe('sealed content', () => {
  it('opens to what was sealed, with the recipient’s key', async () => {
    const sealed = await sealContent(content, sealing, message);
    expect(await openContent(sealed.sealed, { ...message, ...sealed }, () => opening)).toEqual(content);
  });

  it('has the same size for contents within the same 4 KiB step, and its digest never repeats', async () => {
    const one = await sealContent({ a: 'x' }, sealing, message);
    const other = await sealContent({ a: 'x'.repeat(3_000) }, sealing, message);
    expect(one.sealed.length).toBe(other.sealed.length);
    const again = await sealContent({ a: 'x' }, sealing, message);
    expect(again.contentdigest).not.toBe(one.contentdigest);
  });

  it('is framed in whole steps', () => {
    for (const bytes of [0, 1, 4_059, 4_060, 4_061, 10_000]) {
      const { frame, contentdigest } = frameContent(new Uint8Array(bytes).fill(7));
      expect(frame.length % paddingStepBytes).toBe(0);
      expect(unframeContent(frame, contentdigest).length).toBe(bytes);
    }
  });

  it('is refused over 1 MiB', () => {
    expect(() => frameContent(new Uint8Array(contentBytesMax + 1))).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
    expect(frameContent(new Uint8Array(contentBytesMax)).frame.length).toBeGreaterThan(contentBytesMax);
  });

  it('cannot be opened with another key', async () => {
    const sealed = await sealContent(content, sealing, message);
    const other = await importKey(await generatePrivateJwk('seal'));
    await expect(openContent(sealed.sealed, { ...message, ...sealed }, () => other)).rejects.toMatchObject({
      code: 'content-unopenable',
    });
    await expect(
      openContent(sealed.sealed, { ...message, ...sealed }, () => undefined),
    ).rejects.toMatchObject({
      code: 'content-unopenable',
    });
  });

  it.each([
    ['id', { ...message, id: '01990000-0000-7000-8000-000000000002' }],
    ['source', { ...message, source: 'urn:valija:cl:pav:rm' }],
    ['recipient', { ...message, recipient: 'urn:valija:cl:pav:rm' }],
  ])('opens in its own message only: not under another %s', async (_what, other) => {
    const sealed = await sealContent(content, sealing, message);
    await expect(openContent(sealed.sealed, { ...other, ...sealed }, () => opening)).rejects.toMatchObject({
      code: 'content-unopenable',
    });
  });

  it('is not opened where the seal is not the one that was signed', async () => {
    const [one, other] = await Promise.all([
      sealContent(content, sealing, message),
      sealContent(content, sealing, message),
    ]);
    await expect(openContent(other.sealed, { ...message, ...one }, () => opening)).rejects.toMatchObject({
      code: 'seal-digest-mismatch',
    });
  });

  it('is not believed where it does not match its digest', async () => {
    const sealed = await sealContent(content, sealing, message);
    const lied = { ...sealed, contentdigest: digestOf('something else') };
    await expect(openContent(sealed.sealed, { ...message, ...lied }, () => opening)).rejects.toMatchObject({
      code: 'content-digest-mismatch',
    });
  });
});

describe('signed envelope', () => {
  it('verifies to its attributes', async () => {
    const envelope = envelopeOf(anyDigests);
    expect(await verifyEnvelope(await signEnvelope(envelope, signer), resolve)).toEqual(envelope);
  });

  it('is not believed after any change', async () => {
    const [header, , signature] = (await signEnvelope(envelopeOf(anyDigests), signer)).split('.');
    const forged = Buffer.from(JSON.stringify({ ...envelopeOf(anyDigests), lane: 'urgent' })).toString(
      'base64url',
    );
    await expect(verifyEnvelope(`${header}.${forged}.${signature}`, resolve)).rejects.toMatchObject({
      code: 'signature-invalid',
    });
  });

  it('is not believed unsigned or with alg none', async () => {
    for (const jws of [
      '',
      'a.b',
      new UnsecuredJWT({ ...envelopeOf(anyDigests) }).encode(),
      `${'a'.repeat(10)}.e30.x`,
    ])
      await expect(verifyEnvelope(jws, resolve)).rejects.toMatchObject({ code: 'signature-missing' });
  });

  it('is not believed under an algorithm that is not the key’s', async () => {
    const secret = new TextEncoder().encode('0'.repeat(32));
    const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(envelopeOf(anyDigests))))
      .setProtectedHeader({ alg: 'HS256', kid: signer.kid, typ: 'valija-envelope+jws' })
      .sign(secret);
    await expect(verifyEnvelope(jws, resolve)).rejects.toMatchObject({ code: 'signature-invalid' });
  });

  it('is what another implementation of RFC 7515 makes and reads, in both algorithms', async () => {
    for (const alg of ['EdDSA', 'ES256'] as const) {
      const pair = await generateKeyPair(alg, { extractable: true });
      const jwk = await exportJWK(pair.privateKey);
      const key = await importKey({ ...jwk, alg, kid: await calculateJwkThumbprint(jwk) });
      const { d: _private, ...publicJwk } = jwk;
      const publicKey = await importKey({ ...publicJwk, alg, kid: key.kid });
      const envelope = envelopeOf(anyDigests);
      const { payload } = await compactVerify(await signEnvelope(envelope, key), pair.publicKey, {
        algorithms: [alg],
      });
      expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(envelope);
      const theirs = await new CompactSign(new TextEncoder().encode(JSON.stringify(envelope)))
        .setProtectedHeader({ alg, kid: key.kid, typ: 'valija-envelope+jws' })
        .sign(pair.privateKey);
      expect(await verifyEnvelope(theirs, async () => publicKey)).toEqual(envelope);
    }
  });

  it('is not believed with a header member that is not ours, or written another way', async () => {
    const payload = new TextEncoder().encode(JSON.stringify(envelopeOf(anyDigests)));
    const jwk = await generatePrivateJwk('sign');
    const own = await importKey(jwk);
    const withJwk = await new CompactSign(payload)
      .setProtectedHeader({ alg: 'EdDSA', kid: own.kid, typ: 'valija-envelope+jws', jwk: toPublicJwk(jwk) })
      .sign(own.key);
    await expect(verifyEnvelope(withJwk, async () => own)).rejects.toMatchObject({
      code: 'signature-invalid',
    });
    const jws = await signEnvelope(envelopeOf(anyDigests), signer);
    // The last character of 64 bytes carries two bits that mean nothing.
    const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(jws.at(-1) ?? '');
    const twin =
      jws.slice(0, -1) + 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[last ^ 1];
    await expect(verifyEnvelope(twin, resolve)).rejects.toMatchObject({ code: 'signature-missing' });
  });

  it('is worth nothing as a receipt, nor a receipt as an envelope', async () => {
    const jws = await signEnvelope(envelopeOf(anyDigests), signer);
    await expect(verifyReceipt(jws, resolve)).rejects.toMatchObject({ code: 'signature-invalid' });
    const { source, id } = envelopeOf(anyDigests);
    const receipt = {
      kind: 'received' as const,
      by: source,
      source,
      id,
      envelopedigest: envelopeDigest(jws),
      at: 'now',
    };
    await expect(verifyEnvelope(await signReceipt(receipt, signer), resolve)).rejects.toMatchObject({
      code: 'signature-invalid',
    });
  });

  it('names the attributes that are wrong, and no unknown one', () => {
    const wrong = { ...envelopeOf(anyDigests), subject: 'Ficticia', id: 'x', nombre: 'Ficticia' };
    expect(() => checkEnvelope(wrong)).toThrow(
      expect.objectContaining({
        code: 'malformed-message',
        pointers: ['/envelope/id', '/envelope/subject', '/envelope'],
      }),
    );
  });

  it('belongs to the schema of its own type', () => {
    const wrong = { ...envelopeOf(anyDigests), dataschema: 'urn:valija:schema:derivacion.acusada:1.0.0' };
    expect(() => checkEnvelope(wrong)).toThrow(
      expect.objectContaining({ pointers: ['/envelope/dataschema'] }),
    );
  });

  it('follows its thread’s order, unless it is an instruction, a revocation or a plazo', () => {
    expect(isOrdered('cl.valija.derivacion.acusada')).toBe(true);
    expect(isOrdered('cl.valija.instruccion.emitida')).toBe(false);
    expect(isOrdered('cl.valija.autorizacion.revocada')).toBe(false);
    expect(isOrdered('cl.valija.plazo.vencido')).toBe(false);
  });
});
