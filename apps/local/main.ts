import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Broker, openBroker } from './broker.js';
import { checkoutDir } from './checkout.js';
import { type Database, openDatabase } from './database.js';
import { type FirstLight, playFirstLight } from './first-light.js';
import { Installation, type ProcessName, processNames } from './installation.js';
import { KeepAlive } from './keep-alive.js';
import { LocalError } from './local-error.js';
import type { ProcessExit } from './processes.js';
import { printAddresses, printTimeline } from './report.js';
import { endStale } from './stale.js';

/** `npm start`: everything on this machine, one derivación from the simulated SAF to its end, and then it stays up. */
const usage = 'uso: npm start [-- --once]';
const dir = join(checkoutDir, 'var', 'start');
const say = (text: string): void => console.log(`valija: ${text}`);

const options = process.argv.slice(2);
if (options.some((option) => option !== '--once')) {
  console.error(`valija: opción desconocida. ${usage}`);
  process.exit(2);
}
const once = options.includes('--once');

const interrupted = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
});
let services: Promise<[Broker, Database]> | undefined;
let starting: Promise<Installation> | undefined;
const keepers = new Map<ProcessName, KeepAlive>();

process.exitCode = await Promise.race([run(), interrupted.then(() => 130)]).catch((error: unknown) => {
  console.error(`valija: ${error instanceof Error ? error.message : String(error)}`);
  if (!(error instanceof LocalError)) console.error(`valija: los registros están en ${join(dir, 'logs')}`);
  return 1;
});
await close();
// What was still starting when Ctrl-C came has ended above; nothing that is left may keep the process up.
process.exit();

async function run(): Promise<number> {
  for (const name of processNames) await endStale(join(dir, 'run', `${name}.json`));
  for (const left of ['keys', 'logs', 'effects-saf.jsonl', 'effects-ninez.jsonl'])
    rmSync(join(dir, left), { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  services = both(
    openBroker({ dir: join(dir, 'broker'), say }),
    openDatabase({ dir: join(dir, 'database'), say }),
  );
  const [broker, database] = await services;
  say('se inician la compuerta, los adaptadores y los sistemas simulados …');
  starting = Installation.start({
    name: `valija-${process.pid}-${Date.now().toString(36)}`,
    dir,
    broker,
    databaseUrl: database.databaseUrl,
    onUnexpectedExit: revive,
  });
  const installation = await starting;
  const story = await playFirstLight(installation, 'prm-agresion-intrafamiliar');
  printTimeline(story);
  write(story);
  if (!story.ok) throw new Error('no todos los recibos se verificaron');
  if (once) return 0;
  printAddresses(installation, broker);
  say('listo. Ctrl-C detiene todo.');
  await new Promise(() => undefined);
  return 0;
}

function write(story: FirstLight): void {
  const { ok, elapsedMs, receipts, receiptsVerified } = story;
  const steps = story.steps.map(({ type, from, to, ms }) => ({ type, from, to, ms }));
  writeFileSync(
    join(checkoutDir, 'var', 'first-light.json'),
    `${JSON.stringify({ ok, elapsedMs, steps, receipts, receiptsVerified }, null, 2)}\n`,
  );
}

/** A process that ends by itself is started again, after a wait that grows while it keeps ending. */
function revive({ name }: ProcessExit): void {
  const ended = processNames.find((each) => each === name);
  if (!ended) return;
  const keeper =
    keepers.get(ended) ?? new KeepAlive(async () => (await starting)?.process(ended).restart(), say);
  keepers.set(ended, keeper);
  void keeper.revive(name);
}

/** Ends all, also what was still starting when Ctrl-C came: nothing is left running. */
async function close(): Promise<void> {
  if (!once) say('se detiene todo …');
  for (const keeper of keepers.values()) keeper.stop();
  await starting?.then((installation) => installation.close()).catch(() => undefined);
  const opened = await services?.catch(() => undefined);
  await Promise.all((opened ?? []).map((service) => (service.private ? service.stop() : undefined)));
}

/** Both, or neither: where one cannot be opened the other is ended again. */
async function both(opening: Promise<Broker>, other: Promise<Database>): Promise<[Broker, Database]> {
  const [broker, database] = await Promise.allSettled([opening, other]);
  if (broker.status === 'fulfilled' && database.status === 'fulfilled') return [broker.value, database.value];
  for (const opened of [broker, database])
    if (opened.status === 'fulfilled' && opened.value.private) await opened.value.stop();
  throw broker.status === 'rejected' ? broker.reason : (database as PromiseRejectedResult).reason;
}
