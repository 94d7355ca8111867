import { describe, expect, it } from '@jest/globals';
import type { MessageRow, Obligation, ThreadDetail } from '@valija/ops-api';
import { sequenceOf } from './sequence.js';

/** Sunday 22 November 2026, 12:00 in Santiago. Institutions and messages are fictitious. */
const now = Date.parse('2026-11-22T15:00:00Z');
const [a, b, c] = ['a', 'b', 'c'].map((urn) => ({ urn, name: urn.toUpperCase() })) as [Party, Party, Party];
type Party = { urn: string; name: string };

const message = (id: string, sender: Party, recipient: Party, takenAt: string): MessageRow => ({
  source: sender.urn,
  id,
  type: 'cl.valija.derivacion.solicitada',
  title: 'Derivación solicitada',
  dataschema: 'urn:valija:schema:derivacion.solicitada:1.0.0',
  sender,
  recipient,
  correlationid: '1',
  lane: 'normal',
  state: 'delivered',
  takenAt,
});

const messages = [
  message('1', a, b, '2026-11-21T13:00:00Z'),
  message('2', b, a, '2026-11-21T14:00:00Z'),
  message('3', b, a, '2026-11-22T13:00:00Z'),
  message('4', a, c, '2026-11-22T14:00:00Z'),
];

const term = (changes: Partial<Obligation>): Obligation => ({
  rule: 'r',
  title: 'Responder',
  deadline: null,
  legalSource: '',
  period: 1,
  correlationid: '1',
  opening: { source: 'a', id: '1' },
  lane: 'normal',
  debtor: b,
  creditor: a,
  region: null,
  baseAt: '2026-11-21T13:00:00Z',
  dueAt: '2026-11-23T13:00:00Z',
  dueDate: '2026-11-23',
  state: 'open',
  overdue: false,
  endedAt: null,
  ...changes,
});

const sequence = (more: Partial<ThreadDetail> = {}) =>
  sequenceOf({ participants: [a, b], messages, blocked: [], obligations: [], ...more }, now);

describe('a thread as a sequence diagram', () => {
  it('has a column for each institution, also for one that only a message names', () => {
    const { columns, rows } = sequence();
    expect(columns.map(({ urn }) => urn)).toEqual(['a', 'b', 'c']);
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 0],
      [1, 0],
      [0, 2],
    ]);
  });

  it('names the day where another one begins', () => {
    expect(sequence().rows.map(({ day }) => day)).toEqual(['ayer', undefined, 'hoy', undefined]);
  });

  it('marks the one that was set aside with how many wait behind it, and those with what they wait for', () => {
    const head = { source: 'b', id: '2' };
    const { rows } = sequence({ blocked: [{ head, waiting: [{ source: 'b', id: '3' }] }] });
    expect(rows.map(({ holdsBack }) => holdsBack)).toEqual([undefined, 1, undefined, undefined]);
    expect(rows.map(({ waitsBehind }) => waitsBehind)).toEqual([undefined, undefined, head, undefined]);
  });

  it('has a bracket for each term, from what opened it to what ended it or to now', () => {
    const met = term({ state: 'met', endedAt: '2026-11-21T14:00:00Z' });
    const late = term({ opening: { source: 'b', id: '2' }, dueAt: '2026-11-22T14:59:00Z' });
    const { brackets } = sequence({ obligations: [met, late, term({})] });
    expect(brackets.map(({ start, end, isOpen, isLate }) => [start, end, isOpen, isLate])).toEqual([
      [0, 3, true, false],
      [0, 1, false, false],
      [1, 3, true, true],
    ]);
  });

  it('lays brackets that overlap beside each other, and uses a lane again that became free', () => {
    const first = term({ state: 'met', endedAt: '2026-11-21T14:00:00Z' });
    const second = term({ opening: { source: 'b', id: '2' } });
    const third = term({ opening: { source: 'b', id: '3' } });
    const { brackets, lanes } = sequence({ obligations: [first, second, third] });
    expect(brackets.map(({ lane }) => lane)).toEqual([0, 1, 0]);
    expect(lanes).toBe(2);
  });

  it('begins at the top where what opened a term is not shown', () => {
    const [bracket] = sequence({ obligations: [term({ opening: { source: 'x', id: 'x' } })] }).brackets;
    expect(bracket).toMatchObject({ start: 0, end: 3 });
  });
});
