import { loadContract } from '@valija/contracts';
import type { FastifyInstance } from 'fastify';
import type { SimulatorConfig } from './config.js';
import { type Effect, type Handover, Journal } from './effects.js';
import { readLote, runLote, withFreshNumbers } from './lote.js';
import { createNativeServer, sendProblem } from './native-server.js';
import { Denuncias } from './saf-denuncias.js';
import { serveDocuments } from './saf-documents.js';
import { Emission } from './saf-emission.js';
import { freshNumber, isFixture, loadFixture, type SafDocumentKind } from './saf-fixtures.js';
import { Novedades } from './saf-novedades.js';

/** What a test asks SAF to emit: a fictitious document by name, as it is or under numbers of its own, or any other document. */
interface Order {
  readonly fixture?: string;
  readonly document?: { readonly folio?: unknown };
  readonly fresh?: boolean;
}

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

  novedades.serve(server);
  denuncias.serve(server);
  serveDocuments(server, contract, effects);

  const emit = (kind: SafDocumentKind, document: { readonly folio?: unknown }) => {
    const folio = typeof document.folio === 'string' ? document.folio.slice(0, 40) : '';
    novedades.open(folio);
    return emission.send(kind, folio, document);
  };

  for (const kind of ['derivaciones', 'instrucciones', 'residencias'] as const)
    server.post<{ Body: Order | null }>(`/_sim/${kind}`, async (request, reply) => {
      const { fixture, document, fresh } = request.body ?? {};
      if (document) return emit(kind, document);
      if (!isFixture(kind, fixture)) return sendProblem(reply, 422, ['/fixture']);
      const loaded = loadFixture(kind, fixture);
      return emit(kind, fresh === true ? withFreshNumbers(loaded) : loaded);
    });

  /** What is added answers the last requirement of the folio, or its acuse where nothing was required. */
  server.post<{ Body: (Order & { readonly folio?: string }) | null }>(
    '/_sim/antecedentes',
    async (request, reply) => {
      const { folio = '', fixture, document, fresh } = request.body ?? {};
      if (!/^[\w-]{1,40}$/.test(folio)) return sendProblem(reply, 422, ['/folio']);
      const path = `residencias/${folio}/antecedentes`;
      if (document) return emission.send(path, folio, document);
      if (!isFixture('antecedentes', fixture)) return sendProblem(reply, 422, ['/fixture']);
      const told = novedades.toldOf(folio);
      const answered =
        told.findLast(({ clase }) => clase === 'REQUERIMIENTO') ??
        told.findLast(({ clase }) => clase === 'ACUSE');
      // The number in the fixture is of another request.
      const { numeroSolicitud: _, ...aporte } = loadFixture('antecedentes', fixture);
      return emission.send(path, folio, {
        ...aporte,
        ...(answered ? { respondeA: answered.idMensaje } : {}),
        ...(fresh === true ? { idAporte: `A13-2026-${freshNumber()}` } : {}),
      });
    },
  );

  server.post('/_sim/lote', async (request, reply) => {
    const order = readLote(request.body, (name) => isFixture('derivaciones', name));
    if (!order) return sendProblem(reply, 422);
    const load = (name: string) => loadFixture('derivaciones', name);
    const run = runLote(order, load, (document) => emit('derivaciones', document), stopping.signal);
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
