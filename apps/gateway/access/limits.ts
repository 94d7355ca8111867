import rateLimit from '@fastify/rate-limit';
import { ValijaError } from '@valija/errors';
import { integer } from '@valija/runtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How much the gateway takes over HTTP. Each gateway counts for itself. */
export const limitVariables = {
  /** Requests of one address in a minute, with or without a token. Several parties may share one. */
  VALIJA_HTTP_ADDRESS_PER_MINUTE: integer(1, 1_000_000, 6_000),
  /** Requests of one party in a minute. An attachment of 10 MiB takes about fifteen. */
  VALIJA_HTTP_PARTY_PER_MINUTE: integer(1, 1_000_000, 3_000),
  /** Tokens asked for from one address in a minute, given or not: each costs two signatures. */
  VALIJA_HTTP_TOKENS_PER_MINUTE: integer(1, 1_000_000, 300),
  /** Connections open at once. */
  VALIJA_HTTP_CONNECTIONS_MAX: integer(1, 100_000, 1_000),
} as const;

export type LimitConfig = {
  readonly [K in keyof typeof limitVariables]: ReturnType<(typeof limitVariables)[K]>;
};

/** Addresses and parties that are counted at once; who was not seen for longest is forgotten first. */
const countedMax = 5_000;

/** Counts requests. @throws ValijaError `too-many-requests`, each */
export interface Limits {
  readonly requireAddress: (request: FastifyRequest) => Promise<void>;
  readonly requireTokens: (request: FastifyRequest) => Promise<void>;
  readonly requireParty: (request: FastifyRequest, party: string) => Promise<void>;
}

export async function countRequests(http: FastifyInstance, config: LimitConfig): Promise<Limits> {
  await http.register(rateLimit, { global: false, timeWindow: 60_000, cache: countedMax });
  const parties = new WeakMap<FastifyRequest, string>();
  const limit = (max: number, keyOf?: (request: FastifyRequest) => string) => {
    const count = http.createRateLimit({ max, ...(keyOf ? { keyGenerator: keyOf } : {}) });
    return async (request: FastifyRequest): Promise<void> => {
      const counted = await count(request);
      if (!counted.isAllowed && counted.isExceeded)
        throw new ValijaError('too-many-requests', undefined, { retryAfterMs: counted.ttl });
    };
  };
  const byParty = limit(config.VALIJA_HTTP_PARTY_PER_MINUTE, (request) => parties.get(request) ?? '');
  return {
    requireAddress: limit(config.VALIJA_HTTP_ADDRESS_PER_MINUTE),
    requireTokens: limit(config.VALIJA_HTTP_TOKENS_PER_MINUTE),
    requireParty: (request, party) => {
      parties.set(request, party);
      return byParty(request);
    },
  };
}
