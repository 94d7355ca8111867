import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Envelope } from '@valija/envelope';
import { differencesOf } from './year/compare.js';
import { courseOf } from './year/course.js';
import { type Downtime, downtimesOf, letIn } from './year/downtimes.js';
import { type Expected, expectAll } from './year/expected.js';
import { type Found, findAll } from './year/found.js';
import { Gateways } from './year/gateways.js';
import { sayingsOf, year } from './year/generate.js';
import { Random } from './year/random.js';
import { openYearDatabase, type YearDatabase } from './year/stage.js';
import { parties } from './year/world.js';

const cases = 2_000;
const seed = 11;
const processes = 3;
/** Messages on their way into the gateways at once. */
const inFlightMax = 12;
/** How far, in milliseconds, the clock may run ahead of the look that is furthest. */
const aheadMsMax = 12 * 3_600_000;
/** A process is killed after about so many messages. */
const messagesPerKill = 100;
const shown = 12;

/** Another year, at gateways that are killed in the middle of whatever they do, and replaced. */
describe('a year of two thousand cases at gateways that are killed', () => {
  let stage: YearDatabase;
  let gateways: Gateways;
  let expected: Expected[];
  let found: Found[];
  let offers = 0;
  const dir = mkdtempSync(join(tmpdir(), 'valija-year-'));
  const startedAt = Date.now();
  let tookMs = 0;

  beforeAll(async () => {
    stage = await openYearDatabase();
    const partiesFile = join(dir, 'parties.json');
    writeFileSync(partiesFile, JSON.stringify({ parties, at: '2026-12-01T00:00:00Z', why: 'Ficticio' }));
    gateways = new Gateways({ YEAR_DATABASE_URL: stage.url, YEAR_PARTIES_FILE: partiesFile });
    gateways.start(processes);
    const random = new Random(seed + 1);
    const downtimes = downtimesOf('2027-01-01', '2027-12-30', random);
    const until = await live(random, downtimes);
    gateways.tell(until);
    await gateways.allLooked(until);
    const accepted = await stage.db.query<{ envelope: string; taken_at: Date }>(
      'SELECT envelope, taken_at FROM message',
    );
    expected = expectAll(
      accepted.rows.map(({ envelope, taken_at }) => ({
        envelope: JSON.parse(Buffer.from(envelope.split('.')[1] ?? '', 'base64url').toString()) as Envelope,
        at: taken_at.getTime(),
      })),
      until,
    );
    found = await findAll(stage.db);
    tookMs = Date.now() - startedAt;
  }, 480_000);

  afterAll(async () => {
    gateways?.killAll();
    await stage?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  /** @returns the moment at which all had been said */
  async function live(random: Random, downtimes: readonly Downtime[]): Promise<number> {
    const inFlight = new Map<Envelope, Promise<void>>();
    let clock = 0;
    let killIn = messagesPerKill;
    const settle = () => Promise.race(inFlight.values());
    const offer = async (envelope: Envelope): Promise<void> => {
      // Nobody knows whether a gateway that was killed had committed: the sender offers it again, at another moment.
      for (let isAccepted = false; !isAccepted; offers++) {
        clock += 1;
        isAccepted = await gateways.offer(envelope, clock, random.between(0, processes));
      }
      inFlight.delete(envelope);
    };
    for (const step of courseOf(sayingsOf(cases, seed), downtimes, year, random)) {
      await stage.maintain(step.at);
      const isBack = downtimes.some(({ to }) => clock < to && to <= step.at);
      // On many nights and weekends no process runs at all; on the others they have nothing to look at.
      if (isBack && random.chance(0.15)) {
        await Promise.all(inFlight.values());
        gateways.killAll();
      }
      clock = Math.max(clock + 1, step.at);
      if (gateways.count < processes) gateways.start(processes - gateways.count);
      gateways.tell(clock);
      await gateways.looked(clock - aheadMsMax);
      if (!('take' in step)) continue;
      const { take } = step;
      while (inFlight.size >= inFlightMax || [...inFlight.keys()].some((other) => isTogether(other, take)))
        await settle();
      inFlight.set(take, offer(take));
      killIn -= 1;
      if (killIn > 0) continue;
      killIn = random.between(1, 2 * messagesPerKill);
      await new Promise((resolve) => setTimeout(resolve, random.between(0, 4)));
      gateways.kill(random.between(0, processes), random.chance(0.7));
    }
    await Promise.all(inFlight.values());
    return Math.max(clock + 1, year.to, letIn(year.to, downtimes));
  }

  test('every obligation, every end of a term and every notice is the one that a naive count gives', () => {
    const differences = differencesOf(expected, found);
    expect({ count: differences.length, first: differences.slice(0, shown) }).toEqual({
      count: 0,
      first: [],
    });
  });

  test('gateways were killed throughout, also in the middle of a message', () => {
    const { all, atWork } = gateways.killed;
    console.log(
      `${all} gateways killed, ${atWork} of them at work on a message; ${offers} offers, ${expected.length} obligations, ` +
        `${expected.flatMap(({ notices }) => notices).length} notices, ${(tookMs / 1000).toFixed(1)} s`,
    );
    expect(gateways.faults).toEqual([]);
    expect(all).toBeGreaterThan(60);
    expect(atWork).toBeGreaterThan(30);
  });
});

/** Messages of one thread, one that answers the other, or two answers to the same: the second comes when the first was accepted. */
const isTogether = (one: Envelope, other: Envelope): boolean =>
  one.correlationid === other.correlationid ||
  one.id === other.causationid ||
  (one.causationid !== undefined && one.causationid === other.causationid);
