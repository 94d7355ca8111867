import {
  chosenOption,
  type FieldSchema,
  isChoice,
  isFreeText,
  isObject,
  isUnion,
  type Value,
} from './form-schema.js';

/** Constants that the law says, and that nobody has to declare. @see Ley 21.325 arts. 41 and 73 */
const saidByLaw = new Set(['habilitaTrabajar', 'exentoDePago', 'sinMultas', 'reservado']);

/** Whether a field has one value only, which is written by itself: a code, or what the law says. */
export const isGiven = (name: string, schema: FieldSchema): boolean =>
  schema.const !== undefined && (schema.type === 'string' || saidByLaw.has(name));

/** Adds what has one value only, in each part that is there and in each that is required; what is there stays. */
export function withGiven(schema: FieldSchema, value: unknown): unknown {
  if (isUnion(schema)) {
    const option = schema.oneOf?.[chosenOption(schema, value)];
    return option ? withGiven(option, value) : value;
  }
  if (schema.type === 'array')
    return Array.isArray(value) && schema.items
      ? value.map((item) => withGiven(schema.items ?? {}, item))
      : value;
  if (!schema.properties || (value !== undefined && !isObject(value))) return value;
  const filled: Record<string, unknown> = { ...value };
  for (const [name, part] of Object.entries(schema.properties)) {
    const isRequired = schema.required?.includes(name) ?? false;
    if (isGiven(name, part) && isRequired) filled[name] = part.const;
    else if (filled[name] !== undefined) filled[name] = withGiven(part, filled[name]);
  }
  return Object.keys(filled).length > 0 ? filled : value;
}

/** Takes out what says nothing: empty texts, objects and lists. What is left is what would be sent. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isObject(value)) return value ?? undefined;
  const kept = Object.entries(value)
    .map(([name, part]) => [name, withoutEmpty(part)] as const)
    .filter(([, part]) => part !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Puts in the parts that must be there, empty where nothing of them is written: so what is missing in them can be told. */
export function withRequiredParts(schema: FieldSchema, value: unknown): unknown {
  if (isUnion(schema)) {
    const option = schema.oneOf?.[chosenOption(schema, value)];
    return option ? withRequiredParts(option, value) : value;
  }
  if (Array.isArray(value)) return value.map((item) => withRequiredParts(schema.items ?? {}, item));
  if (!schema.properties || (value !== undefined && !isObject(value))) return value;
  const whole: Record<string, unknown> = { ...value };
  for (const [name, part] of Object.entries(schema.properties)) {
    const isMissing = whole[name] === undefined;
    if (isMissing && !(part.properties && schema.required?.includes(name))) continue;
    whole[name] = withRequiredParts(part, isMissing ? {} : whole[name]);
  }
  return whole;
}

/** Shapes that are meant nearly always, by their tag; they say nothing of a person. */
export const usualShapes: Readonly<Record<string, string>> = { regimen: 'VIGENTE' };

/** Takes items out of lists that have others, where only their usual shape is set: nobody has written them. */
function withoutBlankItems(value: unknown): unknown {
  if (Array.isArray(value)) {
    const written = value.filter((item) => !isBlank(item));
    return (written.length > 0 ? written : value).map(withoutBlankItems);
  }
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutBlankItems(part)]))
    : value;
}

function isBlank(item: unknown): boolean {
  const entries = isObject(item) ? Object.entries(item) : [];
  return entries.length > 0 && entries.every(([name, part]) => usualShapes[name] === part);
}

/** What would be sent of what is written so far. */
export const completeContent = (schema: FieldSchema, value: Value): Value =>
  withRequiredParts(schema, withoutBlankItems(withoutEmpty(withGiven(schema, value)) ?? {})) as Value;

/** A list that must not be empty begins with one item, to be filled in. */
function withFirstItems(schema: FieldSchema, value: Value): Value {
  const begun: Record<string, unknown> = { ...value };
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    if (!schema.required?.includes(name)) continue;
    const isList = part.type === 'array' && !part['x-items'] && part.items && !isChoice(part.items);
    if (isList && part.items && (part.items.properties || isUnion(part.items))) begun[name] ??= [{}];
    else if (part.properties && (begun[name] === undefined || isObject(begun[name])))
      begun[name] = withFirstItems(part, (begun[name] ?? {}) as Value);
  }
  return begun;
}

/** What the desk knows of whoever writes. */
export interface Writer {
  readonly institution: string;
  readonly unit: string;
  readonly person: string;
}

/** Fields that say when what is written happens: they begin with the present moment. */
const presentMoments =
  /^fecha(Emision|Solicitud|Recepcion|Decision|Anulacion|Requerimiento|Aporte|Consulta|Informe|Acuse|Comunicacion|Otorgamiento|Activacion|Registro)$/;

/** Answers of the institution's own, whose number in its records begins with the one that it already has. */
const ownNumbers = new Set(['numeroSolicitud', 'numeroIngreso']);

interface BeginOptions {
  readonly writer: Writer;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** `AAAA-MM-DD` in Chile. */
  readonly today: string;
  /** Number in the institution's own records, where it has one. */
  readonly ownNumber?: string | undefined;
  /** The field that names the message that is answered. */
  readonly reference?: { readonly field: string; readonly value: string } | undefined;
  /** Number of a form that has none yet. */
  readonly folio: string;
  /** For what must be known to nobody and told from all others. */
  readonly random: string;
}

/** What a new content begins with: who writes, when, and what it answers. Everything may be changed. */
export function beginContent(schema: FieldSchema, options: BeginOptions): Value {
  const { writer, now, today, ownNumber, reference, folio, random } = options;
  const begun: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    if (isInterviniente(part))
      begun[name] = {
        institucion: writer.institution,
        unidad: writer.unit,
        profesional: { nombre: writer.person },
      };
    else if (presentMoments.test(name)) begun[name] = part.format === 'date' ? today : now;
    else if (name === 'folio' && schema.required?.includes(name)) begun[name] = folio;
    else if (name === 'referencia' && schema.required?.includes(name)) begun[name] = random;
    else if (ownNumbers.has(name) && ownNumber) begun[name] = ownNumber;
    else if (name === 'resolucion' && part.properties?.fecha) begun[name] = { fecha: today };
    else if (name === 'formulario' && part.properties?.funcionario)
      begun[name] = {
        institucion: writer.institution,
        fecha: today,
        funcionario: { nombre: writer.person },
      };
  }
  if (reference) begun[reference.field] = reference.value;
  return withGiven(schema, withFirstItems(schema, begun)) as Value;
}

/** Institution, unit and professional: `parts.interviniente`. */
const isInterviniente = ({ properties = {} }: FieldSchema): boolean =>
  ['institucion', 'unidad', 'profesional'].every((name) => name in properties);

/** The free texts of a content that are written, each with its place and its title. */
export function freeTextsOf(
  schema: FieldSchema,
  value: unknown,
  pointer = '',
): readonly { readonly pointer: string; readonly title: string; readonly text: string }[] {
  if (isUnion(schema)) {
    const option = schema.oneOf?.[chosenOption(schema, value)];
    return option ? freeTextsOf(option, value, pointer) : [];
  }
  if (isFreeText(schema))
    return typeof value === 'string' && value.trim() !== ''
      ? [{ pointer, title: schema.title ?? '', text: value }]
      : [];
  if (Array.isArray(value))
    return value.flatMap((item, at) => freeTextsOf(schema.items ?? {}, item, `${pointer}/${at}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    freeTextsOf(schema.properties?.[name] ?? {}, part, `${pointer}/${name}`),
  );
}
