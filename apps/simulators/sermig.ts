import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadContract, type SermigSchemas, type SermigSolicitud } from '@valija/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BoundedMap, rememberedMax } from './bounded-map.js';
import type { SimulatorConfig } from './config.js';
import { Journal } from './effects.js';
import { createNativeServer, refuseUnlessValid, sendProblem } from './native-server.js';
import { type Decision, decide, ingresada, readDecision, unidad } from './sermig-decision.js';
import { Eventos } from './sermig-eventos.js';
import { Expediente, type PortalEffect, restore, writeAnunciados } from './sermig-expediente.js';

/** Largest document that is taken, in bytes. */
const documentBytesMax = 10 * 1024 * 1024;

/** First bytes of each type of document. */
const beginnings: Readonly<Record<string, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/**
 * The residence portal as `contracts/sermig.openapi.json` describes it. It calls nobody: officials decide once all announced documents
 * are there, a child's request at once, and whoever wants to know reads the events. It keeps the idempotency keys of its contract and
 * deduplicates nothing else: a document that is sent twice is there twice.
 */
export async function createSermig(config: SimulatorConfig): Promise<FastifyInstance> {
  const contract = loadContract('sermig');
  const effects = await Journal.open<PortalEffect>(config.VALIJA_SIM_EFFECTS_FILE);
  const { server, faults } = createNativeServer(config);
  const eventos = await Eventos.open(`${config.VALIJA_SIM_EFFECTS_FILE}.eventos`, faults);
  const byClave = new BoundedMap<string, Expediente>();
  const byNumero = new BoundedMap<string, Expediente>();
  const stopping = new AbortController();
  const deciding = new Set<Promise<void>>();
  let registered = 0;
  let decision: Decision = { accion: 'otorgar', causal: 'DG01' };

  const remember = (expediente: Expediente): void => {
    registered += 1;
    byClave.set(expediente.clave, expediente);
    byNumero.set(expediente.numero, expediente);
  };
  for await (const effect of effects.all()) restore(effect, byClave, remember);
  for (const { estado, numero } of eventos.all) {
    const expediente = byNumero.get(numero);
    if (expediente && estado === 'OBS') {
      expediente.observada = true;
      expediente.esperando = expediente.aportes.size === 0;
    }
    if (expediente && (estado === 'OTO' || estado === 'DEN')) expediente.resuelta = true;
  }

  const resolve = async (expediente: Expediente): Promise<void> => {
    const isChild = expediente.subcategoria === 'RTH-05';
    if (!isChild) await sleep(config.VALIJA_SIM_DELAY_MS, undefined, { signal: stopping.signal });
    if (expediente.resuelta || expediente.esperando || !(isChild || expediente.isComplete)) return;
    const evento = decide(expediente, decision);
    if (!evento) return;
    // Noted before it is on disk: two calls at once must not decide twice.
    if (evento.estado === 'OBS') expediente.observada = expediente.esperando = true;
    else expediente.resuelta = true;
    await eventos.publish(evento);
  };

  const later = (work: () => Promise<void>): void => {
    const done = work().catch(() => undefined);
    deciding.add(done);
    void done.finally(() => deciding.delete(done));
  };

  server.addContentTypeParser(
    Object.keys(beginnings),
    { parseAs: 'buffer', bodyLimit: documentBytesMax },
    (_request, body, taken) => taken(null, body),
  );

  server.post('/solicitudes', async (request, reply) => {
    const clave = keyOf(request);
    if (!clave) return sendProblem(reply, 422, ['/Idempotency-Key']);
    if (refuseUnlessValid(reply, contract.validateRequest('registrarSolicitud', request.body))) return reply;
    if (deciding.size >= rememberedMax) return sendProblem(reply, 503);
    const huella = digestOf(JSON.stringify(request.body));
    const known = byClave.get(clave);
    if (known) {
      if (known.huella !== huella) return sendProblem(reply, 409);
      return reply.status(200).send(known.registrada(unidad));
    }
    const { subcategoria, titular, documentos, folioExterno } = request.body as SermigSolicitud;
    const at = new Date().toISOString();
    const numero = `RH-${at.slice(0, 4)}-${String(registered + 1).padStart(6, '0')}`;
    const expediente = new Expediente(numero, clave, huella, at, subcategoria, titular.etapa);
    expediente.announce(documentos);
    // Remembered before it is on disk: two at once must not get one number.
    remember(expediente);
    await effects.append({
      clase: 'SOLICITUD',
      ...(folioExterno ? { folio: folioExterno } : {}),
      referencia: clave,
      solicitud: clave,
      numeroIngreso: numero,
      subcategoria,
      etapa: titular.etapa,
      anunciados: writeAnunciados(documentos),
      huella,
      at,
    });
    later(async () => {
      await eventos.publish(ingresada(expediente));
      await resolve(expediente);
    });
    return reply.status(201).send(expediente.registrada(unidad));
  });

  server.get<{ Querystring: Record<string, unknown> }>('/solicitudes', async ({ query }, reply) => {
    if (refuseUnlessValid(reply, contract.validateParameters('buscarSolicitud', query))) return reply;
    const found = byClave.get(String(query.clave));
    return { solicitudes: found ? [found.registrada(unidad)] : [] };
  });

  server.put<{ Params: { numero: string; codigo: string } }>(
    '/solicitudes/:numero/documentos/:codigo',
    { bodyLimit: documentBytesMax },
    async ({ params, headers, body }, reply) => {
      if (refuseUnlessValid(reply, contract.validateParameters('subirDocumento', params))) return reply;
      const expediente = byNumero.get(params.numero);
      if (!expediente) return sendProblem(reply, 404);
      const beginning = beginnings[headers['content-type'] ?? ''];
      if (
        !Buffer.isBuffer(body) ||
        !beginning ||
        !body.subarray(0, beginning.length).equals(Buffer.from(beginning))
      )
        return sendProblem(reply, 415);
      const sha256 = digestOf(body);
      if (!expediente.expects(params.codigo, sha256)) return sendProblem(reply, 422, ['/codigo']);
      const recibidoEl = new Date().toISOString();
      const recibido = { codigo: params.codigo, sha256, bytes: body.length, recibidoEl };
      expediente.recibidos.push(recibido);
      await effects.append({
        clase: 'DOCUMENTO',
        solicitud: expediente.clave,
        documento: params.codigo,
        sha256,
        bytes: String(body.length),
        at: recibidoEl,
      });
      later(() => resolve(expediente));
      return reply.status(201).send(recibido);
    },
  );

  server.post<{ Params: { numero: string } }>('/solicitudes/:numero/antecedentes', async (request, reply) => {
    const clave = keyOf(request);
    if (!clave) return sendProblem(reply, 422, ['/Idempotency-Key']);
    if (refuseUnlessValid(reply, contract.validateParameters('aportarAntecedentes', request.params)))
      return reply;
    if (refuseUnlessValid(reply, contract.validateRequest('aportarAntecedentes', request.body))) return reply;
    const expediente = byNumero.get(request.params.numero);
    if (!expediente) return sendProblem(reply, 404);
    const huella = digestOf(JSON.stringify(request.body));
    const known = expediente.aportes.get(clave);
    if (known) return known.huella === huella ? known.answer : sendProblem(reply, 409);
    if (expediente.resuelta) return sendProblem(reply, 409);
    const { documentos } = request.body as SermigSchemas['Aporte'];
    const at = new Date().toISOString();
    const idAporte = `${expediente.numero}-A${expediente.aportes.size + 1}`;
    const answer = { idAporte, numero: expediente.numero, registradoEl: at };
    expediente.aportes.set(clave, { huella, answer });
    expediente.esperando = false;
    expediente.announce(documentos);
    await effects.append({
      clase: 'ANTECEDENTES',
      referencia: clave,
      solicitud: expediente.clave,
      numeroIngreso: idAporte,
      anunciados: writeAnunciados(documentos),
      huella,
      at,
    });
    later(() => resolve(expediente));
    return reply.status(201).send(answer);
  });

  server.get<{ Querystring: { desde?: string; limite?: string } }>('/eventos', async ({ query }, reply) => {
    const { desde, limite = '100' } = query;
    const asked = { ...query, limite: Number(limite) };
    if (refuseUnlessValid(reply, contract.validateParameters('leerEventos', asked))) return reply;
    return { eventos: eventos.read(desde, asked.limite) };
  });

  server.post('/_sim/decision', async ({ body }, reply) => {
    const asked = readDecision(body);
    if ('pointer' in asked) return sendProblem(reply, 422, [asked.pointer]);
    decision = asked;
    return decision;
  });

  server.get<{ Querystring: { desde?: string } }>('/_sim/efectos', async ({ query }) => {
    const desde = Math.max(0, Number(query.desde) || 0);
    const efectos = await effects.read(desde);
    return { desde, siguiente: desde + efectos.length, efectos };
  });

  server.get('/_sim/estado', async () => ({
    solicitudes: registered,
    eventos: eventos.all.length,
    deciding: deciding.size,
    decision,
  }));

  server.addHook('onClose', async () => {
    stopping.abort();
    await Promise.allSettled(deciding);
    await Promise.all([effects.close(), eventos.close()]);
  });
  return server;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The idempotency key of a call, where it has one of the agreed form. */
function keyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key'];
  return typeof key === 'string' && uuid.test(key) ? key : undefined;
}

const digestOf = (value: string | Buffer): string => createHash('sha256').update(value).digest('hex');
