import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBrokerAddress } from '../../apps/local/broker.js';
import { checkoutDir } from '../../apps/local/checkout.js';
import { Installation } from '../../apps/local/installation.js';
import { castWith } from '../../apps/local/programs.js';
import { printResult } from './report.js';
import { perSecondDefault, run } from './run.js';

/**
 * `npm run drill`: rotates keys, retires one at once, and suspends an agreement and lifts that, with the command-line tool and under steady
 * traffic between two endpoints. Prints how soon each took effect and what became of every message, and writes `var/drill.json`: code 0
 * only if nothing was lost, doubled or out of order, every receipt verified and no effect took longer than five seconds.
 *
 * `npm run drill -- --rate 40`: at another rate, for a machine that cannot do the default of 100 messages a second.
 *
 * Gateway, sender and recipient are a process each; broker and database are real. Whatever else is the default of an installation.
 */
const { values } = parseArgs({ options: { rate: { type: 'string', default: String(perSecondDefault) } } });
const perSecond = Number(values.rate);
if (!(perSecond >= 1 && perSecond <= 1_000)) throw new Error('--rate: messages a second, from 1 to 1000');
const dir = mkdtempSync(join(tmpdir(), 'valija-drill-'));
const say = (text: string): void => console.log(`valija: ${text}`);
const { VALIJA_DATABASE_URL: databaseUrl } = process.env;
const broker = readBrokerAddress(process.env);
if (!broker || !databaseUrl) throw new Error('run it with npm run drill');
let installation: Installation | undefined;
let ok = false;
try {
  installation = await Installation.start({
    name: `drill-${randomBytes(4).toString('hex')}`,
    dir,
    broker,
    databaseUrl,
    cast: castWith([], ['bandeja-pav', 'bandeja-caj', 'bandeja-sernameg', 'bandeja-ong']),
    only: ['gateway'],
  });
  const result = await run(installation, perSecond, say);
  ok = result.ok;
  printResult(result);
  mkdirSync(join(checkoutDir, 'var'), { recursive: true });
  writeFileSync(join(checkoutDir, 'var', 'drill.json'), `${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  console.error(error);
} finally {
  await installation?.close();
  if (ok) rmSync(dir, { recursive: true, force: true });
  else say(`los registros están en ${join(dir, 'logs')}`);
}
process.exit(ok ? 0 : 1);
