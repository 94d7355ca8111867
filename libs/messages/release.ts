import { escapeSegment } from '@valija/validation';
import { projectRegistry, type Registry } from './registry.js';

/**
 * Finds the fields that may not go to a recipient. Denies by default: a field that the schema does not know, or a whole
 * content of an unknown version, is not released.
 *
 * @param content already valid against `dataschema`
 * @param releasedClasses classes that the agreement lets through
 * @returns JSON pointers of the present fields that are not released, each once; for an unknown field, of its parent
 */
export function findUnreleased(
  dataschema: string,
  content: unknown,
  releasedClasses: readonly string[],
  registry: Registry = projectRegistry(),
): string[] {
  const classes = registry.fieldClassesOf(dataschema);
  if (!classes) return [''];
  const released = new Set(releasedClasses);
  const unreleased = new Set<string>();

  const visit = (value: unknown, pointer: string, field: string, parent: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => void visit(item, `${pointer}/${index}`, `${field}/*`, pointer));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) {
        const segment = escapeSegment(name);
        visit(part, `${pointer}/${segment}`, `${field}/${segment}`, pointer);
      }
    } else {
      const found = classes.get(field);
      if (found === undefined) unreleased.add(parent);
      else if (!released.has(found)) unreleased.add(pointer);
    }
  };
  visit(content, '', '', '');
  return [...unreleased];
}
