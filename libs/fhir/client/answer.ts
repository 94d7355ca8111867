import { ValijaError } from '@valija/errors';

/**
 * Reads a body up to a limit.
 *
 * @param bytesMax most bytes that are taken; nothing beyond is read
 * @throws ValijaError `native-contract-broken` where there is more; what `fetch` throws where the connection breaks off or time is over
 */
export async function readBounded(response: Response, bytesMax: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    // Leaving the loop cancels the body, and with it the connection.
    if (bytes > bytesMax) throw new ValijaError('native-contract-broken', 'answer is too large');
    parts.push(part);
  }
  return Buffer.concat(parts, bytes);
}

/** Whether an answer has no body; where it has one, it is not read on. */
export async function isEmpty(response: Response): Promise<boolean> {
  for await (const part of response.body ?? []) if (part.byteLength > 0) return false;
  return true;
}

/** Whether an answer says that it is JSON. @see FHIR R4, RESTful API, «MIME types» (3.1.0.1.10) */
export const saysJson = (response: Response): boolean =>
  /^application\/(?:fhir\+)?json\s*(?:;|$)/i.test(response.headers.get('content-type') ?? '');

/** @throws ValijaError `native-contract-broken`, without a word of the text, where it is not JSON in UTF-8 */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new ValijaError('native-contract-broken', 'answer is not JSON');
  }
}

/** The members of an object; none where it is something else. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The items of a list; none where it is something else. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a retry should wait for, in milliseconds: seconds or a date, at most an hour. @see RFC 9110 §10.2.3 */
export function retryAfter(response: Response): number | undefined {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined;
}

/** The fault of a call without an answer. The cause may name the URL, a header or a part of the body: its class is enough. */
export function noAnswer(cause: unknown): ValijaError {
  if (cause instanceof ValijaError) return cause;
  const { name } = membersOf(cause);
  return new ValijaError('native-unavailable', /^\w{1,40}$/.test(String(name)) ? String(name) : 'no answer');
}

/** As {@link noAnswer} where no token was had: whatever the reason, nothing was done, and it is tried again. */
export function noToken(cause: unknown): ValijaError {
  const { code, message, retryAfterMs } = noAnswer(cause);
  return new ValijaError(
    code === 'native-scope-missing' ? code : 'native-unavailable',
    `no token: ${message}`,
    retryAfterMs === undefined ? {} : { retryAfterMs },
  );
}

/** Waits no longer than the call may take for what several calls wait for together. */
export async function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(new ValijaError('native-unavailable', 'no token in time'));
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
