import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  generatePrivateJwk,
  importKey,
  signCompact,
  toPublicJwk,
  type UsableKey,
  verifyEnvelope,
} from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectUnbelievedOverBus, expectUnbelievedOverHttp } from '../support/outcome.js';
import { idOf, TestParty } from '../support/party.js';
import { forgeCompact, forgeMessage, honestHeader } from './forge.js';

let stage: TestInstallation;
let party: TestParty;
let published: KeyObject;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  published = createPublicKey(party.signer.key);
}, 60_000);
afterAll(() => stage.close());

const hmac = (secret: Buffer | string) => (bytes: Buffer) =>
  createHmac('sha256', secret).update(bytes).digest();
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const byEc = (bytes: Buffer) => sign('sha256', bytes, { key: ec, dsaEncoding: 'ieee-p1363' });
const byRsa = (bytes: Buffer) => sign('sha256', bytes, rsa);

/** The published key in each of the forms in which a careless verifier could take it for a secret. */
const secrets: [string, () => Buffer | string][] = [
  [
    'the bytes of its point',
    () => Buffer.from(String((published.export({ format: 'jwk' }) as JWK).x), 'base64url'),
  ],
  ['its point as text', () => String((published.export({ format: 'jwk' }) as JWK).x)],
  ['its SPKI', () => published.export({ type: 'spki', format: 'der' })],
  ['its PEM', () => String(published.export({ type: 'spki', format: 'pem' }))],
  ['its JWK', () => JSON.stringify(published.export({ format: 'jwk' }))],
  ['nothing', () => ''],
];

const others: [string, object, (bytes: Buffer) => Uint8Array, ErrorCode][] = [
  ['ES256 by a key of the forger', { alg: 'ES256' }, byEc, 'signature-invalid'],
  ['ES256 in place of EdDSA, under its name', { alg: 'EdDSA' }, byEc, 'signature-invalid'],
  ['RS256 by a key of the forger', { alg: 'RS256' }, byRsa, 'signature-invalid'],
  ['PS256', { alg: 'PS256' }, byRsa, 'signature-invalid'],
  ['EdDSA in small letters', { alg: 'eddsa' }, byEc, 'signature-invalid'],
  ['several at once', { alg: ['EdDSA', 'HS256'] }, hmac('x'), 'signature-invalid'],
  ['a member of every object', { alg: 'constructor' }, hmac('x'), 'signature-invalid'],
  ['one of encryption', { alg: 'ECDH-ES+A256KW' }, hmac('x'), 'signature-invalid'],
];

describe('an algorithm of the forger’s choice', () => {
  it.each(secrets)(
    'is not believed: HS256 with the sender’s public key as secret, %s',
    async (_form, secret) => {
      const header = { ...honestHeader(party), alg: 'HS256' };
      const { wire, id } = await forgeMessage(party, { header, sign: (bytes) => hmac(secret())(bytes) });
      await expectUnbelievedOverHttp(stage, party, wire, id, 'signature-invalid');
    },
  );

  it.each(others)('is not believed: %s', async (_what, changes, signed, code) => {
    const header = { ...honestHeader(party), ...changes };
    const { wire, id } = await forgeMessage(party, { header, sign: signed });
    await expectUnbelievedOverHttp(stage, party, wire, id, code);
  });

  it('is not believed over the bus', async () => {
    const header = { ...honestHeader(party), alg: 'HS256' };
    const secret = published.export({ type: 'spki', format: 'pem' });
    const { wire, id } = await forgeMessage(party, { header, sign: hmac(String(secret)) });
    await expectUnbelievedOverBus(stage, party, wire, id, 'signature-invalid');
  });

  it('is believed where it is the key’s own, forged by nobody', async () => {
    const { wire, id } = await forgeMessage(party, {
      header: honestHeader(party),
      sign: (bytes) => sign(null, bytes, party.signer.key),
    });
    expect(idOf(wire)).toBe(id);
    expect((await party.post(wire)).status).toBe(201);
  });
});

