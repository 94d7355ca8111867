/**
 * Says whether a text leads elsewhere. A link could lead to the recording of an interview, which may not be shared.
 * @see Ley 21.057 art. 23
 */
export const carriesLink = (text: string): boolean => /\w:\/\/|\bwww\./i.test(text);

/** Says whether a free text may be carried: it says something, and it carries no link. */
export const isTexto = (text: string): boolean => /\S/.test(text) && !carriesLink(text);
