/** One broken rule of a schema. It never holds a value: what was sent may be content. */
export interface Violation {
  /** JSON pointer to what is wrong, or to the object that holds it. @see RFC 6901 */
  readonly pointer: string;
  /** Keyword of the schema that is broken (`required`, `maxLength`); for `format` with its name (`format:run`). */
  readonly rule: string;
}

/** What ajv tells of an error, as far as it is used here. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * A validator that was generated ahead. After it says no, `errors` tells why, until it is called again.
 * @see `scripts/generate/standalone.mjs`
 */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** Most violations told for one document. */
export const violationsMax = 20;

/**
 * Turns ajv's errors into violations, without ajv's messages and parameters, which echo values and names.
 *
 * The name of an unknown property may itself be content, so that violation points to its parent. The name of a missing
 * property comes from the schema and is part of the pointer.
 *
 * @param max how many at most; default {@link violationsMax}
 * @returns each once, in the order found
 */
export function violationsOf(
  errors: readonly SchemaError[] | null | undefined,
  max: number = violationsMax,
): Violation[] {
  const found = new Map<string, Violation>();
  for (const error of errors ?? []) {
    const violation = { pointer: pointerOf(error), rule: ruleOf(error) };
    found.set(`${violation.rule} ${violation.pointer}`, violation);
    if (found.size === max) break;
  }
  return [...found.values()];
}

function pointerOf({ instancePath, keyword, params }: SchemaError): string {
  if (keyword === 'required') return `${instancePath}/${escapeSegment(String(params.missingProperty))}`;
  if (keyword === 'discriminator') return `${instancePath}/${escapeSegment(String(params.tag))}`;
  return instancePath;
}

function ruleOf({ keyword, params }: SchemaError): string {
  return keyword === 'format' ? `format:${params.format}` : keyword;
}

/** Escapes one segment of a JSON pointer. @see RFC 6901 §3 */
export function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
