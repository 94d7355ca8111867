/**
 * Says whether a free text may be carried: it says something, and it leads nowhere. A link could lead to the recording of an
 * interview, which may not be shared.
 * @see Ley 21.057 art. 23
 */
export function isTexto(text: string): boolean {
  return /\S/.test(text) && !/\w:\/\/|\bwww\./i.test(text);
}
