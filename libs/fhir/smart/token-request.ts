import { randomUUID } from 'node:crypto';
import { ValijaError } from '@valija/errors';
import { SignJWT } from 'jose';
import { membersOf, noToken, parseJson, readBounded, retryAfter, saysJson } from '../client/answer.js';
import { assertionMs, smallBytesMax, tokenMsMax } from '../client/limits.js';
import type { ClientKey } from './client-key.js';
import { missingScopes } from './scopes.js';

export interface TokenRequest {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly key: ClientKey;
  /** Longest wait for a token, in milliseconds. */
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface AccessToken {
  /** Value of the `Authorization` header. */
  readonly authorization: string;
  /** In milliseconds, at most {@link tokenMsMax}. */
  readonly lifeMs: number;
}

/**
 * Asks an authorization server for an access token.
 *
 * @throws ValijaError `native-scope-missing` where it grants less than was asked; `native-unavailable` for every other answer: without
 * a token nothing is done, and it is tried again
 * @see SMART App Launch 2.2, Backend Services, «Obtain access token»; RFC 6749 §4.4, RFC 7523 §2.2
 */
export async function requestToken(tokenUrl: URL, request: TokenRequest): Promise<AccessToken> {
  try {
    const response = await request.fetch(tokenUrl, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: request.scopes.join(' '),
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await makeAssertion(tokenUrl, request),
      }).toString(),
      redirect: 'error',
      signal: AbortSignal.timeout(request.timeoutMs),
    });
    if (!response.ok) throw refusal(response, (await readAnswer(response).catch(() => undefined))?.error);
    return readToken(await readAnswer(response), request.scopes);
  } catch (cause) {
    throw noToken(cause);
  }
}

/** A JWT that shows who asks. Each is for one request: its `jti` is used once. @see SMART App Launch 2.2, Client Confidential Asymmetric */
async function makeAssertion(tokenUrl: URL, { clientId, key, now }: TokenRequest): Promise<string> {
  return new SignJWT({ iss: clientId, sub: clientId, aud: tokenUrl.href, jti: randomUUID() })
    .setProtectedHeader({ typ: 'JWT', alg: key.alg, kid: key.kid })
    .setExpirationTime(Math.floor((now() + assertionMs) / 1_000))
    .sign(key.privateKey);
}

/** @throws ValijaError `native-contract-broken` where it is too large or no JSON; what `fetch` throws */
async function readAnswer(response: Response): Promise<Readonly<Record<string, unknown>>> {
  if (saysJson(response)) return membersOf(parseJson(await readBounded(response, smallBytesMax)));
  await response.body?.cancel();
  throw new ValijaError('native-contract-broken', 'answer is not JSON');
}

/** What a token endpoint may say. Anything else is not repeated. @see RFC 6749 §5.2 */
const tokenErrors = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
];

function refusal(response: Response, error: unknown): ValijaError {
  const known = tokenErrors.find((name) => name === error);
  const retryAfterMs = retryAfter(response);
  return new ValijaError(
    known === 'invalid_scope' ? 'native-scope-missing' : 'native-unavailable',
    `HTTP ${response.status}${known ? ` ${known}` : ''}`,
    retryAfterMs === undefined ? {} : { retryAfterMs },
  );
}

/** Life of a token whose answer names none, in seconds. */
const lifeSDefault = 60;
/** Nothing else can stand in a header. @see RFC 6750 §2.1 */
const bearer = /^[A-Za-z0-9._~+/-]{1,12000}=*$/;

function readToken(answer: Readonly<Record<string, unknown>>, asked: readonly string[]): AccessToken {
  const { access_token: token, token_type: type, expires_in: life, scope } = answer;
  if (typeof token !== 'string' || !bearer.test(token) || String(type).toLowerCase() !== 'bearer')
    throw new ValijaError('native-unavailable', 'the answer has none');
  // Silence is no grant: SMART requires `scope` in the answer, and a server that grants nothing may leave it out.
  const missing = missingScopes(asked, typeof scope === 'string' ? scope.split(' ') : []);
  if (missing.length) throw new ValijaError('native-scope-missing', `not granted: ${missing.join(' ')}`);
  const lifeMs = (typeof life === 'number' && life > 0 ? life : lifeSDefault) * 1_000;
  return { authorization: `Bearer ${token}`, lifeMs: Math.min(lifeMs, tokenMsMax) };
}
