/** What came of saying a content in another version. */
export type Converted =
  | { readonly ok: true; readonly content: unknown }
  /** The other version has no words for it. JSON pointers into the content that was given, without values. */
  | { readonly ok: false; readonly pointers: readonly string[] };

/**
 * Translates contents between two neighbouring lines of a type's versions. A round trip keeps all that both know; what the other
 * has no words for is a refusal, never a default.
 */
export interface Lens {
  /** For example `derivacion.solicitada`. */
  readonly type: string;
  /** Line of the older version, as `lineOf` gives it. */
  readonly older: string;
  /** Line of the newer version. */
  readonly newer: string;
  /** From the older to the newer version. */
  readonly lift: (content: never) => Converted;
  /** From the newer to the older version. */
  readonly lower: (content: never) => Converted;
}

export const converted = (content: unknown): Converted => ({ ok: true, content });
export const inexpressible = (...pointers: string[]): Converted => ({ ok: false, pointers });
