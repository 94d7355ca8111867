import { diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { importKey, keyAgreementAlgorithm, openContent, type UsableKey } from '@valija/envelope';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { type Crafting, craftSealed } from './craft.js';

const message = {
  source: 'urn:valija:cl:minpublico:uravit-13',
  id: '01990000-0000-7000-8000-000000000001',
  recipient: 'urn:valija:cl:mejor-ninez:rm',
};

/** A key pair to seal to, and what an ephemeral key of the same curve agrees on with it. */
interface Recipient {
  readonly opening: UsableKey;
  readonly epk: JWK;
  readonly z: Buffer;
}

async function makeRecipient(
  generate: () => { privateKey: KeyObject; publicKey: KeyObject },
): Promise<Recipient> {
  const [own, ephemeral] = [generate(), generate()];
  const jwk = own.privateKey.export({ format: 'jwk' }) as JWK;
  const pinned = { ...jwk, alg: keyAgreementAlgorithm, kid: await calculateJwkThumbprint(jwk) };
  return {
    opening: await importKey(pinned),
    epk: ephemeral.publicKey.export({ format: 'jwk' }) as JWK,
    z: diffieHellman({ privateKey: ephemeral.privateKey, publicKey: own.publicKey }),
  };
}

/** `opened`, or the code of the refusal. */
async function outcomeOf(
  { opening }: Recipient,
  crafting: Pick<Crafting, 'epk' | 'z' | 'header'>,
): Promise<string> {
  const { sealed, ...digests } = craftSealed({
    ...crafting,
    kid: opening.kid,
    message,
    content: '"ficticio"',
  });
  return openContent(sealed, { ...message, ...digests }, (kid) =>
    kid === opening.kid ? opening : undefined,
  ).then(
    (content) => (content === 'ficticio' ? 'opened' : 'another content'),
    (error: { code?: string }) => error.code ?? String(error),
  );
}

let x25519: Recipient;
let p256: Recipient;

beforeAll(async () => {
  x25519 = await makeRecipient(() => generateKeyPairSync('x25519'));
  p256 = await makeRecipient(() => generateKeyPairSync('ec', { namedCurve: 'P-256' }));
});

const p = 2n ** 255n - 19n;
/** Points of Curve25519 whose order divides its cofactor, in every form in which 32 bytes say them. @see RFC 7748 §7 */
const lowOrder: [string, bigint][] = [
  ['0', 0n],
  ['1', 1n],
  ['of order 8', 325606250916557431795983626356110631294008115727848805560023387167927233504n],
  ['of order 8, another', 39382357235489614581723060781553021112529911719440698176882885853963445705823n],
  ['p − 1', p - 1n],
  ['p, which is 0', p],
  ['p + 1, which is 1', p + 1n],
  ['0 with the unused bit', 2n ** 255n],
  ['1 with the unused bit', 2n ** 255n + 1n],
  ['p with the unused bit', 2n ** 255n + p],
];
const littleEndian = (value: bigint): string =>
  Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse().toString('base64url');
const bigEndian = (value: bigint, bytes = 32): string =>
  Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex').toString('base64url');

describe('an ephemeral key on X25519', () => {
  it('opens where both sides agree on the secret', async () => {
    expect(await outcomeOf(x25519, x25519)).toBe('opened');
  });

  it.each(lowOrder)(
    'opens nothing with a point of low order, whose secret anybody knows: %s',
    async (_name, u) => {
      const epk = { kty: 'OKP', crv: 'X25519', x: littleEndian(u) };
      expect(await outcomeOf(x25519, { epk, z: Buffer.alloc(32) })).toBe('content-unopenable');
    },
  );

  it.each([
    ['of 31 bytes', { x: Buffer.alloc(31, 9).toString('base64url') }],
    ['of 33 bytes', { x: Buffer.alloc(33, 9).toString('base64url') }],
    ['of none', { x: '' }],
    ['that is a number', { x: 9 }],
    ['under crv Ed25519', { crv: 'Ed25519' }],
    ['under crv X448', { crv: 'X448' }],
    ['under crv in small letters', { crv: 'x25519' }],
    ['under crv P-256', { crv: 'P-256' }],
    ['under kty EC', { kty: 'EC' }],
    ['with a private part', { d: Buffer.alloc(32, 1).toString('base64url') }],
    ['with an alg of its own', { alg: 'none' }],
    ['of another curve altogether', undefined],
  ])('opens nothing %s', async (_what, changes) => {
    const epk = changes ? { ...x25519.epk, ...changes } : p256.epk;
    expect(await outcomeOf(x25519, { epk, z: x25519.z })).toBe('content-unopenable');
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['nothing', undefined],
  ])('opens nothing where it is %s', async (_what, epk) => {
    expect(await outcomeOf(x25519, { epk: epk as object, z: x25519.z })).toBe('content-unopenable');
  });
});

describe('an ephemeral key on P-256', () => {
  it('opens where both sides agree on the secret', async () => {
    expect(await outcomeOf(p256, p256)).toBe('opened');
  });

  it('opens nothing with a point of another curve: of order 2, whose secret is its own x, or none', async () => {
    // (x, 0) lies on y² = x³ − 3x + b for another b. An odd private key leaves it where it is.
    for (const x of [1n, 5n, 2n ** 200n + 7n]) {
      const epk = { kty: 'EC', crv: 'P-256', x: bigEndian(x), y: bigEndian(0n) };
      for (const z of [Buffer.from(bigEndian(x), 'base64url'), Buffer.alloc(32)])
        expect(await outcomeOf(p256, { epk, z })).toBe('content-unopenable');
    }
  });

  const field = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
  const coordinate = (text: string | undefined): bigint =>
    BigInt(`0x${Buffer.from(text ?? '', 'base64url').toString('hex')}`);
  const changed: [string, (epk: JWK) => object][] = [
    ['whose y is one more', (epk) => ({ y: bigEndian((coordinate(epk.y) + 1n) % field) })],
    ['whose x and y are swapped', ({ x, y }) => ({ x: y, y: x })],
    ['whose x is beyond the field', () => ({ x: bigEndian(field) })],
    ['of zeros', () => ({ x: bigEndian(0n), y: bigEndian(0n) })],
    ['with no y', () => ({ y: undefined })],
    ['with a longer x', (epk) => ({ x: bigEndian(coordinate(epk.x), 33) })],
    ['under crv P-384', () => ({ crv: 'P-384' })],
    ['under crv secp256k1', () => ({ crv: 'secp256k1' })],
    ['under crv X25519', () => ({ crv: 'X25519' })],
    ['under kty OKP', () => ({ kty: 'OKP' })],
  ];
  it.each(changed)('opens nothing %s', async (_what, change) => {
    const epk = JSON.parse(JSON.stringify({ ...p256.epk, ...change(p256.epk) })) as object;
    expect(await outcomeOf(p256, { epk, z: p256.z })).toBe('content-unopenable');
  });
});

describe('a key to seal to that a directory publishes', () => {
  it.each([
    ['a point beside the curve', { kty: 'EC', crv: 'P-256', x: bigEndian(1n), y: bigEndian(0n) }],
    [
      'a point of P-384',
      generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' }) as JWK,
    ],
  ])('is no key: %s', async (_what, jwk) => {
    await expect(importKey({ ...jwk, alg: keyAgreementAlgorithm, kid: 'x' })).rejects.toMatchObject({
      code: 'key-unknown',
    });
  });
});
