import { parseRun } from './run.js';

/**
 * What a free text looks like and should not be, for a person to look at before it is sent. A hint: it stops nothing.
 * - `run`: a RUN with a right check digit.
 * - `shelter`: where somebody is sheltered: a protected place and a street with its number close to each other.
 * - `account`: an account of the facts, or what somebody said of them.
 * @see Protocolo B §5, §5.7.1 and Anexo 1; Ley 21.057 arts. 3 and 23
 */
export type TextDoubt = 'run' | 'shelter' | 'account';

/** A stretch of a text, by the indices of its characters. */
export interface DoubtedStretch {
  readonly doubt: TextDoubt;
  readonly from: number;
  readonly to: number;
}

/** Longest text that is looked at, in characters; what comes after is not. */
const charsMax = 20_000;
/** How far a street may stand from the word for the place, in characters. */
const nearChars = 160;
/** So many signs of telling in one text make an account. */
const accountSigns = 3;
const stretchesMax = 20;

/** Finds what a free text should not carry, in its order. */
export function findTextDoubts(text: string): readonly DoubtedStretch[] {
  const looked = text.slice(0, charsMax);
  return [...findRuns(looked), ...findShelters(looked), ...findAccount(looked)]
    .sort((one, other) => one.from - other.from)
    .slice(0, stretchesMax);
}

const stretchesOf = (
  pattern: RegExp,
  text: string,
): readonly { readonly from: number; readonly to: number }[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));

function findRuns(text: string): DoubtedStretch[] {
  const written = /(?<![\d.-])\d{1,2}(?:\.?\d{3}){2}\s?[-–]?\s?[\dkK](?![\d-])/g;
  return stretchesOf(written, text)
    .filter(({ from, to }) => {
      const bare = text
        .slice(from, to)
        .replace(/[^0-9kK]/g, '')
        .toUpperCase();
      return parseRun(`${bare.slice(0, -1)}-${bare.slice(-1)}`) !== undefined;
    })
    .map((stretch) => ({ doubt: 'run', ...stretch }));
}

const shelter =
  /\b(?:casas?|hogar(?:es)?|residencias?|centros?|refugios?|alojamientos?)\s+(?:de\s+)?(?:acogidas?|protegid[oa]s?|protecci[oó]n|refugio|seguridad|transitori[oa]s?)|\brefugio\b|\bcasa de acogida\b/gi;
const streets = [
  /\b(?:calle|avenida|avda|av|pasaje|psje|camino|diagonal)\.?\s+[\p{L}\d][\p{L}\d\s.']{1,50}?\s(?:n[°ºo.]*\s*)?\d{1,5}\b/giu,
  /(?<!\p{L})\p{Lu}\p{L}{2,30}(?:\s+\p{Lu}\p{L}{2,30}){0,4}\s+(?:[Nn][°º]\s*)?#?\d{2,5}\b(?!\s*(?:años|días|meses|personas|horas|%))/gu,
];

function findShelters(text: string): DoubtedStretch[] {
  const places = stretchesOf(shelter, text);
  const near = streets
    .flatMap((street) => stretchesOf(street, text))
    .filter(({ from, to }) =>
      places.some((place) => place.from - to < nearChars && from - place.to < nearChars),
    );
  return near
    .filter((one, at) => !near.some((other, to) => to < at && other.from <= one.from && one.to <= other.to))
    .map((stretch) => ({ doubt: 'shelter', ...stretch }));
}

/** Words by which somebody's words are told. One is enough: nobody's statements belong in a free text. */
const quoted =
  /\b(?:relata|relató|refiere|refirió|cuenta|contó|señala|señaló|manifiesta|manifestó|declara|declaró|dice|dijo|narra|narró|describe|describió|expresa|expresó)\s+que\b|«[^»]{25,}»|“[^”]{25,}”|"[^"]{25,}"/gi;

/** Past tenses and circumstances by which facts are told; several of them together make an account. */
const told =
  /\b(?:la|le|lo|me|se)\s+(?:golpe|peg|toc|oblig|amenaz|viol|agred|forz|encerr|insult|empuj|bes|desnud|ofreci|quit|llev|grit)(?:ó|aba|aban|aron|ío|ía|ían|ieron|ió)\b|\b(?:esa noche|ese día|aquella vez|aquel día|entonces|luego|después de eso|cuando llegó|cuando volvió|mientras dormía|en el dormitorio|en la pieza|en la cama)\b/gi;

function findAccount(text: string): DoubtedStretch[] {
  const said = stretchesOf(quoted, text);
  const signs = stretchesOf(told, text);
  const found = signs.length >= accountSigns ? [...said, ...signs] : said;
  return found.map((stretch) => ({ doubt: 'account', ...stretch }));
}
