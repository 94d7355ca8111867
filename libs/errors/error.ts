import { catalogue, type ErrorCode, type Handling } from './catalogue.js';

/** Most JSON pointers that are told of one error. */
export const pointersMax = 20;

/** The one family of faults. Its message and pointers never hold a value from content. */
export class ValijaError extends Error {
  override readonly name = 'ValijaError';
  /** JSON pointers to what is wrong, at most {@link pointersMax}, each once, without values. @see RFC 6901 */
  readonly pointers: readonly string[];
  /** What a caller over HTTP must show instead (`WWW-Authenticate`). @see RFC 6750 §3 */
  readonly challenge: string | undefined;
  /** Wait asked for by the other side, or of it (`Retry-After`), in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly code: ErrorCode,
    message?: string,
    options: {
      cause?: unknown;
      pointers?: readonly string[];
      retryAfterMs?: number;
      challenge?: string;
    } = {},
  ) {
    super(message ?? code, options.cause === undefined ? {} : { cause: options.cause });
    this.pointers = [...new Set(options.pointers)].slice(0, pointersMax);
    this.retryAfterMs = options.retryAfterMs;
    this.challenge = options.challenge;
  }

  get handling(): Handling {
    return catalogue[this.code].handling;
  }
}
