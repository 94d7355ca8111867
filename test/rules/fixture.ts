import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Violation } from '@valija/validation';
import type { FixtureName } from '../fixtures/index.js';
import type { LintName } from './lints.js';

/** What a case begins with: an example of a message, a derivación of SAF, a person who may be referred, or crimes. */
export interface Start {
  readonly dataschema?: string;
  /** Index of the schema's example; default 0. */
  readonly example?: number;
  readonly saf?: FixtureName;
  readonly persona?: object;
  readonly delitos?: readonly string[];
}

/**
 * What must come of a case. A refusal names the one thing that is wrong, or all of them, so that no other mistake passes
 * for it.
 */
export type Expectation =
  | { readonly valid: true }
  | { readonly violation: Violation }
  | { readonly violations: readonly Violation[] }
  | { readonly released: { readonly purpose: string; readonly kind: string } }
  | {
      readonly unreleased: {
        readonly purpose: string;
        readonly kind: string;
        readonly pointers: readonly string[];
      };
    }
  | { readonly lane: 'urgent' | 'normal'; readonly factoresUrgencia: readonly string[] }
  | { readonly untranslatable: { readonly code: string; readonly pointers: readonly string[] } }
  | {
      readonly eligible: {
        readonly programa: string;
        readonly puede: boolean;
        readonly motivos?: readonly string[];
      };
    }
  | { readonly diligenciasForenses: readonly string[] }
  | { readonly lint: LintName; readonly with: object };

/** How a lint is seen red: a merge patch of one of the files that it reads, or a new one, and what it then finds. */
export interface Breach {
  /** `$id` of a schema, or path of a table below the project's root. */
  readonly in: string;
  readonly change: object;
  readonly finds: readonly string[];
}

export interface Case extends Start {
  /** In Spanish: what the case shows. */
  readonly what: string;
  /** JSON merge patch of the start. @see RFC 7396 */
  readonly change?: object;
  readonly expect: Expectation;
  /** For a lint, and only there. */
  readonly breach?: Breach;
}

/** One rule of the specification. Its file is named after section and rule, for example `5-comparece-solo.json`. */
export interface Fixture extends Start {
  /** One sentence in Spanish. */
  readonly rule: string;
  readonly source: string;
  readonly cases: readonly Case[];
}

const folder = import.meta.dirname;

/** Every rule, by the name of its file without `.json`, sorted. */
export const ruleNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort((one, other) => one.localeCompare(other, 'es', { numeric: true }));

/**
 * Reads a rule. What one case alone would say may stand beside the rule itself.
 * @throws Error naming the file and what is wrong with it, for a file of another shape
 */
export function readRule(name: string): Fixture {
  return parseRule(name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
}

const startKeys = ['dataschema', 'example', 'saf', 'persona', 'delitos'];
const caseKeys = ['change', 'expect', 'breach'];

/** The keys of each kind of expectation; the first one names the kind. */
const expectationKeys = [
  ['valid'],
  ['violation'],
  ['violations'],
  ['released'],
  ['unreleased'],
  ['lane', 'factoresUrgencia'],
  ['untranslatable'],
  ['eligible'],
  ['diligenciasForenses'],
  ['lint', 'with'],
];

/** @throws Error see {@link readRule} */
export function parseRule(name: string, document: unknown): Fixture {
  const refuse = (why: string): never => {
    throw new Error(`${name}: ${why}`);
  };
  const keysOf = (value: unknown, where: string): string[] =>
    typeof value === 'object' && value !== null ? Object.keys(value) : refuse(`${where} is no object`);
  const only = (value: unknown, known: readonly string[], where: string): void => {
    const unknown = keysOf(value, where).filter((key) => !known.includes(key));
    if (unknown.length > 0) refuse(`${where} has the unknown ${unknown.join(', ')}`);
  };

  const alone = keysOf(document, 'the file').includes('expect');
  only(document, ['rule', 'source', ...startKeys, ...(alone ? caseKeys : ['cases'])], 'the file');
  const { expect, change, breach, ...rest } = document as Fixture & Case;
  const single = { what: 'por sí sola', expect, ...(change && { change }), ...(breach && { breach }) };
  const fixture: Fixture = alone ? { ...rest, cases: [single] } : rest;

  for (const text of ['rule', 'source'] as const)
    if (typeof fixture[text] !== 'string' || !/\S/.test(fixture[text])) refuse(`has no ${text}`);
  if (!Array.isArray(fixture.cases) || fixture.cases.length === 0) refuse('has no cases');
  for (const one of fixture.cases) {
    only(one, ['what', ...startKeys, ...caseKeys], `«${one.what}»`);
    const keys = keysOf(one.expect, `what «${one.what}» expects`).sort().join();
    if (!expectationKeys.some((known) => [...known].sort().join() === keys))
      refuse(`«${one.what}» expects the unknown ${keys}`);
    if ('lint' in one.expect !== 'breach' in one)
      refuse(`«${one.what}»: a lint, and only a lint, shows its breach`);
  }
  return fixture;
}
