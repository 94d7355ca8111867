import { type Violation, violationsOf } from '@valija/validation';
import { findUnlistedCodes, projectChecklists } from './checklists.js';
import { findLinks } from './links.js';
import { projectRegistry, type Registry } from './registry.js';

export type ContentValidation =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /**
       * - `unknown-version`: no such type or version.
       * - `invalid-run`: only RUN check digits are wrong.
       * - `schema-violation`: anything else.
       */
      readonly code: 'unknown-version' | 'schema-violation' | 'invalid-run';
      readonly violations: readonly Violation[];
    };

/**
 * Validates content against the schema that its envelope names, its codes against the configured lists, and that no text carries a
 * link. What comes back never holds a value from content.
 *
 * @param dataschema `urn:valija:schema:<type>:<version>`
 * @param content parsed JSON
 */
export function validateContent(
  dataschema: string,
  content: unknown,
  registry: Registry = projectRegistry(),
): ContentValidation {
  const validate = registry.validatorOf(dataschema);
  if (!validate) return { ok: false, code: 'unknown-version', violations: [] };
  const violations = validate(content)
    ? [...findUnlistedCodes(dataschema, content, registry, projectChecklists()), ...findLinks(content)]
    : violationsOf(validate.errors);
  if (violations.length === 0) return { ok: true };
  const onlyRuns = violations.every(({ rule }) => rule === 'format:run');
  return { ok: false, code: onlyRuns ? 'invalid-run' : 'schema-violation', violations };
}
