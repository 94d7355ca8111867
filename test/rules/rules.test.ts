import { describe, expect, it } from '@jest/globals';
import { withoutAbsent } from '@valija/domain';
import { validateContent } from '@valija/messages';
import { mergePatch } from '../support/merge-patch.js';
import { type Case, type Fixture, readRule, ruleNames, type Start } from './fixture.js';
import { lint } from './lints.js';
import { outcomeOf, startOf } from './outcome.js';
import { readProject, withChange } from './project.js';

const project = readProject();
const rules = ruleNames.map((name) => [name, readRule(name)] as const);

/** A case begins where its rule does, unless it says otherwise. */
function startOfCase(rule: Fixture, { dataschema, example, saf, persona, delitos }: Case): Start {
  const own = { dataschema, example, saf, persona, delitos };
  if (dataschema || saf || persona || delitos) return withoutAbsent(own);
  return withoutAbsent({ ...rule, example: example ?? rule.example });
}

describe.each(rules)('%s', (_name, rule) => {
  it.each(rule.cases.map((one) => [one.what, one] as const))(`${rule.rule} (%s)`, (_what, one) => {
    const start = startOfCase(rule, one);
    if ('lint' in one.expect) {
      expect(outcomeOf(start, one)).toEqual({ ...one.expect, finds: [] });
      return;
    }
    const begun = startOf(start);
    if (start.dataschema) expect(validateContent(start.dataschema, begun)).toEqual({ ok: true });
    if (one.change) expect(mergePatch(begun, one.change)).not.toEqual(begun);
    expect(outcomeOf(start, one)).toEqual(one.expect);
  });

  const lints = rule.cases.flatMap(({ what, expect: expected, breach }) =>
    'lint' in expected && breach ? [[what, expected, breach] as const] : [],
  );
  if (lints.length > 0)
    it.each(lints)('is seen broken (%s)', (_what, expected, breach) => {
      const broken = withChange(project, breach.in, breach.change);
      expect(lint(expected.lint, broken, expected.with)).toEqual(breach.finds);
    });
});
