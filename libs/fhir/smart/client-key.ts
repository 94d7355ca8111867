import { type CryptoKey, importJWK, type JWK } from 'jose';

const algorithms = ['ES384', 'RS384'] as const;

/** Algorithms of a client assertion. @see SMART App Launch 2.2, Client Confidential Asymmetric */
export type ClientKeyAlgorithm = (typeof algorithms)[number];

/** The key with which a client signs its assertions. */
export interface ClientKey {
  readonly kid: string;
  readonly alg: ClientKeyAlgorithm;
  readonly privateKey: CryptoKey;
}

/**
 * Imports the private JWK of a client, with its `kid` and its `alg`, ES384 or RS384.
 * @throws Error in words for whoever configures it, without a part of the key
 */
export async function importClientKey(jwk: JWK): Promise<ClientKey> {
  const { kid, d } = jwk;
  const alg = algorithms.find((name) => name === jwk.alg);
  if (!kid || !d || !alg) throw unusable();
  try {
    const privateKey = await importJWK(jwk, alg);
    if (privateKey instanceof Uint8Array) throw unusable();
    return { kid, alg, privateKey };
  } catch {
    throw unusable();
  }
}

const unusable = (): Error =>
  new Error('La llave del cliente debe ser un JWK privado con kid y alg, ES384 o RS384');

/** The public halves of keys, private or public, as a client publishes them. @see RFC 7517 §5 */
export const publicJwks = (keys: readonly JWK[]): { readonly keys: readonly JWK[] } => ({
  keys: keys.map((key) => ({
    ...Object.fromEntries(Object.entries(key).filter(([member]) => publicMembers.has(member))),
    use: 'sig',
  })),
});

/** Named one by one: what is not known to be public stays. @see RFC 7517 §4, RFC 7518 §6.2.1 and §6.3.1 */
const publicMembers = new Set(['kty', 'kid', 'alg', 'crv', 'x', 'y', 'n', 'e']);
