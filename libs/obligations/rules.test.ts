import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Rule, readRules, settleRules } from './index.js';

const { messages } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../contracts/messages.json'), 'utf8'),
) as {
  messages: Record<string, { senders: string[]; recipients: string[]; lane: string }>;
};
const rules = readRules();
const ofMessages = rules.filter(({ opens }) => !opens.operator);

/** Kinds of party that may stand in a role towards what opens a rule. */
const kindsOf = (rule: Rule, role: Rule['debtor']): readonly string[] => {
  const { senders = [], recipients = [] } = messages[rule.opens.type] ?? {};
  return { sender: senders, recipient: recipients, coordinator: ['pav'], operator: ['compuerta'] }[role];
};

describe('the rules', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s names messages that there are', (_id, rule) => {
    const types = rule.opens.operator ? [] : [rule.opens.type, ...rule.metby, ...rule.cancelledby];
    const unknown = types.filter((type) => !type.startsWith('recibo.') && !Object.hasOwn(messages, type));
    expect(unknown).toEqual([]);
  });

  it.each(ofMessages.map((rule) => [rule.id, rule] as const))(
    '%s: every kind of party that may owe it may say what meets it',
    (_id, rule) => {
      if (rule.metby[0]?.startsWith('recibo.')) return;
      const mute = kindsOf(rule, rule.debtor).filter(
        (kind) => kind !== 'compuerta' && !rule.metby.some((type) => messages[type]?.senders.includes(kind)),
      );
      expect(mute).toEqual([]);
    },
  );

  it.each(ofMessages.map((rule) => [rule.id, rule] as const))(
    '%s is on a lane that its message has',
    (_id, rule) => {
      const lane = messages[rule.opens.type]?.lane;
      expect(lane === 'either' || rule.opens.lane === undefined || lane === rule.opens.lane).toBe(true);
    },
  );

  it('give one setting one default', () => {
    const defaults = new Map<string, Set<string>>();
    for (const { clock } of rules)
      if ('setting' in clock)
        defaults.set(
          clock.setting,
          (defaults.get(clock.setting) ?? new Set()).add(JSON.stringify(clock.default)),
        );
    expect([...defaults].filter(([, values]) => values.size > 1)).toEqual([]);
  });

  it.each([
    ['D1', 'denuncia-comunicacion', { kind: 'hours', hours: 8 }],
    ['D5', 'derivacion-decision', { kind: 'business-days', days: 2 }],
    ['D6', 'derivacion-nueva', { kind: 'business-days', days: 1 }],
    ['D7', 'seguimiento-trimestral', { kind: 'months', months: 3, lastDay: 'any-day' }],
    ['D9', 'denuncia-diligencias', { kind: 'hours', hours: 24 }],
    ['Ley 21.663, alerta', 'incidente-alerta', { kind: 'hours', hours: 3 }],
    ['Ley 21.663, actualización', 'incidente-actualizacion', { kind: 'hours', hours: 72 }],
    ['Ley 21.663, informe final', 'incidente-informe', { kind: 'days', days: 15 }],
    ['acuse urgente', 'derivacion-acuse-urgente', { kind: 'immediate', limitMinutes: 60 }],
    ['acuse normal', 'derivacion-acuse', { kind: 'business-days', days: 1 }],
  ])('%s is %s with the figure of the law or of what was decided', (_what, id, clock) => {
    expect(settleRules(rules).find((rule) => rule.id === id)?.clock).toEqual(clock);
  });

  it('let a residence that waits for antecedentes be decided anew, on whatever lane they come', () => {
    const [decision, complete] = ['residencia-decision', 'residencia-decision-completa'].map((id) =>
      rules.find((rule) => rule.id === id),
    );
    expect(decision?.cancelledby).toContain('residencia.antecedentes-requeridos');
    expect(complete?.opens).toEqual({ type: 'residencia.antecedentes-aportados' });
  });
});
