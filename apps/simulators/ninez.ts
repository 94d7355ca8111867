import { setTimeout as sleep } from 'node:timers/promises';
import { loadContract, type NinezEvento, type NinezIngreso, type NinezSchemas } from '@valija/contracts';
import type { FastifyInstance } from 'fastify';
import { AdapterClient } from './adapter-client.js';
import { rememberedMax } from './bounded-map.js';
import type { SimulatorConfig } from './config.js';
import { createNativeServer, refuseUnlessValid, sendProblem } from './native-server.js';
import {
  aboutOf,
  aceptado,
  type Informe,
  informe,
  informes,
  rechazado,
  respondida,
} from './ninez-eventos.js';
import { type Ingreso, Registro } from './ninez-registro.js';
import { Relato } from './ninez-relato.js';
import { decideByOferta } from './oferta.js';
import { makeDocument } from './saf-document-bytes.js';

/** What the institution does with the next ingresos and questions. */
interface Decision {
  readonly accion: 'aceptar' | 'rechazar' | 'segun-oferta' | 'ninguna';
  /** Ground of a rejection. */
  readonly causalRechazo: string;
  /** Result of a question about a plan in force; `ninguno` leaves it unanswered. */
  readonly plan: 'SP' | 'PC' | 'PN' | 'ninguno';
}

const acciones: readonly string[] = ['aceptar', 'rechazar', 'segun-oferta', 'ninguna'];
const planes: readonly string[] = ['SP', 'PC', 'PN', 'ninguno'];

/** A report that is asked for, of the ingreso of a reference; `cambios` are fields that it says otherwise. */
interface Orden {
  readonly referencia?: string;
  readonly accion?: string;
  readonly cambios?: object;
}

/** How a report leaves its ingreso. */
const standings: Readonly<Partial<Record<Informe, string>>> = { iniciar: 'CUR', cerrar: 'CER' };

/**
 * Mejor Niñez's system as `contracts/ninez.openapi.json` describes it. It registers every ingreso, annulment and question that it is sent,
 * even twice, answers each ingreso with an acuse and a decision, and reports on an intervention when it is told to.
 */
