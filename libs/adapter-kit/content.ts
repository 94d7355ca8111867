import type { Agreement, Party } from '@valija/directory';
import { ValijaError } from '@valija/errors';
import {
  type Converted,
  convertContent,
  findUnreleased,
  parseSchemaId,
  projectRegistry,
  type ReleaseMatrix,
  validateContent,
  versionsOf,
} from '@valija/messages';

/** A content and the version that it is said in. */
export interface Versioned {
  readonly dataschema: string;
  readonly content: unknown;
}

/** Under which agreement, for which kind of recipient, a content is looked at. */
export interface ReleaseTerms {
  readonly agreement: Agreement;
  readonly recipient: Party;
  readonly matrix: ReleaseMatrix;
}

/**
 * Says a content in the newest version that its recipient lists, after both versions were validated and every field was found
 * to be one that may go there.
 *
 * @param type for example `derivacion.solicitada`
 * @param content in the newest version of its type
 * @throws ValijaError `unknown-version`, `schema-violation`, `invalid-run`, `version-inexpressible`, `release-denied`; pointers
 *   lead into the content, without values
 */
export function lowerContent(type: string, content: unknown, terms: ReleaseTerms): Versioned {
  const [current] = versionsOf(type, projectRegistry().dataschemas);
  const [newest, ...older] = versionsOf(type, terms.recipient.accepts);
  if (!current || !newest) throw new ValijaError('unknown-version');
  requireValid(current, content);
  let failed: Converted | undefined;
  for (const dataschema of [newest, ...older]) {
    const converted = convertContent(content, current, dataschema);
    if (converted.ok) {
      requireValid(dataschema, converted.content);
      requireReleased(dataschema, converted.content, terms);
      return { dataschema, content: converted.content };
    }
    failed ??= converted;
  }
  throw inexpressible(failed);
}

/**
 * Reads a received content in the newest version of its type, after it was validated and every field was found to be one that
 * may have come.
 *
 * @throws ValijaError as {@link lowerContent}
 */
export function liftContent({ dataschema, content }: Versioned, terms: ReleaseTerms): unknown {
  requireValid(dataschema, content);
  requireReleased(dataschema, content, terms);
  const [current = dataschema] = versionsOf(parseSchemaId(dataschema).type, projectRegistry().dataschemas);
  const lifted = convertContent(content, dataschema, current);
  if (!lifted.ok) throw inexpressible(lifted);
  requireValid(current, lifted.content);
  return lifted.content;
}

function requireValid(dataschema: string, content: unknown): void {
  const checked = validateContent(dataschema, content);
  if (checked.ok) return;
  const pointers = checked.violations.map(({ pointer }) => pointer);
  throw new ValijaError(checked.code, undefined, { pointers });
}

/** What the law lets through for this purpose, as far as the agreement does not narrow it. */
function requireReleased(
  dataschema: string,
  content: unknown,
  { agreement, recipient, matrix }: ReleaseTerms,
): void {
  const lawful = matrix.classesFor(agreement.purpose, recipient.kind);
  const released = lawful.filter((name) => agreement.release.includes(name));
  const pointers = findUnreleased(dataschema, content, released);
  if (pointers.length > 0) throw new ValijaError('release-denied', undefined, { pointers });
}

const inexpressible = (failed: Converted | undefined): ValijaError =>
  new ValijaError('version-inexpressible', undefined, {
    pointers: failed?.ok === false ? failed.pointers : [],
  });
