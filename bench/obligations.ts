import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Directory, Register } from '@valija/directory';
import { readRules } from '@valija/obligations';
import { Log, Loop } from '@valija/runtime';
import { Database, migrate, outboxMigrations, quarantineMigrations, receiptMigrations } from '@valija/store';
import pg from 'pg';
import { gatewayMigrations } from '../apps/gateway/migrations.js';
import { Obligations } from '../apps/gateway/obligations/obligations.js';
import { claimDue } from '../apps/gateway/obligations/store/due.js';
import { obligationMigrations } from '../apps/gateway/obligations/store/migrations.js';

const open = 100_000;
/** Of them, those whose next step has come when they are looked for. */
const dueCounts = [1, 100, 500] as const;
const looks = 200;
const idleMs = 15_000;
/** As the gateway waits while nothing is due. */
const idleMsMax = 1_000;

/**
 * With a hundred thousand open obligations: how long it takes to find those that are due, and what the gateway's loop costs while none is.
 *
 * @param server on which a database is made for it, and dropped
 */
export async function benchObligations(server: string): Promise<void> {
  const name = `bench-${randomBytes(4).toString('hex')}`;
  await runOn(server, `CREATE DATABASE "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const db = new Database(url.href, { connectionsMax: 1 });
  try {
    await migrate(
      db,
      outboxMigrations,
      receiptMigrations,
      quarantineMigrations,
      gatewayMigrations,
      obligationMigrations,
    );
    const now = new Date();
    const obligations = await Obligations.open(db, {
      directory: new Directory({
        gateway: 'urn:valija:cl:valija:gateway',
        seq: 0,
        digest: '',
        register: Register.empty,
      }),
      now: () => now,
      rules: readRules(),
      log: Log.create('bench', 'silent'),
    });
    await fill(db, now);
    console.log(`\n${open} open obligations:`);
    for (const count of dueCounts) await measureFinding(db, now, count);
    await db.query('UPDATE obligation SET next_at = $1 WHERE next_at <= $2', [inDays(now, 1), now]);
    await measureIdle(db, obligations);
  } finally {
    await db.close();
    await runOn(server, `DROP DATABASE "${name}" WITH (FORCE)`);
  }
}

/** Open decisions of derivaciones, the next step of each at some moment of the coming three months. */
async function fill(db: Database, now: Date): Promise<void> {
  await db.query(
    `INSERT INTO obligation (rule, rule_digest, period, source, id, correlationid, lane, debtor, creditor, region,
                             base_at, due_at, due_date, next_step, next_at)
     SELECT r.rule ->> 'id', r.digest, 1, 'urn:valija:cl:minpublico:uravit-13', gen_random_uuid(), gen_random_uuid(), 'normal',
            'urn:valija:cl:mejor-ninez:rm', 'urn:valija:cl:minpublico:uravit-13', '13',
            $1::timestamptz, at.next + interval '1 day', (at.next + interval '1 day')::date, 0, at.next
       FROM generate_series(1, $2::int) n
       JOIN obligation_rule r ON r.rule ->> 'id' = 'derivacion-decision',
            LATERAL (SELECT $1::timestamptz + interval '1 hour' + n * interval '77 seconds' AS next) at`,
    [now, open],
  );
  await db.query('VACUUM ANALYZE obligation');
}

/** Claims them as a pass does, and lets them go again. */
async function measureFinding(db: Database, now: Date, count: number): Promise<void> {
  await db.query(
    'UPDATE obligation SET next_at = $1 WHERE seq IN (SELECT seq FROM obligation ORDER BY md5(seq::text) LIMIT $2)',
    [inDays(now, -1), count],
  );
  const times: number[] = [];
  for (let look = 0; look < looks; look++) {
    const startedAt = performance.now();
    const found = await db.transaction(async (tx) => (await claimDue(tx, now, 500)).length);
    times.push(performance.now() - startedAt);
    if (found !== count) throw new Error(`${found} were found where ${count} are due`);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => `${(times[Math.floor(share * looks)] ?? 0).toFixed(2)} ms`;
  console.log(
    `  ${String(count).padStart(3)} due, claimed in a transaction   p50 ${at(0.5)}   p99 ${at(0.99)}`,
  );
}

/** The loop as the gateway runs it, while nothing is due: its own time and that of its connection's process, where that is on this machine. */
async function measureIdle(db: Database, obligations: Obligations): Promise<void> {
  const { rows } = await db.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const ticks = () => cpuTicksOf(rows[0]?.pid);
  let passes = 0;
  const loop = new Loop(
    async () => {
      passes += 1;
      return obligations.pass();
    },
    {
      idleMsMax,
      onError: (error) => {
        throw error;
      },
    },
  );
  const [used, backend, startedAt] = [process.cpuUsage(), ticks(), performance.now()];
  loop.start();
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  const own = process.cpuUsage(used);
  const backendTicks = ticks();
  const tookMs = performance.now() - startedAt;
  await loop.stop();
  const share = (ms: number): string => `${((ms / tookMs) * 100).toFixed(2)} % of a core`;
  // A tick is 10 ms on every Linux that Node runs on.
  const of =
    backend === undefined || backendTicks === undefined
      ? ''
      : `, PostgreSQL ${share((backendTicks - backend) * 10)}`;
  console.log(
    `  nothing due, ${passes} looks in ${idleMs / 1_000} s: gateway ${share((own.user + own.system) / 1_000)}${of}`,
  );
}

/** User and system time of a process of this machine. @see proc(5), /proc/pid/stat */
function cpuTicksOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (pid === undefined || !existsSync(file)) return undefined;
  const [, fields = ''] = readFileSync(file, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return user === undefined || system === undefined ? undefined : user + system;
}

const inDays = (at: Date, days: number): Date => new Date(at.getTime() + days * 86_400_000);

async function runOn(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
