import { ValijaError } from '@valija/errors';
import { currentTraceparent, hop } from '@valija/runtime';
import { readBounded } from './bounded-body.js';
import type { NativeCredentials } from './native-credentials.js';

export interface NativeClientOptions {
  readonly baseUrl: string;
  readonly credentials: NativeCredentials;
  /** Longest time of one call with everything that belongs to it, such as a new token, in milliseconds. */
  readonly timeoutMs: number;
}

/** Further headers of a call, for instance `Idempotency-Key` or `SOAPAction`. */
export type NativeHeaders = Readonly<Record<string, string>>;

/** A call as it goes over the wire. */
export interface NativeCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Relative to the base URL, with its query. */
  readonly path: string;
  readonly body?: Uint8Array | string;
  /** Of the body. */
  readonly mediaType?: string;
  /** Taken in the answer; default JSON. */
  readonly accept?: string;
  readonly headers?: NativeHeaders;
  /** Largest answer that is read, in bytes; default 1 MiB. */
  readonly answerBytesMax?: number;
}

/** An answer as it came, whatever its status. */
export interface NativeAnswer {
  readonly status: number;
  /** Empty where there is none. */
  readonly mediaType: string;
  readonly body: Buffer;
  /** What a retry should wait for, in milliseconds. @see RFC 9110 §10.2.3 */
  readonly retryAfterMs?: number;
}

const json = 'application/json';
const answerBytesMaxDefault = 1024 * 1024;

/**
 * Calls an existing system over HTTP. No business outcome is read from a status: only whether it was done.
 *
 * All but `exchange` and the 404 of the two looks throw ValijaError for every status but 2xx: `native-unavailable` (no answer, 408, 425,
 * 429, 5xx, 401, 403: tried again, after Retry-After where one came), `native-refused` (any other: parked); and
 * `native-contract-broken` for an answer that is too large or is not JSON where it must be.
 *
 * A 401 is answered once with new credentials, where there are others to be had: the system says by it that it did nothing.
 */
export class NativeClient {
  constructor(private readonly options: NativeClientOptions) {}

  /** The JSON of a 200, or undefined for a 404. */
  async look(path: string): Promise<unknown | undefined> {
    const answer = await this.exchange({ method: 'GET', path });
    return answer.status === 404 ? undefined : readJson(answer);
  }

  /** The bytes of a 200, or undefined for a 404. @param bytesMax most bytes that are taken */
  async getBytes(path: string, bytesMax: number): Promise<Buffer | undefined> {
    const answer = await this.exchange({ method: 'GET', path, accept: '*/*', answerBytesMax: bytesMax });
    return answer.status === 404 ? undefined : requireDone(answer).body;
  }

  /** Posts JSON and returns the JSON of the answer; undefined for a 204. */
  async post(path: string, body: object, headers?: NativeHeaders): Promise<unknown> {
    return readJson(await this.exchange(jsonCall('POST', path, body, headers)));
  }

  /** As `post`. */
  async put(path: string, body: object, headers?: NativeHeaders): Promise<unknown> {
    return readJson(await this.exchange(jsonCall('PUT', path, body, headers)));
  }

  /** Posts bytes as they are and returns the JSON of the answer; undefined for a 204. */
  async postBytes(
    path: string,
    body: Uint8Array,
    mediaType: string,
    headers?: NativeHeaders,
  ): Promise<unknown> {
    return readJson(
      await this.exchange({ method: 'POST', path, body, mediaType, ...(headers ? { headers } : {}) }),
    );
  }

  /** As `postBytes`. */
  async putBytes(
    path: string,
    body: Uint8Array,
    mediaType: string,
    headers?: NativeHeaders,
  ): Promise<unknown> {
    return readJson(
      await this.exchange({ method: 'PUT', path, body, mediaType, ...(headers ? { headers } : {}) }),
    );
  }

  /**
   * One call and its answer, whatever its status: for systems that say more than JSON.
   * @throws ValijaError `native-unavailable` where no whole answer came in time, `native-contract-broken` where it is too large
   */
  exchange(call: NativeCall): Promise<NativeAnswer> {
    return hop('native-call', { outcome: ({ status }) => `http-${status}` }, () => this.exchangeOnce(call));
  }

  private async exchangeOnce(call: NativeCall): Promise<NativeAnswer> {
    const { credentials, timeoutMs } = this.options;
    const signal = AbortSignal.timeout(timeoutMs);
    const authorization = await within(signal, credentials.authorization());
    const answer = await this.send(call, authorization, signal);
    if (answer.status !== 401 || !credentials.reject(authorization)) return answer;
    return this.send(call, await within(signal, credentials.authorization()), signal);
  }

  private async send(call: NativeCall, authorization: string, signal: AbortSignal): Promise<NativeAnswer> {
    const { method, path, body, mediaType, accept = json, headers = {} } = call;
    // Only where this process traces: an existing system need not know of it otherwise.
    const traceparent = currentTraceparent();
    try {
      const response = await fetch(new URL(path, this.options.baseUrl), {
        method,
        headers: {
          ...headers,
          authorization,
          accept,
          ...(mediaType ? { 'content-type': mediaType } : {}),
          ...(traceparent ? { traceparent } : {}),
        },
        ...(body === undefined ? {} : { body }),
        redirect: 'error',
        signal,
      });
      const answer = await readBounded(response, call.answerBytesMax ?? answerBytesMaxDefault);
      if (!answer) throw new ValijaError('native-contract-broken', 'answer is too large');
      const retryAfterMs = retryAfter(response.headers.get('retry-after'));
      return {
        status: response.status,
        mediaType: response.headers.get('content-type') ?? '',
        body: answer,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      };
    } catch (cause) {
      if (cause instanceof ValijaError) throw cause;
      // The cause may name the URL, which may hold an identifier: its class is enough.
      throw new ValijaError('native-unavailable', cause instanceof Error ? cause.name : 'no answer');
    }
  }
}

const jsonCall = (
  method: 'POST' | 'PUT',
  path: string,
  body: object,
  headers: NativeHeaders | undefined,
): NativeCall => ({
  method,
  path,
  body: JSON.stringify(body),
  mediaType: json,
  ...(headers ? { headers } : {}),
});

/**
 * The answer of a call that was done.
 * @throws ValijaError `native-unavailable` or `native-refused` by its status, as told above {@link NativeClient}
 */
export function requireDone(answer: NativeAnswer): NativeAnswer {
  const { status, retryAfterMs } = answer;
  if (status >= 200 && status < 300) return answer;
  const message = `HTTP ${status}`;
  if (status < 500 && !triedAgain.has(status)) throw new ValijaError('native-refused', message);
  throw new ValijaError('native-unavailable', message, retryAfterMs === undefined ? {} : { retryAfterMs });
}

const triedAgain = new Set([401, 403, 408, 425, 429]);

function readJson(answer: NativeAnswer): unknown {
  const { status, body } = requireDone(answer);
  if (status === 204) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new ValijaError('native-contract-broken', 'answer is not JSON');
  }
}

/** Waits no longer than the call may take for what several calls wait for together. */
async function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(new ValijaError('native-unavailable', 'no credentials in time'));
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Seconds or a date; at most an hour is honoured. */
function retryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined;
}
