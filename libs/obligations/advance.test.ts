import { describe, expect, it } from '@jest/globals';
import { advance, firstStepOf, type Kept, opens, type SettledRule, stepsOf } from './index.js';

const rule: SettledRule = {
  id: 'de-prueba',
  title: 'Una regla',
  validfrom: '2026-01-01T00:00:00Z',
  validto: '2027-01-01T00:00:00Z',
  opens: { type: 'derivacion.solicitada', lane: 'urgent' },
  debtor: 'recipient',
  creditor: 'sender',
  base: 'taken',
  clock: { kind: 'hours', hours: 8 },
  metby: ['derivacion.aceptada'],
  cancelledby: ['derivacion.anulada'],
  warn: ['PT2H', 'PT30M'],
  escalate: [
    { after: 'PT0S', to: ['recipient', 'sender'] },
    { after: 'PT24H', to: ['coordinator'] },
  ],
  source: 'Una ley',
};
const repeating: SettledRule = { ...rule, repeats: true, clock: { kind: 'months', months: 3 } };

const on20 = (time: string) => new Date(`2026-11-20T${time}Z`);
const dueAt = on20('12:00:00');
const open: Kept = { dueAt, state: 'open', endedAt: null, nextStep: 0 };
const said = (kept: Kept, now: Date, by = rule) =>
  advance(by, kept, now).steps.map(
    ({ kind, step, at }) => `${kind} ${step} ${at.toISOString().slice(11, 16)}`,
  );

describe('the steps of a term', () => {
  it('are warnings to the debtor, the end, and what follows, in the order of time', () => {
    expect(stepsOf(rule, dueAt).map(({ at, to }) => [at.toISOString(), ...to])).toEqual([
      ['2026-11-20T10:00:00.000Z', 'recipient'],
      ['2026-11-20T11:30:00.000Z', 'recipient'],
      ['2026-11-20T12:00:00.000Z', 'recipient', 'sender'],
      ['2026-11-21T12:00:00.000Z', 'coordinator'],
    ]);
  });

  it.each([
    ['all of them lie ahead', '08:00:00', 0],
    ['it is opened at the moment of one', '10:00:00', 0],
    ['the first warning would lie before it', '10:00:01', 1],
    ['it is late when it is opened: its end is said all the same', '18:00:00', 2],
  ])('begin where %s', (_what, opened, step) => {
    expect(firstStepOf(rule, dueAt, on20(opened))).toBe(step);
  });
});

describe('an open obligation', () => {
  it.each([
    ['nothing before the first moment', '09:59:59', [], 0, '10:00'],
    ['a warning at its very moment', '10:00:00', ['por-vencer 0 10:00'], 1, '11:30'],
    [
      'the end at its very moment',
      '12:00:00',
      ['por-vencer 0 10:00', 'por-vencer 1 11:30', 'vencido 0 12:00'],
      3,
      '12:00',
    ],
  ])('says %s', (_what, now, steps, nextStep, nextAt) => {
    expect(said(open, on20(now))).toEqual(steps);
    const next = advance(rule, open, on20(now));
    expect([next.nextStep, next.nextAt?.toISOString().slice(11, 16)]).toEqual([nextStep, nextAt]);
  });

  it('says each step that was missed once, in order, with its own moment', () => {
    const late = new Date('2026-12-24T00:00:00Z');
    expect(said({ ...open, nextStep: 1 }, late)).toEqual([
      'por-vencer 1 11:30',
      'vencido 0 12:00',
      'vencido 1 12:00',
    ]);
    const next = advance(rule, { ...open, nextStep: 1 }, late);
    expect(next).toMatchObject({ nextStep: 4, nextAt: null, opensNext: false });
    expect(said({ ...open, nextStep: next.nextStep }, late)).toEqual([]);
  });
});

