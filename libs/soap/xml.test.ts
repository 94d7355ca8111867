import { describe, expect, it } from '@jest/globals';
import { plainXml, readXml } from './xml.js';

const read = (text: string) => readXml(plainXml(text));

/** How long reading takes until it refuses, in milliseconds. */
function refusalMs(text: string): number {
  const startedAt = performance.now();
  expect(() => read(text)).toThrow();
  return performance.now() - startedAt;
}

describe('readXml', () => {
  it('resolves names to namespaces, with and without prefix, as far as they reach', () => {
    const root = read(
      '<a:x xmlns:a="urn:a" xmlns="urn:b"><y><z xmlns=""/></y><a:w xmlns:a="urn:c"/><a:v/></a:x>',
    );
    const [y, w, v] = root.children;
    expect([root.namespace, y?.namespace, y?.children[0]?.namespace, w?.namespace, v?.namespace]).toEqual([
      'urn:a',
      'urn:b',
      '',
      'urn:c',
      'urn:a',
    ]);
  });

  it('reads entities, characters by number, comments and CDATA as one text', () => {
    const { text } = read(
      '<?xml version="1.0" encoding="UTF-8"?><x>a&lt;&amp;<!-- <b> --><![CDATA[<c>&amp;]]>&#65;&#x42;</x>',
    );
    expect(text).toBe('a<&<c>&amp;AB');
  });

  it('keeps attributes that are no declaration of a namespace', () => {
    expect(read('<x xmlns:a="urn:a" a:b = \'1 "2"\' c="&lt;"/>').attributes).toEqual({
      'a:b': '1 "2"',
      c: '<',
    });
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY e "boom">]><x>&e;</x>'],
    ['an external entity', '<!DOCTYPE x SYSTEM "file:///etc/hostname"><x/>'],
    ['a document type after a comment', '<!-- --><!DOCTYPE x><x/>'],
    ['a processing instruction', '<?xml-stylesheet href="x"?><x/>'],
    ['a second declaration', '<x><?xml version="1.0"?></x>'],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><x/>'],
    ['an unknown entity', '<x>&nbsp;</x>'],
    ['a bare ampersand', '<x>a & b</x>'],
    ['a number that is no character', '<x>&#0;</x>'],
    ['an undeclared prefix', '<a:x/>'],
    ['an attribute twice', '<x a="1" a="2"/>'],
    ['a wrong closing tag', '<x><y></x></y>'],
    ['an open end', '<x><y></y>'],
    ['a second root', '<x/><y/>'],
    ['text around the root', '<x/> more'],
    ['a name that is none', '<__proto__/>'],
    ['an attribute without quotes', '<x a=1/>'],
    ['an unclosed comment', '<x><!-- '],
    ['an unclosed CDATA section', '<x><![CDATA[ '],
    ['nothing', ''],
    ['too deep a nesting', '<x>'.repeat(30) + '</x>'.repeat(30)],
    ['too many elements', `<x>${'<y/>'.repeat(10_000)}</x>`],
    ['too long a text', `<x>${'a'.repeat(20_000)}</x>`],
  ])('refuses %s', (_what, text) => {
    expect(() => read(text)).toThrow();
  });

  it.each([
    ['comments that do not end', '<!--'.repeat(250_000)],
    ['CDATA that does not end', '<![CDATA['.repeat(110_000)],
    ['white space in a tag', `<x${' '.repeat(1_000_000)}`],
    ['attributes without a value', `<x${' a'.repeat(500_000)}`],
    ['ampersands', `<x>${'&'.repeat(16_000)}</x>`],
    ['open tags', '<x>'.repeat(300_000)],
  ])('refuses a mebibyte of %s at once', (_what, text) => {
    expect(refusalMs(text)).toBeLessThan(500);
  });
});
