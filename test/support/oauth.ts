import type { KeyObject, webcrypto } from 'node:crypto';
import * as oauth from 'oauth4webapi';

/** A client of the gateway's authorization server, as a stranger would write it: only the issuer's address is known. */
export interface OauthClient {
  /** The party. */
  readonly id: string;
  readonly key: webcrypto.CryptoKey;
  readonly kid: string;
  readonly issuer: string;
  /** `fetch` with a client certificate. */
  readonly fetch: (url: string, init: object) => Promise<Response>;
}

/** What a test changes of an honest assertion. */
export type Tamper = (
  header: Record<string, oauth.JsonValue | undefined>,
  claims: Record<string, oauth.JsonValue | undefined>,
) => void;

/** What the issuer says of itself. @see RFC 8414 */
export async function discover({ issuer, fetch }: OauthClient): Promise<oauth.AuthorizationServer> {
  const url = new URL(issuer);
  const answer = await oauth.discoveryRequest(url, { algorithm: 'oauth2', [oauth.customFetch]: fetch });
  return oauth.processDiscoveryResponse(url, answer);
}

/**
 * Asks for a token, honestly but for what the test changes.
 * @throws oauth.ResponseBodyError with what the server refused it for
 */
export async function askForToken(client: OauthClient, scope: string, tamper?: Tamper): Promise<string> {
  const server = await discover(client);
  const registered = { client_id: client.id };
  const assertion = oauth.PrivateKeyJwt(client, tamper ? { [oauth.modifyAssertion]: tamper } : {});
  const answer = await oauth.clientCredentialsGrantRequest(
    server,
    registered,
    assertion,
    { scope },
    {
      [oauth.customFetch]: client.fetch,
    },
  );
  return (await oauth.processClientCredentialsResponse(server, registered, answer)).access_token;
}

/** The OAuth error for which a token was refused. @throws Error where it was given */
export async function refusalOf(asking: Promise<unknown>): Promise<{ status: number; error: string }> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError) return { status: error.status, error: error.error };
    throw error;
  }
  throw new Error('a token was given');
}

/** A private key as the platform's Web Cryptography takes it. */
export const cryptoKeyOf = (key: KeyObject): webcrypto.CryptoKey =>
  key.toCryptoKey(
    key.asymmetricKeyType === 'ed25519' ? 'Ed25519' : { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
