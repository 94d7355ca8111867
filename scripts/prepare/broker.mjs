/**
 * Step 3: a RabbitMQ for the local start and the tests. In this order: the one that `VALIJA_AMQP_URL` names, an
 * installed one, the distribution's own packages unpacked into a private cache.
 *
 * What was found is written to `var/prepare/broker.json`: `{sbin, root}`, the folder of the start script and, for an
 * unpacked one, the root of the unpacked tree. `apps/local/broker.ts` starts it from there.
 */
import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCached, unpackPackages } from './broker-packages.mjs';
import { findProgram, readIfPresent, STAMPS, Unprepared } from './tools.mjs';

const RECORD = join(STAMPS, 'broker.json');

/** Older releases lack `x-dead-letter-strategy=at-least-once`, without which a dead letter can be lost. */
const VERSION_MIN = [3, 10];

/** Finds a broker or fetches one. Silent when there is one. */
export function prepareBroker() {
  if (process.env.VALIJA_AMQP_URL) return;
  const found = findInstalled() ?? findCached() ?? unpackPackages(refuseOldVersion);
  refuseOldVersion(/rabbitmq_server-([\d.]+)/.exec(found.sbin)?.[1]);
  const text = `${JSON.stringify(found)}\n`;
  if (readIfPresent(RECORD) === text) return;
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(RECORD, text);
}

function findInstalled() {
  // Debian's wrapper in /usr/sbin insists on root or the rabbitmq user: its own folder comes first.
  const packaged = '/usr/lib/rabbitmq/lib';
  if (existsSync(packaged)) {
    for (const name of readdirSync(packaged)) {
      const sbin = join(packaged, name, 'sbin');
      if (existsSync(join(sbin, 'rabbitmq-server'))) return { sbin, root: null };
    }
  }
  const program = findProgram('rabbitmq-server');
  return program === undefined ? undefined : { sbin: dirname(realpathSync(program)), root: null };
}

function refuseOldVersion(version) {
  if (version === undefined) return;
  const [major, minor] = version.split('.').map(Number);
  if (major > VERSION_MIN[0] || (major === VERSION_MIN[0] && minor >= VERSION_MIN[1])) return;
  throw new Unprepared(
    `el RabbitMQ disponible es ${version} y se necesita ${VERSION_MIN.join('.')} o superior. Instale uno más nuevo ` +
      '(https://www.rabbitmq.com/docs/download) o indique uno con VALIJA_AMQP_URL y VALIJA_RABBITMQ_ADMIN_URL.',
  );
}
