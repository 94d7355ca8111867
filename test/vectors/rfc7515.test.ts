import { describe, expect, it } from '@jest/globals';
import type { JWK } from 'jose';
import { signBytes, verifyBytes } from '../../libs/envelope/signature.js';
import { verifiesIndependently } from './independent.js';
import { keyOf, readVectors, refusalOfSigned, type SignedVector } from './vectors.js';

const { vectors } = readVectors<{ vectors: SignedVector[] }>('rfc7515.json');
const bySection = (section: string): SignedVector => {
  const found = vectors.find((vector) => vector.section === section);
  if (!found) throw new Error(`no vector ${section}`);
  return found;
};

/** What our public functions say of each: `signature-missing` for what is no compact JWS or is not signed at all. */
const refusals: [string, string, string][] = [
  ['A.1', 'HS256', 'signature-invalid'],
  ['A.2', 'RS256', 'signature-invalid'],
  ['A.3', 'ES256 without our typ and kid', 'signature-invalid'],
  ['A.4', 'ES512 over no JSON', 'malformed-message'],
  ['A.5', 'none', 'signature-missing'],
  ['A.6', 'general JSON serialization', 'signature-missing'],
  ['A.7', 'flattened JSON serialization', 'signature-missing'],
  ['E', 'none, with crit', 'signature-missing'],
];

describe('RFC 7515, appendix A', () => {
  it.each(vectors.filter(({ key }) => key).map((vector) => [vector.section, vector] as const))(
    '%s is copied rightly: another implementation verifies it',
    async (_section, vector) => expect(await verifiesIndependently(vector)).toBe(true),
  );

  it('A.3, ES256: our primitive accepts the signature, and one bit less of it not', () => {
    const { signed, key } = bySection('A.3');
    const [header, payload, signature = ''] = (signed as string).split('.');
    const publicKey = keyOf(toPublic(key));
    const bytes = Buffer.from(`${header}.${payload}`);
    const said = Buffer.from(signature, 'base64url');
    expect(verifyBytes(bytes, said, 'ES256', publicKey)).toBe(true);
    said[63] = (said[63] ?? 0) ^ 1;
    expect(verifyBytes(bytes, said, 'ES256', publicKey)).toBe(false);
    // Each ES256 signature is another; ours verifies under the vector's own key.
    expect(verifyBytes(bytes, signBytes(bytes, 'ES256', keyOf(key as JWK)), 'ES256', publicKey)).toBe(true);
  });

  it.each(['A.6', 'A.7'])('%s: our primitive accepts the ES256 signature in it', (section) => {
    const { signed, key } = bySection('A.3');
    const held = JSON.stringify(bySection(section).signed);
    const signature = (signed as string).split('.')[2] ?? '';
    expect(held).toContain(signature);
    const input = Buffer.from((signed as string).slice(0, -signature.length - 1));
    expect(verifyBytes(input, Buffer.from(signature, 'base64url'), 'ES256', keyOf(toPublic(key)))).toBe(true);
  });

  it.each(refusals)('%s, %s: is refused as an envelope: %s', async (section, _alg, code) => {
    expect(await refusalOfSigned(bySection(section))).toBe(code);
  });

  it('leaves none out', () =>
    expect(refusals.map(([section]) => section)).toEqual(vectors.map(({ section }) => section)));
});

function toPublic(key: JWK | null): JWK {
  const { d: _private, ...rest } = key ?? {};
  return rest;
}
