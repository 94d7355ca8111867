import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readAnswer } from '../support/answer.js';
import { fiscalia, ninez, sermig } from '../support/party.js';
import { type MadeObligation, makeObligations, seeded } from './generated.js';
import { startViews, type ViewStage } from './stage.js';

let stage: ViewStage;
let made: MadeObligation[];

beforeAll(async () => {
  stage = await startViews();
  const [parties, rules] = [
    [fiscalia, ninez, sermig],
    ['derivacion-decision', 'plan-respuesta'],
  ];
  made = makeObligations(seeded(20_261_123), 900, { parties, rules, now: new Date() });
  // Some that end today, later and at one moment.
  const today = new Date(Date.now() + 3_600_000);
  made = made.map((one, at) =>
    at % 30 ? one : { ...one, state: 'open', endedAt: null, dueAt: today, dueDate: dayIn(new Date()) },
  );
  await stage.addObligations(made);
}, 90_000);
afterAll(() => stage.close());

interface Listed {
  readonly opening: { readonly id: string };
  readonly dueAt: string;
}
interface Page {
  readonly at: string;
  readonly obligations: readonly Listed[];
  readonly next?: string;
}

const dayIn = (at: Date): string => at.toLocaleDateString('sv-SE', { timeZone: 'America/Santiago' });

async function page(query: string, token: string, path = '/v1/obligations'): Promise<Page> {
  const operation = path.endsWith('at-risk') ? 'listAtRisk' : 'listObligations';
  const answer = await readAnswer('gateway', operation, await stage.look(token, `${path}?${query}`));
  expect(answer.status).toBe(200);
  return answer.body as unknown as Page;
}

/** Every page of a list, and the moment of the first. */
async function whole(query: string, token: string, path?: string): Promise<{ at: Date; rows: Listed[] }> {
  const rows: Listed[] = [];
  let at: string | undefined;
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const found: Page = await page(`${query}${cursor && `&cursor=${cursor}`}`, token, path);
    rows.push(...found.obligations);
    at ??= found.at;
    cursor = found.next;
  }
  return { at: new Date(at ?? 0), rows };
}

const isLate = ({ endedAt, dueAt }: MadeObligation, now: Date): boolean => (endedAt ?? now) >= dueAt;

const filters: [string, (one: MadeObligation, now: Date) => boolean][] = [
  ['', ({ state }) => state === 'open'],
  ['state=met', ({ state }) => state === 'met'],
  ['state=cancelled', ({ state }) => state === 'cancelled'],
  ['overdue=true', (one, now) => one.state === 'open' && isLate(one, now)],
  ['overdue=false', (one, now) => one.state === 'open' && !isLate(one, now)],
  ['state=met&overdue=true', (one, now) => one.state === 'met' && isLate(one, now)],
  ['state=met&overdue=false', (one, now) => one.state === 'met' && !isLate(one, now)],
  ['state=cancelled&overdue=true', (one, now) => one.state === 'cancelled' && isLate(one, now)],
  [
    'due_before=2026-09-01T00:00:00-03:00',
    ({ state, dueAt }) => state === 'open' && dueAt < new Date('2026-09-01T03:00:00Z'),
  ],
  [`debtor=${ninez}`, ({ state, debtor }) => state === 'open' && debtor === ninez],
  [
    `debtor=${ninez}&state=met&region=05`,
    (one) => one.debtor === ninez && one.state === 'met' && one.region === '05',
  ],
  ['region=13', ({ state, region }) => state === 'open' && region === '13'],
  [`debtor=${fiscalia}`, ({ state, debtor }) => state === 'open' && debtor === fiscalia],
];
const idsOf = (rows: readonly Listed[]) => rows.map(({ opening }) => opening.id);
const expected = (isIn: (one: MadeObligation) => boolean): string[] =>
  made
    .filter(isIn)
    .map(({ id }) => id)
    .sort();

