import { escapeSegment } from '@valija/validation';

/**
 * Words of an interface for those of a document: the name of each element, or `outer/inner` where a list lies in an element of its own. A
 * name that is not there is the same in both.
 */
export type Names = Readonly<Record<string, string>>;

/** Says documents in the words of an interface, and the other way round. Values stay as they are. */
export class Vocabulary {
  readonly #own = new Map<string, { readonly name: string; readonly inner?: string }>();

  /** @throws Error where two words would be one */
  constructor(private readonly names: Names) {
    for (const [name, path] of Object.entries(names)) {
      const [outer = '', inner] = path.split('/');
      if (this.#own.has(outer)) throw new Error(`${outer} stands for two names`);
      this.#own.set(outer, { name, ...(inner === undefined ? {} : { inner }) });
    }
  }

  /** A document in the interface's words. */
  write(document: unknown): unknown {
    return mapFields(document, (name, value) => {
      const [outer = '', inner] = this.pathOf(name).split('/');
      return [outer, inner === undefined ? this.write(value) : { [inner]: this.write(value) }];
    });
  }

  /** What came in the interface's words, valid against its contract, as a document. */
  read(native: unknown): unknown {
    return mapFields(native, (outer, value) => {
      const { name, inner } = this.#own.get(outer) ?? { name: outer };
      return [name, this.read(inner === undefined ? value : (value as Record<string, unknown>)[inner])];
    });
  }

  /** A JSON pointer into a document as one into what the interface has. @see RFC 6901 */
  pointer(pointer: string): string {
    return pointer
      .split('/')
      .map((segment) => this.pathOf(segment).split('/').map(escapeSegment).join('/'))
      .join('/');
  }

  private pathOf(name: string): string {
    return Object.hasOwn(this.names, name) ? (this.names[name] ?? name) : name;
  }
}

function mapFields(value: unknown, change: (name: string, value: unknown) => [string, unknown]): unknown {
  if (Array.isArray(value)) return value.map((item) => mapFields(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => change(name, field)));
}
