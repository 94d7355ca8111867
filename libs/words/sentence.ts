/** Part of a sentence: plain words, words that matter, a moment (its exact time can be looked at), or a link to what is counted. */
export type Piece =
  | string
  | { readonly kind: 'strong'; readonly text: string; readonly full?: string }
  | { readonly kind: 'moment'; readonly text: string; readonly at: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

/** What a page says first: who, what, since when, until when, what to do. */
export type Sentence = readonly Piece[];

/** Words that matter. @param full what an abbreviation stands for */
export const strong = (text: string, full?: string): Piece =>
  full === undefined || full === text ? { kind: 'strong', text } : { kind: 'strong', text, full };

/** A moment in words. @param at ISO 8601 */
export const moment = (text: string, at: string): Piece => ({ kind: 'moment', text, at });

/** A link to exactly what the words count or name. @param to path within the console */
export const link = (text: string, to: string): Piece => ({ kind: 'link', text, to });

/** Puts pieces into words: say`La tiene ${strong('PDI')}.` */
export function say(words: TemplateStringsArray, ...values: readonly (Piece | Sentence)[]): Sentence {
  const pieces = words.flatMap((word, at) => {
    const value = values[at];
    if (value === undefined) return [word];
    return typeof value === 'object' && !('kind' in value) ? [word, ...value] : [word, value];
  });
  return pieces.filter((piece) => piece !== '');
}

/** Sentences one after the other. */
export const together = (...sentences: readonly (Sentence | undefined)[]): Sentence =>
  sentences.filter((each) => each !== undefined).flatMap((each, at) => (at === 0 ? each : [' ', ...each]));

/** Several names in a row: `A, B y C`. */
export function listed(pieces: readonly Piece[]): Sentence {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const others = pieces.slice(0, -1);
  // «e» before the sound of an i: «PDI e Interpol».
  const and = /^h?[ií](?!a|e|o)/i.test(typeof last === 'string' ? last : last.text) ? ' e ' : ' y ';
  return others.length === 0
    ? [last]
    : [...others.flatMap((each, at): Piece[] => (at === 0 ? [each] : [', ', each])), and, last];
}

/** The words of a sentence alone, for titles and for whoever listens. */
export const plain = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