describe('an obligation that has ended', () => {
  const met = (endedAt: Date, nextStep = 0): Kept => ({ dueAt, state: 'met', endedAt, nextStep });

  it.each([
    [
      'all that lay before its end, though nobody looked',
      on20('11:45:00'),
      ['por-vencer 0 10:00', 'por-vencer 1 11:30'],
    ],
    [
      'that it was late where it ended at the first late moment',
      dueAt,
      ['por-vencer 0 10:00', 'por-vencer 1 11:30', 'vencido 0 12:00'],
    ],
    ['nothing where it ended before anything', on20('09:00:00'), []],
  ])('says %s', (_what, endedAt, steps) => {
    expect(said(met(endedAt), new Date('2027-01-01T00:00:00Z'))).toEqual(steps);
    expect(advance(rule, met(endedAt), new Date('2027-01-01T00:00:00Z')).nextAt).toBeNull();
  });
});

describe('an obligation whose end lies ahead of the clock of who looks', () => {
  it('is looked at again for what lies before that end', () => {
    const kept: Kept = { dueAt, state: 'met', endedAt: on20('12:00:01'), nextStep: 0 };
    const next = advance(rule, kept, on20('10:00:00'));
    expect(next).toMatchObject({ nextStep: 1, nextAt: on20('11:30:00') });
    const rest = { ...kept, nextStep: next.nextStep };
    expect(said(rest, on20('12:00:02'))).toEqual(['por-vencer 1 11:30', 'vencido 0 12:00']);
    expect(advance(rule, rest, on20('12:00:02')).nextAt).toBeNull();
  });
});

describe('an obligation that ended before what was said of it already', () => {
  it('says nothing, and takes no step twice', () => {
    const kept: Kept = { dueAt, state: 'met', endedAt: on20('11:45:00'), nextStep: 3 };
    expect(advance(rule, kept, on20('13:00:00'))).toMatchObject({ steps: [], nextStep: 3, nextAt: null });
  });
});

describe('an obligation that repeats', () => {
  it.each([
    ['when its period ends', open, dueAt, true, '2026-11-21T12:00:00.000Z'],
    ['not before', open, on20('11:59:59'), false, '2026-11-20T12:00:00.000Z'],
    [
      'when the period of one that was met ends',
      { ...open, state: 'met', endedAt: on20('09:00:00') },
      dueAt,
      true,
      null,
    ],
    [
      'and until then waits for that',
      { ...open, state: 'met', endedAt: on20('09:00:00') },
      on20('09:30:00'),
      false,
      '2026-11-20T12:00:00.000Z',
    ],
    [
      'never again after it was cancelled',
      { ...open, state: 'cancelled', endedAt: on20('09:00:00') },
      dueAt,
      false,
      null,
    ],
    [
      'still where it was cancelled in its next period',
      { ...open, state: 'cancelled', endedAt: on20('13:00:00') },
      on20('14:00:00'),
      true,
      null,
    ],
  ] as const)('opens the next %s', (_what, kept, now, opensNext, nextAt) => {
    const next = advance(repeating, kept, now);
    expect([next.opensNext, next.nextAt?.toISOString() ?? null]).toEqual([opensNext, nextAt]);
  });
});

describe('a rule opens an obligation', () => {
  const act = { type: 'derivacion.solicitada', lane: 'urgent' } as const;
  it.each([
    ['for its type on its lane, while it is in force', act, '2026-06-01T00:00:00Z', true],
    ['from the first moment of its validity', act, '2026-01-01T00:00:00Z', true],
    ['not before', act, '2025-12-31T23:59:59Z', false],
    ['not from its end on', act, '2027-01-01T00:00:00Z', false],
    ['not on another lane', { ...act, lane: 'normal' as const }, '2026-06-01T00:00:00Z', false],
    ['not for another type', { ...act, type: 'derivacion.anulada' }, '2026-06-01T00:00:00Z', false],
    ['not for an act of the operator', { ...act, isOperators: true }, '2026-06-01T00:00:00Z', false],
  ])('%s', (_what, on, moment, expected) => {
    expect(opens(rule, on, new Date(moment))).toBe(expected);
  });
});
