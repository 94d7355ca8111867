import type { Resolve, Schema } from './arbitrary.js';

/** Why a document of one version may be refused, or read otherwise, by another. */
export interface Breach {
  /** JSON pointer to the field, with `*` in place of the index of an array item. */
  readonly pointer: string;
  readonly rule:
    | 'type-changed'
    | 'property-unknown'
    | 'property-required'
    | 'value-refused'
    | 'alternative-unknown'
    | 'bound-tightened'
    | 'pattern-changed'
    | 'format-changed'
    | 'class-changed'
    | 'checklist-changed';
}

/** Lower bounds may not rise, upper bounds may not fall. */
const lowerBounds = ['minLength', 'minItems', 'minimum', 'minProperties'] as const;
const upperBounds = ['maxLength', 'maxItems', 'maximum'] as const;

/**
 * Every way in which a document that `from` accepts may be refused by `to`, or be released otherwise. Two versions are fully
 * compatible where both directions give none.
 */
export function findBreaches(from: Schema, to: Schema, resolve: Resolve, pointer = ''): Breach[] {
  if (from.$ref) return findBreaches(resolve(from.$ref), to, resolve, pointer);
  if (to.$ref) return findBreaches(from, resolve(to.$ref), resolve, pointer);
  const breach = (rule: Breach['rule'], at = pointer): Breach => ({ pointer: at, rule });
  const found: Breach[] = [];
  if (from.type !== to.type) return [breach('type-changed')];
  if (from.oneOf || to.oneOf) return alternativesOf(from, to, resolve, pointer);

  const taken = valuesOf(to);
  const given = valuesOf(from);
  if (taken && (!given || given.some((value) => !taken.includes(value)))) found.push(breach('value-refused'));
  if (to['x-class'] !== from['x-class']) found.push(breach('class-changed'));
  if (to['x-checklist'] !== from['x-checklist']) found.push(breach('checklist-changed'));
  if (to.pattern !== undefined && to.pattern !== from.pattern) found.push(breach('pattern-changed'));
  if (to.format !== undefined && to.format !== from.format) found.push(breach('format-changed'));
  if (to.uniqueItems && !from.uniqueItems) found.push(breach('bound-tightened'));
  for (const bound of lowerBounds)
    if ((to[bound] ?? -Infinity) > (from[bound] ?? -Infinity)) found.push(breach('bound-tightened'));
  for (const bound of upperBounds)
    if ((to[bound] ?? Infinity) < (from[bound] ?? Infinity)) found.push(breach('bound-tightened'));

  for (const [name, part] of Object.entries(from.properties ?? {})) {
    const other = to.properties?.[name];
    if (other) found.push(...findBreaches(part, other, resolve, `${pointer}/${name}`));
    else if (to.additionalProperties === false) found.push(breach('property-unknown', `${pointer}/${name}`));
  }
  for (const name of to.required ?? [])
    if (!from.required?.includes(name)) found.push(breach('property-required', `${pointer}/${name}`));
  if (from.items && to.items) found.push(...findBreaches(from.items, to.items, resolve, `${pointer}/*`));
  return found;
}

/** Each alternative is compared with the one of the same tag or, without tags, of the same title. */
function alternativesOf(from: Schema, to: Schema, resolve: Resolve, pointer: string): Breach[] {
  const tag = to.discriminator?.propertyName;
  const nameOf = (branch: Schema) =>
    String((tag ? branch.properties?.[tag]?.const : undefined) ?? branch.title);
  const taken = new Map((to.oneOf ?? []).map((branch) => [nameOf(branch), branch]));
  return (from.oneOf ?? [from]).flatMap((branch): Breach[] => {
    const other = taken.get(nameOf(branch));
    return other ? findBreaches(branch, other, resolve, pointer) : [{ pointer, rule: 'alternative-unknown' }];
  });
}

const valuesOf = (schema: Schema): readonly unknown[] | undefined =>
  schema.const !== undefined ? [schema.const] : schema.enum;
