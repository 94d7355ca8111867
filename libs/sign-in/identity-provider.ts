import { ValijaError } from '@valija/errors';
import { isLoopback } from '@valija/runtime';
import type { Configuration } from 'openid-client';
import type { SignInConfig } from './config.js';
import { type ProviderProfile, profiles } from './profiles.js';
import type { Claims } from './roles.js';

/** What must be remembered of a sign-in until the browser comes back. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  /** @see RFC 7636 §4.1 */
  readonly verifier: string;
  /** Path of the page that the person wanted. */
  readonly returnTo: string;
}

/** Who signed in. */
export interface Identified {
  readonly claims: Claims;
  readonly idToken: string;
}

/** Longest time of a request to the identity provider, in seconds. */
const timeoutSeconds = 10;

/** Where browsers come back to. */
export const callbackPath = '/entrar/vuelta';

/**
 * The identity provider, asked by the code flow with PKCE.
 *
 * @see OpenID Connect Core 1.0 §3.1, RFC 7636, RFC 9700 §2.1.1
 */
export class IdentityProvider {
  #configuration: Promise<Configuration> | undefined;

  constructor(private readonly config: SignInConfig) {}

  /** Begins a sign-in. @returns where to send the browser @throws ValijaError `identity-provider-away` */
  async begin(returnTo: string): Promise<{ readonly url: URL; readonly attempt: Attempt }> {
    const client = await import('openid-client');
    const configuration = await this.configuration();
    const [state, nonce, verifier] = [
      client.randomState(),
      client.randomNonce(),
      client.randomPKCECodeVerifier(),
    ];
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callbackUrl,
      scope: this.config.VALIJA_OIDC_SCOPE ?? this.profile.scope,
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url, attempt: { state, nonce, verifier, returnTo } };
  }

  /**
   * Completes it: the code becomes who the person is, from the signed token and from what the provider tells of the person.
   *
   * @param search query of the address with which the browser came back
   * @throws ValijaError `sign-in-refused` where the provider or a check says no; `identity-provider-away`
   */
  async complete(search: string, { state, nonce, verifier }: Attempt): Promise<Identified> {
    const client = await import('openid-client');
    const configuration = await this.configuration();
    try {
      const tokens = await client.authorizationCodeGrant(
        configuration,
        new URL(`${this.callbackUrl}${search}`),
        { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      );
      const claims = tokens.claims();
      if (!claims || !tokens.id_token) throw new ValijaError('sign-in-refused', 'no identity');
      const told = await this.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return { claims: this.profile.claimsOf({ ...told, ...claims }), idToken: tokens.id_token };
    } catch (cause) {
      throw faultOf(cause);
    }
  }

  /** Where the browser ends the session at the provider too; nothing where the provider knows no such thing. */
  async endSessionUrl(idToken: string, returnTo: string): Promise<string | undefined> {
    const client = await import('openid-client');
    const configuration = await this.configuration().catch(() => undefined);
    if (!configuration?.serverMetadata().end_session_endpoint) return undefined;
    return client.buildEndSessionUrl(configuration, {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${this.config.VALIJA_PUBLIC_URL}${returnTo}`,
    }).href;
  }

  /** What the provider tells of a person beside the token; nothing where it tells nothing. */
  private async fetchUserInfo(
    configuration: Configuration,
    accessToken: string,
    subject: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { userinfo_endpoint: endpoint } = configuration.serverMetadata();
    if (!endpoint) return {};
    const client = await import('openid-client');
    if (this.profile.userInfoMethod === 'GET')
      return client.fetchUserInfo(configuration, accessToken, subject);
    const response = await client.fetchProtectedResource(
      configuration,
      accessToken,
      new URL(endpoint),
      'POST',
    );
    const told = response.ok ? ((await response.json()) as Record<string, unknown>) : undefined;
    // @see OpenID Connect Core 1.0 §5.3.2
    if (String(told?.sub) !== subject) throw new ValijaError('sign-in-refused', 'told of somebody else');
    return told ?? {};
  }

  private get profile(): ProviderProfile {
    return profiles[this.config.VALIJA_OIDC_PROFILE];
  }

  private get callbackUrl(): string {
    return `${this.config.VALIJA_PUBLIC_URL}${callbackPath}`;
  }

  /** Asked once; again where it failed. */
  private configuration(): Promise<Configuration> {
    this.#configuration ??= this.discover().catch((cause: unknown) => {
      this.#configuration = undefined;
      throw new ValijaError('identity-provider-away', undefined, { cause });
    });
    return this.#configuration;
  }

  private async discover(): Promise<Configuration> {
    const client = await import('openid-client');
    const issuer = new URL(this.config.VALIJA_OIDC_ISSUER);
    const isHere = issuer.protocol === 'http:' && isLoopback(issuer.hostname);
    return client.discovery(
      issuer,
      this.config.VALIJA_OIDC_CLIENT_ID,
      this.config.VALIJA_OIDC_CLIENT_SECRET,
      undefined,
      { timeout: timeoutSeconds, ...(isHere ? { execute: [client.allowInsecureRequests] } : {}) },
    );
  }
}

/** What breaks off on the way may be tried again; everything else is a refusal. Its text may quote tokens: it stays out. */
function faultOf(cause: unknown): ValijaError {
  if (cause instanceof ValijaError) return cause;
  const { name, code } = (cause ?? {}) as { name?: string; code?: string };
  const isAway = name === 'TypeError' || name === 'TimeoutError' || code === 'OAUTH_TIMEOUT';
  return new ValijaError(isAway ? 'identity-provider-away' : 'sign-in-refused', undefined, { cause });
}
