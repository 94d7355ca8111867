import { createHash } from 'node:crypto';

/** SHA-256 of a text, so that texts of any length are compared in constant time. */
export const digestOf = (value: string): Buffer => createHash('sha256').update(value).digest();
