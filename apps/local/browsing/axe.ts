import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/**
 * What axe finds wrong on a page, a line each: the rule, what it says, where first and how often. All its rules count,
 * those of WCAG 2.2 AA and those of good practice.
 *
 * @see https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md
 */
export async function findViolations(page: Page): Promise<string[]> {
  // Through the debugger, so that the page's own policy against foreign scripts stays as it is.
  await page.evaluate(source);
  const options = JSON.stringify({
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  const violations = (await page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  )) as Violation[];
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} · ${String(nodes[0]?.target.join(' '))} · ${nodes.length}`,
  );
}
