import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fiscalia, ninez, sermig } from '../support/party.js';
import { type MadeObligation, makeObligations, seeded } from './generated.js';
import { startViews, type ViewStage } from './stage.js';

/** Open obligations, and beside them some that ended. */
const count = 100_000;
/** Longest median of one view in milliseconds, over HTTPS: ten times what it takes on an idle machine, for those that are not. */
const medianMsMax = 1_500;

let stage: ViewStage;
let thread: string;

beforeAll(async () => {
  stage = await startViews();
  const [parties, now] = [[fiscalia, ninez, sermig], new Date()];
  const rules = ['derivacion-acuse', 'derivacion-decision', 'seguimiento-trimestral'];
  const random = seeded(100_000);
  for (let added = 0; added < count; added += 10_000) {
    const made = makeObligations(random, 12_500, { parties, rules, now });
    const open = made.map(
      (one, at): MadeObligation => (at % 5 ? { ...one, state: 'open', endedAt: null } : one),
    );
    await stage.addObligations(open);
    thread = open[0]?.id ?? '';
  }
  await stage.rows('gateway', 'ANALYZE obligation');
}, 300_000);
afterAll(() => stage.close());

async function medianOf(look: () => Promise<Response>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 9; at++) {
    const begin = performance.now();
    const response = await look();
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    times.push(performance.now() - begin);
  }
  return times.sort((one, other) => one - other)[4] as number;
}

describe('with 100,000 open obligations', () => {
  it.each([
    '/v1/obligations',
    '/v1/obligations?overdue=true&limit=200',
    '/v1/obligations?state=met&region=05',
    '/v1/obligations/at-risk',
    '/v1/obligations/overdue-by-institution',
    '/v1/compliance?from=2025-10-01&to=2027-03-31&by=month',
    '/v1/compliance?from=2025-10-01&to=2027-03-31&by=institution',
    '/v1/compliance?from=2026-10-01&to=2026-10-31&by=region',
    '/v1/threads/:thread/timeline',
  ])('%s answers quickly, to the operator and to a party', async (path) => {
    const at = path.replace(':thread', thread);
    const tokens = [await stage.tokenOf('consola-ficticia'), await stage.party.token()];
    const medians: number[] = [];
    for (const token of path.includes(':thread') ? tokens.slice(0, 1) : tokens)
      medians.push(await medianOf(() => stage.look(token, at)));
    if (process.env.VALIJA_TEST_TIMES) process.stderr.write(`${path} ${medians.map(Math.round)} ms\n`);
    for (const median of medians) expect(median).toBeLessThan(medianMsMax);
  });
});
