import { readFileSync } from 'node:fs';
import { escapeSegment, findProjectFile, type Violation, violationsMax } from '@valija/validation';
import type { AnySchemaObject } from 'ajv';
import type { Registry } from './registry.js';

/** Codes of each configurable list, by the name that a schema puts in `x-checklist`. */
export type Checklists = ReadonlyMap<string, ReadonlySet<string>>;

/** A configurable list, as it is shown to persons. */
export interface Checklist {
  readonly version: string;
  /** Where it comes from, in Spanish. */
  readonly fuente: string;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly codigo: string;
  /** What it is, in Spanish. */
  readonly titulo: string;
  /** The rule that names it. */
  readonly fuente: string;
}

interface ChecklistFile {
  readonly checklists: Readonly<Record<string, Checklist>>;
}

/**
 * Reads the lists of antecedentes whose forms are not public. A name without a list of its own stands for all lists that begin with
 * it: `residencia` for `residencia-trata` and its like.
 *
 * @param file default: the project's `contracts/checklists.json`, wherever the code runs from
 */
export function readChecklists(
  file = findProjectFile(import.meta.dirname, 'contracts/checklists.json'),
): Checklists {
  const { checklists } = JSON.parse(readFileSync(file, 'utf8')) as ChecklistFile;
  const found = new Map<string, Set<string>>();
  for (const [name, { items }] of Object.entries(checklists)) {
    for (const list of [name, name.split('-')[0] ?? name]) {
      const codes = found.get(list) ?? new Set<string>();
      for (const { codigo } of items) codes.add(codigo);
      found.set(list, codes);
    }
  }
  return found;
}

let shared: Checklists | undefined;
let lists: ChecklistFile['checklists'] | undefined;

/** The project's own list of a subcategory of residence. @throws Error for one that has none */
export function residenciaChecklist(subcategoria: string): Checklist {
  const file = findProjectFile(import.meta.dirname, 'contracts/checklists.json');
  lists ??= (JSON.parse(readFileSync(file, 'utf8')) as ChecklistFile).checklists;
  const name = `residencia-${subcategoria.toLowerCase()}`;
  const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (!list) throw new Error('no list of antecedentes for this subcategory');
  return list;
}

/** The project's own lists, read at first use. */
export function projectChecklists(): Checklists {
  shared ??= readChecklists();
  return shared;
}

/**
 * Finds codes that the configured list does not have; an unknown code is refused, never taken for another.
 *
 * @param content valid against `dataschema`
 * @returns a violation of the rule `checklist` for each, pointing to the code
 */
export function findUnlistedCodes(
  dataschema: string,
  content: unknown,
  registry: Registry,
  checklists: Checklists,
): Violation[] {
  const violations: Violation[] = [];

  const visit = (schema: AnySchemaObject, value: unknown, pointer: string): void => {
    if (typeof schema.$ref === 'string') visit(registry.schemaOf(schema.$ref) ?? {}, value, pointer);
    else if (Array.isArray(schema.oneOf)) visit(branchOf(schema, value), value, pointer);
    else if (Array.isArray(value)) visitItems(schema, value, pointer);
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value))
        visit(schema.properties?.[name] ?? {}, part, `${pointer}/${escapeSegment(name)}`);
  };

  const visitItems = (schema: AnySchemaObject, items: readonly unknown[], pointer: string): void => {
    const list = schema['x-checklist'];
    for (const [index, item] of items.entries()) {
      const { codigo = '' } = item as { codigo?: string };
      if (list && !checklists.get(list)?.has(codigo))
        violations.push({ pointer: `${pointer}/${index}/codigo`, rule: 'checklist' });
      visit(schema.items ?? {}, item, `${pointer}/${index}`);
    }
  };

  visit({ $ref: dataschema }, content, '');
  return violations.slice(0, violationsMax);
}

/** The alternative of a valid value: the one whose tag it carries. */
function branchOf({ oneOf, discriminator }: AnySchemaObject, value: unknown): AnySchemaObject {
  const tag = discriminator?.propertyName as string | undefined;
  const carried = tag && (value as Record<string, unknown>)[tag];
  const branches = oneOf as AnySchemaObject[];
  return branches.find(({ properties }) => tag && properties?.[tag]?.const === carried) ?? {};
}
