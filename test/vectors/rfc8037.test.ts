import { diffieHellman } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  importKey,
  keyAgreementAlgorithm,
  openContent,
  sealContent,
  signCompact,
  toPublicJwk,
} from '@valija/envelope';
import { calculateJwkThumbprint, compactVerify, type JWK } from 'jose';
import { signBytes, verifyBytes } from '../../libs/envelope/signature.js';
import { keyOf, readVectors, refusalOfSigned } from './vectors.js';

interface Agreement {
  readonly ephemeral: JWK;
  readonly z: string;
}

const vectors = readVectors<{
  ed25519: { jwk: JWK };
  thumbprint: { sha256: string };
  signing: { payload: string; signed: string };
  x25519: Agreement & { bob: JWK };
  x448: Agreement & { dave: JWK };
}>('rfc8037.json');

describe('RFC 8037, appendix A', () => {
  it('A.1 and A.2: the key is taken as one of a party, and its public half with it', async () => {
    const { sha256: kid } = vectors.thumbprint;
    const jwk = { ...vectors.ed25519.jwk, alg: 'EdDSA', kid };
    const [signer, verifier] = [await importKey(jwk), await importKey(toPublicJwk(jwk))];
    const jws = await signCompact('valija-envelope+jws', { a: 1 }, signer);
    expect((await compactVerify(jws, verifier.key)).protectedHeader.kid).toBe(kid);
  });

  it('A.3: the thumbprint is the key id that we derive', async () => {
    expect(await calculateJwkThumbprint(vectors.ed25519.jwk)).toBe(vectors.thumbprint.sha256);
  });

  it('A.4: our primitive makes the very signature', () => {
    const [header, payload, signature] = vectors.signing.signed.split('.');
    expect(Buffer.from(payload ?? '', 'base64url').toString()).toBe(vectors.signing.payload);
    const bytes = Buffer.from(`${header}.${payload}`);
    expect(signBytes(bytes, 'EdDSA', keyOf(vectors.ed25519.jwk)).toString('base64url')).toBe(signature);
  });

  it('A.5: our primitive accepts the signature, and not over other bytes', () => {
    const [header, payload, signature = ''] = vectors.signing.signed.split('.');
    const { d: _private, ...publicJwk } = vectors.ed25519.jwk;
    const said = Buffer.from(signature, 'base64url');
    expect(verifyBytes(Buffer.from(`${header}.${payload}`), said, 'EdDSA', keyOf(publicJwk))).toBe(true);
    expect(verifyBytes(Buffer.from(`${header}.${payload}A`), said, 'EdDSA', keyOf(publicJwk))).toBe(false);
  });

  it('A.4: is refused as an envelope: its payload is no JSON', async () => {
    const { signed, payload } = vectors.signing;
    const vector = {
      section: 'A.4',
      serialization: 'compact',
      key: vectors.ed25519.jwk,
      signed,
      payload,
    } as const;
    expect(await refusalOfSigned(vector)).toBe('malformed-message');
  });

  it('A.6: the keys that we seal with agree on the very secret, and seal and open with one another', async () => {
    const { bob, ephemeral, z } = vectors.x25519;
    const pinned = { alg: keyAgreementAlgorithm, kid: 'x' };
    const [publicKey, privateKey] = await Promise.all([
      importKey({ ...bob, ...pinned }),
      importKey({ ...ephemeral, ...pinned }),
    ]);
    expect(
      diffieHellman({ publicKey: publicKey.key, privateKey: privateKey.key }).toString('base64url'),
    ).toBe(z);
    const { d: _private, ...own } = ephemeral;
    const message = { source: 'alice', id: '1', recipient: 'bob' };
    const sealed = await sealContent({ nota: 'ficticia' }, await importKey({ ...own, ...pinned }), message);
    expect(await openContent(sealed.sealed, { ...message, ...sealed }, () => privateKey)).toEqual({
      nota: 'ficticia',
    });
  });

  it('A.7: X448 is copied rightly, and is no key to seal with: key-unknown', async () => {
    const { dave, ephemeral, z } = vectors.x448;
    expect(
      diffieHellman({ publicKey: keyOf(dave), privateKey: keyOf(ephemeral) }).toString('base64url'),
    ).toBe(z);
    await expect(importKey({ ...dave, alg: keyAgreementAlgorithm, kid: 'x' })).rejects.toMatchObject({
      code: 'key-unknown',
    });
  });
});
