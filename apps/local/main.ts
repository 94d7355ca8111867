import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutDir } from './checkout.js';
import { fillTrays, traysCast } from './demonstration/waiting.js';
import { playFirstLight } from './first-light.js';
import { Installation, isOfEffects } from './installation.js';
import { KeepAlive } from './keep-alive.js';
import { failingSystem, letFail } from './life/failing.js';
import { live, unhurried } from './life/life.js';
import { lines } from './life/lines.js';
import { LocalError } from './local-error.js';
import { layOutOperator } from './operator.js';
import { type Options, readOptions } from './options.js';
import type { ProcessExit } from './processes.js';
import {
  type Cast,
  casesCast,
  consoleCast,
  coreCast,
  type ProcessName,
  processNames,
  togetherOf,
} from './programs.js';
import { printAddresses, printOperator } from './report.js';
import { openServices, type Services, stopServices } from './services.js';
import { showCases } from './show-cases.js';
import { showScenarios } from './show-scenarios.js';
import { endStale } from './stale.js';
import { scenarios } from './stories/index.js';

/** `npm start`: everything on this machine, derivaciones from the simulated SAF to their end, and then it stays up. */
const dir = join(checkoutDir, 'var', 'start');
const say = (text: string): void => console.log(`valija: ${text}`);
const options = readOptionsOrExit();
/** Plain `npm start` goes on by itself after the one story. */
const isAlive = !options.once && !options.trays && !options.cases && !options.scenarios;

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => interruption.abort());
const interrupted = once(interruption.signal, 'abort');
let services: Promise<Services> | undefined;
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
  mkdirSync(dir, { recursive: true });
  const isLeft = (name: string): boolean => ['keys', 'logs'].includes(name) || isOfEffects(name);
  for (const name of readdirSync(dir).filter(isLeft)) rmSync(join(dir, name), { recursive: true });
  services = openServices(dir, say);
  const [broker, database] = await services;
  say('se inician la compuerta, los adaptadores y los sistemas simulados …');
  starting = Installation.start({
    name: `valija-${process.pid}-${Date.now().toString(36)}`,
    dir,
    broker,
    databaseUrl: database.databaseUrl,
    cast: options.once ? castOf(options) : togetherOf([castOf(options), consoleCast]),
    only: isAlive ? coreCast : castOf(options),
    ...(isAlive ? { environments: unhurried } : {}),
    onUnexpectedExit: revive,
  });
  const installation = await starting;
  await show(installation);
  if (options.once) return 0;
  await installation.startMore(consoleCast);
  printAddresses(installation, broker);
  printOperator(await layOutOperator(installation));
  say('listo. Ctrl-C detiene todo.');
  if (isAlive) await beginLife(installation);
  await new Promise(() => undefined);
  return 0;
}

/** Other agencies join one after the other, and all go on at the pace of persons; one fails until it is repaired. */
async function beginLife(installation: Installation): Promise<void> {
  say('vida simulada: se suman las demás instituciones, todas ficticias …');
  let awake = 0;
  await live(installation, {
    signal: interruption.signal,
    onLine: async ({ name }) => {
      if (name === failingSystem) await letFail(installation);
      awake += 1;
      if (awake < lines.length) return;
      say(
        `vida simulada: ${lines.length} líneas de trabajo en marcha; a la PDI ficticia le falla su sistema.`,
      );
    },
  });
}

/** Only those take part whom what is asked for needs: plain `npm start` is no slower for the others. */
function castOf({ trays, cases, scenarios: names }: Options): Cast {
  if (trays) return traysCast;
  if (cases) return casesCast;
  if (names) return togetherOf(names.map((name) => scenarios[name].cast));
  return isAlive ? togetherOf(lines.map((line) => line.cast)) : coreCast;
}

async function show(installation: Installation): Promise<void> {
  if (options.trays) return fillTrays(installation);
  if (options.cases) return showCases(installation, options.cases, interruption.signal);
  if (options.scenarios) return showScenarios(installation, options.scenarios, interruption.signal);
  return playFirstLight(installation);
}

function readOptionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof LocalError)) throw error;
    console.error(`valija: ${error.message}`);
    return process.exit(2);
  }
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
  const isTold = !options.once && starting !== undefined;
  if (isTold) say('se detiene todo, lo que puede tardar medio minuto …');
  for (const keeper of keepers.values()) keeper.stop();
  await starting?.then((installation) => installation.close()).catch(() => undefined);
  await stopServices((await services?.catch(() => undefined)) ?? []);
  if (isTold) say('nada quedó en marcha.');
}
