import { createHash, type X509Certificate } from 'node:crypto';
import type { Directory } from '@valija/directory';
import { ValijaError } from '@valija/errors';
import { type JWTPayload, jwtVerify } from 'jose';
import { clockToleranceSeconds } from './assertion.js';
import type { Operators } from './operators.js';

/** Life of an access token in seconds. */
export const tokenLifeSeconds = 300;

/** A party for which a request is made, and what its token is good for. */
export interface Caller {
  readonly party: string;
  readonly scopes: ReadonlySet<string>;
}

/** A client of the operator that makes a request, and what its token is good for. */
export interface OperatorCaller {
  readonly operator: string;
  readonly scopes: ReadonlySet<string>;
}

/** What an access token of ours says beside the registered claims. @see RFC 9068 §2.2, RFC 8705 §3.1 */
interface AccessToken extends JWTPayload {
  readonly sub: string;
  readonly client_id?: string;
  readonly scope?: string;
  readonly cnf?: { readonly 'x5t#S256'?: string };
  /** The key that signed the assertion for which the token was given. */
  readonly client_kid?: string;
}

/** Algorithms of the gateway's own signing keys. */
const algorithms = ['EdDSA', 'ES256'];

/** SHA-256 of a certificate's DER, base64url. @see RFC 8705 §3.1 */
export const thumbprintOf = (certificate: X509Certificate): string =>
  createHash('sha256').update(certificate.raw).digest('base64url');

/**
 * Verifies an access token that came over a connection with a client certificate. It counts while its client is a party of the
 * directory, or one of the operator's, and the key with which it was asked for is not retired: with a key its tokens end too.
 *
 * @throws ValijaError `token-invalid` for any fault; message and cause tell which.
 * @see RFC 9068 §4, RFC 8705 §3
 */
export async function verifyAccessToken(
  token: string,
  certificate: X509Certificate,
  rules: {
    readonly directory: Directory;
    readonly operators: Operators;
    readonly issuer: string;
    readonly now: Date;
  },
): Promise<Caller | OperatorCaller> {
  const { directory, operators, issuer, now } = rules;
  try {
    const { payload } = await jwtVerify<AccessToken>(
      token,
      ({ kid = '' }) => directory.signingKey(directory.gateway, kid, now).key,
      {
        algorithms,
        typ: 'at+jwt',
        issuer,
        audience: directory.gateway,
        requiredClaims: ['exp', 'iat', 'jti', 'sub', 'client_id', 'cnf', 'client_kid'],
        currentDate: now,
        clockTolerance: clockToleranceSeconds,
      },
    );
    const { sub, client_id, scope, cnf, client_kid } = payload;
    if (cnf?.['x5t#S256'] !== thumbprintOf(certificate)) throw new Error('a token of another certificate');
    const asked = new Set(scope?.split(' '));
    const operator = client_id === sub ? operators.find(sub) : undefined;
    if (operator) {
      operators.requireKey(operator, String(client_kid));
      // What was taken from the client meanwhile is taken from its tokens too.
      return { operator: sub, scopes: new Set(operator.scopes.filter((each) => asked.has(each))) };
    }
    if (client_id !== sub || !directory.find(sub)) throw new Error('no party of the directory');
    directory.signingKey(sub, String(client_kid), now);
    return { party: sub, scopes: asked };
  } catch (cause) {
    throw new ValijaError('token-invalid', 'the token does not verify', { cause });
  }
}
