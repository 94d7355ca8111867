import type { Envelope } from '@valija/envelope';
import { type End, endOfTerm, type Term } from '../naive/count.js';
import { type NaiveRule, type Role, rules, spanMs, terms } from './rules.js';
import { gateway, isDeaf, parties, whereIs } from './world.js';

/** A message that a gateway accepted, once, and when, in milliseconds since 1970. */
export interface Accepted {
  readonly envelope: Envelope;
  readonly at: number;
}

/** What is to be found in the gateway's tables of one obligation. */
export interface Expected {
  readonly rule: string;
  readonly period: number;
  readonly opening: Envelope;
  readonly debtor: string;
  readonly creditor: string;
  readonly openedAt: number;
  readonly end: End;
  readonly state: 'open' | 'met' | 'cancelled';
  readonly endedAt?: number;
  readonly endedBy?: string;
  /** `kind step addressee moment`, sorted. */
  readonly notices: readonly string[];
}

/** An obligation that came about, with its periods where it repeats. */
interface Row {
  readonly rule: NaiveRule;
  readonly opening: Envelope;
  readonly debtor: string;
  readonly creditor: string;
  readonly base: number;
  readonly periods: Period[];
  brokenOffAt?: number;
}

interface Period {
  readonly openedAt: number;
  readonly end: End;
  ended?: { readonly how: 'met' | 'cancelled'; readonly at: number; readonly by: string };
}

const ageMaxMs = 366 * 86_400_000;

/**
 * What is owed after all that was accepted, up to a moment: a person who has every envelope on a table, goes through them in the order in
 * which they were accepted, and looks up every end in a paper calendar.
 */
export function expectAll(accepted: readonly Accepted[], until: number): Expected[] {
  const threads = Map.groupBy(accepted, ({ envelope }) => envelope.correlationid);
  const answers = Map.groupBy(accepted, ({ envelope }) => envelope.causationid);
  return [...threads].flatMap(([thread, own]) => {
    // What was said elsewhere in answer to something of this thread.
    const elsewhere = own
      .flatMap(({ envelope }) => answers.get(envelope.id) ?? [])
      .filter(({ envelope }) => envelope.correlationid !== thread);
    return expectThread(own, elsewhere, until);
  });
}

function expectThread(own: readonly Accepted[], answers: readonly Accepted[], until: number): Expected[] {
  const rows: Row[] = [];
  const words = [...own, ...answers].sort((one, other) => one.at - other.at);
  for (const word of words) {
    for (const row of rows) openPeriods(row, word.at);
    for (const row of rows) endBy(row, word);
    if (own.includes(word)) rows.push(...openedBy(word));
  }
  for (const row of rows) openPeriods(row, until);
  return rows.flatMap((row) => row.periods.map((period, index) => tell(row, period, index + 1, until)));
}

const typeOf = ({ type }: Envelope): string => type.slice('cl.valija.'.length);

function openedBy({ envelope, at }: Accepted): Row[] {
  return rules
    .filter((rule) => opensBy(rule, envelope, at))
    .map((rule) => {
      const debtor = partyIn(rule.debtor, envelope, '');
      const said = rule.base === 'clockbase' ? Date.parse(envelope.clockbase ?? '') : Number.NaN;
      // What has not happened runs no clock, and what lies more than a year back was mistyped.
      const base = Number.isNaN(said) ? at : Math.min(Math.max(said, at - ageMaxMs), at);
      const row = {
        rule,
        opening: envelope,
        debtor,
        creditor: partyIn(rule.creditor, envelope, debtor),
        base,
      };
      return { ...row, periods: [{ openedAt: at, end: endOfPeriod(row, 1) }] };
    });
}

