import { describe, expect, it } from '@jest/globals';
import { decryptsIndependently } from './independent.js';
import { readVectors, refusalOfSealed, type SealedVector } from './vectors.js';

const { vectors } = readVectors<{ vectors: SealedVector[] }>('rfc7516.json');

/** None of them is of our algorithms: A.1 RSA-OAEP, A.2 RSA1_5, A.3 A128KW, A.4 and A.5 in JSON serialization. */
describe('RFC 7516, appendix A', () => {
  it.each(vectors.map((vector) => [vector.section, vector] as const))(
    '%s is copied rightly: another implementation opens it',
    async (_section, vector) => expect(await decryptsIndependently(vector)).toBe(vector.plaintext),
  );

  it.each(vectors.map((vector) => [vector.section, vector] as const))(
    '%s is refused as content with content-unopenable, though its own key is offered',
    async (_section, vector) => expect(await refusalOfSealed(vector)).toBe('content-unopenable'),
  );

  it('has five of them', () => expect(vectors).toHaveLength(5));
});
