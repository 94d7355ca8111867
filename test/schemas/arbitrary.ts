import fc from 'fast-check';
import { readChecklists } from '../../libs/messages/checklists.js';

/** A schema as far as this project uses JSON Schema 2020-12. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly additionalProperties?: boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly 'x-class'?: string;
  readonly 'x-checklist'?: string;
}

export type Resolve = (id: string) => Schema;

const checklists = readChecklists();

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const number = (min: number, max: number) => fc.integer({ min, max });

/** Check digit by a loop of its own, so that a mistake in the project's is seen. */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (2 + (at % 6)), 0);
  return `${digits}-${'0K987654321'[sum % 11]}`;
}

const date = fc
  .tuple(number(1950, 2026), number(1, 12), number(1, 28))
  .map(([year, month, day]) => `${year}-${pad(month, 2)}-${pad(day, 2)}`);

/** Valid texts of each format. */
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  run: number(1_000_000, 29_999_999).map((digits) => withCheckDigit(String(digits))),
  ruc: number(0, 9_999_999_999).map((digits) => withCheckDigit(pad(digits, 10))),
  pais: fc.constantFrom('CL', 'PE', 'HT', 'VE', 'CO', 'BO'),
  comuna: fc.constantFrom('13101', '05201', '12101', '08416'),
  region: fc.constantFrom('01', '05', '13', '16'),
  date,
  'date-time': fc
    .tuple(date, number(0, 23), number(0, 59), fc.constantFrom('-03:00', '-04:00', '-06:00', 'Z'))
    .map(([day, hour, minute, offset]) => `${day}T${pad(hour, 2)}:${pad(minute, 2)}:00${offset}`),
  email: fc.stringMatching(/^[a-z]{1,12}\.ficticia@ejemplo\.invalid$/),
  texto: fc.stringMatching(/^[A-Za-zÁÉÍÓÚÑáéíóúñ][A-Za-zÁÉÍÓÚÑáéíóúñ ,.]{0,80}$/),
};

/** Documents that a schema accepts. */
export function arbitraryOf(schema: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  if (schema.$ref) return arbitraryOf(resolve(schema.$ref), resolve);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((branch) => arbitraryOf(branch, resolve)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, resolve);
    case 'array':
      return (schema.uniqueItems ? fc.uniqueArray : fc.array)(itemOf(schema, resolve), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)),
        ...(schema.uniqueItems ? { selector: (item: unknown) => canonical(item) } : {}),
      });
    case 'integer':
      return number(schema.minimum ?? 0, schema.maximum ?? 1_000_000);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return stringOf(schema);
    default:
      throw new Error(`no documents for a schema of type ${schema.type}`);
  }
}

/** An item of an array; in a checklist with one of its codes. */
function itemOf({ items = {}, 'x-checklist': list }: Schema, resolve: Resolve): fc.Arbitrary<object> {
  const item = arbitraryOf(items, resolve) as fc.Arbitrary<object>;
  if (!list) return item;
  const codes = fc.constantFrom(...(checklists.get(list) ?? []));
  return fc.tuple(item, codes).map(([of, codigo]) => ({ ...of, codigo }));
}

function objectOf(schema: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  const properties: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, part] of Object.entries(schema.properties ?? {}))
    properties[name] = arbitraryOf(part, resolve);
  return fc
    .record(properties, { requiredKeys: [...(schema.required ?? [])], noNullPrototype: true })
    .filter((object) => Object.keys(object).length >= (schema.minProperties ?? 0));
}

function stringOf({ format, pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  const fits = (text: string) => [...text].length >= minLength && [...text].length <= maxLength;
  if (format) {
    const known = formats[format];
    if (!known) throw new Error(`no documents for the format ${format}`);
    return known.filter(fits);
  }
  if (pattern === undefined || pattern === '\\S') {
    return fc
      .stringMatching(/^[A-Za-zÁÉÍÓÚÑáéíóúñ]{1,20}$/)
      .map((text) => text.slice(0, maxLength))
      .filter(fits);
  }
  return fc.stringMatching(new RegExp(pattern)).filter(fits);
}

/** One text for equal values, whatever the order of their properties. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