function opensBy(rule: NaiveRule, envelope: Envelope, at: number): boolean {
  const { type, lane = envelope.lane, operator } = rule.opens;
  const creditor = partyIn(rule.creditor, envelope, '');
  const { kind = '' } = parties.find(({ urn }) => urn === creditor) ?? {};
  return (
    !operator &&
    type === typeOf(envelope) &&
    lane === envelope.lane &&
    Date.parse(rule.validfrom) <= at &&
    (rule.validto === undefined || at < Date.parse(rule.validto)) &&
    !rule.metby.every((answer) => isDeaf(kind, answer))
  );
}

/** The next period begins when the one before ends, unless the row was broken off before. */
function openPeriods(row: Row, until: number): void {
  if (!row.rule.repeats) return;
  for (let last = row.periods.at(-1); last && last.end.at <= until; last = row.periods.at(-1)) {
    if (row.brokenOffAt !== undefined && row.brokenOffAt < last.end.at) return;
    row.periods.push({ openedAt: last.end.at, end: endOfPeriod(row, row.periods.length + 1) });
  }
}

function endBy(row: Row, { envelope, at }: Accepted): void {
  const { rule, opening, debtor, creditor, periods } = row;
  const { id: by, source, causationid } = envelope;
  const isOwn = opening.correlationid === envelope.correlationid;
  const open = periods.filter(({ ended }) => !ended);
  const [oldest] = open;
  if (rule.cancelledby.includes(typeOf(envelope)) && isOwn && [debtor, creditor].includes(source)) {
    row.brokenOffAt ??= at;
    for (const period of open) period.ended = { how: 'cancelled', at, by };
  } else if (
    oldest &&
    rule.metby.includes(typeOf(envelope)) &&
    source === debtor &&
    (isOwn || opening.id === causationid)
  )
    oldest.ended = { how: 'met', at, by };
}

function endOfPeriod({ rule, base, debtor }: Pick<Row, 'rule' | 'base' | 'debtor'>, period: number): End {
  const term: Term | undefined = terms[rule.id];
  if (!term) throw new Error(`nobody counted ${rule.id} a second time`);
  return endOfTerm('months' in term ? { months: term.months * period } : term, base, whereIs(debtor));
}

/** Who is told of what until the obligation ended, or until now. */
function tell(row: Row, { end, ended, openedAt }: Period, period: number, now: number): Expected {
  const { rule, opening, debtor, creditor } = row;
  const until = ended?.at ?? now;
  const notices = new Set<string>();
  const late = new Set<string>();
  rule.warn.forEach((before, step) => {
    const at = end.at - spanMs(before);
    if (openedAt <= at && at <= until) notices.add(noticeOf('por-vencer', step, debtor, at));
  });
  rule.escalate.forEach(({ after, to }, step) => {
    const at = end.at + spanMs(after);
    if (at > until) return;
    for (const role of to) {
      const addressee = partyIn(role, opening, debtor);
      if (!addressee) continue;
      notices.add(noticeOf('vencido', step, addressee, at));
      late.add(addressee);
    }
  });
  if (ended) for (const addressee of late) notices.add(noticeOf('resuelto', 0, addressee, ended.at));
  return {
    rule: rule.id,
    period,
    opening,
    openedAt,
    debtor,
    creditor,
    end,
    state: ended?.how ?? 'open',
    ...(ended && { endedAt: ended.at, endedBy: ended.by }),
    notices: [...notices].sort(),
  };
}
export const noticeOf = (kind: string, step: number, addressee: string, at: number): string =>
  `${kind} ${step} ${addressee} ${new Date(at).toISOString()}`;

/** Empty where there is nobody in that role. */
function partyIn(role: Role, { source, recipient }: Envelope, debtor: string): string {
  if (role === 'sender') return source;
  if (role === 'recipient') return recipient;
  if (role === 'operator') return gateway;
  const [region, ...more] = parties.find(({ urn }) => urn === debtor)?.regions ?? [];
  if (region === undefined || more.length > 0) return '';
  return parties.find(({ kind, regions }) => kind === 'pav' && regions?.includes(region))?.urn ?? '';
}
