/**
 * Schemas of messages as a page reads them: in one piece, without references, and with a Spanish title for each code.
 *
 * They say what a person sees; what is valid say the validators, which are made of the schemas themselves.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A schema nested deeper than this is taken for a loop of references. */
const depthMax = 24;

/** What of a schema says nothing to a page. */
const unsaid = new Set(['$schema', '$id', 'examples', 'discriminator', 'enum', 'pattern', 'x-checklist']);

/** Fields that name a commune by its code, where the schema only gives the pattern of codes. */
const communePattern = '^(0[1-9]|1[0-6])[0-9]{3}$';
/** Fields that name a language, or a message by its id. */
const languagePattern = '^[a-z]{2,3}$';
const idPattern = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

const formatsByPattern = { [communePattern]: 'comuna', [languagePattern]: 'idioma', [idPattern]: 'uuid' };

/**
 * Reads schemas, catalogues and lists.
 *
 * @param root folder of the project
 * @returns `dataschemas`, sorted, newest last of each type; `schemaOf(dataschema)`, the schema for a page
 */
export function formSchemas(root) {
  const byId = new Map(jsonBelow(join(root, 'schemas')).map((schema) => [schema.$id, schema]));
  const titles = titlesOf(root);
  const { checklists } = readJson(join(root, 'contracts/checklists.json'));

  const inOnePiece = (schema, field, depth = 0) => {
    if (depth > depthMax) throw new Error(`${field} is nested deeper than ${depthMax}`);
    if (schema.$ref) {
      const part = byId.get(schema.$ref);
      if (!part) throw new Error(`${field} refers to no schema: ${schema.$ref}`);
      const { $ref: _, ...own } = schema;
      return inOnePiece({ ...part, ...own }, field, depth + 1);
    }
    const said = Object.fromEntries(Object.entries(schema).filter(([key]) => !unsaid.has(key)));
    const deeper = (part, name) => inOnePiece(part, name, depth + 1);
    if (schema.enum) said.oneOf = schema.enum.map((code) => ({ const: code, title: titles(field, code) }));
    else if (schema.oneOf) said.oneOf = schema.oneOf.map((option) => deeper(option, field));
    const only = typeof schema.const === 'string' ? titles(field, schema.const, '') : '';
    if (only !== '') said['x-title'] = only;
    if (schema.description) said.description = helpOf(schema, field, titles);
    if (schema.properties)
      said.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([name, part]) => [name, deeper(part, name)]),
      );
    if (schema.items) said.items = deeper(schema.items, field);
    if (schema.discriminator) said['x-tag'] = schema.discriminator.propertyName;
    const format = formatsByPattern[schema.pattern];
    if (format) said.format = format;
    if (field === 'idioma') said['x-language'] = true;
    if (schema['x-checklist']) said['x-items'] = itemsOf(checklists, schema['x-checklist']);
    return said;
  };

  return {
    dataschemas: [...byId.keys()].filter((id) => !id.includes(':parts.')).sort(byVersion),
    schemaOf: (dataschema) => inOnePiece(byId.get(dataschema), dataschema),
  };
}

const byVersion = (one, other) => one.localeCompare(other, 'en', { numeric: true });

/** The newest `dataschema` of each type: `{ 'derivacion.solicitada': 'urn:…:2.0.0' }`. */
export const newestOf = (dataschemas) =>
  Object.fromEntries(dataschemas.map((id) => [id.split(':').at(-2), id]));

/** Words of a description that are for whoever writes a program. */
const technical =
  /RFC \d|ISO \d|módulo 11|código único|con desfase|contracts\/|configurable|por código|criptográfico|^Identificador/i;

/**
 * A description for persons: sentence by sentence, without sources, without what is said to programs, and with codes by their titles.
 * One that only lists codes is left out, since the choices say it.
 */
function helpOf({ description, enum: codes = [] }, field, titles) {
  const listed = (code) => new RegExp(`\\b${code} \\p{Ll}`, 'u').test(description);
  if (codes.length > 1 && codes.every(listed)) return undefined;
  const sentences = description.replace(/\s*Fuente: .*$/s, '').split(/(?<=[.)]) (?=[«\p{Lu}])/u);
  const said = sentences
    .filter((sentence) => !technical.test(sentence))
    .map((sentence) =>
      sentence.replace(/\b[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\b/g, (code) => `«${titles(field, code, '')}»`),
    )
    .filter((sentence) => !sentence.includes('«»'));
  return said.length > 0 ? said.join(' ') : undefined;
}

/** Finds the title of a code: of the field, of all fields, of a catalogue. */
function titlesOf(root) {
  const { titles } = readJson(join(root, 'contracts/code-titles.json'));
  const catalogued = new Map(
    ['delitos', 'factores-urgencia', 'oferta', 'regiones'].flatMap((name) =>
      catalogueOf(root, name).map((entry) => [entry.codigo, titleOfEntry(name, entry)]),
    ),
  );
  return (field, code, otherwise) => {
    const title = titles[`${field}:${code}`] ?? titles[code] ?? catalogued.get(code) ?? otherwise;
    if (title === undefined)
      throw new Error(`contracts/code-titles.json does not say what ${code} (${field}) is called`);
    return title;
  };
}

function titleOfEntry(catalogue, { codigo, titulo, articulo }) {
  if (catalogue === 'delitos') return `${titulo} (${articulo})`;
  return catalogue === 'oferta' ? `${titulo} (${codigo.replaceAll('_', ' ')})` : titulo;
}

/** Entries of the newest version of a catalogue. */
export function catalogueOf(root, name) {
  const folder = join(root, 'contracts/catalogues', name);
  const newest = readdirSync(folder).sort(byVersion).at(-1);
  return readJson(join(folder, newest)).entries;
}

/** The items of a list, or of all lists that begin with its name, each code once. */
function itemsOf(checklists, name) {
  const found = new Map();
  for (const [list, { items }] of Object.entries(checklists))
    if (list === name || list.startsWith(`${name}-`))
      for (const { codigo, titulo } of items) found.set(codigo, { codigo, titulo });
  return [...found.values()];
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const jsonBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readJson(join(folder, name)));
