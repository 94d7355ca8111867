import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContract, type SafDerivacion, type SafNovedad, type SafSchemas } from '@valija/contracts';
import { findProjectFile } from '@valija/validation';
import type { FastifyInstance } from 'fastify';
import { AdapterClient, isAnyRefusal } from './adapter-client.js';
import { BoundedMap } from './bounded-map.js';
import type { SimulatorConfig } from './config.js';
import { type Effect, type Handover, Journal } from './effects.js';
import { readLote, runLote, withFreshNumbers } from './lote.js';
import { createNativeServer, refuseUnlessValid, sendProblem } from './native-server.js';

/** How long a derivación is sent again before the system gives it up, in milliseconds. */
const patienceMs = 15 * 60_000;

/** What was told about one derivación; no more than `toldMax` entries are remembered. */
interface Told {
  readonly idNovedad: string;
  readonly idMensaje: string;
  readonly clase: string;
  readonly at: string;
}
const toldMax = 50;

/** What came of sending one derivación. */
interface Sending {
  readonly folio: string;
  /** HTTP status of the adapter's answer; 0 where none came. */
  readonly status: number;
  readonly idMensaje?: string;
  readonly problem?: unknown;
}

/**
 * SAF as `contracts/saf.openapi.json` describes it. It sends derivaciones on demand and records every novedad, even one that
 * it already has.
 */
export async function createSaf(config: SimulatorConfig): Promise<FastifyInstance> {
  const contract = loadContract('saf');
  const effects = await Journal.open<Effect>(config.VALIJA_SIM_EFFECTS_FILE);
  const history = await Journal.open<Handover>(`${config.VALIJA_SIM_EFFECTS_FILE}.historia`);
  const stopping = new AbortController();
  const adapter = new AdapterClient({
    baseUrl: config.VALIJA_SIM_ADAPTER_URL,
    token: config.VALIJA_SIM_TOKEN,
    signal: stopping.signal,
  });
  const folios = new BoundedMap<string, Told[]>();
  const counts = { sent: 0, accepted: 0, refused: 0, abandoned: 0 };
  const runs = new Set<Promise<void>>();
  let novedades = 0;

  const remember = (folio: string, about: Omit<Told, 'idNovedad'>): Told => {
    novedades += 1;
    const told = { idNovedad: `N-${novedades}`, ...about };
    const before = folios.get(folio) ?? [];
    if (before.length < toldMax) before.push(told);
    folios.set(folio, before);
    return told;
  };
  for await (const { folio, idMensaje, clase, at } of effects.all()) {
    if (folio && idMensaje) remember(folio, { idMensaje, clase, at });
  }
  for await (const { folio } of history.all()) {
    if (!folios.has(folio)) folios.set(folio, []);
  }

  const send = async (document: { readonly folio?: unknown }): Promise<Sending> => {
    const folio = typeof document.folio === 'string' ? document.folio.slice(0, 40) : '';
    if (folio && !folios.has(folio)) folios.set(folio, []);
    counts.sent += 1;
    await history.append({ clase: 'ENVIADA', folio, at: now() });
    const { status, body } = await adapter.post('/saf/derivaciones', document, patienceMs, isAnyRefusal);
    if (status >= 200 && status < 300) {
      const { idMensaje = '' } = (body ?? {}) as Partial<SafSchemas['Recepcion']>;
      counts.accepted += 1;
      await history.append({ clase: 'RECIBIDA', folio, idMensaje, status, at: now() });
      return { folio, status, idMensaje };
    }
    const isRefusal = status >= 400 && status < 500;
    counts[isRefusal ? 'refused' : 'abandoned'] += 1;
    await history.append({ clase: isRefusal ? 'RECHAZADA' : 'ABANDONADA', folio, status, at: now() });
    return { folio, status, ...(body === undefined ? {} : { problem: body }) };
  };

  const server = createNativeServer(config.VALIJA_SIM_TOKEN);

  server.post<{ Params: { folio: string } }>('/derivaciones/:folio/novedades', async (request, reply) => {
    const { folio } = request.params;
    if (refuseUnlessValid(reply, contract.validateRequest('registrarNovedad', request.body))) return reply;
    if (!folios.has(folio)) return sendProblem(reply, 404);
    const { idMensaje, clase } = request.body as SafNovedad;
    const at = now();
    await effects.append({ clase, folio, idMensaje, at });
    const { idNovedad } = remember(folio, { idMensaje, clase, at });
    const registered = { idNovedad, folio, idMensaje, clase, registradaEl: at };
    return reply.status(201).send(registered satisfies SafSchemas['NovedadRegistrada']);
  });

  server.get<{ Params: { folio: string; idMensaje: string } }>(
    '/derivaciones/:folio/novedades/:idMensaje',
    async (request, reply) => {
      const { folio, idMensaje } = request.params;
      if (refuseUnlessValid(reply, contract.validateParameters('consultarNovedad', { folio, idMensaje })))
        return reply;
      const told = folios.get(folio)?.find((novedad) => novedad.idMensaje === idMensaje);
      if (!told) return sendProblem(reply, 404);
      const { idNovedad, clase, at: registradaEl } = told;
      return { idNovedad, folio, idMensaje, clase, registradaEl };
    },
  );

  server.post<{ Body: { fixture?: string; document?: object; fresh?: boolean } | null }>(
    '/_sim/derivaciones',
    async (request, reply) => {
      const { fixture, document, fresh } = request.body ?? {};
      if (document) return send(document);
      if (!isFixture(fixture)) return sendProblem(reply, 422, ['/fixture']);
      return send(fresh === true ? withFreshNumbers(loadFixture(fixture)) : loadFixture(fixture));
    },
  );

  server.post('/_sim/lote', async (request, reply) => {
    const order = readLote(request.body, isFixture);
    if (!order) return sendProblem(reply, 422);
    const run = runLote(order, loadFixture, send, stopping.signal);
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
    const shown = folio === undefined ? [...folios] : [[folio, folios.get(folio) ?? []] as const];
    const answered = [...folios.values()].filter((told) =>
      told.some(({ clase }) => clase !== 'ACUSE'),
    ).length;
    return { ...counts, answered, runs: runs.size, folios: Object.fromEntries(shown) };
  });

  server.addHook('onClose', async () => {
    stopping.abort();
    await Promise.allSettled(runs);
    await Promise.all([effects.close(), history.close()]);
  });
  return server;
}

const now = (): string => new Date().toISOString();

const fixtureFile = (name: string): string => join(fixturesFolder(), `${name}.json`);

let folder: string | undefined;
function fixturesFolder(): string {
  folder ??= findProjectFile(import.meta.dirname, 'test/fixtures');
  return folder;
}

function isFixture(name: unknown): name is string {
  return typeof name === 'string' && existsSync(fixturesFolder()) && fixtureNames().includes(name);
}

const fixtureNames = (): string[] =>
  readdirSync(fixturesFolder())
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));

const loadFixture = (name: string): SafDerivacion =>
  JSON.parse(readFileSync(fixtureFile(name), 'utf8')) as SafDerivacion;
