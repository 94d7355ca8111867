import { describe, expect, it } from '@jest/globals';
import { type AlertCode, alertActions, type Finding, keyOf, type Severity } from './alert.js';
import { alertsOfCodeMax, type KnownAlert, reconcile } from './reconcile.js';

const all = new Set(Object.keys(alertActions) as AlertCode[]);
const finding = (about: Finding['about'], severity: Severity = 'amber', count = 1): Finding => ({
  code: 'age-over-limit',
  severity,
  about,
  count,
});
const known = (id: string, about: Finding['about'], changes: Partial<KnownAlert> = {}): KnownAlert => ({
  id,
  code: 'age-over-limit',
  about_key: keyOf(about),
  severity: 'amber',
  resolved_at: null,
  ...changes,
});
const ninez = { endpoint: 'ninez' };

describe('alerts and what holds', () => {
  it('open what is new and resolve what holds no more', () => {
    const old = known('1', { endpoint: 'salud' });
    const changes = reconcile([old], [finding(ninez)], all);
    expect(changes).toEqual({ open: [finding(ninez)], keep: [], resolve: [old] });
  });

  it('keep what holds on, under its id, also where its parts stand in another order', () => {
    const about = { party: 'urn:valija:cl:x:y', kid: 'k' };
    const changes = reconcile(
      [known('1', about)],
      [finding({ kid: 'k', party: 'urn:valija:cl:x:y' }, 'amber', 7)],
      all,
    );
    expect(changes.keep).toMatchObject([{ id: '1', worse: false, again: false, finding: { count: 7 } }]);
    expect([changes.open, changes.resolve]).toEqual([[], []]);
  });

  it.each([
    ['amber', 'red', true],
    ['red', 'amber', false],
    ['amber', 'amber', false],
  ] as const)('from %s to %s: opened again where it became worse', (before, now, worse) => {
    const { keep } = reconcile([known('1', ninez, { severity: before })], [finding(ninez, now)], all);
    expect(keep).toMatchObject([{ worse }]);
  });

  it('are the same alert where it comes back, and the one that is open before one that is not', () => {
    const resolved = known('1', ninez, { resolved_at: new Date() });
    expect(reconcile([resolved], [finding(ninez)], all).keep).toMatchObject([
      { id: '1', again: true, worse: true },
    ]);
    const both = reconcile([resolved, known('2', ninez)], [finding(ninez)], all);
    expect(both.keep).toMatchObject([{ id: '2', again: false }]);
    expect(both.resolve).toEqual([]);
  });

  it('are left alone where nobody could look, and where they are resolved already', () => {
    const blind = new Set([...all].filter((code) => code !== 'age-over-limit'));
    expect(reconcile([known('1', ninez)], [], blind).resolve).toEqual([]);
    expect(reconcile([known('1', ninez, { resolved_at: new Date() })], [], all).resolve).toEqual([]);
  });

  it('are one where two conditions say the same of the same', () => {
    const { open } = reconcile([], [finding(ninez, 'amber', 2), finding(ninez, 'red', 3)], all);
    expect(open).toEqual([finding(ninez, 'red', 5)]);
  });

  it('are never more than so many of a code: the gravest stay, the rest is one that counts them', () => {
    const many = Array.from({ length: alertsOfCodeMax + 50 }, (_, at) =>
      finding({ endpoint: `e-${at}` }, at === 149 ? 'red' : 'blue', 2),
    );
    const { open } = reconcile([], many, all);
    expect(open).toHaveLength(alertsOfCodeMax);
    expect(open[0]).toMatchObject({ about: { endpoint: 'e-149' }, severity: 'red' });
    expect(open.at(-1)).toEqual(finding({}, 'blue', 51 * 2));
  });
});
