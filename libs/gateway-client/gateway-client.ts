import type { UsableKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { TlsConfig } from '@valija/runtime';
import * as oauth from 'oauth4webapi';
import { MutualTls } from './mutual-tls.js';

export interface GatewayClientOptions {
  /** URL of the gateway. */
  readonly url: string;
  /** Issuer of its tokens; default the URL. They differ where the gateway is reached through a forwarder of another name. */
  readonly issuer?: string | undefined;
  /** The party that asks, and the key that signs for it at a moment. */
  readonly party: string;
  readonly signer: () => UsableKey;
  /** Its client certificate. */
  readonly tls: TlsConfig;
  /** Longest time of one request, in milliseconds. */
  readonly timeoutMs: number;
  /** Milliseconds since the epoch; default the clock. */
  readonly now?: () => number;
}

export interface GatewayRequest {
  /** What the token must be good for, for example `attachments`. */
  readonly scope: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

interface Token {
  readonly value: string;
  /** When to ask for another, in milliseconds since the epoch. */
  readonly renewAt: number;
  /** The certificate that it is bound to. */
  readonly certificate: string;
}

/** A token is renewed when this part of its life is over: no request leaves with one that ends on the way. */
const usedPart = 0.9;
/** Life of a token whose answer names none, in seconds. */
const lifeSDefault = 60;

/**
 * The gateway over HTTPS, with the client certificate of this process and a token of its party. Tokens are kept by scope until
 * shortly before their end; requests that need one at the same time wait for the same.
 */
export class GatewayClient {
  private readonly connections: MutualTls;
  private readonly tokens = new Map<string, Token>();
  private readonly asking = new Map<string, Promise<Token>>();
  private server: Promise<oauth.AuthorizationServer> | undefined;

  constructor(private readonly options: GatewayClientOptions) {
    this.connections = new MutualTls(options.tls);
  }

  /**
   * Makes a request with a token. A token that the gateway takes no longer is renewed, once.
   * @returns the answer, whatever its status
   * @throws ValijaError `service-unavailable` where the gateway does not answer or gives no token; `certificate-unusable`
   */
  async request(path: string, request: GatewayRequest): Promise<Response> {
    const token = await this.token(request.scope);
    const response = await this.send(path, request, token);
    if (response.status !== 401) return response;
    await response.body?.cancel();
    // Another request may have renewed it meanwhile: a fresh token is not thrown away for the fault of an old one.
    if (this.tokens.get(request.scope) === token) this.tokens.delete(request.scope);
    return this.send(path, request, await this.token(request.scope));
  }

  /** Reads what any certificate of the installation may read, without a token. @throws ValijaError as `request` */
  requestOpenly(path: string): Promise<Response> {
    return reached(this.connections.fetch(new URL(path, this.options.url), { signal: this.deadline() }));
  }

  close(): Promise<void> {
    return this.connections.close();
  }

  private send(path: string, { method = 'GET', headers, body }: GatewayRequest, { value }: Token) {
    return reached(
      this.connections.fetch(new URL(path, this.options.url), {
        method,
        headers: { ...headers, authorization: `Bearer ${value}` },
        ...(body === undefined ? {} : { body }),
        signal: this.deadline(),
      }),
    );
  }

  private async token(scope: string): Promise<Token> {
    const known = this.tokens.get(scope);
    if (known && this.now() < known.renewAt && known.certificate === this.connections.version) return known;
    const asking = this.asking.get(scope) ?? this.ask(scope).finally(() => this.asking.delete(scope));
    this.asking.set(scope, asking);
    const token = await asking;
    this.tokens.set(scope, token);
    return token;
  }

  /** @see RFC 6749 §4.4, RFC 7523 §2.2, RFC 8414 */
  private async ask(scope: string): Promise<Token> {
    const { party, signer } = this.options;
    const certificate = this.connections.version;
    const askedAt = this.now();
    try {
      this.server ??= this.discover();
      const server = await this.server;
      const client = { client_id: party };
      const { kid, key } = signer();
      const algorithm =
        key.asymmetricKeyType === 'ed25519' ? 'Ed25519' : { name: 'ECDSA', namedCurve: 'P-256' };
      const assertion = oauth.PrivateKeyJwt({ key: key.toCryptoKey(algorithm, false, ['sign']), kid });
      const answer = await oauth.clientCredentialsGrantRequest(
        server,
        client,
        assertion,
        { scope },
        this.http(),
      );
      const given = await oauth.processClientCredentialsResponse(server, client, answer);
      const lifeMs = (given.expires_in ?? lifeSDefault) * 1_000;
      return { value: given.access_token, renewAt: askedAt + lifeMs * usedPart, certificate };
    } catch (cause) {
      // Its addresses may have changed.
      this.server = undefined;
      if (cause instanceof ValijaError) throw cause;
      // Causes may hold parts of requests or answers: the OAuth error, or the class, is enough.
      const why = cause instanceof oauth.ResponseBodyError ? cause.error : (cause as Error | undefined)?.name;
      throw new ValijaError('service-unavailable', `no token: ${why}`);
    }
  }

  private async discover(): Promise<oauth.AuthorizationServer> {
    const issuer = new URL(this.options.issuer ?? this.options.url);
    const answer = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...this.http() });
    return oauth.processDiscoveryResponse(issuer, answer);
  }

  private http() {
    return {
      [oauth.customFetch]: (url: string, init: object): Promise<Response> =>
        this.connections.fetch(url, { ...init, signal: this.deadline() }),
    };
  }

  private deadline(): AbortSignal {
    return AbortSignal.timeout(this.options.timeoutMs);
  }

  private now(): number {
    return this.options.now?.() ?? Date.now();
  }
}

/** What breaks off on the way is tried again. */
async function reached<T>(coming: Promise<T>): Promise<T> {
  try {
    return await coming;
  } catch (cause) {
    if (cause instanceof ValijaError) throw cause;
    throw new ValijaError('service-unavailable', 'the gateway does not answer', { cause });
  }
}
