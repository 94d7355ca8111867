/** Deepest nesting of what we read: nothing of ours goes a quarter as deep. */
export const nestingMax = 64;

/**
 * Parses JSON that names no member twice and nests no deeper than 64. Of two members of one name each reader may take another, so the
 * same signed bytes would say one thing to us and another to whoever checks them later.
 * @throws SyntaxError, which may quote the text
 * @see RFC 8259 §4 and §9, RFC 7515 §4
 */
export function parseStrict(json: string): unknown {
  const value: unknown = JSON.parse(json);
  requireStrict(json);
  return value;
}

/** Parses JSON in UTF-8, as `parseStrict` does. @throws SyntaxError or TypeError, which may quote the text */
export const parseStrictBytes = (bytes: Uint8Array): unknown => parseStrict(utf8.decode(bytes));

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A fault without what it says: that of a JSON parser quotes the text that it met, which may be content. */
export const withoutText = (cause: unknown): Error =>
  new Error(cause instanceof Error ? cause.name : 'unreadable');

/** @param json a text that parses */
function requireStrict(json: string): void {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at];
    if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : undefined);
      if (open.length > nestingMax) throw new SyntaxError('nested too deep');
    } else if (char === '}' || char === ']') open.pop();
    else if (char === '"') {
      const end = endOfString(json, at);
      if (isName(json, end)) addName(open.at(-1), JSON.parse(json.slice(at, end)));
      at = end - 1;
    }
  }
}

function addName(names: Set<string> | undefined, name: string): void {
  if (names?.has(name)) throw new SyntaxError('a member is named twice');
  names?.add(name);
}

/** Where a string that begins at a quotation mark is over. */
function endOfString(json: string, from: number): number {
  for (let quote = json.indexOf('"', from + 1); quote > 0; quote = json.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (json[quote - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return quote + 1;
  }
  return json.length;
}

/** Whether a string that ends there names a member. */
function isName(json: string, end: number): boolean {
  let next = end;
  while (json[next] === ' ' || json[next] === '\n' || json[next] === '\r' || json[next] === '\t') next += 1;
  return json[next] === ':';
}
