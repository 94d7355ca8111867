import type { FastifyInstance } from 'fastify';
import type { SimulatorConfig } from '../config.js';
import { type Effect, Journal } from '../effects.js';
import { Centre } from './centre.js';
import { serveControl } from './control.js';
import { createFhirServer, fhirPath } from './fhir-server.js';
import { cesfam as identity } from './identity.js';
import { capabilityStatement } from './metadata.js';
import { SloppyHttp } from './sloppy-http.js';
import { SloppyStore } from './sloppy-store.js';
import { clientRule } from './task-states.js';
import { type Held, Versions } from './versions.js';

/**
 * A CESFAM, and the COSAM beside it, whose system speaks FHIR only so far: entity tags that are weak, wrong or missing, no
 * `received`, no Subscriptions, slow answers, two entries a page, moments in its own offset, conditions that it mostly does not
 * heed, transactions that it does not take back, and a history in one order or the other. Its tokens and its faults are those
 * of the hospital.
 *
 * @throws Error if the client or its key set is not configured
 */
export async function createCesfam(config: SimulatorConfig): Promise<FastifyInstance> {
  const http = createFhirServer(config);
  const { server, faults } = http;
  const effects = await Journal.open<Effect>(config.VALIJA_SIM_EFFECTS_FILE);
  const versions = await Versions.open(`${config.VALIJA_SIM_EFFECTS_FILE}.recursos`);
  const store = new SloppyStore(versions, clientRule);
  const stopping = new AbortController();
  const centre = new Centre({
    ...{ store, effects, faults, identity, signal: stopping.signal },
    delayMs: config.VALIJA_SIM_DELAY_MS,
  });
  store.onWritten = (written, byAdapter) => centre.take(written, byAdapter);

  server.get(`${fhirPath}/metadata`, async () =>
    capabilityStatement({ name: identity.nombre, isVersioned: false, hasSubscriptions: false }),
  );
  /** It says nothing by itself: what would be told twice or out of order is found so. */
  const tell = (found: Held[]): Held[] => {
    if (found.length === 0) return found;
    const ordered = faults.takes('eventos-desordenados') ? found.toReversed() : found;
    return faults.takes('evento-duplicado') ? ordered.flatMap((one) => [one, one]) : ordered;
  };
  new SloppyHttp(http, versions, store, config.VALIJA_SIM_SLOWNESS_MS, tell).serve(server);
  serveControl(server, centre, effects, () => versions.counts());
  server.addHook('onListen', async () => centre.resume());
  server.addHook('onClose', async () => {
    stopping.abort();
    await centre.settle();
    await Promise.all([effects.close(), versions.close()]);
  });
  return server;
}
