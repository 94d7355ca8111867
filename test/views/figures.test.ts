import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readAnswer } from '../support/answer.js';
import { fiscalia, ninez, pav, sermig } from '../support/party.js';
import { type MadeMessage, type MadeObligation, makeCases, makeObligations, seeded } from './generated.js';
import { startViews, type ViewStage } from './stage.js';

/**
 * Figures against a calculation that knows nothing of the gateway's: obligations and cases are made up, put into its database, and counted
 * here one by one. Whoever is in them does not exist.
 */
const police = 'urn:valija:cl:pdi:bitrap-rm';
const parties = [fiscalia, ninez, pav, sermig];
const watched = {
  acknowledged: ['derivacion-acuse', 'derivacion-acuse-urgente'],
  decided: ['derivacion-decision'],
  followUps: ['seguimiento-trimestral'],
} as const;
const rules = [...Object.values(watched).flat(), 'plan-respuesta'];

let stage: ViewStage;
let obligations: MadeObligation[];
let messages: MadeMessage[];

beforeAll(async () => {
  stage = await startViews({ parties: { ninez: { regions: ['05'] }, pav: { regions: ['13'] } } });
  const random = seeded(20_261_122);
  const now = new Date();
  obligations = makeObligations(random, 3_000, { parties, rules, now });
  messages = makeCases(random, 800, { police, fiscal: fiscalia, receivers: [ninez, pav, sermig], now });
  await stage.addObligations(obligations);
  await stage.addMessages(messages);
}, 90_000);
afterAll(() => stage.close());

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Santiago' });
const dayIn = (at: Date): string => days.format(at);
const regionOf = (urn: string): string | null => (urn === ninez ? '05' : urn === pav ? '13' : null);

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly by: 'month' | 'region' | 'institution';
  readonly party?: string;
}

interface Start {
  readonly key: MadeMessage;
  /** From denuncia to start; null where its denuncia is not known. */
  readonly hours: number | null;
}