describe('the two algorithms of ours', () => {
  const payload = { source: 'urn:valija:cl:minpublico:uravit-13' };
  const header = (key: UsableKey, alg = key.alg) => ({ alg, kid: key.kid, typ: 'valija-envelope+jws' });
  /** An envelope of no form, so that what is believed ends as malformed. */
  const judge = async (jws: string, key: UsableKey): Promise<string> =>
    verifyEnvelope(jws, async () => key).then(
      () => 'believed',
      (error: { code: string }) => (error.code === 'malformed-message' ? 'believed' : error.code),
    );
  const es256 = async (): Promise<UsableKey> => {
    const jwk = ec.export({ format: 'jwk' }) as JWK;
    return importKey({ ...jwk, alg: 'ES256', kid: await calculateJwkThumbprint(jwk) });
  };

  it('are each believed under its own key, and not under the other’s', async () => {
    const [ed, es] = [await importKey(await generatePrivateJwk('sign')), await es256()];
    expect(await judge(await signCompact('valija-envelope+jws', payload, ed), ed)).toBe('believed');
    expect(await judge(await signCompact('valija-envelope+jws', payload, es), es)).toBe('believed');
    const asEs = forgeCompact(header(ed, 'ES256'), payload, (bytes) => sign(null, bytes, ed.key));
    expect(await judge(asEs, ed)).toBe('signature-invalid');
    const asEd = forgeCompact(header(es, 'EdDSA'), payload, byEc);
    expect(await judge(asEd, es)).toBe('signature-invalid');
  });

  it('take no ES256 signature of zeros, in DER, or of another length', async () => {
    const key = await es256();
    for (const forge of [
      () => Buffer.alloc(64),
      () => Buffer.alloc(64, 0xff),
      (bytes: Buffer) => sign('sha256', bytes, ec),
      (bytes: Buffer) => byEc(bytes).subarray(0, 63),
      (bytes: Buffer) => Buffer.concat([byEc(bytes), Buffer.alloc(1)]),
    ])
      expect(await judge(forgeCompact(header(key), payload, forge), key)).toBe('signature-invalid');
  });

  it('take no second form of an Ed25519 signature', async () => {
    const key = await importKey(await generatePrivateJwk('sign'));
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const malleable = (bytes: Buffer): Buffer => {
      const honest = sign(null, bytes, key.key);
      const scalar = BigInt(`0x${Buffer.from(honest.subarray(32)).reverse().toString('hex')}`) + order;
      const raised = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex').reverse();
      return Buffer.concat([honest.subarray(0, 32), raised]);
    };
    expect(await judge(forgeCompact(header(key), payload, malleable), key)).toBe('signature-invalid');
  });

  it.each([
    ['a P-256 key as EdDSA', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'EdDSA'],
    ['an Ed25519 key as ES256', () => generateKeyPairSync('ed25519'), 'ES256'],
    ['an Ed448 key as EdDSA', () => generateKeyPairSync('ed448'), 'EdDSA'],
    ['a P-384 key as ES256', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'ES256'],
    ['an Ed25519 key to seal', () => generateKeyPairSync('ed25519'), 'ECDH-ES+A256KW'],
    ['an X25519 key to sign', () => generateKeyPairSync('x25519'), 'EdDSA'],
    ['an RSA key', () => generateKeyPairSync('rsa', { modulusLength: 2048 }), 'RS256'],
  ] as [string, () => { publicKey: KeyObject }, string][])(
    'take no key of another kind: %s',
    async (_what, make, alg) => {
      const jwk = make().publicKey.export({ format: 'jwk' }) as JWK;
      await expect(importKey({ ...jwk, alg, kid: 'x' })).rejects.toMatchObject({ code: 'key-unknown' });
    },
  );

  it('take the keys that they were made for', async () => {
    for (const use of ['sign', 'seal'] as const)
      expect((await importKey(toPublicJwk(await generatePrivateJwk(use)))).key.type).toBe('public');
  });
});
