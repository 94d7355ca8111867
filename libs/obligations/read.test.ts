import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Rule, readRules, readSettings, settleRules } from './index.js';

const rule: Rule = {
  id: 'de-prueba',
  title: 'Una regla',
  validfrom: '2026-01-01T00:00:00-03:00',
  opens: { type: 'derivacion.solicitada' },
  debtor: 'recipient',
  creditor: 'sender',
  base: 'taken',
  clock: { setting: 'de-prueba', default: { kind: 'hours', hours: 8 } },
  metby: ['derivacion.aceptada'],
  cancelledby: ['derivacion.anulada'],
  warn: ['PT24H', 'PT240M'],
  escalate: [
    { after: 'PT0S', to: ['recipient', 'sender'] },
    { after: 'PT90M', to: ['coordinator'] },
  ],
  source: 'Una ley',
};

const dir = mkdtempSync(join(tmpdir(), 'valija-rules-'));
const written = (document: unknown): string => {
  const file = join(dir, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
};
const read = (...rules: object[]) => readRules(written({ rules }));

describe('readRules', () => {
  it('reads a rule as it is written', () => {
    expect(read(rule)).toEqual([rule]);
  });

  it.each([
    ['a clock without its figure', { clock: { kind: 'hours' } }, '/rules/0/clock'],
    ['an unknown clock', { clock: { kind: 'weeks', weeks: 1 } }, '/rules/0/clock'],
    ['an unknown role', { debtor: 'somebody' }, '/rules/0/debtor (enum)'],
    [
      'a moment without offset',
      { validfrom: '2026-01-01T00:00:00' },
      '/rules/0/validfrom (format:date-time)',
    ],
    ['an unknown member', { until: 'x' }, '/rules/0 (additionalProperties)'],
    ['a warning in days', { warn: ['P1D'] }, '/rules/0/warn/0 (pattern)'],
    ['nothing that meets it', { metby: [] }, '/rules/0/metby (minItems)'],
    ['a debt to oneself', { creditor: 'recipient' }, 'owed to oneself'],
    ['a meeting that cancels', { cancelledby: ['derivacion.aceptada'] }, 'met and cancelled by the same'],
    [
      'an end that nobody is told',
      { escalate: [{ after: 'PT1H', to: ['sender'] }] },
      'does not tell the end itself',
    ],
    ['warnings from less to more', { warn: ['PT30M', 'PT1H'] }, 'warnings out of order'],
    [
      'steps from later to sooner',
      { escalate: ['PT0S', 'PT2H', 'PT60M'].map((after) => ({ after, to: ['sender'] })) },
      'steps out of order',
    ],
    [
      'a recipient that is told what does not concern it',
      { debtor: 'sender', creditor: 'coordinator' },
      'tells a recipient that is no part of it',
    ],
    [
      'an operator’s act that concerns a party',
      { opens: { type: 'incidente.conocido', operator: true } },
      'concerns no other',
    ],
  ])('refuses %s', (_what, change, fault) => {
    expect(() => read({ ...rule, ...change })).toThrow(fault);
  });

  it('refuses a rule that is in force twice at once, and takes one that follows another', () => {
    const until = { ...rule, validto: '2027-01-01T00:00:00-03:00' };
    const from = { ...rule, validfrom: '2027-01-01T00:00:00-03:00' };
    expect(read(until, from)).toHaveLength(2);
    expect(() => read(rule, from)).toThrow('in force twice at once');
  });
});

describe('the figures of an installation', () => {
  it('stand in for the defaults', () => {
    const settings = readSettings(written({ 'de-prueba': { kind: 'hours', hours: 4 } }));
    expect(settleRules([rule], settings)[0]?.clock).toEqual({ kind: 'hours', hours: 4 });
    expect(settleRules([rule])[0]?.clock).toEqual({ kind: 'hours', hours: 8 });
  });

  it('are refused where no rule asks for them, so that a mistyped name is seen', () => {
    expect(() => settleRules([rule], { 'de-preuba': { kind: 'hours', hours: 4 } })).toThrow('de-preuba');
  });

  it('are refused where they are no clock', () => {
    expect(() => readSettings(written({ 'de-prueba': { kind: 'hours', hours: 0 } }))).toThrow('/de-prueba');
  });

  it('repeat by months only', () => {
    expect(() => settleRules([{ ...rule, repeats: true }])).toThrow('not by months');
  });
});
