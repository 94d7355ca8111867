import { ValijaError } from '@valija/errors';
import { readBounded } from './bounded-body.js';
import type { NativeConfig } from './config.js';

/** What an adapter shows of itself in every call to its existing system. */
export interface NativeCredentials {
  /** Value of the `Authorization` header. @throws ValijaError `native-unavailable` where none is to be had. */
  authorization(): Promise<string>;
  /**
   * Called where the system did not take that value.
   * @returns whether another one may be tried
   */
  reject(authorization: string): boolean;
}

/** A bearer token that was agreed once and for all. */
export const staticToken = (token: string): NativeCredentials => ({
  authorization: async () => `Bearer ${token}`,
  reject: () => false,
});

/**
 * The credentials that the configuration names: those of a client where one is set, otherwise the token.
 *
 * @param timeoutMs longest wait for a new token
 * @throws Error where only one half of a client is set
 */
export function nativeCredentials(config: NativeConfig, timeoutMs: number): NativeCredentials {
  const {
    VALIJA_NATIVE_CLIENT_ID: clientId,
    VALIJA_NATIVE_CLIENT_SECRET: clientSecret,
    VALIJA_NATIVE_URL: baseUrl,
  } = config;
  if (clientId && clientSecret) return new ClientCredentials({ baseUrl, clientId, clientSecret, timeoutMs });
  if (clientId || clientSecret)
    throw new Error('VALIJA_NATIVE_CLIENT_ID y VALIJA_NATIVE_CLIENT_SECRET van juntas: falta una');
  return staticToken(config.VALIJA_NATIVE_TOKEN);
}

export interface ClientCredentialsOptions {
  /** Base URL of the existing system: its token endpoint is `/oauth/token` below it. */
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Longest wait for a token, in milliseconds. */
  readonly timeoutMs: number;
  /** Milliseconds since the epoch; default the clock. */
  readonly now?: () => number;
}

/** Largest answer of a token endpoint, in bytes. */
const tokenBytesMax = 64 * 1024;
/** Life of a token whose answer names none, in seconds. */
const lifeSDefault = 60;
/** A token is renewed when this part of its life is over: no call leaves with one that ends on the way. */
const usedPart = 0.8;

interface Issued {
  readonly authorization: string;
  /** When to renew, in milliseconds since the epoch. */
  readonly renewAt: number;
}

/**
 * Tokens by client credentials, renewed before they end and when the system takes one no longer. Calls that need one at the same
 * time wait for the same. @see RFC 6749 §4.4; the client is shown by HTTP Basic, §2.3.1
 */
export class ClientCredentials implements NativeCredentials {
  #issued: Issued | undefined;
  #asking: Promise<Issued> | undefined;

  constructor(private readonly options: ClientCredentialsOptions) {}

  async authorization(): Promise<string> {
    if (this.#issued && this.now() < this.#issued.renewAt) return this.#issued.authorization;
    this.#asking ??= this.ask().finally(() => {
      this.#asking = undefined;
    });
    this.#issued = await this.#asking;
    return this.#issued.authorization;
  }

  reject(authorization: string): boolean {
    // Another call may have renewed it meanwhile: a fresh token is not thrown away for the fault of an old one.
    if (this.#issued?.authorization === authorization) this.#issued = undefined;
    return true;
  }

  private now(): number {
    return this.options.now?.() ?? Date.now();
  }

  private async ask(): Promise<Issued> {
    const { baseUrl, clientId, clientSecret, timeoutMs } = this.options;
    const client = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
    const askedAt = this.now();
    try {
      const response = await fetch(new URL('/oauth/token', baseUrl), {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(client).toString('base64')}`,
          'content-type': 'application/x-www-form-urlencoded',
          accept: 'application/json',
        },
        body: 'grant_type=client_credentials',
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const answer = await readBounded(response, tokenBytesMax);
      if (!response.ok) throw new ValijaError('native-unavailable', `no token: HTTP ${response.status}`);
      return readToken(JSON.parse(answer?.toString('utf8') ?? ''), askedAt);
    } catch (cause) {
      if (cause instanceof ValijaError) throw cause;
      // The cause may hold a part of the answer, hence of a token: its class is enough.
      throw new ValijaError('native-unavailable', `no token: ${cause instanceof Error ? cause.name : ''}`);
    }
  }
}

function readToken(answer: unknown, askedAt: number): Issued {
  const {
    access_token: token,
    token_type: type,
    expires_in: life,
  } = (answer ?? {}) as Record<string, unknown>;
  if (typeof token !== 'string' || token === '' || String(type).toLowerCase() !== 'bearer')
    throw new ValijaError('native-unavailable', 'no token: the answer has none');
  const lifeS = typeof life === 'number' && life > 0 ? life : lifeSDefault;
  return { authorization: `Bearer ${token}`, renewAt: askedAt + lifeS * 1_000 * usedPart };
}
