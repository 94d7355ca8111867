import { readFileSync, statSync } from 'node:fs';

const fileBytesMax = 256 * 1024;
const unitsMax = 50;
const takesMax = 50;
const listMax = 200;
const nameCharsMax = 120;

/** What a unit takes: messages of these types, from these parties or from anyone. */
interface Take {
  /** Exact, or with `*` for all that begin so: `residencia.*`. */
  readonly types: readonly string[];
  readonly senders?: readonly string[];
}

/** A unit of the institution: its people see what it received, and nothing else. */
export interface Unit {
  /** Small letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  readonly takes: readonly Take[];
}

const single: Unit = { id: 'institucion', name: 'Toda la institución', takes: [] };

/** The units of an institution, and which of them takes a thread. Without a file there is one, which takes all. */
export class Units {
  private constructor(
    readonly all: readonly Unit[],
    /** Takes what no other does. */
    readonly fallback: string,
  ) {}

  /**
   * @param file JSON, up to 256 KiB: `{ "units": [{ "id", "name", "takes": [{ "types": ["residencia.*"], "senders": [urn] }] }], "default": id }`;
   *   `takes` and `senders` may be absent
   * @throws Error that names what is wrong, and never a value
   */
  static read(file: string | undefined): Units {
    if (file === undefined) return new Units([single], single.id);
    if (statSync(file).size > fileBytesMax)
      throw new Error(`the file of units has more than ${fileBytesMax} bytes`);
    return Units.of(JSON.parse(readFileSync(file, 'utf8')));
  }

  /** @throws Error as `read` */
  static of(parsed: unknown): Units {
    const { units, default: fallback, ...others } = asRecord(parsed, 'the file of units');
    if (Object.keys(others).length > 0)
      throw new Error('the file of units has a member that it may not have');
    if (!Array.isArray(units) || units.length === 0 || units.length > unitsMax)
      throw new Error(`the file of units has no list of 1 to ${unitsMax} units`);
    const all = units.map(readUnit);
    if (new Set(all.map(({ id }) => id)).size < all.length) throw new Error('two units, one id');
    if (typeof fallback !== 'string' || !all.some(({ id }) => id === fallback))
      throw new Error('«default» in the file of units names no unit');
    return new Units(all, fallback);
  }

  get ids(): readonly string[] {
    return this.all.map(({ id }) => id);
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  nameOf(id: string): string {
    return this.all.find((unit) => unit.id === id)?.name ?? id;
  }

  /** The unit of a thread that begins with a received message: the first that takes it. @param type without the prefix of the envelope's */
  takerOf(type: string, sender: string): string {
    const takes = ({ types, senders }: Take): boolean =>
      types.some((pattern) => fits(pattern, type)) && (senders?.includes(sender) ?? true);
    return this.all.find((unit) => unit.takes.some(takes))?.id ?? this.fallback;
  }
}

const fits = (pattern: string, type: string): boolean =>
  pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;

function readUnit(parsed: unknown, at: number): Unit {
  const { id, name, takes = [], ...others } = asRecord(parsed, `unit ${at}`);
  if (Object.keys(others).length > 0) throw new Error(`unit ${at} has a member that it may not have`);
  if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(id))
    throw new Error(`unit ${at} has no id of small letters, digits and hyphens`);
  if (typeof name !== 'string' || name.trim() === '' || name.length > nameCharsMax)
    throw new Error(`unit ${at} has no name of 1 to ${nameCharsMax} characters`);
  if (!Array.isArray(takes) || takes.length > takesMax)
    throw new Error(`«takes» of unit ${at} is no list of up to ${takesMax}`);
  return { id, name, takes: takes.map((take) => readTake(take, at)) };
}

function readTake(parsed: unknown, at: number): Take {
  const { types, senders, ...others } = asRecord(parsed, `what unit ${at} takes`);
  if (Object.keys(others).length > 0 || !isTexts(types) || (senders !== undefined && !isTexts(senders)))
    throw new Error(`what unit ${at} takes is no list of types, with senders or without`);
  return { types, ...(senders ? { senders } : {}) };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= listMax &&
  value.every((each) => typeof each === 'string' && each !== '');

function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} is no object`);
  return value as Readonly<Record<string, unknown>>;
}
