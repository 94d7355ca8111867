import { setTimeout as sleep } from 'node:timers/promises';

/** How the adapter answered in the end; status 0 where it never did. */
export interface AdapterAnswer {
  readonly status: number;
  /** The JSON of the answer; undefined where it is none. */
  readonly body: unknown;
}

/** One try, and the wait that it asked for. */
export interface AdapterTry {
  readonly answer: AdapterAnswer;
  readonly retryAfterMs?: number;
}

export interface AdapterClientOptions {
  readonly baseUrl: string;
  readonly token: string;
  /** Ends every wait and every try. */
  readonly signal: AbortSignal;
}

/** Longest time of one try, in milliseconds. */
const tryMs = 15_000;
const waitMsMin = 50;
const waitMsMax = 2_000;

/** Refusals of the moment; any other 4xx asks for another document and is final. */
const triedAgain = new Set([401, 403, 404, 408, 409, 425, 429]);

/** Calls an adapter the way an existing system does: again and again with the same body until it has an answer. */
export class AdapterClient {
  constructor(private readonly options: AdapterClientOptions) {}

  /**
   * Posts JSON until a 2xx, a final 4xx or the deadline.
   *
   * @param isFinal says which 4xx ends the tries; 408, 425 and 429 never do
   * @param patienceMs how long to go on, in milliseconds
   */
  post(
    path: string,
    body: unknown,
    patienceMs: number,
    isFinal: (status: number) => boolean,
  ): Promise<AdapterAnswer> {
    return this.persist(() => this.tryOnce(path, JSON.stringify(body)), patienceMs, isFinal);
  }

  /** Calls in whatever way, as `post` does, waiting 50 ms, doubling to 2 s, ±20 %, or what Retry-After asks. */
  async persist(
    call: () => Promise<AdapterTry>,
    patienceMs: number,
    isFinal: (status: number) => boolean,
  ): Promise<AdapterAnswer> {
    const deadline = Date.now() + patienceMs;
    let waitMs = waitMsMin;
    for (;;) {
      const { answer, retryAfterMs } = await call();
      const { status } = answer;
      if (status >= 200 && status < 300) return answer;
      if (status >= 400 && status < 500 && isFinal(status)) return answer;
      const pauseMs = retryAfterMs ?? waitMs * (0.8 + Math.random() * 0.4);
      if (this.options.signal.aborted || Date.now() + pauseMs > deadline) return answer;
      await sleep(pauseMs, undefined, { signal: this.options.signal }).catch(() => undefined);
      waitMs = Math.min(waitMs * 2, waitMsMax);
    }
  }

  private async tryOnce(path: string, body: string): Promise<AdapterTry> {
    const { baseUrl, token, signal } = this.options;
    try {
      const response = await fetch(new URL(path, baseUrl), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body,
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(tryMs)]),
      });
      const answer = { status: response.status, body: await response.json().catch(() => undefined) };
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
      return seconds >= 0 ? { answer, retryAfterMs: Math.min(seconds * 1000, waitMsMax) } : { answer };
    } catch {
      // No answer says nothing about what was done: the same body is sent again.
      return { answer: { status: 0, body: undefined } };
    }
  }
}

/** For a caller whose document cannot change: every 4xx that another try may not mend. */
export const isFinalRefusal = (status: number): boolean => !triedAgain.has(status);

/** For a caller who wants to see refusals: every 4xx but those that say to try again. */
export const isAnyRefusal = (status: number): boolean => ![408, 425, 429].includes(status);
