import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readBrokerAddress } from '../apps/local/broker.js';
import { Installation } from '../apps/local/installation.js';
import { benchConsole } from './console.js';
import { benchObligations } from './obligations.js';

/**
 * `npm run bench`: derivaciones at a steady pace through a whole installation, and how long each took from its acceptance at
 * SAF's adapter to each receipt there. Two rates in one run, so that a ratio can be trusted where a figure cannot. Before that, what
 * obligations cost; with `-- obligations` that alone, with `-- console` alone what the pages of the console ask.
 */
const rates = [
  { perSecond: 10, seconds: 20 },
  { perSecond: 20, seconds: 10 },
] as const;
const fixtures = ['prm-agresion-intrafamiliar', 'pee-explotacion-sexual', 'prj-representacion-juridica'];
/** Code runs several times slower until it has been compiled; a gateway runs for months. */
const warmUp = { count: 600, perSecond: 20 };
const kinds = ['accepted', 'received', 'delivered'] as const;
const patienceMs = 60_000;

const dir = mkdtempSync(join(tmpdir(), 'valija-bench-'));
const say = (text: string): void => console.log(`valija: ${text}`);
const { VALIJA_DATABASE_URL: databaseUrl } = process.env;
const broker = readBrokerAddress(process.env);
if (!broker || !databaseUrl) throw new Error('run it with npm run bench');
if (process.argv[2] === 'console') process.exit((await benchConsole()) ? 0 : 1);
await benchObligations(databaseUrl);
if (process.argv[2] === 'obligations') process.exit();
let installation: Installation | undefined;
try {
  installation = await Installation.start({
    name: `bench-${randomBytes(4).toString('hex')}`,
    dir,
    broker,
    databaseUrl,
  });
  const saf = installation.url('sim-saf');
  const client = new pg.Client({
    connectionString: installation.provisioned.endpoints.fiscalia?.databaseUrl,
  });
  await client.connect();
  // The database is dropped at the end, also when the run failed and the connection is still open.
  client.on('error', () => undefined);
  say(`calentamiento: ${warmUp.count} derivaciones a ${warmUp.perSecond}/s …`);
  await run(saf, client, warmUp.count, warmUp.perSecond);
  for (const { perSecond, seconds } of rates) {
    const since = await run(saf, client, perSecond * seconds, perSecond);
    await print(client, since, perSecond, seconds);
  }
  await client.end();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await installation?.close();
  rmSync(dir, { recursive: true, force: true });
}
process.exit();

/** Emits and waits until every derivación holds its `delivered`; returns the database's time before the first. */
async function run(saf: string, client: pg.Client, count: number, perSecond: number): Promise<Date> {
  const { rows } = await client.query<{ now: Date }>('SELECT now()');
  const since = rows[0]?.now ?? new Date();
  await fetch(`${saf}/_sim/lote`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fixtures, count, perSecond }),
  });
  const deadline = Date.now() + (count / perSecond) * 1_000 + patienceMs;
  while ((await countDelivered(client, since)) < count) {
    if (Date.now() > deadline) throw new Error('not all derivaciones were delivered in time');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return since;
}

async function countDelivered(client: pg.Client, since: Date): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `SELECT count(*) FROM sent JOIN receipt USING (source, id) WHERE sent_at >= $1 AND kind = 'delivered'`,
    [since],
  );
  return Number(rows[0]?.count);
}

async function print(client: pg.Client, since: Date, perSecond: number, seconds: number): Promise<void> {
  const { rows } = await client.query<{ kind: string; count: string; p50: number; p99: number; max: number }>(
    `SELECT kind, count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) p50,
            percentile_cont(0.99) WITHIN GROUP (ORDER BY ms) p99, max(ms)
       FROM (SELECT kind, extract(epoch FROM recorded_at - sent_at)::float8 * 1000 AS ms
               FROM sent JOIN receipt USING (source, id) WHERE sent_at >= $1) AS waits
      GROUP BY kind`,
    [since],
  );
  console.log(
    `\n${perSecond} derivaciones/s during ${seconds} s, from acceptance at SAF's adapter to each receipt there:`,
  );
  for (const kind of kinds) {
    const row = rows.find((each) => each.kind === kind);
    if (row)
      console.log(
        `  ${kind.padEnd(10)} n ${row.count.padStart(4)}   p50 ${ms(row.p50)}   p99 ${ms(row.p99)}   max ${ms(row.max)}`,
      );
  }
}

function ms(value: number): string {
  return `${value.toFixed(1).padStart(7)} ms`;
}
