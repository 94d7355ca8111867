/** An element as it was read, its name and those within it resolved to namespaces. */
export interface XmlElement {
  /** Empty where it is in none. */
  readonly namespace: string;
  /** Without prefix. */
  readonly name: string;
  /** By name as written; declarations of namespaces are not among them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly within, with its white space. */
  readonly text: string;
}

/** Why a text is not taken as XML. It never holds a part of the text. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** Most elements within each other. */
const depthMax = 24;
/** Most elements of a document. */
const elementsMax = 10_000;
/** Longest text between two tags, in characters. */
const textMax = 16_384;

const name = '[A-Za-z][\\w.-]*';
const declaration =
  /^\s*<\?xml\s+version=(["'])1\.0\1(?:\s+encoding=(["'])utf-8\2)?(?:\s+standalone=(["'])(?:yes|no)\3)?\s*\?>/i;
const tag = new RegExp(
  `<(?:/((?:${name}:)?${name})\\s*|((?:${name}:)?${name})((?:\\s+[^\\s<>"'=]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?))>`,
  'y',
);
const attribute = /\s+([^<>"'=\s]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const entity = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Takes out of an XML text what readers differ on: its declaration and comments go, CDATA becomes escaped text.
 *
 * @throws XmlError where it names an encoding other than UTF-8, or holds a document type or a processing instruction: nothing is
 *   expanded and nothing outside the text is looked up
 * @see SOAP 1.1 §3, which forbids both in a message
 */
export function plainXml(text: string): string {
  const body = text.replace(/^\uFEFF/, '').replace(declaration, '');
  const parts: string[] = [];
  let at = 0;
  // Looked for one after the other: an expression for both would go over an unclosed one again and again.
  for (let next = body.indexOf('<!'); next >= 0; next = body.indexOf('<!', at)) {
    const kind = marked.find(({ opening }) => body.startsWith(opening, next));
    if (!kind) throw new XmlError('a document type');
    const end = body.indexOf(kind.closing, next + kind.opening.length);
    if (end < 0) throw new XmlError('a comment or CDATA section is not closed');
    parts.push(body.slice(at, next), kind.keep(body.slice(next + kind.opening.length, end)));
    at = end + kind.closing.length;
  }
  const plain = [...parts, body.slice(at)].join('').trim();
  if (plain.includes('<?')) throw new XmlError('a processing instruction or foreign encoding');
  return plain;
}

const marked = [
  { opening: '<!--', closing: '-->', keep: () => '' },
  { opening: '<![CDATA[', closing: ']]>', keep: escapeXml },
] as const;

/**
 * Reads a small XML document strictly. Names are ASCII.
 *
 * @param plain from {@link plainXml}
 * @throws XmlError where it is not well formed, uses an undeclared prefix or unknown entity, or exceeds a limit
 */
export function readXml(plain: string): XmlElement {
  const root = { children: [] as XmlElement[] };
  const open: Opened[] = [];
  let elements = 0;
  let at = 0;
  while (at < plain.length) {
    const next = plain.indexOf('<', at);
    const text = plain.slice(at, next < 0 ? plain.length : next);
    if (text.length > textMax) throw new XmlError('a text is too long');
    const parent = open.at(-1);
    if (parent) parent.text += decode(text);
    else if (text.trim() !== '') throw new XmlError('text outside the root');
    if (next < 0) break;
    tag.lastIndex = next;
    const match = tag.exec(plain);
    if (!match) throw new XmlError('a tag is not well formed');
    at = tag.lastIndex;
    const [, closing, opening = '', attributes = '', empty] = match;
    if (closing !== undefined) {
      if (open.pop()?.written !== closing) throw new XmlError('a tag closes another');
      continue;
    }
    elements += 1;
    if (elements > elementsMax || open.length >= depthMax) throw new XmlError('too many elements');
    const element = openElement(opening, attributes, parent);
    const siblings = parent?.children ?? root.children;
    if (!parent && siblings.length > 0) throw new XmlError('a second root');
    siblings.push(element);
    if (!empty) open.push(element);
  }
  const [only] = root.children;
  if (open.length > 0 || !only) throw new XmlError('it ends too early');
  return only;
}

interface Opened {
  readonly written: string;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly namespace: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

function openElement(written: string, attributesText: string, parent: Opened | undefined): Opened {
  const prefixes = new Map(Object.entries(parent?.prefixes ?? {}));
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of attributesText.matchAll(attribute)) {
    const value = decode(double ?? single ?? '');
    const prefix = /^xmlns(?::(.+))?$/.exec(key);
    if (!prefix && attributes.has(key)) throw new XmlError('an attribute twice');
    if (prefix) prefixes.set(`:${prefix[1] ?? ''}`, value);
    else attributes.set(key, value);
  }
  const [local = '', prefix = ''] = written.split(':').reverse();
  const namespace = prefixes.get(`:${prefix}`) ?? (prefix === '' ? '' : undefined);
  if (namespace === undefined) throw new XmlError('an undeclared prefix');
  return {
    written,
    prefixes: Object.fromEntries(prefixes),
    namespace,
    name: local,
    attributes: Object.fromEntries(attributes),
    children: [],
    text: '',
  };
}

function decode(text: string): string {
  return text.replace(entity, (match, known?: string, decimal?: string, hex?: string) => {
    if (match === '&') throw new XmlError('an unknown entity');
    if (known !== undefined) return entities[known] ?? '';
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (!isCharacter(point)) throw new XmlError('not a character');
    return String.fromCodePoint(point);
  });
}

/** @see XML 1.0 §2.2 */
const isCharacter = (point: number): boolean =>
  [0x9, 0xa, 0xd].includes(point) ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  (point >= 0x10000 && point <= 0x10ffff);

/** Writes a text so that it stands for itself in XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
