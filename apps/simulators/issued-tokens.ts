import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SimulatorConfig } from './config.js';
import { digestOf } from './digest.js';

/** Life of a token, in seconds. */
const lifeS = 60;
/** Most tokens that are valid at once; the oldest are void before their time. */
const tokensMax = 1_000;

export const tokenPath = '/oauth/token';

type Client = Pick<SimulatorConfig, 'VALIJA_SIM_CLIENT_ID' | 'VALIJA_SIM_CLIENT_SECRET'>;

/** Tokens that a system issued to its one client. */
export class IssuedTokens {
  /** When each ends, by token, in milliseconds. */
  readonly #ends = new Map<string, number>();
  readonly #expected: Buffer | undefined;

  constructor({ VALIJA_SIM_CLIENT_ID: id, VALIJA_SIM_CLIENT_SECRET: secret }: Client) {
    this.#expected = id && secret ? digestOf(credentialsOf(id, secret)) : undefined;
  }

  /** Whether there is a client, so that nothing else than its tokens is taken. */
  get areUsed(): boolean {
    return this.#expected !== undefined;
  }

  holds(authorization: string | undefined): boolean {
    const end = this.#ends.get(authorization?.replace(/^Bearer /, '') ?? '');
    return end !== undefined && end > Date.now();
  }

  revokeAll(): void {
    this.#ends.clear();
  }

  /** A new token for whoever shows the client's credentials, otherwise undefined. */
  issue(authorization: string | undefined): string | undefined {
    if (!this.#expected || !timingSafeEqual(digestOf(authorization ?? ''), this.#expected)) return undefined;
    const token = randomBytes(24).toString('base64url');
    this.#ends.set(token, Date.now() + lifeS * 1_000);
    for (const oldest of this.#ends.keys()) {
      if (this.#ends.size <= tokensMax) break;
      this.#ends.delete(oldest);
    }
    return token;
  }
}

/** Adds `POST /oauth/token`: client credentials, shown by HTTP Basic. @see RFC 6749 §2.3.1, §4.4 and §5 */
export function serveTokens(server: FastifyInstance, tokens: IssuedTokens): void {
  server.register((scope, _options, ready) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 4_096 },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.post(tokenPath, async (request, reply) => {
      const asked = request.body instanceof URLSearchParams ? request.body.get('grant_type') : undefined;
      if (asked !== 'client_credentials') return refuse(reply, 400, 'unsupported_grant_type');
      const token = tokens.issue(request.headers.authorization);
      if (!token) return refuse(reply.header('www-authenticate', 'Basic'), 401, 'invalid_client');
      reply.header('cache-control', 'no-store');
      return { access_token: token, token_type: 'Bearer', expires_in: lifeS };
    });
    ready();
  });
}

const refuse = (reply: FastifyReply, status: number, error: string): FastifyReply =>
  reply.status(status).send({ error });

/** @see RFC 6749 §2.3.1: both parts are form-encoded before they are joined */
const credentialsOf = (id: string, secret: string): string =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;
