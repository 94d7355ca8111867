import { type Project, placesOf, schemasOf, tableOf, typeOf } from './project.js';

/** The words of a name or a sentence: lower case, without accents, `hechoReciente` as two. */
function wordsOf(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

/** Whether a text has the word, or its plural. A sign, for example `¿`, is looked for as it is. */
export function hasWord(text: string, word: string): boolean {
  if (!/\p{L}/u.test(word)) return text.includes(word);
  return wordsOf(text).some((one) => one === word || one === `${word}s` || one === `${word}es`);
}

/** Every name and sentence that says what a message may hold: types, fields, codes, titles, and items of checklists. */
export function* textsOf(project: Project): Generator<readonly [where: string, text: string]> {
  for (const [name, schema] of schemasOf(project)) {
    yield [name, typeOf(name)];
    for (const { pointer, schema: part } of placesOf(schema)) {
      if (part.title) yield [`${name} ${pointer}`, part.title];
      for (const field of Object.keys(part.properties ?? {})) yield [`${name} ${pointer}/${field}`, field];
      for (const code of [...(part.enum ?? []), ...(part.const === undefined ? [] : [part.const])])
        if (typeof code === 'string') yield [`${name} ${pointer} ${code}`, code];
    }
  }
  const { checklists } = tableOf<{
    checklists: Record<string, { items: readonly { codigo: string; titulo: string }[] }>;
  }>(project, 'contracts/checklists.json');
  for (const [list, { items }] of Object.entries(checklists))
    for (const { codigo, titulo } of items)
      for (const text of [codigo, titulo]) yield [`${list} ${codigo}`, text];
}