/** Each start that counts. */
function startsOf({ from, to, party }: Asked): Start[] {
  const stands = ({ state }: MadeMessage) => ['accepted', 'received', 'delivered'].includes(state);
  const firsts = new Map<string, MadeMessage>();
  for (const message of messages) {
    if (message.type !== 'cl.valija.intervencion.iniciada' || !stands(message) || message.misfit) continue;
    const known = firsts.get(message.correlationid);
    if (!known || message.takenAt < known.takenAt) firsts.set(message.correlationid, message);
  }
  return [...firsts.values()]
    .filter(({ takenAt }) => dayIn(takenAt) >= from && dayIn(takenAt) <= to)
    .filter(({ source, recipient }) => !party || source === party || recipient === party)
    .map((start) => {
      const opening = messages.find(({ id }) => id === start.correlationid) as MadeMessage;
      const threads = new Map<string, number>();
      for (const message of messages) {
        if (!message.type.startsWith('cl.valija.denuncia.') || !stands(message)) continue;
        if (message.subject !== start.subject) continue;
        const at = (message.clockbase ?? message.takenAt).getTime();
        threads.set(message.correlationid, Math.min(at, threads.get(message.correlationid) ?? at));
      }
      const before = [...threads.values()].filter((at) => at <= opening.takenAt.getTime());
      const hours = before.length ? (start.takenAt.getTime() - Math.max(...before)) / 3_600_000 : null;
      return { key: start, hours };
    });
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  if (sorted.length === 0) return null;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

/** The figures of one group, counted one by one. @param all of {@link startsOf} */
function figuresOf(asked: Asked, all: readonly Start[], now: Date, isIn: (key: string | null) => boolean) {
  const concerns = ({ debtor, creditor }: MadeObligation) =>
    !asked.party || debtor === asked.party || creditor === asked.party;
  const outcomesOf = (ids: readonly string[]) => {
    const counts = { inTime: 0, late: 0, missing: 0, pending: 0, cancelled: 0 };
    for (const one of obligations) {
      const key = { month: one.dueDate.slice(0, 7), region: one.region, institution: one.debtor }[asked.by];
      if (!ids.includes(one.rule) || !concerns(one) || !isIn(key)) continue;
      if (one.dueDate < asked.from || one.dueDate > asked.to) continue;
      const isLate = (one.endedAt ?? now).getTime() >= one.dueAt.getTime();
      if (one.state === 'met') counts[isLate ? 'late' : 'inTime']++;
      else if (isLate) counts.missing++;
      else counts[one.state === 'open' ? 'pending' : 'cancelled']++;
    }
    const known = counts.inTime + counts.late + counts.missing;
    // Rounded to four decimals, half a unit away at most; the counts beside it are exact.
    return { share: known ? expect.closeTo(counts.inTime / known, 3) : null, ...counts };
  };
  const starts = all.filter(({ key }) =>
    isIn(
      { month: dayIn(key.takenAt).slice(0, 7), region: regionOf(key.source), institution: key.source }[
        asked.by
      ],
    ),
  );
  const hours = starts.flatMap((start) => start.hours ?? []);
  const middle = median(hours);
  const followUps = outcomesOf(watched.followUps);
  return {
    acknowledged: outcomesOf(watched.acknowledged),
    decided: outcomesOf(watched.decided),
    start: {
      cases: hours.length,
      medianHours: middle === null ? null : expect.closeTo(middle, 1),
      withoutDenuncia: starts.length - hours.length,
    },
    followUps: {
      ...followUps,
      due: followUps.inTime + followUps.late + followUps.missing,
      received: followUps.inTime + followUps.late,
    },
  };
}

interface Row {
  readonly group: string | null;
  readonly start: { readonly cases: number };
}
interface Figures {
  readonly at: string;
  readonly groups: readonly Row[];
  readonly total: object;
}

async function read(asked: Asked): Promise<Figures> {
  const token = asked.party ? await stage.party.token() : await stage.tokenOf('consola-ficticia');
  const path = `/v1/compliance?from=${asked.from}&to=${asked.to}&by=${asked.by}`;
  const { status, body } = await readAnswer('gateway', 'getCompliance', await stage.look(token, path));
  expect(status).toBe(200);
  return body as unknown as Figures;
}

const [year, quarter] = [
  { from: '2025-11-01', to: '2027-02-28' },
  { from: '2026-07-01', to: '2026-09-30' },
];
const ways = [year, quarter].flatMap((days) =>
  (['month', 'region', 'institution'] as const).flatMap((by) => [
    { ...days, by },
    { ...days, by, party: fiscalia },
  ]),
);

describe('figures of compliance', () => {
  it.each(ways)('are those of a naive calculation, %j', async (asked) => {
    const { at, groups, total } = await read(asked);
    const now = new Date(at);
    const starts = startsOf(asked);
    expect(total).toEqual(figuresOf(asked, starts, now, () => true));
    for (const row of groups)
      expect(row).toEqual({
        group: row.group,
        name: asked.by === 'institution' ? expect.any(String) : null,
        ...figuresOf(asked, starts, now, (key) => key === row.group),
      });
    expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
    const inGroups = groups.reduce((sum, { start }) => sum + start.cases, 0);
    expect((total as Row).start.cases).toBe(inGroups);
  });

  it('are of some hundred obligations and starts, so that each outcome occurs', async () => {
    const { total } = await read({ ...year, by: 'month' });
    const { acknowledged, start } = total as {
      acknowledged: Record<string, number>;
      start: { cases: number };
    };
    for (const outcome of ['inTime', 'late', 'missing', 'pending', 'cancelled'])
      expect(acknowledged[outcome]).toBeGreaterThan(10);
    expect(start.cases).toBeGreaterThan(100);
  });

  it('are null where there is nothing to tell, and no group is made up', async () => {
    const { groups, total } = await read({ from: '2020-01-01', to: '2020-12-31', by: 'month' });
    expect(groups).toEqual([]);
    expect(total).toMatchObject({ acknowledged: { share: null }, start: { cases: 0, medianHours: null } });
  });

  it('come as CSV with the same numbers', async () => {
    const token = await stage.tokenOf('consola-ficticia');
    const path = `/v1/compliance?from=${year.from}&to=${year.to}&by=institution`;
    const { groups } = await read({ ...year, by: 'institution' });
    const response = await stage.look(token, path, 'text/csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    expect(text.startsWith('\ufeffgroup,name,acknowledgedShare,acknowledgedInTime,')).toBe(true);
    const lines = text.split('\r\n').slice(1, -1);
    expect(lines.length).toBe(groups.length);
    for (const [at, { group }] of groups.entries()) expect(lines[at]?.startsWith(`${group},`)).toBe(true);
  });

  it.each([
    ['', ['/from', '/to']],
    ['?from=2026-01-01', ['/to']],
    ['?from=2026-02-30&to=2026-03-01', ['/from']],
    ['?from=2026-03-01&to=2026-02-01', ['/to']],
    ['?from=2020-01-01&to=2026-02-01', ['/to']],
    ['?from=2026-01-01&to=2026-02-01&by=person', ['/by']],
    ['?from=2026-01-01&to=2026-02-01&by=month&by=region', ['/by']],
    ['?from=2026-01-01&to=2026-02-01&from=2026-01-01', ['/from']],
    ['?from=2026-01-01&to=2026-02-01&subject=x', ['/subject']],
    ['?from=2026-01-01&to=2026-02-01&Unknown%20Name=x', ['']],
  ])('are refused for a query that is none: %s', async (query, pointers) => {
    const token = await stage.tokenOf('consola-ficticia');
    const answer = await readAnswer(
      'gateway',
      'getCompliance',
      await stage.look(token, `/v1/compliance${query}`),
    );
    expect(answer).toMatchObject({ status: 400, body: { code: 'query-invalid', pointers } });
  });
});
