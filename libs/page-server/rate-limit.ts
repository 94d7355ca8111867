import rateLimit from '@fastify/rate-limit';
import { ValijaError } from '@valija/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Addresses that are counted at once. */
const countedMax = 5_000;

/** Makes a counter of requests of one address in a minute. Its hook throws ValijaError `too-many-requests` over `max`. */
export type LimitRequests = (max: number) => (request: FastifyRequest) => Promise<void>;

export async function countRequests(http: FastifyInstance): Promise<LimitRequests> {
  await http.register(rateLimit, { global: false, timeWindow: 60_000, cache: countedMax });
  return (max) => {
    const count = http.createRateLimit({ max });
    return async (request) => {
      const counted = await count(request);
      if (!counted.isAllowed && counted.isExceeded)
        throw new ValijaError('too-many-requests', undefined, { retryAfterMs: counted.ttl });
    };
  };
}