export async function createNinez(config: SimulatorConfig): Promise<FastifyInstance> {
  const contract = loadContract('ninez');
  const registro = await Registro.open(config.VALIJA_SIM_EFFECTS_FILE);
  const stopping = new AbortController();
  const { signal } = stopping;
  const { server, faults } = createNativeServer(config);
  const adapter = new AdapterClient({
    baseUrl: config.VALIJA_SIM_ADAPTER_URL,
    token: config.VALIJA_SIM_TOKEN,
    signal,
  });
  const relato = new Relato(adapter, faults);
  const answering = new Set<Promise<void>>();
  let decision: Decision = { accion: 'segun-oferta', causalRechazo: 'RZ01', plan: 'SP' };

  const later = (work: () => Promise<unknown>): void => {
    const done = work().then(
      () => undefined,
      () => undefined,
    );
    answering.add(done);
    void done.finally(() => answering.delete(done));
  };
  const pause = () => sleep(config.VALIJA_SIM_DELAY_MS, undefined, { signal });
  const isAnnulled = ({ estado }: Ingreso): boolean => estado === 'ANU';

  const answer = async (document: NinezIngreso, ingreso: Ingreso): Promise<void> => {
    const chosen = decision;
    const about = () => aboutOf(ingreso.modalidad, ingreso.referencia, ingreso.numeroIngreso);
    await pause();
    if (isAnnulled(ingreso)) return;
    await relato.tell({ tipo: 'INGRESO_ACUSADO', ...about() }, true);
    if (chosen.accion === 'ninguna') return;
    await pause();
    if (isAnnulled(ingreso)) return;
    const outcome = outcomeOf(chosen, document);
    await registro.change(ingreso, { estado: outcome === 'acepta' ? 'ACE' : 'REZ' });
    await relato.tell(outcome === 'acepta' ? aceptado(about()) : rechazado(about(), outcome), true);
  };

  server.post('/ingresos', async (request, reply) => {
    if (refuseUnlessValid(reply, contract.validateRequest('registrarIngreso', request.body))) return reply;
    if (answering.size >= rememberedMax) return sendProblem(reply, 503);
    const document = request.body as NinezIngreso;
    const ingreso = await registro.addIngreso(document);
    later(() => answer(document, ingreso));
    const { numeroIngreso, referencia, at: registradoEl } = ingreso;
    return reply.status(201).send({ numeroIngreso, referencia, registradoEl });
  });

  server.get<{ Querystring: Record<string, unknown> }>('/ingresos', async ({ query }, reply) => {
    if (refuseUnlessValid(reply, contract.validateParameters('buscarIngresos', query))) return reply;
    const found = registro.findIngresos(String(query.referencia));
    return {
      ingresos: found.map(({ numeroIngreso, referencia, at, estado }) => ({
        numeroIngreso,
        referencia,
        registradoEl: at,
        estado,
      })),
    };
  });

  server.post<{ Params: { numeroIngreso: string } }>(
    '/ingresos/:numeroIngreso/anulacion',
    async (request, reply) => {
      if (refuseUnlessValid(reply, contract.validateParameters('anularIngreso', request.params)))
        return reply;
      if (refuseUnlessValid(reply, contract.validateRequest('anularIngreso', request.body))) return reply;
      const ingreso = registro.findByNumero(request.params.numeroIngreso);
      if (!ingreso) return sendProblem(reply, 404);
      const { idAviso } = request.body as NinezSchemas['Anulacion'];
      const registradaEl = await registro.annul(ingreso, idAviso);
      const { numeroIngreso, estado } = ingreso;
      return reply.status(201).send({ numeroIngreso, idAviso, estado, registradaEl });
    },
  );

  server.post('/consultas-plan', async (request, reply) => {
    if (refuseUnlessValid(reply, contract.validateRequest('registrarConsultaPlan', request.body)))
      return reply;
    const { plan } = decision;
    const { referencia } = request.body as NinezSchemas['ConsultaPlan'];
    const consulta = await registro.addConsulta(referencia);
    if (plan !== 'ninguno')
      later(async () => {
        await pause();
        await relato.tell(respondida(plan, referencia, consulta.numeroConsulta), true);
      });
    return reply.status(201).send(consulta);
  });

  server.get<{ Querystring: Record<string, unknown> }>('/consultas-plan', async ({ query }, reply) => {
    if (refuseUnlessValid(reply, contract.validateParameters('buscarConsultasPlan', query))) return reply;
    return { consultas: registro.findConsultas(String(query.referencia)) };
  });

  server.get<{ Params: { idDocumento: string } }>('/documentos/:idDocumento', async ({ params }, reply) => {
    if (refuseUnlessValid(reply, contract.validateParameters('retirarDocumento', params))) return reply;
    const document = makeDocument(params.idDocumento);
    return document ? reply.type(document.mediaType).send(document.bytes) : sendProblem(reply, 404);
  });

  server.post<{ Body: Partial<Record<keyof Decision, string>> | null }>(
    '/_sim/decision',
    async ({ body }, reply) => {
      const { accion = decision.accion, causalRechazo = 'RZ01', plan = decision.plan } = body ?? {};
      if (!acciones.includes(accion)) return sendProblem(reply, 422, ['/accion']);
      if (!/^RZ[0-9]{2}$/.test(causalRechazo)) return sendProblem(reply, 422, ['/causalRechazo']);
      if (!planes.includes(plan)) return sendProblem(reply, 422, ['/plan']);
      decision = { accion, causalRechazo, plan } as Decision;
      return decision;
    },
  );

  /** Reports of the ingreso of a reference, and shows what the adapter answered. */
  server.post<{ Body: Orden | null }>('/_sim/seguimientos', async ({ body }, reply) => {
    const { referencia = '', accion: wanted, cambios } = body ?? {};
    const accion = informes.find((one) => one === wanted);
    const ingreso = registro.findIngresos(referencia)[0];
    if (!accion) return sendProblem(reply, 422, ['/accion']);
    if (!ingreso) return sendProblem(reply, 422, ['/referencia']);
    const about = aboutOf(ingreso.modalidad, referencia, ingreso.numeroIngreso);
    const hoy = about.ocurridoEl.slice(0, 10);
    const inicio = ingreso.inicio ?? hoy;
    const estado = standings[accion];
    if (estado) await registro.change(ingreso, { estado, inicio });
    const evento = { ...informe(accion, about, inicio), ...cambios } as NinezEvento;
    const { status, body: problem } = await relato.tell(evento, false);
    return { idEvento: evento.idEvento, status, respuesta: problem };
  });

  server.get<{ Querystring: { desde?: string } }>('/_sim/efectos', async ({ query }) => {
    const desde = Math.max(0, Number(query.desde) || 0);
    const efectos = await registro.readEffects(desde);
    return { desde, siguiente: desde + efectos.length, efectos };
  });

  server.get('/_sim/estado', async () => ({
    ...registro.counts,
    ...relato.counts,
    answering: answering.size,
    decision,
  }));

  server.addHook('onClose', async () => {
    stopping.abort();
    await Promise.allSettled(answering);
    await registro.close();
  });
  return server;
}

function outcomeOf({ accion, causalRechazo }: Decision, ingreso: NinezIngreso): string {
  if (accion === 'aceptar') return 'acepta';
  return accion === 'rechazar' ? causalRechazo : decideByOferta(ingreso);
}
