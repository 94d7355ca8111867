import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadContract, type NinezEvento, type NinezIngreso, type NinezSchemas } from '@valija/contracts';
import type { FastifyInstance } from 'fastify';
import { AdapterClient, isFinalRefusal } from './adapter-client.js';
import { BoundedMap, rememberedMax } from './bounded-map.js';
import { nextAppointment } from './cita.js';
import type { SimulatorConfig } from './config.js';
import { type Effect, Journal } from './effects.js';
import { createNativeServer, refuseUnlessValid, sendProblem } from './native-server.js';
import { decideByOferta } from './oferta.js';

/** How long an event is sent again before the system gives it up, in milliseconds. */
const patienceMs = 15 * 60_000;

/** What the institution does with the next ingresos. */
interface Decision {
  readonly accion: 'aceptar' | 'rechazar' | 'segun-oferta' | 'ninguna';
  /** Ground of a rejection. */
  readonly causalRechazo: string;
}

const acciones: readonly string[] = ['aceptar', 'rechazar', 'segun-oferta', 'ninguna'];

/**
 * Mejor Niñez's system as `contracts/ninez.openapi.json` describes it. It registers every ingreso that it is sent, even twice, and
 * answers each with an acuse and a decision.
 */
export async function createNinez(config: SimulatorConfig): Promise<FastifyInstance> {
  const contract = loadContract('ninez');
  const effects = await Journal.open<Effect>(config.VALIJA_SIM_EFFECTS_FILE);
  const stopping = new AbortController();
  const { signal } = stopping;
  const adapter = new AdapterClient({
    baseUrl: config.VALIJA_SIM_ADAPTER_URL,
    token: config.VALIJA_SIM_TOKEN,
    signal,
  });
  const ingresos = new BoundedMap<string, NinezSchemas['IngresoRegistrado'][]>();
  const counts = { ingresos: 0, events: 0, accepted: 0, refused: 0, abandoned: 0 };
  const answering = new Set<Promise<void>>();
  let decision: Decision = { accion: 'segun-oferta', causalRechazo: 'RZ01' };

  const remember = (registered: NinezSchemas['IngresoRegistrado']): void => {
    const before = ingresos.get(registered.referencia) ?? [];
    if (before.length < 50) before.push(registered);
    ingresos.set(registered.referencia, before);
    counts.ingresos += 1;
  };
  for await (const { referencia, numeroIngreso, at } of effects.all()) {
    if (referencia && numeroIngreso) remember({ numeroIngreso, referencia, registradoEl: at });
  }

  const tell = async (evento: NinezEvento): Promise<void> => {
    counts.events += 1;
    const { status } = await adapter.post('/ninez/eventos', evento, patienceMs, isFinalRefusal);
    if (status >= 200 && status < 300) counts.accepted += 1;
    else if (status >= 400 && status < 500) counts.refused += 1;
    else counts.abandoned += 1;
  };

  const answer = async (ingreso: NinezIngreso, numeroIngreso: string): Promise<void> => {
    const chosen = decision;
    const { referencia, modalidad } = ingreso;
    const about = () => ({ idEvento: randomUUID(), referencia, numeroIngreso, ...unitOf(modalidad) });
    await sleep(config.VALIJA_SIM_DELAY_MS, undefined, { signal });
    await tell({ tipo: 'INGRESO_ACUSADO', ...about() });
    if (chosen.accion === 'ninguna') return;
    await sleep(config.VALIJA_SIM_DELAY_MS, undefined, { signal });
    const outcome = outcomeOf(chosen, ingreso);
    await tell(outcome === 'acepta' ? aceptado(about()) : rechazado(about(), outcome));
  };

  const { server } = createNativeServer(config);

  server.post('/ingresos', async (request, reply) => {
    if (refuseUnlessValid(reply, contract.validateRequest('registrarIngreso', request.body))) return reply;
    if (answering.size >= rememberedMax) return sendProblem(reply, 503);
    const ingreso = request.body as NinezIngreso;
    const { referencia, folioDerivante: folio } = ingreso;
    const at = new Date().toISOString();
    const numeroIngreso = `MN-2026-${String(counts.ingresos + 1).padStart(6, '0')}`;
    const registered = { numeroIngreso, referencia, registradoEl: at };
    // Remembered before it is on disk: two at once must not get one number.
    remember(registered);
    await effects.append({ clase: 'INGRESO', folio, referencia, numeroIngreso, at });
    const done = answer(ingreso, numeroIngreso).catch(() => undefined);
    answering.add(done);
    void done.finally(() => answering.delete(done));
    return reply.status(201).send(registered);
  });

  server.get<{ Querystring: Record<string, unknown> }>('/ingresos', async (request, reply) => {
    if (refuseUnlessValid(reply, contract.validateParameters('buscarIngresos', request.query))) return reply;
    return { ingresos: ingresos.get(String(request.query.referencia)) ?? [] };
  });

  server.post<{ Body: { accion?: string; causalRechazo?: string } | null }>(
    '/_sim/decision',
    async (request, reply) => {
      const { accion = '', causalRechazo = 'RZ01' } = request.body ?? {};
      if (!acciones.includes(accion)) return sendProblem(reply, 422, ['/accion']);
      if (!/^RZ[0-9]{2}$/.test(causalRechazo)) return sendProblem(reply, 422, ['/causalRechazo']);
      decision = { accion: accion as Decision['accion'], causalRechazo };
      return decision;
    },
  );

  server.get<{ Querystring: { desde?: string } }>('/_sim/efectos', async ({ query }) => {
    const desde = Math.max(0, Number(query.desde) || 0);
    const efectos = await effects.read(desde);
    return { desde, siguiente: desde + efectos.length, efectos };
  });

  server.get('/_sim/estado', async () => ({ ...counts, answering: answering.size, decision }));

  server.addHook('onClose', async () => {
    stopping.abort();
    await Promise.allSettled(answering);
    await effects.close();
  });
  return server;
}

function outcomeOf({ accion, causalRechazo }: Decision, ingreso: NinezIngreso): string {
  if (accion === 'aceptar') return 'acepta';
  return accion === 'rechazar' ? causalRechazo : decideByOferta(ingreso);
}

type About = Omit<NinezSchemas['EventoAcusado'], 'tipo'>;

const aceptado = (about: About): NinezEvento => ({
  tipo: 'INGRESO_ACEPTADO',
  ...about,
  pertinencia: true,
  factibilidad: true,
  fundamento: 'Corresponde al perfil de la modalidad y hay equipo para iniciar la intervención.',
  horaAtencion: {
    inicio: nextAppointment(new Date()),
    sede: about.unidad.nombre,
    direccion: 'Calle Ficticia del Programa 100',
    comuna: 13_101,
  },
  profesionalAsignado: 'Profesional Ficticia del Programa',
});

const rechazado = (about: About, causalRechazo: string): NinezEvento => ({
  tipo: 'INGRESO_RECHAZADO',
  ...about,
  causalRechazo,
  fundamento:
    causalRechazo === 'RZ01'
      ? 'La causal no corresponde a la población que atiende la modalidad.'
      : 'No se cumple una condición de ingreso de la modalidad.',
});

const unitOf = (modalidad: string) => ({
  ocurridoEl: new Date().toISOString(),
  unidad: {
    nombre: `${modalidad} Ficticio Santiago`,
    funcionario: 'Funcionaria Ficticia del Programa',
    cargo: 'Directora',
  },
});
