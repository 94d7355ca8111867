import { ValijaError } from '@valija/errors';
import type { ApiClients } from '@valija/runtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { programAsker } from './asker.js';
import type { Units } from './units.js';

/**
 * Admits a program of the institution by its token. False where it shows none.
 * @throws ValijaError `unauthenticated`
 */
export function admitProgram(request: FastifyRequest, clients: ApiClients, units: Units): boolean {
  const { authorization } = request.headers;
  if (authorization === undefined) return false;
  request.asker = programAsker(clients.authenticate(authorization).name, units);
  return true;
}

/** The guard of a tray without a page: programs, and nobody else. Nothing of a request is read before that. */
export function guardByToken(http: FastifyInstance, clients: ApiClients, units: Units): void {
  http.addHook('onRequest', async (request, reply) => {
    // By the route that was found, and not by how its address was written.
    const { access } = request.routeOptions.config;
    if (access === 'open') return;
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    if (!admitProgram(request, clients, units)) throw new ValijaError('unauthenticated');
  });
}
