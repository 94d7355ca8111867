import {
  type Place,
  type Project,
  placesAt,
  placesOf,
  schemaOf,
  schemasOf,
  tableOf,
  typeOf,
} from './project.js';
import { hasWord, textsOf } from './texts.js';

/** A rule over all schemas and tables. It answers with what breaks it; nothing where it holds. */
type Lint<Options> = (project: Project, options: Options) => string[];

interface MessageTable {
  readonly kinds: Readonly<Record<string, string>>;
  readonly messages: Readonly<
    Record<string, { readonly senders: readonly string[]; readonly recipients: readonly string[] }>
  >;
}

const messagesOf = (project: Project) => tableOf<MessageTable>(project, 'contracts/messages.json');
const versionOf = (name: string) => name.split(':')[1] ?? '';
const missing = (wanted: readonly string[], found: readonly string[]) =>
  wanted.filter((one) => !found.includes(one));

/** Both ways: what is there and should not, what should be there and is not. */
function differences(where: string, wanted: readonly string[], found: readonly string[]): string[] {
  return [
    ...missing(found, wanted).map((name) => `${where}: ${name} sobra`),
    ...missing(wanted, found).map((name) => `${where}: ${name} falta`),
  ];
}

/**
 * No type, field, code, title or item of a checklist has one of the words.
 * `except`: places that may have them; one that no longer does is told, so that the list stays true.
 */
const noWord: Lint<{ words: readonly string[]; except?: readonly string[] }> = (
  project,
  { words, except = [] },
) => {
  const found = new Set<string>();
  for (const [where, text] of textsOf(project))
    if (words.some((word) => hasWord(text, word))) found.add(where);
  return excepting([...found], except);
};

function excepting(found: readonly string[], except: readonly string[]): string[] {
  return [...missing(found, except), ...missing(except, found).map((one) => `${one}: excepción sin objeto`)];
}

/** Free texts have the format `texto`, which takes no link, and no field has a format that is one. */
const textsTakeNoLink: Lint<{ except?: readonly string[] }> = (project, { except = [] }) => {
  const takesLink = ({ schema: { type, format, maxLength, 'x-class': dataClass, ...rest } }: Place) => {
    if (type !== 'string' || rest.enum || rest.const !== undefined) return false;
    if (format !== undefined) return /^(uri|iri|url)/.test(format);
    return dataClass === 'texto-libre' || (maxLength ?? Infinity) > 200;
  };
  const found = schemasOf(project).flatMap(([name, schema]) =>
    placesOf(schema)
      .filter(takesLink)
      .map(({ pointer }) => `${name} ${pointer}`),
  );
  return excepting(found, except);
};

/** Objects of a schema have exactly these fields. */
const fieldsAre: Lint<{ of: string; fields: Readonly<Record<string, readonly string[]>> }> = (
  project,
  { of, fields },
) =>
  Object.entries(fields).flatMap(([pointer, wanted]) => {
    const found = placesAt(project, schemaOf(project, of), pointer).flatMap(({ properties = {} }) =>
      Object.keys(properties),
    );
    return differences(`${of} ${pointer}`, wanted, [...new Set(found)]);
  });

/** A field takes exactly these values. */
const valuesAre: Lint<{ of: string; at: string; values: readonly string[] }> = (
  project,
  { of, at, values },
) => {
  const found = placesAt(project, schemaOf(project, of), at).flatMap((place) => [
    ...(place.enum ?? []),
    ...(place.const === undefined ? [] : [place.const]),
  ]);
  return differences(`${of} ${at}`, values, found.map(String));
};

/** A family has exactly these types, for example `derivacion.`. */
const typesAre: Lint<{ family: string; types: readonly string[] }> = (project, { family, types }) => {
  const found = schemasOf(project).map(([name]) => typeOf(name));
  return differences(family, types, [...new Set(found.filter((type) => type.startsWith(family)))]);
};

/** Types whose form is not public stay below 1.0.0 and say so. */
const provisional: Lint<{ types: readonly string[] }> = (project, { types }) =>
  types.flatMap((type) => {
    const versions = schemasOf(project).filter(([name]) => typeOf(name) === type);
    return [
      ...(versions.length === 0 ? [`${type} falta`] : []),
      ...versions.flatMap(([name, { description = '' }]) => [
        ...(versionOf(name).startsWith('0.') ? [] : [`${name}: no es 0.x`]),
        ...(/no (es|son) públic|no describe su formulario/.test(description) ? [] : [`${name}: no lo dice`]),
      ]),
    ];
  });

