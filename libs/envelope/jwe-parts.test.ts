import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { decryptParts, encryptParts, type Plaintext } from './jwe-parts.js';
import type { UsableKey } from './keys.js';

const alg = 'ECDH-ES+A256KW';
const header = { alg, enc: 'A256GCM', kid: 'llave-ficticia', typ: 'prueba+jwe' };
const context = { producer: 'urn:valija:cl:pav:rm', consumer: 'urn:valija:cl:sermig:residencias' };
const keyOf = (key: UsableKey['key']): UsableKey => ({ kid: header.kid, alg, key });

const pairs = {
  X25519: generateKeyPairSync('x25519'),
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
} as const;
const lengths = [0, 1, 2, 3, 49_151, 49_152, 49_153, 300_001];

const whole = (bytes: Buffer): Plaintext => ({
  length: bytes.length,
  read: (target, from) => void bytes.copy(target, 0, from),
});

const codeOf = (sealed: Uint8Array, key: UsableKey | undefined, inContext = context): Promise<unknown> =>
  decryptParts(sealed, () => key, inContext).then(
    () => undefined,
    (error: { code?: unknown }) => error.code,
  );

describe.each(Object.entries(pairs))('a JWE in parts to a key on %s', (_, { publicKey, privateKey }) => {
  it.each(lengths)('of %d bytes is opened by jose', async (length) => {
    const bytes = randomBytes(length);
    const sealed = encryptParts(whole(bytes), keyOf(publicKey), context, header.typ);
    const opened = await compactDecrypt(sealed.toString('latin1'), privateKey);
    expect(Buffer.from(opened.plaintext).equals(bytes)).toBe(true);
    expect(opened.protectedHeader).toMatchObject(header);
  });

  it.each(lengths)('of %d bytes that jose sealed is opened', async (length) => {
    const bytes = randomBytes(length);
    const jwe = await new CompactEncrypt(bytes)
      .setProtectedHeader(header)
      .setKeyManagementParameters({ apu: Buffer.from(context.producer), apv: Buffer.from(context.consumer) })
      .encrypt(publicKey);
    const findKey = (kid: string) => (kid === header.kid ? keyOf(privateKey) : undefined);
    const { plaintext, typ } = await decryptParts(Buffer.from(jwe), findKey, context);
    expect([plaintext.equals(bytes), typ]).toEqual([true, header.typ]);
  });

  it('is opened by nobody else', async () => {
    const sealed = encryptParts(whole(Buffer.from('x')), keyOf(publicKey), context, header.typ);
    expect(await codeOf(sealed, undefined)).toBe('content-unopenable');
    for (const stranger of [
      generateKeyPairSync('x25519'),
      generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    ])
      expect(await codeOf(sealed, keyOf(stranger.privateKey))).toBe('content-unopenable');
  });

  it('is opened in no other name and by no other recipient’s', async () => {
    const sealed = encryptParts(whole(Buffer.from('x')), keyOf(publicKey), context, header.typ);
    for (const others of [
      { ...context, producer: 'urn:otra' },
      { ...context, consumer: 'urn:otra' },
    ])
      expect(await codeOf(sealed, keyOf(privateKey), others)).toBe('content-unopenable');
    const [start = '', ...rest] = sealed.toString('latin1').split('.');
    const taken = { ...JSON.parse(Buffer.from(start, 'base64url').toString()), apu: 'dXJuOm90cmE' };
    const claimed = [Buffer.from(JSON.stringify(taken)).toString('base64url'), ...rest].join('.');
    expect(await codeOf(Buffer.from(claimed), keyOf(privateKey), { ...context, producer: 'urn:otra' })).toBe(
      'content-unopenable',
    );
  });

  it('is not opened with a character changed, wherever', async () => {
    const sealed = encryptParts(whole(randomBytes(40)), keyOf(publicKey), context, header.typ);
    for (let at = 0; at < sealed.length; at++) {
      // The last character of a part may carry bits that count for nothing.
      if (sealed[at] === 0x2e || at === sealed.length - 1 || sealed[at + 1] === 0x2e) continue;
      const changed = Buffer.from(sealed);
      changed[at] = sealed[at] === 0x41 ? 0x42 : 0x41;
      expect([at, await codeOf(changed, keyOf(privateKey))]).toEqual([at, 'content-unopenable']);
    }
  });
});

describe('what is no JWE under the pinned algorithms', () => {
  const { publicKey, privateKey } = pairs.X25519;
  const sealed = encryptParts(whole(Buffer.from('x')), keyOf(publicKey), context, header.typ).toString(
    'latin1',
  );
  const [protectedHeader = '', ...rest] = sealed.split('.');
  const withHeader = (changes: object): string => {
    const known = JSON.parse(Buffer.from(protectedHeader, 'base64url').toString());
    return [Buffer.from(JSON.stringify({ ...known, ...changes })).toString('base64url'), ...rest].join('.');
  };

  it.each([
    ['nothing', ''],
    ['four parts', sealed.split('.').slice(0, 4).join('.')],
    ['six parts', `${sealed}.`],
    ['another algorithm', withHeader({ alg: 'dir' })],
    ['another encryption', withHeader({ enc: 'A128GCM' })],
    ['a compression', withHeader({ zip: 'DEF' })],
    ['an extension', withHeader({ crit: ['exp'], exp: 1 })],
    ['no key of the sender', withHeader({ epk: undefined })],
    [
      'a key of the sender that gives no secret',
      withHeader({ epk: { kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43) } }),
    ],
    ['a header that is none', ['bnVsbA', ...rest].join('.')],
    ['a short tag', sealed.slice(0, -11)],
    ['no tag', sealed.slice(0, sealed.lastIndexOf('.') + 1)],
  ])('is not opened: %s', async (_, jwe) =>
    expect(await codeOf(Buffer.from(jwe), keyOf(privateKey))).toBe('content-unopenable'),
  );

  it('is sealed to the public half alone where a private key is given', async () => {
    const key = keyOf(createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })));
    const again = encryptParts(whole(Buffer.from('x')), key, context, header.typ);
    expect((await decryptParts(again, () => key, context)).plaintext.toString()).toBe('x');
    expect(createPublicKey(key.key).asymmetricKeyType).toBe('x25519');
  });
});
