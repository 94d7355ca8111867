import { administratorTexts, catalogue, type ErrorCode } from '@valija/errors';
import { link, lower, type Piece } from '@valija/words';

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(catalogue, code);

/** What a code says in a few words; the code itself where a newer gateway knows one that this console does not. */
export const titleOfError = (code: string): string => (isKnown(code) ? catalogue[code].title : code);

/** What a code means to an administrator and what usually helps; nothing where the console does not know it. */
export const adviceOnError = (
  code: string,
): { readonly means: string; readonly helps: string } | undefined =>
  isKnown(code) ? administratorTexts[code] : undefined;

/** The page that explains a code. */
export const pathOfError = (code: string): string => `/codigos/${encodeURIComponent(code)}`;

/** A code in words within a sentence, with its page. */
export const sayError = (code: string): Piece => link(lower(titleOfError(code)), pathOfError(code));
