import { readFileSync, statSync } from 'node:fs';
import { ValijaError } from '@valija/errors';
import { importJWK, type JWK } from 'jose';
import { assertionAlgorithms } from './assertion.js';
import { isOpsScope, type OpsScope } from './scopes.js';

/** A client of the operator: a program that looks at the whole, or reports incidents. It is no party and sends nothing. */
export interface OperatorClient {
  readonly id: string;
  /** Public key with which it signs its assertions. */
  readonly jwk: JWK & { readonly kid: string };
  readonly scopes: readonly OpsScope[];
}

/** Names of clients cannot be taken for the URN of a party. */
const idPattern = /^[a-z0-9][a-z0-9.-]{2,63}$/;
const clientsMax = 100;
const fileBytesMax = 256 * 1024;

/** The operator's clients, as a file names them: who may see all, and who may report incidents. None where there is no file. */
export class Operators {
  private constructor(private readonly clients: ReadonlyMap<string, OperatorClient>) {}

  /**
   * @param file JSON, up to 256 KiB: `{ "<client id>": { "jwk": { … "kid" … }, "scopes": ["ops:read", "ops:write"] } }`; each key a
   *   public one, Ed25519 or P-256. It is read when a gateway starts: who is taken out of it loses its tokens with the next start.
   * @throws Error that names the client, and never a value, where the file is not of that form
   */
  static async read(file: string | undefined): Promise<Operators> {
    if (file === undefined) return new Operators(new Map());
    if (statSync(file).size > fileBytesMax)
      throw new Error(`the file of clients has more than ${fileBytesMax} bytes`);
    return Operators.of(JSON.parse(readFileSync(file, 'utf8')));
  }

  /** @throws Error as `read` */
  static async of(parsed: unknown): Promise<Operators> {
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      throw new Error('the file of clients is not an object of clients');
    const entries = Object.entries(parsed);
    if (entries.length > clientsMax) throw new Error(`more than ${clientsMax} clients`);
    const clients = await Promise.all(entries.map(([id, client]) => readClient(id, client)));
    return new Operators(new Map(clients.map((client) => [client.id, client])));
  }

  find(id: string): OperatorClient | undefined {
    return this.clients.get(id);
  }

  /** @throws ValijaError `key-unknown` where the client does not sign with that key, or not any more. */
  requireKey(client: OperatorClient, kid: string): void {
    if (client.jwk.kid !== kid) throw new ValijaError('key-unknown');
  }
}

async function readClient(id: string, client: unknown): Promise<OperatorClient> {
  if (!idPattern.test(id))
    throw new Error('a client has no name of 3 to 64 lower-case letters, digits, dots and hyphens');
  const { jwk, scopes } = (client ?? {}) as { jwk?: unknown; scopes?: unknown };
  if (!Array.isArray(scopes) || scopes.length === 0 || !scopes.every(isOpsScope))
    throw new Error(`the client ${id} has no list of scopes, or one that does not exist`);
  return { id, jwk: await readPublicKey(id, jwk), scopes };
}

async function readPublicKey(id: string, jwk: unknown): Promise<OperatorClient['jwk']> {
  const { kty, crv, kid, x, y, d } = (jwk ?? {}) as Partial<Record<string, unknown>>;
  // A private key in it would be known to whoever runs the gateway.
  if (d !== undefined) throw new Error(`the key of the client ${id} is a private one`);
  const alg = crv === 'Ed25519' ? 'EdDSA' : crv === 'P-256' ? 'ES256' : undefined;
  if (!alg || !assertionAlgorithms.includes(alg) || typeof kid !== 'string' || kid === '')
    throw new Error(`the client ${id} has no key of Ed25519 or P-256 with a kid`);
  const key = { kty, crv, x, ...(y === undefined ? {} : { y }), kid } as OperatorClient['jwk'];
  await importJWK(key, alg).catch((cause: unknown) => {
    throw new Error(`the key of the client ${id} is none`, { cause });
  });
  return key;
}
