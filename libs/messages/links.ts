import { carriesLink } from '@valija/domain';
import { escapeSegment, type Violation, violationsMax } from '@valija/validation';

/**
 * Finds the texts of a content that carry a link, whatever the field and the version: schemas of later versions say it of free texts
 * themselves, and older ones never change.
 *
 * @returns a violation of the rule `link` for each
 * @see Ley 21.057 art. 23
 */
export function findLinks(content: unknown): Violation[] {
  const violations: Violation[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value === 'string') {
      if (carriesLink(value)) violations.push({ pointer, rule: 'link' });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) visit(part, `${pointer}/${escapeSegment(name)}`);
    }
  };
  visit(content, '');
  return violations.slice(0, violationsMax);
}
