import { describe, expect, it } from '@jest/globals';
import { readRules, settleRules } from '@valija/obligations';
import { RuleBook } from './rule-book.js';

const settled = settleRules(readRules());
const idsOf = (book: RuleBook, digests: readonly string[]) => digests.map((digest) => book.find(digest)?.id);

describe('the book of rules', () => {
  it('knows what a type ends', () => {
    const book = new RuleBook(settled);
    const { met, cancelled, repeating } = book.endedBy('intervencion.cerrada');
    expect(idsOf(book, met)).toEqual([]);
    expect(idsOf(book, cancelled)).toEqual(['intervencion-inicio', 'seguimiento-trimestral']);
    expect(idsOf(book, repeating)).toEqual(['seguimiento-trimestral']);
    expect(book.endedBy('caso.vinculado')).toEqual({ met: [], cancelled: [], repeating: [] });
  });

  it('opens under its own rules alone, and ends also what was born under others', () => {
    const [acuse] = settled.filter(({ id }) => id === 'derivacion-acuse');
    if (!acuse) throw new Error('there is no such rule');
    const book = new RuleBook([]);
    expect(book.endedBy('derivacion.acusada').met).toEqual([]);
    book.keep([{ digest: 'of-another-release', rule: acuse }]);
    expect(book.endedBy('derivacion.acusada').met).toEqual(['of-another-release']);
    const act = { type: 'derivacion.solicitada', lane: 'normal' } as const;
    expect(book.opened(act, new Date('2026-11-20T12:00:00Z'))).toEqual([]);
  });

  it('tells a rule by what it says: another figure is another rule', () => {
    const [one] = new RuleBook(settled).digests;
    const [same] = new RuleBook(settleRules(readRules())).digests;
    const [other] = new RuleBook(settled.map((rule) => ({ ...rule, warn: ['PT1M'] }))).digests;
    expect([same === one, other === one]).toEqual([true, false]);
  });
});
