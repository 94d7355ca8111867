import { join } from 'node:path';
import { readBrokerAddress } from '../broker.js';
import { findBrowser, noBrowser, openBrowser } from '../browsing/browser.js';
import { checkoutDir } from '../checkout.js';
import { consoleShooting } from './console.js';
import { shootAll } from './shooting.js';
import { traysShooting } from './trays.js';

/**
 * `npm run screenshots`: every page of the console and of the trays, light and dark, on a screen and on a phone, in the states that matter.
 * They lie in `var/screenshots`, each product with a page that shows them all. With a name, `-- consola`, only those.
 */
const shootings = [consoleShooting, traysShooting];
const say = (text: string): void => console.log(`valija: ${text}`);
const asked = process.argv.slice(2);
const chosen = shootings.filter(({ folder }) => asked.length === 0 || asked.includes(folder));

const program = findBrowser();
if (!program) say(noBrowser);
else if (chosen.length === 0) {
  say(`no hay capturas de ese nombre; hay: ${shootings.map(({ folder }) => folder).join(', ')}`);
  process.exitCode = 2;
} else {
  const broker = readBrokerAddress(process.env);
  const databaseUrl = process.env.VALIJA_DATABASE_URL;
  if (!broker || !databaseUrl) throw new Error('run this with npm run screenshots');
  const browser = await openBrowser(program);
  const dir = join(checkoutDir, 'var', 'screenshots');
  try {
    for (const shooting of chosen) await shootAll(shooting, { browser, broker, databaseUrl, dir, say });
  } finally {
    await browser.close();
  }
}
