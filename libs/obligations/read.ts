import { readFileSync } from 'node:fs';
import type { Clock } from '@valija/domain';
import { findProjectFile, type Validator, violationsOf } from '@valija/validation';
import { rulesDocument, settingsDocument } from './generated/validators.js';
import type { Rule } from './rule.js';
import type { Settings } from './settle.js';

/**
 * Reads rules.
 *
 * @param file default: the project's `contracts/obligations.json`, wherever the code runs from
 * @throws Error naming what is wrong with them
 */
export function readRules(
  file = findProjectFile(import.meta.dirname, 'contracts/obligations.json'),
): readonly Rule[] {
  const { rules } = readValid<{ readonly rules: readonly Rule[] }>(file, rulesDocument);
  const faults = rules.flatMap((rule) => faultsOf(rule, rules).map((fault) => `${rule.id}: ${fault}`));
  if (faults.length > 0) throw new Error(`${file}: ${faults.join('; ')}`);
  return rules;
}

/** Reads an installation's figures: an object from the name of a setting to its clock. @throws Error as `readRules` */
export const readSettings = (file: string): Settings =>
  readValid<Readonly<Record<string, Clock>>>(file, settingsDocument);

function readValid<Document>(file: string, validate: Validator): Document {
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (validate(document)) return document as Document;
  const faults = violationsOf(validate.errors).map(({ pointer, rule }) => `${pointer || '/'} (${rule})`);
  throw new Error(`${file}: ${faults.join(', ')}`);
}

/** What a schema cannot say. */
function faultsOf(rule: Rule, all: readonly Rule[]): string[] {
  const { id, opens, debtor, creditor, escalate, warn, metby, cancelledby } = rule;
  const told = new Set(escalate.flatMap(({ to }) => to));
  const parties = new Set([debtor, creditor, 'sender', 'operator', 'coordinator']);
  const isOperators = opens.operator === true;
  const minutes = (duration: string): number =>
    Number.parseInt(duration.slice(2), 10) * (duration.endsWith('H') ? 60 : 1);
  const falls = (values: readonly number[]): boolean =>
    values.every((value, at) => at === 0 || value < (values[at - 1] ?? 0));
  return [
    ...(all.some((other) => other !== rule && other.id === id && overlaps(rule, other))
      ? ['in force twice at once']
      : []),
    ...(debtor === creditor && !isOperators ? ['owed to oneself'] : []),
    ...([...told].some((role) => !parties.has(role)) ? ['tells a recipient that is no part of it'] : []),
    ...(isOperators && [debtor, creditor, ...told].some((role) => role !== 'operator')
      ? ['the operator’s own concerns no other']
      : []),
    ...(metby.some((type) => cancelledby.includes(type)) ? ['met and cancelled by the same'] : []),
    ...(escalate[0]?.after === 'PT0S' ? [] : ['does not tell the end itself']),
    ...(falls(warn.map(minutes)) ? [] : ['warnings out of order']),
    ...(falls(escalate.slice(1).map(({ after }) => -minutes(after))) ? [] : ['steps out of order']),
  ];
}

const overlaps = (one: Rule, other: Rule): boolean =>
  (one.validto === undefined || Date.parse(other.validfrom) < Date.parse(one.validto)) &&
  (other.validto === undefined || Date.parse(one.validfrom) < Date.parse(other.validto));