describe('a list of obligations', () => {
  it.each(filters)(
    'holds all that a filter lets in, once each and in order, by its pages: %s',
    async (query, isIn) => {
      const { at, rows } = await whole(
        `${query}&limit=37`.replace(/^&/, ''),
        await stage.tokenOf('consola-ficticia'),
      );
      expect(idsOf(rows).sort()).toEqual(expected((one) => isIn(one, at)));
      const ends = rows.map(({ dueAt }) => dueAt);
      expect(ends).toEqual([...ends].sort());
    },
  );

  it.each(filters)('of a party holds what of that it owes or is owed: %s', async (query, isIn) => {
    const { at, rows } = await whole(`${query}&limit=41`.replace(/^&/, ''), await stage.party.token());
    const concerns = ({ debtor, creditor }: MadeObligation) => debtor === fiscalia || creditor === fiscalia;
    expect(idsOf(rows).sort()).toEqual(expected((one) => isIn(one, at) && concerns(one)));
  });

  it('of today holds what is open, in time and ends today by the debtor’s calendar', async () => {
    const token = await stage.tokenOf('consola-ficticia');
    const { at, rows } = await whole('limit=7', token, '/v1/obligations/at-risk');
    const isIn = (one: MadeObligation) => one.state === 'open' && one.dueAt > at && one.dueDate <= dayIn(at);
    expect(idsOf(rows).sort()).toEqual(expected(isIn));
    expect(rows.length).toBeGreaterThanOrEqual(30);
  });

  it('comes as CSV, whose next page a header names', async () => {
    const token = await stage.tokenOf('consola-ficticia');
    const first = await stage.look(token, '/v1/obligations?limit=10', 'text/csv');
    const [, next = ''] = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '') ?? [];
    const texts = [await first.text(), await (await stage.look(token, next, 'text/csv')).text()];
    const lines = texts.map((text) => text.split('\r\n').slice(1, -1));
    expect(lines.map((each) => each.length)).toEqual([10, 10]);
    const { obligations } = await page('limit=20', token);
    for (const [at, { opening }] of obligations.entries()) expect(lines.flat()[at]).toContain(opening.id);
  });

  it.each([
    ['limit=0', '/limit'],
    ['limit=201', '/limit'],
    ['limit=x', '/limit'],
    ['state=late', '/state'],
    ['overdue=yes', '/overdue'],
    ['due_before=mañana', '/due_before'],
    ['due_before=2026-13-01T00:00:00Z', '/due_before'],
    ['debtor=x', '/debtor'],
    ['region=17', '/region'],
    ['cursor=x', '/cursor'],
    [`cursor=${Buffer.from('1 2 3').toString('base64url')}`, '/cursor'],
    [`cursor=${Buffer.from("1' 2").toString('base64url')}`, '/cursor'],
    [`cursor=${Buffer.from('1 99999999999999999999').toString('base64url')}`, '/cursor'],
    [`cursor=${Buffer.from('1 x').toString('base64url')}`, '/cursor'],
  ])('is refused for %s', async (query, pointer) => {
    const response = await stage.look(await stage.tokenOf('consola-ficticia'), `/v1/obligations?${query}`);
    const answer = await readAnswer('gateway', 'listObligations', response);
    expect(answer).toMatchObject({ status: 400, body: { code: 'query-invalid', pointers: [pointer] } });
  });
});

describe('what is overdue by institution', () => {
  it('is counted as one by one, by rule and region', async () => {
    const token = await stage.tokenOf('consola-ficticia');
    for (const query of ['', '?region=05']) {
      const response = await stage.look(token, `/v1/obligations/overdue-by-institution${query}`);
      const { body } = await readAnswer('gateway', 'countOverdue', response);
      const { at, institutions } = body as unknown as {
        at: string;
        institutions: {
          debtor: { urn: string };
          overdue: number;
          urgent: number;
          rules: { rule: string; overdue: number }[];
        }[];
      };
      const late = made.filter(
        (one) => one.state === 'open' && isLate(one, new Date(at)) && (!query || one.region === '05'),
      );
      expect(institutions.map(({ debtor }) => debtor.urn).sort()).toEqual(
        [...new Set(late.map(({ debtor }) => debtor))].sort(),
      );
      for (const { debtor, overdue, urgent, rules } of institutions) {
        const own = late.filter((one) => one.debtor === debtor.urn);
        expect(overdue).toBe(own.length);
        expect(urgent).toBe(own.filter(({ lane }) => lane === 'urgent').length);
        for (const each of rules)
          expect(each.overdue).toBe(own.filter(({ rule }) => rule === each.rule).length);
      }
      const counts = institutions.map(({ overdue }) => overdue);
      expect(counts).toEqual([...counts].sort((one, other) => other - one));
    }
  });
});
