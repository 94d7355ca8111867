import { describe, expect, it } from '@jest/globals';
import { importKey } from '@valija/envelope';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { openParts, partsOf } from '../../libs/envelope/jwe-parts.js';
import { decryptsIndependently, verifiesIndependently } from './independent.js';
import {
  keyOf,
  readVectors,
  refusalOfSealed,
  refusalOfSigned,
  type SealedVector,
  type SignedVector,
} from './vectors.js';

const keys = readVectors<{
  ec: { public: JWK; private: JWK };
  rsa: { public: JWK; private: JWK };
  hmac: JWK;
  aes: JWK;
}>('rfc7520-keys.json');
const signed = readVectors<{ vectors: SignedVector[] }>('rfc7520-jws.json').vectors;
const sealed = readVectors<{ vectors: SealedVector[] }>('rfc7520-jwe.json').vectors;
const nested = readVectors<{ signed: SignedVector; sealed: SealedVector }>('rfc7520-nested.json');

const sectionsOf = <T extends { readonly section: string }>(vectors: readonly T[]) =>
  vectors.map((vector) => [vector.section, vector] as const);

describe('RFC 7520, section 3: keys', () => {
  it.each([
    ['3.1 and 3.2', keys.ec],
    ['3.3 and 3.4', keys.rsa],
  ])('%s are one pair', async (_section, pair) => {
    expect(await calculateJwkThumbprint(pair.private)).toBe(await calculateJwkThumbprint(pair.public));
    expect(keyOf(pair.private).asymmetricKeyType).toBe(keyOf(pair.public).asymmetricKeyType);
  });

  it.each([
    ['3.1, P-521', keys.ec.public, 'ES512'],
    ['3.1, P-521 under an algorithm that is not its own', keys.ec.public, 'ES256'],
    ['3.3, RSA', keys.rsa.public, 'PS384'],
    ['3.5, HMAC', keys.hmac, 'HS256'],
    ['3.6, AES', keys.aes, 'A256GCM'],
  ])('%s, is no key of a party: key-unknown', async (_section, jwk, alg) => {
    await expect(importKey({ ...jwk, alg, kid: jwk.kid ?? 'x' })).rejects.toMatchObject({
      code: 'key-unknown',
    });
  });
});

describe('RFC 7520, section 4: signatures', () => {
  it.each(sectionsOf(signed))(
    '%s is copied rightly: another implementation verifies it',
    async (_section, vector) => expect(await verifiesIndependently(vector)).toBe(true),
  );

  it.each(sectionsOf(signed))('%s is refused as an envelope', async (section, vector) => {
    // From 4.5 on they are no compact JWS with a payload of its own; before, their payload is no JSON object.
    const isCompact = ['4.1', '4.2', '4.3', '4.4'].includes(section);
    expect(await refusalOfSigned(vector)).toBe(isCompact ? 'malformed-message' : 'signature-missing');
  });

  it('has eight of them', () => expect(signed).toHaveLength(8));
});

describe('RFC 7520, section 5: seals', () => {
  it.each(sectionsOf(sealed))(
    '%s is copied rightly: another implementation opens it',
    async (_section, vector) => expect(await decryptsIndependently(vector)).toBe(vector.plaintext),
  );

  it('5.4, ECDH-ES+A128KW with A128GCM: our primitive opens it where the caller pins its algorithms', () => {
    const vector = sealed.find(({ section }) => section === '5.4');
    const parts = partsOf(Buffer.from(String(vector?.sealed)));
    const header = JSON.parse(Buffer.from(String(parts.header), 'base64url').toString());
    const key = keyOf(vector?.key ?? {});
    const plaintext = openParts(parts, header, key, { alg: 'ECDH-ES+A128KW', enc: 'A128GCM' });
    expect(plaintext.toString('base64url')).toBe(vector?.plaintext);
    expect(() => openParts(parts, header, key, { alg: 'ECDH-ES+A256KW', enc: 'A256GCM' })).toThrow(
      'other algorithms',
    );
  });

  it.each(sectionsOf(sealed))(
    '%s is refused as content with content-unopenable, though its own key is offered',
    async (_section, vector) => expect(await refusalOfSealed(vector)).toBe('content-unopenable'),
  );

  it('has thirteen of them', () => expect(sealed).toHaveLength(13));
});

describe('RFC 7520, section 6: a signature within a seal', () => {
  it('is copied rightly, both of it', async () => {
    expect(await verifiesIndependently(nested.signed)).toBe(true);
    expect(await decryptsIndependently(nested.sealed)).toBe(nested.sealed.plaintext);
    expect(Buffer.from(nested.sealed.plaintext, 'base64url').toString()).toBe(nested.signed.signed);
  });

  it('is refused, PS256 as an envelope and RSA-OAEP as content', async () => {
    expect(await refusalOfSigned(nested.signed)).toBe('signature-invalid');
    expect(await refusalOfSealed(nested.sealed)).toBe('content-unopenable');
  });
});
