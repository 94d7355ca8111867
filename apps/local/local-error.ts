/**
 * Something about this machine that keeps the local start from going on. The message is for the person at the
 * terminal, in Spanish, and says what to do; no stack is worth showing.
 */
export class LocalError extends Error {
  override readonly name = 'LocalError';
}
