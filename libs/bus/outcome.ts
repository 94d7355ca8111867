import type { ErrorCode } from '@valija/errors';

/**
 * What a handler says became of a message. The server commits it together with its receipt and answers.
 *
 * | outcome | inbox | receipt |
 * |---|---|---|
 * | `done` | applied | `delivered`, and `answers` leave in the same transaction |
 * | `refuse` | refused | `refused`: the sender must change something |
 * | `park` | parked | none: the receiver must change something; its thread waits |
 * | `retry` | pending | none: tried again by the schedule |
 *
 * Two are not a handler's to give: they are found before a handler sees the message.
 *
 * | outcome | inbox | receipt |
 * |---|---|---|
 * | `hold` | pending | none: it may not be worked on now, and that is no failure; its thread waits |
 * | `drop` | dropped | none: the gateway ended it, and said so |
 */
export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly answers: readonly Answer[] }
  | { readonly kind: 'refuse'; readonly code: ErrorCode; readonly pointers: readonly string[] }
  | { readonly kind: 'park'; readonly code: ErrorCode; readonly error?: unknown }
  | { readonly kind: 'retry'; readonly code: ErrorCode; readonly error?: unknown; readonly afterMs?: number }
  | { readonly kind: 'hold'; readonly code: ErrorCode; readonly forMs: number }
  | { readonly kind: 'drop'; readonly code: ErrorCode };

export const done = <Answer>(...answers: readonly Answer[]): Outcome<Answer> => ({ kind: 'done', answers });

export const refuse = (code: ErrorCode, pointers: readonly string[] = []): Outcome<never> => ({
  kind: 'refuse',
  code,
  pointers,
});

export const park = (code: ErrorCode, error?: unknown): Outcome<never> => ({ kind: 'park', code, error });

export const retry = (code: ErrorCode, error?: unknown, afterMs?: number): Outcome<never> => ({
  kind: 'retry',
  code,
  error,
  ...(afterMs === undefined ? {} : { afterMs }),
});

export const hold = (code: ErrorCode, forMs: number): Outcome<never> => ({ kind: 'hold', code, forMs });

export const drop = (code: ErrorCode): Outcome<never> => ({ kind: 'drop', code });
