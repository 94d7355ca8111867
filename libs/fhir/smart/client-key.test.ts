import { describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { importClientKey, publicJwks } from './client-key.js';

const jwkOf = async (alg: string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: 'una', alg };
};

describe('the key of a client', () => {
  it.each(['ES384', 'RS384'])('is a private JWK for %s, and cannot be taken out again', async (alg) => {
    const key = await importClientKey(await jwkOf(alg));
    expect(key).toMatchObject({ kid: 'una', alg });
    expect(key.privateKey).toMatchObject({ type: 'private', extractable: false });
  });

  it('is nothing else, and the refusal quotes nothing of it', async () => {
    const good = await jwkOf('ES384');
    const { d = '', kid: _kid, ...anonymous } = good;
    const odd: JWK[] = [
      { ...anonymous, d },
      { ...anonymous, kid: 'una' },
      { ...good, alg: 'ES256' },
      { ...good, alg: 'RS384' },
      { ...good, x: 'AA' },
      { kty: 'oct', k: 'AAAA', d, kid: 'una', alg: 'ES384' },
      await jwkOf('ES256'),
    ];
    for (const jwk of odd) {
      const refusal = await importClientKey(jwk).catch((error: Error) => error);
      expect(refusal).toMatchObject({ message: expect.stringMatching(/JWK privado/) });
      expect(Object.getOwnPropertyNames(refusal)).not.toContain('cause');
      expect((refusal as Error).stack).not.toContain(d);
    }
  });
});

describe('what a client publishes', () => {
  it.each(['ES384', 'RS384'])('is the public half alone: %s', async (alg) => {
    const jwk = await jwkOf(alg);
    const { keys } = publicJwks([jwk, { kty: 'oct', k: 'secreto', kid: 'otra' }]);
    const members = alg === 'ES384' ? ['crv', 'x', 'y'] : ['n', 'e'];
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'kid', 'kty', 'use', ...members].sort());
    expect(keys[1]).toEqual({ kty: 'oct', kid: 'otra', use: 'sig' });
  });
});
