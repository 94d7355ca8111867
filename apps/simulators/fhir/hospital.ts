import type { FastifyInstance } from 'fastify';
import type { SimulatorConfig } from '../config.js';
import { type Effect, Journal } from '../effects.js';
import { Centre } from './centre.js';
import { serveControl } from './control.js';
import { loadDefinitions } from './definitions.js';
import { Engine } from './engine.js';
import { createFhirServer, fhirPath } from './fhir-server.js';
import { hospital as identity } from './identity.js';
import { capabilityStatement } from './metadata.js';
import { CentreRepository } from './repository.js';
import { Subscriptions } from './subscriptions.js';
import { clientRule } from './task-states.js';
import { Versions } from './versions.js';

/**
 * A hospital whose system is built on a third-party FHIR engine, Medplum's router and its repository in memory, as
 * `contracts/salud.fhir.md` has it. What the engine lacks stands around it here: tokens, Subscriptions, the states of a Task
 * and who may change them.
 *
 * @throws Error if the client or its key set is not configured
 */
export async function createHospital(config: SimulatorConfig): Promise<FastifyInstance> {
  const http = createFhirServer(config);
  await loadDefinitions();
  const { server, faults, baseUrl } = http;
  const effects = await Journal.open<Effect>(config.VALIJA_SIM_EFFECTS_FILE);
  const versions = await Versions.open(`${config.VALIJA_SIM_EFFECTS_FILE}.recursos`);
  const store = new CentreRepository(versions, baseUrl);
  await store.restore();
  const stopping = new AbortController();
  const { signal } = stopping;
  const centre = new Centre({
    ...{ store, effects, faults, identity, signal },
    delayMs: config.VALIJA_SIM_DELAY_MS,
  });
  const subscriptions = new Subscriptions({
    ...{ store, baseUrl, faults, signal },
    finds: (criteria, resource) => store.finds(criteria, resource),
  });
  store.onWritten = async (written, byAdapter) => {
    await centre.take(written, byAdapter);
    subscriptions.take(written);
  };

  server.get(`${fhirPath}/metadata`, async () =>
    capabilityStatement({ name: identity.nombre, isVersioned: true, hasSubscriptions: true }),
  );
  new Engine(http, store, clientRule).serve(server);
  serveControl(server, centre, effects, () => versions.counts());
  server.addHook('onListen', async () => {
    subscriptions.take([...versions.newestOf('Subscription')]);
    centre.resume();
  });
  server.addHook('onClose', async () => {
    stopping.abort();
    await Promise.all([centre.settle(), subscriptions.settle()]);
    await Promise.all([effects.close(), versions.close()]);
  });
  return server;
}
