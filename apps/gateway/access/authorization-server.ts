import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import type { Agreements, Directory, Keyring } from '@valija/directory';
import type { UsableKey } from '@valija/envelope';
import type { Log } from '@valija/runtime';
import { decodeProtectedHeader, type JWK } from 'jose';
import type { Adapter, AllClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { assertionAlgorithms, clockToleranceSeconds, faultOfAssertion } from './assertion.js';
import type { Operators } from './operators.js';
import { scopesOf } from './scopes.js';
import { tokenLifeSeconds } from './token.js';

/** Where tokens are given. */
export const tokenPath = '/oauth/token';

export interface AuthorizationServerOptions {
  /** The URL under which parties know the gateway. */
  readonly issuer: string;
  readonly directory: Directory;
  readonly agreements: Agreements;
  readonly keyring: Keyring;
  readonly operators: Operators;
  /** Notes that an assertion was used; false where it was before, here or at another gateway. */
  readonly useAssertion: (id: string, expiresAt: Date) => Promise<boolean>;
  readonly log: Log;
  readonly now: () => Date;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Gives access tokens to the parties of the directory and to the operator's clients: client credentials only, `private_key_jwt` only,
 * bound to the client's certificate. Which party is a client, with which keys and scopes, is read from directory and agreements at each
 * request. Nothing is stored but that an assertion was used. Only the token endpoint of the library is ever reached.
 *
 * @see RFC 6749 §4.4, RFC 7523, RFC 8705, RFC 9068
 */
export class AuthorizationServer {
  #serving: { readonly kid: string; readonly handle: Promise<Handle> } | undefined;

  constructor(private readonly options: AuthorizationServerOptions) {}

  /** Answers a request to {@link tokenPath}, whose body nobody has read. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { signer } = this.options.keyring;
    // The library holds its keys from its start: another key is another start, a few milliseconds each time that keys rotate.
    if (this.#serving?.kid !== signer.kid)
      this.#serving = { kid: signer.kid, handle: serve(this.options, signer) };
    await (await this.#serving.handle)(request, response);
  }
}

/** The library is large and loaded with the first token that somebody asks for. */
async function serve(options: AuthorizationServerOptions, signer: UsableKey): Promise<Handle> {
  const { Provider, errors } = await import('oidc-provider');
  const { issuer, directory, operators, log } = options;

  const assertJwtClientAuthClaimsAndHeader: Configuration['assertJwtClientAuthClaimsAndHeader'] = async (
    _context,
    claims,
    header,
  ) => {
    const fault = faultOfAssertion(header, claims, { issuer, now: options.now() });
    if (fault) throw new errors.InvalidClientAuth(fault);
  };

  const getResourceServerInfo = async (context: KoaContextWithOIDC, resource: string) => {
    if (resource !== directory.gateway) throw new errors.InvalidTarget('the gateway is the only resource');
    const id = context.oidc.client?.clientId ?? '';
    const granted: readonly string[] =
      operators.find(id)?.scopes ?? scopesOf(id, options.agreements, options.now());
    // A token without what was asked for would only fail later, and far from the cause.
    const asked = context.oidc.requestParamScopes;
    if (asked.size === 0) throw new errors.InvalidScope('a scope is required', '');
    for (const scope of asked)
      if (!granted.includes(scope)) throw new errors.InvalidScope('requested scope is not granted', scope);
    return {
      scope: granted.join(' '),
      audience: directory.gateway,
      accessTokenTTL: tokenLifeSeconds,
      accessTokenFormat: 'jwt' as const,
      jwt: { sign: { alg: signer.alg as 'EdDSA' | 'ES256', kid: signer.kid } },
    };
  };

  const useOnce = async (id: string, { exp = 0 }: { exp?: number | undefined }): Promise<void> => {
    if (!(await options.useAssertion(id, new Date(exp * 1000))))
      throw new errors.InvalidClientAuth('client assertion tokens must only be used once');
  };

  const provider = new Provider(issuer, {
    adapter: (model) => adapterOf(model, { find: (id) => clientOf(id, options), useOnce }),
    assertJwtClientAuthClaimsAndHeader,
    clientAuthMethods: ['private_key_jwt'],
    clientDefaults: { id_token_signed_response_alg: signer.alg as 'EdDSA' | 'ES256' },
    clockTolerance: clockToleranceSeconds,
    enabledJWA: { clientAuthSigningAlgValues: [...assertionAlgorithms] },
    extraTokenClaims: async (context) => ({ client_kid: keyOfAssertion(context) }),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      mTLS: { enabled: true, certificateBoundAccessTokens: true, getCertificate: certificateOf },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: true, defaultResource: () => directory.gateway, getResourceServerInfo },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    jwks: {
      keys: [{ ...signer.key.export({ format: 'jwk' }), kid: signer.kid, alg: signer.alg, use: 'sig' }],
    },
    renderError: (context, out) => {
      context.body = out;
    },
    responseTypes: [],
    routes: { token: tokenPath },
    scopes: [],
  });
  provider.on('grant.error', (context, error) => {
    const party = context.oidc.client?.clientId;
    log.warn('no token given', { ...(party ? { party } : {}), code: error.message, error });
  });
  provider.on('server_error', (_context, error) => log.error('request failed', { error }));
  return provider.callback();
}

/** A party, or a client of the operator's; the gateway itself is none. */
function clientOf(
  id: string,
  { directory, operators, now }: AuthorizationServerOptions,
): AllClientMetadata | undefined {
  const operator = operators.find(id);
  if (operator) return metadataOf(id, [operator.jwk]);
  if (id === directory.gateway || !directory.find(id)) return undefined;
  return metadataOf(id, directory.signingKeys(id, now()));
}

function metadataOf(id: string, keys: readonly JWK[]): AllClientMetadata {
  return {
    client_id: id,
    grant_types: ['client_credentials'],
    // Type and curve fix the algorithm; its name may be the old or the new one.
    jwks: { keys: keys.map(({ alg: _named, ...jwk }): JWK => ({ ...jwk, use: 'sig' })) },
    redirect_uris: [],
    response_types: [],
    tls_client_certificate_bound_access_tokens: true,
    token_endpoint_auth_method: 'private_key_jwt',
  };
}

/** Clients are found, used assertions are noted; the library has nothing else to find or to store. */
function adapterOf(
  model: string,
  {
    find,
    useOnce,
  }: {
    find: (id: string) => AllClientMetadata | undefined;
    useOnce: (id: string, payload: { exp?: number | undefined }) => Promise<void>;
  },
): Adapter {
  const never = async (): Promise<never> => {
    throw new Error(`nothing of the model ${model} is stored`);
  };
  const nothing = { findByUserCode: never, findByUid: never, consume: never, destroy: never };
  const adapter = { ...nothing, find: never, upsert: never, revokeByGrantId: never };
  if (model === 'Client') return { ...adapter, find: async (id) => find(id) };
  // Looking first and noting then would let two gateways take the same one: it is noted at once, or refused.
  if (model === 'ReplayDetection') return { ...adapter, find: async () => undefined, upsert: useOnce };
  return adapter;
}

const certificateOf = (context: KoaContextWithOIDC) => (context.socket as TLSSocket).getPeerX509Certificate();

function keyOfAssertion(context: KoaContextWithOIDC): string | undefined {
  return decodeProtectedHeader(String(context.oidc.params?.client_assertion)).kid;
}
