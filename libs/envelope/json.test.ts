import { describe, expect, it } from '@jest/globals';
import { nestingMax, parseStrict, parseStrictBytes } from './json.js';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('JSON that is read strictly', () => {
  it.each([
    '{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}',
    '{"a":"\\"a\\":","b":"{\\"a\\":1}"}',
    '{"a\\\\":1,"a":2}',
    '{"a" :"b", "b":"a" }',
    '["a","a"]',
    '"a"',
    nested(nestingMax),
  ])('is what JSON says: %s', (json) => expect(parseStrict(json)).toEqual(JSON.parse(json)));

  it.each([
    '{"a":1,"a":1}',
    '{"a":1, "b":[], "a"\n:2}',
    '{"b":{"a":1,"a":2}}',
    '[{"c":[{"a":1,"\\u0061":2}]}]',
    '{"":1,"":2}',
    '{"__proto__":1,"__proto__":2}',
  ])('names no member twice: %s', (json) => {
    JSON.parse(json);
    expect(() => parseStrict(json)).toThrow('twice');
  });

  it('nests no deeper than 64, of lists or of objects', () => {
    expect(() => parseStrict(nested(nestingMax + 1))).toThrow('deep');
    expect(() => parseStrict(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`)).toThrow('deep');
  });

  it('is UTF-8', () => {
    expect(parseStrictBytes(Buffer.from('"ñ"'))).toBe('ñ');
    expect(() => parseStrictBytes(Buffer.from('"ñ"', 'latin1'))).toThrow();
  });

  it('takes no time that grows with the square of its length, for quotation marks and escapes', () => {
    const started = performance.now();
    for (const text of ['\\"', '\\\\', '"', '\\'])
      expect(parseStrict(JSON.stringify({ a: text.repeat(500_000) }))).toBeTruthy();
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
