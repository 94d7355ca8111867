import { Controller, Get, Header } from '@nestjs/common';
import { Gateway } from '../gateway.js';
import { assertionAlgorithms } from './assertion.js';
import { tokenPath } from './authorization-server.js';
import { Demands } from './demand.js';
import { generalScopes, opsScopes } from './scopes.js';

/** Path of the public keys, below `.well-known`. */
const keysPath = 'jwks.json';

/** What a client must know of the authorization server to ask for a token, and what anybody may know. */
@Controller('.well-known')
export class WellKnownController {
  constructor(private readonly gateway: Gateway) {}

  /**
   * Only what there is: one grant, one way to authenticate. The scopes to send depend on the agreements of the one who asks.
   * @see RFC 8414 §2, RFC 8705 §3.3 and §5
   */
  @Get('oauth-authorization-server')
  @Demands('nothing')
  @Header('cache-control', 'public, max-age=300')
  metadata(): object {
    const { issuer } = this.gateway;
    const tokenEndpoint = new URL(tokenPath, issuer).href;
    return {
      issuer,
      token_endpoint: tokenEndpoint,
      jwks_uri: new URL(`/.well-known/${keysPath}`, issuer).href,
      scopes_supported: [...generalScopes, ...opsScopes],
      response_types_supported: [],
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: assertionAlgorithms,
      tls_client_certificate_bound_access_tokens: true,
      mtls_endpoint_aliases: { token_endpoint: tokenEndpoint },
    };
  }

  /** The gateway's signing keys that the directory publishes and that are valid now. @see RFC 7517 §5 */
  @Get(keysPath)
  @Demands('nothing')
  @Header('content-type', 'application/jwk-set+json')
  @Header('cache-control', 'public, max-age=60')
  keys(): object {
    const { directory } = this.gateway;
    const keys = directory.signingKeys(directory.gateway, new Date());
    return { keys: keys.map((jwk) => ({ ...jwk, use: 'sig' })) };
  }
}