/** Lists that the type names are tables, so that they change without a version of the message; their codes are no enum. */
const checklistsOf: Lint<{ type: string; checklists: readonly string[] }> = (
  project,
  { type, checklists: wanted },
) => {
  const { checklists } = tableOf<{ checklists: Record<string, { items: unknown[] }> }>(
    project,
    'contracts/checklists.json',
  );
  return schemasOf(project)
    .filter(([name]) => typeOf(name) === type)
    .flatMap(([name, schema]) => {
      const lists = placesOf(schema).filter(({ schema: part }) => part['x-checklist'] !== undefined);
      const closed = lists.filter(({ pointer }) =>
        placesAt(project, schema, `${pointer}/*/codigo`).some((code) => code.enum),
      );
      return [
        ...differences(
          name,
          wanted,
          lists.map(({ schema: part }) => part['x-checklist'] ?? ''),
        ),
        ...wanted.filter((list) => !checklists[list]?.items.length).map((list) => `${list}: sin tabla`),
        ...closed.map(({ pointer }) => `${name} ${pointer}: lista cerrada`),
      ];
    });
};

/** Whoever sends or receives a message is one of these kinds, all of them institutions. */
const partiesAre: Lint<{ kinds: readonly string[] }> = (project, { kinds }) => {
  const { kinds: known, messages } = messagesOf(project);
  const used = Object.values(messages).flatMap(({ senders, recipients }) => [...senders, ...recipients]);
  return differences('partes', kinds, [...new Set([...Object.keys(known), ...used])]);
};

interface Route {
  readonly senders?: readonly string[];
  readonly recipients?: readonly string[];
  /** Some of the recipients. */
  readonly reaches?: readonly string[];
  /** The type whose senders, and no other, are the recipients. */
  readonly answers?: string;
}

/** Who may say a message to whom. */
const routesAre: Lint<{ messages: Readonly<Record<string, Route>> }> = (project, { messages: wanted }) =>
  Object.entries(wanted).flatMap(([type, { senders, answers, reaches = [], ...route }]) => {
    const { messages } = messagesOf(project);
    const found = messages[type];
    if (!found) return [`${type} falta`];
    const recipients = answers ? messages[answers]?.senders : route.recipients;
    return [
      ...(senders ? differences(`${type} de`, senders, found.senders) : []),
      ...(recipients ? differences(`${type} a`, recipients, found.recipients) : []),
      ...missing(reaches, found.recipients).map((kind) => `${type} a: ${kind} falta`),
    ];
  });

/** A class of data may go to these kinds of party and to no other. */
const classOnlyTo: Lint<{ class: string; kinds: readonly string[] }> = (project, options) => {
  const { release } = tableOf<{ release: Record<string, Record<string, readonly string[]>> }>(
    project,
    'contracts/release.json',
  );
  return Object.entries(release).flatMap(([purpose, table]) =>
    Object.entries(table)
      .filter(([kind, classes]) => classes.includes(options.class) && !options.kinds.includes(kind))
      .map(([kind]) => `${purpose} ${kind}`),
  );
};

/** A class of data stands in one part and nowhere else, and that part holds nothing else. */
const classOnlyIn: Lint<{ class: string; part: string }> = (project, { class: wanted, part }) =>
  schemasOf(project).flatMap(([name, schema]) =>
    placesOf(schema)
      .filter(({ schema: { 'x-class': found } }) => found !== undefined)
      .filter(({ schema: { 'x-class': found } }) => (found === wanted) !== (name === part))
      .map(({ pointer }) => `${name} ${pointer}`),
  );

/** Rules of the programme offer use these words alone: what is not a word cannot decide. */
const conditionsUse: Lint<{ words: readonly string[] }> = (project, { words }) => {
  const { entries } = tableOf<{
    entries: readonly Record<'inclusion' | 'exclusion', readonly { si: object }[]>[];
  }>(project, 'contracts/catalogues/oferta/1.0.0.json');
  const wordsIn = (condition: unknown): string[] =>
    typeof condition === 'object' && condition !== null && !Array.isArray(condition)
      ? Object.entries(condition).flatMap(([word, part]) => [word, ...[part].flat().flatMap(wordsIn)])
      : [];
  const used = entries.flatMap(({ inclusion, exclusion }) =>
    [...inclusion, ...exclusion].flatMap(({ si }) => wordsIn(si)),
  );
  return missing([...new Set(used)], words);
};

/** The description of a schema has these words. */
const says: Lint<{ of: string; words: readonly string[] }> = (project, { of, words }) => {
  const { description = '' } = schemaOf(project, of);
  return words.filter((text) => !description.includes(text)).map((text) => `${of}: no dice «${text}»`);
};

const lints = {
  'no-word': noWord,
  'texts-take-no-link': textsTakeNoLink,
  'fields-are': fieldsAre,
  'values-are': valuesAre,
  'types-are': typesAre,
  provisional,
  'checklists-of': checklistsOf,
  'parties-are': partiesAre,
  'routes-are': routesAre,
  'class-only-to': classOnlyTo,
  'class-only-in': classOnlyIn,
  'conditions-use': conditionsUse,
  says,
} as const;

export type LintName = keyof typeof lints;

/**
 * Runs a lint by its name.
 * @param options as the fixture writes them
 * @throws Error for an unknown name
 */
export function lint(name: LintName, project: Project, options: object): string[] {
  if (!Object.hasOwn(lints, name)) throw new Error(`no lint ${name}`);
  return (lints[name] as Lint<object>)(project, options);
}
