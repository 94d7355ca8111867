import { loadContract } from '@valija/contracts';
import type { FastifyInstance } from 'fastify';
import type { SimulatorConfig } from './config.js';
import { type Effect, type Handover, Journal } from './effects.js';
import { readLote, runLote } from './lote.js';
import { createNativeServer, sendProblem } from './native-server.js';
import { Controls } from './saf-controls.js';
import { Denuncias } from './saf-denuncias.js';
import { serveDocuments } from './saf-documents.js';
import { Emission } from './saf-emission.js';
import { isFixture, loadFixture } from './saf-fixtures.js';
import { Novedades } from './saf-novedades.js';

/**
 * SAF as `contracts/saf.openapi.json` describes it. It emits documents on demand and records every denuncia and novedad, even one
 * that it already has.
 */
export async function createSaf(config: SimulatorConfig): Promise<FastifyInstance> {
  const contract = loadContract('saf');
  const effects = await Journal.open<Effect>(config.VALIJA_SIM_EFFECTS_FILE);
  const history = await Journal.open<Handover>(`${config.VALIJA_SIM_EFFECTS_FILE}.historia`);
  const stopping = new AbortController();
  const { server, faults } = createNativeServer(config);
  const emission = new Emission(
    {
      baseUrl: config.VALIJA_SIM_ADAPTER_URL,
      token: config.VALIJA_SIM_TOKEN,
      signal: stopping.signal,
    },
    history,
    faults,
  );
  const novedades = new Novedades(contract, effects);
  const denuncias = new Denuncias(contract, effects);
  const runs = new Set<Promise<void>>();

  for await (const effect of effects.all()) {
    novedades.remember(effect);
    denuncias.remember(effect);
  }
  for await (const { folio } of history.all()) novedades.open(folio);

  const controls = new Controls(emission, novedades);
  novedades.serve(server);
  denuncias.serve(server);
  serveDocuments(server, contract, effects);
  controls.serve(server);

  server.post('/_sim/lote', async (request, reply) => {
    const order = readLote(request.body, (name) => isFixture('derivaciones', name));
    if (!order) return sendProblem(reply, 422);
    const load = (name: string) => loadFixture('derivaciones', name);
    const run = runLote(order, load, (document) => controls.emit('derivaciones', document), stopping.signal);
    runs.add(run);
    void run.finally(() => runs.delete(run));
    return reply.status(202).send({ count: order.count });
  });

  server.get<{ Querystring: { desde?: string } }>('/_sim/efectos', async ({ query }) => {
    const desde = Math.max(0, Number(query.desde) || 0);
    const efectos = await effects.read(desde);
    return { desde, siguiente: desde + efectos.length, efectos };
  });

  server.get<{ Querystring: { desde?: string } }>('/_sim/historia', async ({ query }) => {
    const desde = Math.max(0, Number(query.desde) || 0);
    const entregas = await history.read(desde);
    return { desde, siguiente: desde + entregas.length, entregas };
  });

  server.get<{ Querystring: { folio?: string } }>('/_sim/estado', async ({ query: { folio } }) => {
    const all = novedades.all();
    const shown = folio === undefined ? all : [[folio, novedades.toldOf(folio)] as const];
    const answered = all.filter(([, told]) => told.some(({ clase }) => clase !== 'ACUSE')).length;
    const folios = Object.fromEntries(shown);
    return { ...emission.counts, answered, runs: runs.size, folios, denuncias: denuncias.list() };
  });

  server.addHook('onClose', async () => {
    stopping.abort();
    await Promise.allSettled(runs);
    await Promise.all([effects.close(), history.close()]);
  });
  return server;
}
