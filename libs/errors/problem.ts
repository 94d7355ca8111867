import { catalogue, type ErrorCode } from './catalogue.js';

/** Problem details for HTTP APIs. @see RFC 9457 §3 */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  readonly pointers?: readonly string[];
  /** The message that the problem is about, where one is known. */
  readonly messageId?: string;
  /** The signed refusal, where the gateway gave one. */
  readonly receipt?: string;
}

export const problemMediaType = 'application/problem+json';

/** Makes the problem of a code; `about` adds pointers (RFC 6901), the message's id or its signed refusal. */
export function toProblem(
  code: ErrorCode,
  about: { pointers?: readonly string[]; messageId?: string; receipt?: string } = {},
): Problem {
  const { status, title, detail } = catalogue[code];
  return {
    type: `urn:valija:error:${code}`,
    title,
    status,
    detail,
    code,
    ...(about.pointers?.length ? { pointers: about.pointers } : {}),
    ...(about.messageId ? { messageId: about.messageId } : {}),
    ...(about.receipt ? { receipt: about.receipt } : {}),
  };
}
