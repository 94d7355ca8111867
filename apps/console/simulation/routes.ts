import { ValijaError } from '@valija/errors';
import type { FastifyInstance } from 'fastify';
import { type FaultName, faultNames, Simulators } from './simulators.js';

/** The simulated agencies of a local start and their faults; an installation has none, and nothing to switch. */
export function serveSimulation(
  http: FastifyInstance,
  urls: Readonly<Record<string, string>> | undefined,
): void {
  const simulators = new Simulators(urls ?? {});
  http.get('/api/simulacion', { config: { access: { role: 'consulta' } } }, async () => ({
    systems: await simulators.list(),
  }));
  http.put<{ Params: { system: string }; Body: unknown }>(
    '/api/simulacion/:system',
    { config: { access: { role: 'operacion' } } },
    async ({ params: { system }, body }) => {
      if (!simulators.has(system)) throw new ValijaError('not-found');
      try {
        return await simulators.set(system, readFault(body));
      } catch (cause) {
        if (cause instanceof ValijaError) throw cause;
        throw new ValijaError('service-unavailable', undefined, { cause });
      }
    },
  );
}

/** @throws ValijaError `schema-violation` */
function readFault(body: unknown): FaultName | undefined {
  const { fault } = (body ?? {}) as { fault?: unknown };
  if (fault === null) return undefined;
  const known = faultNames.find((name) => name === fault);
  if (!known) throw new ValijaError('schema-violation', undefined, { pointers: ['/fault'] });
  return known;
}
