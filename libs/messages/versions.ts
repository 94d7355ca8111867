/** What the URN of a content's schema says: `urn:valija:schema:<type>:<version>`. */
export interface SchemaId {
  /** For example `derivacion.solicitada`. */
  readonly type: string;
  /** Semantic version, for example `1.0.0`. */
  readonly version: string;
}

/** @throws RangeError for a text that is not the URN of a schema */
export function parseSchemaId(dataschema: string): SchemaId {
  const [, type, version] = /^urn:valija:schema:([a-z.-]+):(\d+\.\d+\.\d+)$/.exec(dataschema) ?? [];
  if (!type || !version) throw new RangeError('not the URN of a schema');
  return { type, version };
}

/**
 * Versions of one line take each other's documents: all of one major version, or, before 1.0.0, all of one minor.
 *
 * @returns `1` for 1.4.2, `0.3` for 0.3.1
 * @see Semantic Versioning 2.0.0 §4
 */
export function lineOf(version: string): string {
  const [major = '', minor] = version.split('.');
  return major === '0' ? `${major}.${minor}` : major;
}

/** Numbers by their value. Made once: every message asks several times. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** Newest first; for `Array.sort`. */
export const newestFirst = (one: string, other: string): number => byNumber.compare(other, one);

/** The schemas of one type among others, the newest version first. */
export const versionsOf = (type: string, dataschemas: readonly string[]): readonly string[] =>
  dataschemas.filter((id) => id.startsWith(`urn:valija:schema:${type}:`)).sort(newestFirst);
