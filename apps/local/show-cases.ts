import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseName } from './cases.js';
import { checkoutDir } from './checkout.js';
import type { Installation } from './installation.js';
import { playCases } from './play-cases.js';
import { printCase, printTotal } from './report.js';
import { playStory } from './story.js';

/**
 * Plays the cases of `npm start -- --cases`, prints a line of each and writes `var/cases.json`.
 * @throws Error where a case did not come to its expected end, or not every receipt verified
 */
export async function showCases(
  installation: Installation,
  names: readonly CaseName[],
  signal: AbortSignal,
): Promise<void> {
  console.log('\nDerivaciones (personas ficticias), una tras otra, de SAF a cada institución y de vuelta:\n');
  const result = await playCases(names, (name) => playStory(installation, name), printCase, signal);
  printTotal(result);
  writeFileSync(join(checkoutDir, 'var', 'cases.json'), `${JSON.stringify(result, null, 2)}\n`);
  if (!result.ok) throw new Error('no todos los casos terminaron como se esperaba');
}
