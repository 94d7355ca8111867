import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { differencesOf } from './year/compare.js';
import { courseOf } from './year/course.js';
import { downtimesOf } from './year/downtimes.js';
import { type Accepted, type Expected, expectAll } from './year/expected.js';
import { type Found, findAll } from './year/found.js';
import { sayingsOf, year } from './year/generate.js';
import { Random } from './year/random.js';
import { rules, terms } from './year/rules.js';
import { Engine, openYearDatabase, type YearDatabase } from './year/stage.js';

const cases = 2_000;
const seed = 7;
const shown = 12;

/** The year 2027 of fictitious agencies, at a gateway of flesh and a PostgreSQL, under a clock that runs as fast as they can. */
describe('a year of two thousand cases', () => {
  let stage: YearDatabase;
  let expected: Expected[];
  let found: Found[];
  const accepted: Accepted[] = [];
  const looks: number[] = [];
  const startedAt = Date.now();
  let tookMs = 0;

  beforeAll(async () => {
    stage = await openYearDatabase();
    const engine = await Engine.open(stage.db);
    const random = new Random(seed + 1);
    const downtimes = downtimesOf('2027-01-01', '2027-12-30', random);
    for (const step of courseOf(sayingsOf(cases, seed), downtimes, year, random)) {
      await stage.maintain(step.at);
      if ('take' in step) {
        if (await engine.take(step.take, step.at)) accepted.push({ envelope: step.take, at: step.at });
      } else {
        await engine.pass(step.at);
        looks.push(step.at);
      }
    }
    const until = Math.max(looks.at(-1) ?? 0, accepted.at(-1)?.at ?? 0, year.to) + 1;
    await engine.pass(until);
    looks.push(until);
    expected = expectAll(accepted, until);
    found = await findAll(stage.db);
    tookMs = Date.now() - startedAt;
  }, 240_000);

  afterAll(() => stage?.close());

  test('every obligation, every end of a term and every notice is the one that a naive count gives', () => {
    const differences = differencesOf(expected, found, looks);
    expect({ count: differences.length, first: differences.slice(0, shown) }).toEqual({
      count: 0,
      first: [],
    });
  });

  test('it was a year in which everything happened', () => {
    const of = (state: string) => expected.filter((each) => each.state === state).length;
    const notices = expected.flatMap((each) => each.notices.map((notice) => notice.split(' ')[0]));
    const kinds = (kind: string) => notices.filter((each) => each === kind).length;
    const unseen = rules.filter(
      ({ id, opens }) => !opens.operator && !expected.some(({ rule }) => rule === id),
    );
    console.log(
      `${accepted.length} messages, ${expected.length} obligations (${of('met')} met, ${of('cancelled')} cancelled, ${of('open')} open), ` +
        `${notices.length} notices (${kinds('por-vencer')} por vencer, ${kinds('vencido')} vencido, ${kinds('resuelto')} resuelto), ` +
        `${looks.length} looks, ${(tookMs / 1000).toFixed(1)} s`,
    );
    expect(unseen.map(({ id }) => id)).toEqual(['revocacion-acuse']);
    expect(Math.min(of('met'), of('cancelled'), of('open'), kinds('resuelto'))).toBeGreaterThan(100);
    expect(expected.filter(({ period }) => period >= 3).length).toBeGreaterThan(100);
  });

  test.each([
    ['15', '2027-06-07'],
    ['13', '2027-03-26'],
    ['13', '2027-09-17'],
    ['16', '2027-10-11'],
    ['11', '2027-09-05'],
    ['12', '2027-04-04'],
  ])('business days were counted in region %s across %s', (region, day) => {
    const across = expected.filter(
      ({ rule, debtor, openedAt, end }) =>
        'workingDays' in (terms[rule] ?? {}) &&
        debtor.endsWith(`:region-${region}`) &&
        openedAt < Date.parse(`${day}T00:00:00Z`) &&
        end.day > day,
    );
    expect(across.length).toBeGreaterThan(0);
  });

  test('it took less than two minutes', () => {
    expect(tookMs).toBeLessThan(120_000);
  });
});

test('every rule is counted a second time', () => {
  expect(rules.map(({ id }) => id).filter((id) => !terms[id])).toEqual([]);
});
