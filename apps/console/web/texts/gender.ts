/** Whether one says «la derivación» or «el retorno»: by the first word of a type's title, which is always a noun. */
export interface Gender {
  readonly Lo: 'Lo' | 'La';
  readonly lo: 'lo' | 'la';
  /** Ending of what agrees with it: `entregad${o}`. */
  readonly o: 'o' | 'a';
}

const feminine: Gender = { Lo: 'La', lo: 'la', o: 'a' };
const masculine: Gender = { Lo: 'Lo', lo: 'lo', o: 'o' };

/** @param title of a type, for example «Derivación solicitada» */
export const genderOf = (title: string): Gender =>
  /^\S*(a|ci[oó]n|si[oó]n|dad)(\s|$)/i.test(title) ? feminine : masculine;
