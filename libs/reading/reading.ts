/** A value as a person reads it. */
export type Shown =
  | { readonly kind: 'text'; readonly text: string }
  /** Words of a person, with their line breaks. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'list'; readonly texts: readonly string[] }
  /** ISO 8601. */
  | { readonly kind: 'moment'; readonly at: string }
  | ShownDocument;

/** A document that the content names. */
export interface ShownDocument {
  readonly kind: 'document';
  readonly digest: string;
  /** What it is. */
  readonly name: string;
  /** Its own title, where it has one. */
  readonly title?: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: number;
}

/** A value with its label. */
export interface Field {
  readonly kind: 'field';
  /** JSON Pointer to it within the content. @see RFC 6901 */
  readonly pointer: string;
  readonly label: string;
  readonly value: Shown;
}

/** Values that stand together under a title. */
export interface Section {
  readonly kind: 'section';
  readonly pointer: string;
  readonly label: string;
  readonly parts: readonly (Field | Section)[];
  /** Labels of what could stand here and does not. */
  readonly missing: readonly string[];
}
