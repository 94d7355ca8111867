/** Longest beginning by which candidates are told apart, in bytes. */
const prefixBytes = 3;
/** Shorter than this, bytes of no meaning would be found. */
const patternBytesMin = 8;

/**
 * Every way in which a text may stand in a file: as UTF-8, Latin-1 and UTF-16, with the escapes of JSON and of URLs, in hexadecimal, and in
 * base64 and base64url at each of the three places that it may begin at within a longer text.
 */
export function writingsOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const escaped = (json: string): string =>
    json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const percent = encodeURIComponent(text);
  const json = JSON.stringify(text).slice(1, -1);
  const written = [
    json,
    escaped(json),
    escaped(json).replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`),
    percent,
    percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    percent.replaceAll('%20', '+'),
    utf8.toString('hex'),
    utf8.toString('hex').toUpperCase(),
    ...[0, 1, 2].flatMap((at) => [base64At(utf8, at, 'base64'), base64At(utf8, at, 'base64url')]),
  ].map((each) => Buffer.from(each, 'utf8'));
  const all = [utf8, Buffer.from(text, 'latin1'), utf16, Buffer.from(utf16).swap16(), ...written];
  return [...new Map(all.map((bytes) => [bytes.toString('hex'), bytes])).values()];
}

/** What base64 makes of bytes that begin `at` bytes after a group of three: only the characters that nothing around them changes. */
function base64At(bytes: Buffer, at: number, encoding: 'base64' | 'base64url'): string {
  const characters = Buffer.concat([Buffer.alloc(at), bytes]).toString(encoding);
  return characters.slice(Math.ceil((at * 8) / 6), Math.floor(((at + bytes.length) * 8) / 6));
}

/** Finds any of thousands of texts in bytes, in whatever writing, in one pass. */
export class Finder {
  private readonly begins = new Uint8Array(2 ** (8 * prefixBytes));
  private readonly patterns = new Map<number, { readonly bytes: Buffer; readonly text: string }[]>();
  count = 0;

  constructor(texts: Iterable<string>) {
    for (const text of texts)
      for (const bytes of writingsOf(text)) {
        if (bytes.length < patternBytesMin) throw new Error(`too short to be searched for: ${text}`);
        const prefix = prefixAt(bytes, 0);
        this.begins[prefix] = 1;
        this.patterns.set(prefix, [...(this.patterns.get(prefix) ?? []), { bytes, text }]);
        this.count += 1;
      }
  }

  /** The texts that stand in bytes, each once. */
  find(bytes: Buffer): string[] {
    const found = new Set<string>();
    for (let at = 0; at + prefixBytes <= bytes.length; at += 1) {
      const prefix = prefixAt(bytes, at);
      if (this.begins[prefix] === 0) continue;
      for (const pattern of this.patterns.get(prefix) ?? [])
        if (bytes.subarray(at, at + pattern.bytes.length).equals(pattern.bytes)) found.add(pattern.text);
    }
    return [...found];
  }
}

const prefixAt = (bytes: Buffer, at: number): number =>
  ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
