/** A schema in one piece, without references, with a Spanish title for each code. Of an unknown member nothing is read. */
export interface ReadableSchema {
  readonly title?: string;
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  /** What the one code that is possible is called. */
  readonly 'x-title'?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, ReadableSchema>>;
  readonly items?: ReadableSchema;
  readonly oneOf?: readonly ReadableSchema[];
  /** The member that tells which alternative an object is. */
  readonly 'x-tag'?: string;
  /** What the codes of a list of papers are called. */
  readonly 'x-items'?: readonly { readonly codigo: string; readonly titulo: string }[];
  /** Its codes are those of languages. @see ISO 639 */
  readonly 'x-language'?: boolean;
  /** `texto-libre`: words of a person. */
  readonly 'x-class'?: string;
}

/**
 * The alternative that a value is: by its tag, else by its constants and what it must have; the last where none fits, so that a
 * value of a newer version is read as far as it goes.
 */
export function alternativeOf(
  schema: ReadableSchema,
  value: Readonly<Record<string, unknown>>,
): ReadableSchema {
  const options = schema.oneOf ?? [];
  const tag = schema['x-tag'];
  const fits = ({ properties = {}, required = [] }: ReadableSchema): boolean =>
    required.every((name) => value[name] !== undefined) &&
    Object.entries(properties).every(
      ([name, part]) => part.const === undefined || value[name] === undefined || part.const === value[name],
    );
  const chosen =
    (tag === undefined
      ? undefined
      : options.find(({ properties }) => properties?.[tag]?.const === value[tag])) ?? options.find(fits);
  return chosen ?? options.at(-1) ?? schema;
}
