import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ValijaError } from '@valija/errors';

/** Who uses an API, under the name by which all that is done there is recorded. */
export interface ApiClient {
  readonly name: string;
}

interface KnownClient extends ApiClient {
  readonly tokenDigest: Buffer;
}

const nameCharsMax = 120;

/** The persons who may use an API, each by a bearer token of which only the SHA-256 is held. */
export class ApiClients {
  private constructor(private readonly known: readonly KnownClient[]) {}

  /**
   * @param file JSON: `{ "clients": [{ "name": "…", "tokenSha256": "<64 hex digits>" }] }`
   * @throws Error that names no value, where the file is not of that form or two clients share a token or a name
   */
  static read(file: string): ApiClients {
    return ApiClients.of(JSON.parse(readFileSync(file, 'utf8')));
  }

  /** @throws Error as `read` */
  static of(parsed: unknown): ApiClients {
    const { clients } = (parsed ?? {}) as { clients?: unknown };
    if (!Array.isArray(clients)) throw new Error('the file of clients has no list «clients»');
    const known = clients.map((client: unknown, at): KnownClient => {
      const { name, tokenSha256 } = (client ?? {}) as { name?: unknown; tokenSha256?: unknown };
      if (typeof name !== 'string' || name.trim() === '' || name.length > nameCharsMax)
        throw new Error(`client ${at} has no name of 1 to ${nameCharsMax} characters`);
      if (typeof tokenSha256 !== 'string' || !/^[0-9a-f]{64}$/.test(tokenSha256))
        throw new Error(`client ${at} has no SHA-256 of a token in hexadecimal`);
      return { name, tokenDigest: Buffer.from(tokenSha256, 'hex') };
    });
    // What two share could not be told apart in the record of who did what.
    if (new Set(known.map(({ name }) => name)).size < known.length) throw new Error('two clients, one name');
    if (new Set(known.map(({ tokenDigest }) => tokenDigest.toString('hex'))).size < known.length)
      throw new Error('two clients, one token');
    return new ApiClients(known);
  }

  /**
   * Who presents a bearer token. Digests are compared, all of them and in constant time.
   *
   * @param authorization the header as it came
   * @throws ValijaError `unauthenticated`
   * @see RFC 6750 §2.1
   */
  authenticate(authorization: string | undefined): ApiClient {
    const [, token = ''] = /^Bearer ([\x21-\x7e]{16,512})$/i.exec(authorization ?? '') ?? [];
    const digest = createHash('sha256').update(token).digest();
    let found: KnownClient | undefined;
    for (const client of this.known) if (timingSafeEqual(client.tokenDigest, digest)) found = client;
    if (!found || token === '') throw new ValijaError('unauthenticated');
    return { name: found.name };
  }
}
