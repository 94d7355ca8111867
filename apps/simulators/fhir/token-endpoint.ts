import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { BoundedMap } from '../bounded-map.js';
import { type Allowed, Grant } from './scopes.js';

/** Life of an access token, in seconds. @see SMART App Launch 2.2, Backend Services: no more than five minutes */
const lifeS = 300;
/** Farthest end of an assertion, in seconds from now. */
const assertionLifeS = 300;
/** Most tokens, and most assertions, that are remembered at once. */
const rememberedMax = 5_000;

export const smartTokenPath = '/auth/token';
export const algorithms = ['RS384', 'ES384'] as const;

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export interface TokenIssuerConfig {
  readonly clientId: string;
  readonly jwksUrl: string;
  readonly allowed: Allowed;
  /** The addresses under which the token endpoint goes; an assertion is for one of them. */
  readonly audiences: () => readonly string[];
}

/** Why no token is issued. @see RFC 6749 §5.2 */
type TokenError = 'unsupported_grant_type' | 'invalid_request' | 'invalid_client' | 'invalid_scope';

type Issued = { readonly token: string; readonly grant: Grant } | { readonly error: TokenError };

/** Issues access tokens to one client that proves itself by its key. @see SMART App Launch 2.2, Backend Services */
export class TokenIssuer {
  private readonly tokens = new BoundedMap<string, { readonly grant: Grant; readonly endsAt: number }>(
    rememberedMax,
  );
  /** When each assertion ends that was used, by its `jti`, in milliseconds. */
  private readonly used = new BoundedMap<string, number>(rememberedMax);
  private readonly keys: JWTVerifyGetKey;

  constructor(private readonly config: TokenIssuerConfig) {
    // A key that was changed is looked up at once: nobody floods a simulation.
    this.keys = createRemoteJWKSet(new URL(config.jwksUrl), {
      cooldownDuration: 500,
      timeoutDuration: 5_000,
    });
  }

  /** What a bearer token that is shown allows; undefined where none is shown that is in force. */
  grantOf(authorization: string | undefined): Grant | undefined {
    const found = this.tokens.get(/^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '');
    return found && found.endsAt > Date.now() ? found.grant : undefined;
  }

  revokeAll(): void {
    this.tokens.clear();
  }

  async issue(form: URLSearchParams): Promise<Issued> {
    if (form.get('grant_type') !== 'client_credentials') return { error: 'unsupported_grant_type' };
    const assertion = form.get('client_assertion');
    const asked = form.get('scope');
    if (form.get('client_assertion_type') !== assertionType || !assertion || !asked)
      return { error: 'invalid_request' };
    if (!(await this.proves(assertion))) return { error: 'invalid_client' };
    const grant = Grant.of(asked, this.config.allowed);
    if (grant.isEmpty) return { error: 'invalid_scope' };
    const token = randomBytes(24).toString('base64url');
    this.tokens.set(token, { grant, endsAt: Date.now() + lifeS * 1_000 });
    return { token, grant };
  }

  private async proves(assertion: string): Promise<boolean> {
    const claims = await this.verify(assertion);
    if (!claims?.exp || !claims.jti) return false;
    if (claims.exp > Date.now() / 1_000 + assertionLifeS) return false;
    if ((this.used.get(claims.jti) ?? 0) > Date.now()) return false;
    this.used.set(claims.jti, claims.exp * 1_000);
    return true;
  }

  private async verify(assertion: string): Promise<JWTPayload | undefined> {
    const { clientId, audiences } = this.config;
    try {
      const { payload, protectedHeader } = await jwtVerify(assertion, this.keys, {
        algorithms: [...algorithms],
        typ: 'JWT',
        issuer: clientId,
        subject: clientId,
        audience: [...audiences()],
        requiredClaims: ['exp', 'jti'],
      });
      return protectedHeader.kid ? payload : undefined;
    } catch (error) {
      // A key set that cannot be had proves nothing either.
      if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
      throw error;
    }
  }
}

/** Adds `POST /auth/token`. It takes the form that the server's own parser reads. */
export function serveSmartTokens(server: FastifyInstance, issuer: TokenIssuer): void {
  server.post(smartTokenPath, async ({ body }, reply) => {
    const issued = await issuer.issue(body instanceof URLSearchParams ? body : new URLSearchParams());
    reply.header('cache-control', 'no-store').header('pragma', 'no-cache');
    if ('error' in issued) return refuse(reply, issued.error);
    const { token, grant } = issued;
    return { access_token: token, token_type: 'bearer', expires_in: lifeS, scope: String(grant) };
  });
}

const refuse = (reply: FastifyReply, error: TokenError): FastifyReply =>
  reply.status(error === 'invalid_client' ? 401 : 400).send({ error });
