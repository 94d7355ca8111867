import { ValijaError } from '@valija/errors';

export interface NativeClientOptions {
  readonly baseUrl: string;
  readonly token: string;
  /** Longest time of one call, in milliseconds. */
  readonly timeoutMs: number;
}

/** Largest answer of an existing system that is read, in bytes. */
const answerBytesMax = 1024 * 1024;

/** Calls an existing system over HTTP with JSON. No business outcome is read from a status: only whether it was done. */
export class NativeClient {
  constructor(private readonly options: NativeClientOptions) {}

  /** The JSON of a 200, or undefined for a 404. @throws ValijaError as `post`. */
  async look(path: string): Promise<unknown | undefined> {
    const response = await this.call('GET', path);
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    return this.read(response);
  }

  /**
   * Posts JSON and returns the JSON of the 2xx answer.
   * @throws ValijaError `native-unavailable` (no answer, 408, 425, 429, 5xx, 401, 403: tried again), `native-refused`
   *   (any other status: parked), `native-contract-broken` (an answer that is not JSON).
   */
  async post(path: string, body: object): Promise<unknown> {
    return this.read(await this.call('POST', path, body));
  }

  private async call(method: string, path: string, body?: object): Promise<Response> {
    try {
      return await fetch(new URL(path, this.options.baseUrl), {
        method,
        headers: {
          authorization: `Bearer ${this.options.token}`,
          accept: 'application/json',
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        redirect: 'error',
        signal: AbortSignal.timeout(this.options.timeoutMs),
      });
    } catch (cause) {
      // The cause may name the URL, which may hold an identifier: its class is enough.
      throw new ValijaError('native-unavailable', cause instanceof Error ? cause.name : 'no answer');
    }
  }

  private async read(response: Response): Promise<unknown> {
    if (!response.ok) {
      await response.body?.cancel();
      throw refusal(response);
    }
    try {
      const answer = await response.text();
      if (answer.length > answerBytesMax)
        throw new ValijaError('native-contract-broken', 'answer is too large');
      return JSON.parse(answer);
    } catch (cause) {
      if (cause instanceof ValijaError) throw cause;
      if (cause instanceof SyntaxError) throw new ValijaError('native-contract-broken', 'answer is not JSON');
      throw new ValijaError('native-unavailable', 'answer broke off');
    }
  }
}

const triedAgain = new Set([401, 403, 408, 425, 429]);

function refusal(response: Response): ValijaError {
  const message = `HTTP ${response.status}`;
  if (response.status < 500 && !triedAgain.has(response.status))
    return new ValijaError('native-refused', message);
  const retryAfterMs = retryAfter(response.headers.get('retry-after'));
  return new ValijaError('native-unavailable', message, retryAfterMs === undefined ? {} : { retryAfterMs });
}

/** @see RFC 9110 §10.2.3: seconds or a date; at most an hour is honoured. */
function retryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined;
}
