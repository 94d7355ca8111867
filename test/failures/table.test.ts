import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { alertActions } from '../../apps/gateway/alerts/alert.js';
import { checkoutDir } from '../../apps/local/checkout.js';

interface Row {
  readonly failure: string;
  readonly handling: string;
  readonly test: string;
  readonly seen: string;
}

const markdown = readFileSync(join(checkoutDir, 'docs', 'failures.md'), 'utf8');
const rows: Row[] = markdown
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| failure |'))
  .map((line) => {
    const [failure = '', handling = '', test = '', seen = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { failure, handling, test, seen };
  });

/** Name of the test that a row links to, where the link leads to a file of that name. */
const nameOf = ({ test }: Row): string | undefined =>
  /^\[([a-z-]+)\]\(\.\.\/test\/failures\/\1\.test\.ts\)$/.exec(test)?.[1];
const fileOf = (name: string): string => join(import.meta.dirname, `${name}.test.ts`);

describe('the table of failures', () => {
  it('has as many rows as there are failures to be handled', () => expect(rows.length).toBe(19));

  it.each(rows.map((row) => [row.failure, row] as const))(
    'has a test that looks as the operator does: %s',
    (_, row) => {
      expect(row.handling).not.toBe('');
      expect(row.seen).not.toBe('');
      const name = nameOf(row) ?? '';
      expect(existsSync(fileOf(name))).toBe(true);
      const source = readFileSync(fileOf(name), 'utf8');
      expect(source).toContain('FailureStage.open(');
      // Whatever it says that the operator is alerted of, its test waits for.
      const codes = [...row.seen.matchAll(/`([a-z-]+)`/g)].flatMap(([, code = '']) =>
        code in alertActions ? code : [],
      );
      for (const code of codes) expect(source).toContain(`'${code}'`);
    },
  );

  it('names every test that there is', () => {
    const found = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.test.ts') && name !== 'table.test.ts')
      .map((name) => name.slice(0, -'.test.ts'.length));
    expect(rows.map(nameOf).sort()).toEqual(found.sort());
  });
});
