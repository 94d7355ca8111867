/** Largest answer of a FHIR server that is read, in bytes, after decompression. */
export const bodyBytesMax = 5 * 1024 * 1024;
/** Most pages of one search or history. */
export const pagesMax = 50;
/** Most entries of one search or history, over all its pages. */
export const entriesMax = 5_000;
/** Most bytes of one search or history, over all its pages: they are held in memory together. */
export const chainBytesMax = 4 * bodyBytesMax;
/** Longest time of one search or history with all its pages, in milliseconds. */
export const chainMsMax = 120_000;
/** Largest answer that is no resource (a token, an error, a configuration), in bytes. */
export const smallBytesMax = 64 * 1024;
/** Longest life of an access token that is believed, in milliseconds. @see SMART App Launch 2.2, Backend Services, «Issue access token» */
export const tokenMsMax = 300_000;
/** Life of a client assertion, in milliseconds: below the five minutes that are allowed, since two clocks differ. */
export const assertionMs = 240_000;
