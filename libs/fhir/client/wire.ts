import { ValijaError } from '@valija/errors';
import { Client } from 'fhir-kit-client';
import type { AccessTokens } from '../smart/access-tokens.js';
import { isEmpty, noAnswer, parseJson, readBounded, saysJson, within } from './answer.js';
import type { BaseUrl } from './base-url.js';
import { bodyBytesMax } from './limits.js';
import { readNotDone } from './status.js';

export interface WireOptions {
  readonly base: BaseUrl;
  readonly tokens: AccessTokens;
  readonly fetch: typeof fetch;
  /** Longest time of one request with everything that belongs to it, such as a new token, in milliseconds. */
  readonly timeoutMs: number;
}

/** Limits over all requests of one operation. */
export interface WireLimits {
  readonly bytesMax: number;
  readonly msMax: number;
}

type Kit = Client['httpClient']['request'];

/**
 * Carries the requests of one operation: fhir-kit-client says what is sent, this alone sends it.
 *
 * The package's own sender follows redirects and links to wherever they lead, knows no time and no size, and makes errors of URL, headers
 * and body; it is never reached. Whatever the package asks for, nothing leaves but to the server's own base URL.
 */
export class Wire {
  readonly client: Client;
  /** `Location` of the last answer. */
  location: string | undefined;
  #bytesLeft: number;
  readonly #deadline: AbortSignal | undefined;

  constructor(
    private readonly options: WireOptions,
    limits?: WireLimits,
  ) {
    this.client = new Client({ baseUrl: options.base.href });
    this.client.httpClient.request = (...request) => this.send(...request);
    this.#bytesLeft = limits?.bytesMax ?? bodyBytesMax;
    this.#deadline = limits && AbortSignal.timeout(limits.msMax);
  }

  /** Whether the limits leave no room for another whole answer. */
  get isSpent(): boolean {
    return this.#deadline?.aborted === true || this.#bytesLeft < bodyBytesMax;
  }

  /**
   * One request and the JSON of its answer, undefined where that has no body.
   *
   * @throws ValijaError {@link NotDone} by its status; `native-unavailable` where no whole answer came in time;
   * `native-contract-broken` where the answer is too large or no JSON, or the address not the server's
   */
  private async send(...[method, address, options = {}, body]: Parameters<Kit>): ReturnType<Kit> {
    const { base, tokens, timeoutMs } = this.options;
    const url = base.below(this.client.httpClient.expandUrl(address));
    if (!url) throw new ValijaError('native-contract-broken', 'address is not below the base URL');
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = this.#deadline ? AbortSignal.any([timeout, this.#deadline]) : timeout;
    const init = {
      method,
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      redirect: 'error' as const,
      signal,
    };
    try {
      const ask = async (authorization: string) =>
        this.options.fetch(withoutEndSlash(url), {
          ...init,
          headers: { accept: 'application/fhir+json', ...options.headers, authorization },
        });
      const authorization = await within(signal, tokens.authorization());
      let response = await ask(authorization);
      if (response.status === 401) {
        // The server says by it that it did nothing: once, another token may help.
        await response.body?.cancel().catch(() => undefined);
        tokens.reject(authorization);
        response = await ask(await within(signal, tokens.authorization()));
      }
      return (await this.read(response)) as Awaited<ReturnType<Kit>>;
    } catch (cause) {
      throw noAnswer(cause);
    }
  }

  private async read(response: Response): Promise<unknown> {
    if (!response.ok) throw await readNotDone(response);
    this.location = response.headers.get('location') ?? undefined;
    if (!saysJson(response)) {
      if (await isEmpty(response)) return undefined;
      throw new ValijaError('native-contract-broken', 'answer is not FHIR JSON');
    }
    const body = await readBounded(response, Math.min(this.#bytesLeft, bodyBytesMax));
    this.#bytesLeft -= body.byteLength;
    return body.byteLength === 0 ? undefined : parseJson(body);
  }
}

/** A transaction goes to `[base]`, as FHIR has it, where the package writes `[base]/`. */
const withoutEndSlash = (url: URL): URL => {
  const same = new URL(url);
  same.pathname = same.pathname.replace(/\/+$/, '');
  return same;
};
