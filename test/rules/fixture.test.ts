import { describe, expect, it } from '@jest/globals';
import { factoresUrgenciaDe } from '@valija/domain';
import { type Case, parseRule, readRule, ruleNames } from './fixture.js';
import { outcomeOf } from './outcome.js';

const rules = ruleNames.map((name) => readRule(name));
const dataschema = 'urn:valija:schema:derivacion.acusada:1.0.0';
const valid = { what: 'a', expect: { valid: true } };
const rule = { rule: 'Una regla.', source: 'Protocolo B §5', dataschema, cases: [valid] };

describe('the rules', () => {
  it.each(['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '5', '8', '9'])('of section %s are there', (section) => {
    expect(ruleNames.filter((name) => name.startsWith(`${section}-`)).length).toBeGreaterThan(2);
  });

  it('are named after section and rule', () => {
    expect(ruleNames.filter((name) => !/^[2-9](\.[1-9])?(-[a-z0-9]+)+$/.test(name))).toEqual([]);
  });

  it('have a source that can be looked up, and each says something else', () => {
    const named =
      /^(Protocolo B|Protocolo Intersectorial|Especificación funcional|Plan de Acción|Ley|Decreto|Código)\b/;
    expect(rules.map(({ source }) => source).filter((source) => !named.test(source))).toEqual([]);
    expect(new Set(rules.map((one) => one.rule)).size).toBe(rules.length);
  });

  it('have one of its own for each urgency factor', () => {
    const alone = ruleNames
      .filter((name) => name.startsWith('5-'))
      .map((name) =>
        readRule(name).cases.flatMap(({ expect: to }) => ('lane' in to ? to.factoresUrgencia : [])),
      )
      .filter((codes) => codes.length === 1)
      .flat();
    const todos = factoresUrgenciaDe(['CP_361']).map(({ codigo }) => codigo);
    expect(alone.sort()).toEqual([...todos].sort());
  });
});

describe('a rule is refused', () => {
  it.each([
    ['without source', { ...rule, source: ' ' }, 'has no source'],
    ['without cases', { ...rule, cases: [] }, 'has no cases'],
    ['with a key that nobody reads', { ...rule, chnage: {} }, 'unknown chnage'],
    ['with a case that has one', { ...rule, cases: [{ ...valid, exmaple: 1 }] }, 'has the unknown exmaple'],
    [
      'that expects something unknown',
      { ...rule, cases: [{ what: 'a', expect: { refused: true } }] },
      'expects the unknown refused',
    ],
    [
      'that expects two things',
      { ...rule, cases: [{ what: 'a', expect: { valid: true, lane: 'urgent' } }] },
      'expects the unknown lane,valid',
    ],
    [
      'that is never seen broken',
      { ...rule, cases: [{ what: 'a', expect: { lint: 'no-word', with: {} } }] },
      'shows its breach',
    ],
  ])('%s', (_what, document, why) => {
    expect(() => parseRule('9-x', document)).toThrow(why);
  });

  it('and is read when it says one case alone', () => {
    const { cases, ...rest } = rule;
    expect(parseRule('9-x', { ...rest, expect: valid.expect })).toEqual({
      ...rest,
      cases: [{ what: 'por sí sola', expect: valid.expect }],
    });
    expect(parseRule('9-x', rule).cases).toEqual(cases);
  });
});

describe('a refusal', () => {
  const refused = (change: object, pointer: string): Case => ({
    what: 'a',
    change,
    expect: { violation: { pointer, rule: 'required' } },
  });

  it('holds for its own reason', () => {
    const one = refused({ receptor: null }, '/receptor');
    expect(outcomeOf({ dataschema }, one)).toEqual(one.expect);
  });

  it('does not hold for another, nor for one more', () => {
    const other = refused({ derivacion: null }, '/receptor');
    expect(outcomeOf({ dataschema }, other)).not.toEqual(other.expect);
    const both = refused({ receptor: null, derivacion: null }, '/receptor');
    expect(outcomeOf({ dataschema }, both)).not.toEqual(both.expect);
  });

  it('does not hold where nothing is refused', () => {
    const none = refused({}, '/receptor');
    expect(outcomeOf({ dataschema }, none)).toEqual({ valid: true });
  });

  it('of a schema is not one of release', () => {
    const unreleased = { purpose: 'curiosidad', kind: 'pav', pointers: ['/receptor'] };
    const one: Case = { what: 'a', change: { receptor: null }, expect: { unreleased } };
    expect(outcomeOf({ dataschema }, one)).toEqual({ violation: { pointer: '/receptor', rule: 'required' } });
  });
});
