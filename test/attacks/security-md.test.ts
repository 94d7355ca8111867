import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkoutDir } from '../../apps/local/checkout.js';

const file = join(checkoutDir, 'docs', 'security.md');
/** Sections whose lines say what nobody can show. */
const withoutTests = ['Assets', 'Residual risks', 'What operators must do'];

interface Line {
  readonly section: string;
  readonly text: string;
}

/** The lines of a document that claim something: the items of its lists, whole, each under its section. */
function claimsOf(markdown: string): Line[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [section = '', ...rest] = part.split('\n');
      const items = rest.join('\n').split(/^- /m).slice(1);
      return items.map((item) => ({ section, text: (item.split(/\n\n|\n(?=#)/)[0] ?? '').trim() }));
    });
}

/** The test that a line names at its end: the words in the link, the file behind it. */
const namedIn = (text: string): { title: string; path: string } | undefined => {
  const [, title, path] = /\. — \[([^\]]+)\]\(([^()]+\.test\.ts)\)$/.exec(text) ?? [];
  return title && path ? { title, path: join(dirname(file), path) } : undefined;
};

/** Whether a file has a test of that title, or a table of tests. */
function hasTest(source: string, title: string): boolean {
  const quoted = [`'${title}'`, `\`${title}\``].flatMap((text) => [
    `(${text}`,
    `\n  ${text}`,
    `\n    ${text}`,
  ]);
  return quoted.some((text) => source.includes(text));
}

function faultOf(text: string): string | undefined {
  const named = namedIn(text);
  if (!named) return 'names no test';
  if (!existsSync(named.path)) return 'names a file that is not there';
  return hasTest(readFileSync(named.path, 'utf8'), named.title)
    ? undefined
    : 'names a test that is not there';
}

const lines = claimsOf(readFileSync(file, 'utf8'));
const shown = lines.filter(({ section }) => !withoutTests.includes(section));

describe('docs/security.md', () => {
  it('has every actor, with lines', () => {
    const sections = new Set(shown.map(({ section }) => section));
    expect([...sections]).toEqual([
      'What stays visible',
      'A trafficker with an insider in an agency',
      'A curious operator',
      'A malicious directory',
      'A compromised agency',
      'A stolen backup',
      'A network attacker',
    ]);
    expect(shown.length).toBeGreaterThan(70);
    for (const section of withoutTests.slice(1))
      expect(lines.some((line) => line.section === section)).toBe(true);
  });

  it.each(shown.map(({ section, text }) => [section, text.split('. — ')[0] ?? '', text] as const))(
    'shows by a test that is there, %s: %s',
    (_section, _claim, text) => expect(faultOf(text)).toBeUndefined(),
  );

  it('names every file of attacks', () => {
    const named = new Set(shown.map(({ text }) => namedIn(text)?.path));
    const folder = join(checkoutDir, 'test', 'attacks');
    const files = readdirSync(folder).filter(
      (name) => name.endsWith('.test.ts') && name !== 'security-md.test.ts',
    );
    expect(files.filter((name) => !named.has(join(folder, name)))).toEqual([]);
  });

  it.each([
    ['names no test', 'Cannot read. — see the tests'],
    ['names no test', 'Cannot read.'],
    ['names a file that is not there', 'Cannot read. — [reads](../test/attacks/nothing.test.ts)'],
    ['names a test that is not there', 'Cannot read. — [docs/security](../test/attacks/security-md.test.ts)'],
  ])('would not pass a line that %s', (fault, text) => expect(faultOf(text)).toBe(fault));
});
