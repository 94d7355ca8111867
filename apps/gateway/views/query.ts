import { ValijaError } from '@valija/errors';

/** A query of an address, as HTTP brings it: a name that comes twice is a list. */
export type Query = Readonly<Record<string, unknown>>;

const limitDefault = 50;
/** Rows of one page. */
export const limitMax = 200;
/** Longest time that figures are asked for at once, in days: five years. */
export const daysMax = 1_830;

const dayMs = 86_400_000;
const dayPattern = /^\d{4}-\d\d-\d\d$/;
const momentPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$/;

/** Reads the query of a view, and tells of all that is wrong with it at once. */
export class QueryReader {
  private readonly faults: string[];

  /** @param names those that the view knows: any other is a fault */
  constructor(
    private readonly query: Query,
    names: readonly string[],
  ) {
    this.faults = Object.keys(query).filter((name) => !names.includes(name));
  }

  /** Its text where it matches; undefined where it is absent. */
  text(name: string, pattern: RegExp): string | undefined {
    const value = this.query[name];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && pattern.test(value)) return value;
    this.faults.push(name);
    return undefined;
  }

  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
    const value = this.query[name];
    if (value === undefined) return undefined;
    const found = values.find((each) => each === value);
    if (!found) this.faults.push(name);
    return found;
  }

  boolean(name: string): boolean | undefined {
    const value = this.oneOf(name, ['true', 'false']);
    return value === undefined ? undefined : value === 'true';
  }

  /** A moment of RFC 3339. */
  moment(name: string): Date | undefined {
    const text = this.text(name, momentPattern);
    if (text === undefined) return undefined;
    const moment = new Date(text);
    if (Number.isNaN(moment.getTime())) this.faults.push(name);
    return moment;
  }

  /** A day of the calendar, `AAAA-MM-DD`, that exists. */
  day(name: string): string | undefined {
    const text = this.text(name, dayPattern);
    if (text === undefined) return undefined;
    const at = Date.parse(`${text}T00:00:00Z`);
    if (!Number.isNaN(at) && new Date(at).toISOString().startsWith(text)) return text;
    this.faults.push(name);
    return undefined;
  }

  /** First and last day, both required, the first not after the last and not more than {@link daysMax} days in all. */
  days(): { readonly from: string; readonly to: string } {
    const [from = '', to = ''] = ['from', 'to'].map((name) => {
      if (this.query[name] === undefined) this.faults.push(name);
      return this.day(name);
    });
    const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
    if (days < 1 || days > daysMax) this.faults.push('to');
    return { from, to };
  }

  limit(): number {
    const limit = Number(this.text('limit', /^\d{1,3}$/) ?? limitDefault);
    if (limit < 1 || limit > limitMax) this.faults.push('limit');
    return limit;
  }

  /**
   * The place where the page before ended, as `writeCursor` made it.
   * @param forms of its parts
   * @returns its parts; undefined for the first page
   */
  cursor(forms: readonly RegExp[]): readonly string[] | undefined {
    const text = this.text('cursor', /^[A-Za-z0-9_-]{1,300}$/);
    if (text === undefined) return undefined;
    const parts = Buffer.from(text, 'base64url').toString('latin1').split(' ');
    if (parts.length === forms.length && parts.every((part, at) => forms[at]?.test(part))) return parts;
    this.faults.push('cursor');
    return undefined;
  }

  /** @throws ValijaError `query-invalid` with a pointer to each parameter that is wrong */
  requireValid(): void {
    const pointers = [...new Set(this.faults)].map((name) => (known.test(name) ? `/${name}` : ''));
    if (pointers.length > 0) throw new ValijaError('query-invalid', undefined, { pointers });
  }
}

/** Where a page ended, as a text that means nothing to whoever carries it. */
export const writeCursor = (parts: readonly (string | number)[]): string =>
  Buffer.from(parts.join(' ')).toString('base64url');

/** Forms of the parts of a place: a number that the database can hold, or a key made of URN, ids and codes. */
export const partForms = { number: /^(\d{1,18}|-\d{1,17})$/, rank: /^\d$/, key: /^[\w:.-]{1,150}$/ } as const;

/** An unknown name is not repeated: it could be anything. */
const known = /^[a-z_]{1,20}$/;
