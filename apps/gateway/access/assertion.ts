/** Signature algorithms of assertions: those of the directory's signing keys, Ed25519 under its old and its new name. @see RFC 9864 */
export const assertionAlgorithms = ['EdDSA', 'Ed25519', 'ES256'] as const;

/** Longest life of a client assertion in seconds, from now. */
const lifeSecondsMax = 60;

/** How far clocks may be apart, in seconds. */
export const clockToleranceSeconds = 5;

/** Longest `jti` in characters. */
const jtiCharsMax = 255;

/** What a party may write into the header of an assertion; `jwk`, `jku`, `x5c` or `crit` have no business there. */
const headerMembers = ['alg', 'kid', 'typ'];

/** None at all, the general one, and the one of RFC 7523bis. Ours of other purposes are none of them. @see RFC 8725 §3.11 */
const types: readonly unknown[] = [undefined, 'JWT', 'client-authentication+jwt'];

interface Claims {
  readonly aud?: unknown;
  readonly exp?: unknown;
  readonly iat?: unknown;
  readonly jti?: unknown;
}

/**
 * What is wrong with a client assertion whose signature is good, beyond what the authorization server looks at itself: it is for
 * this issuer alone, lives a minute at most, was not made in the future, and its header holds nothing but what names the key.
 *
 * The audience is the issuer, as one string. Neither the address of the token endpoint nor a list will do: with either, whoever
 * publishes the address of our endpoint as its own could have a party make assertions for us.
 *
 * @returns the fault, in English for the log; undefined where there is none
 * @see RFC 7523 §3, draft-ietf-oauth-rfc7523bis §4
 */
export function faultOfAssertion(
  header: Readonly<Record<string, unknown>>,
  { aud, exp, iat, jti }: Claims,
  { issuer, now }: { readonly issuer: string; readonly now: Date },
): string | undefined {
  const seconds = now.getTime() / 1000;
  if (Object.keys(header).some((member) => !headerMembers.includes(member)))
    return 'a header member that has no place in an assertion';
  if (typeof header.kid !== 'string') return 'no kid';
  if (!types.includes(header.typ)) return 'a signature made for another purpose';
  if (aud !== issuer) return 'aud is not the issuer alone';
  if (typeof exp !== 'number' || exp > seconds + lifeSecondsMax + clockToleranceSeconds)
    return 'exp is too far away';
  if (iat !== undefined && (typeof iat !== 'number' || iat > seconds + clockToleranceSeconds))
    return 'iat is in the future';
  if (typeof jti !== 'string' || jti.length > jtiCharsMax) return 'jti is too long';
  return undefined;
}
