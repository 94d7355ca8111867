import { loadContract, type PdiSchemas } from '@valija/contracts';
import type { FastifyInstance } from 'fastify';
import { AdapterClient, isAnyRefusal } from './adapter-client.js';
import { BoundedMap } from './bounded-map.js';
import type { SimulatorConfig } from './config.js';
import { digestOf } from './digest.js';
import { createNativeServer, refuseUnlessValid, sendProblem } from './native-server.js';
import { type Fulfilment, PoliceDesk, type RegisteredOrder } from './police.js';

/** How long a paper is said again before the system gives it up, in milliseconds. */
const patienceMs = 15 * 60_000;

const paths = {
  recepcion: '/pdi/recepciones',
  denuncia: '/pdi/denuncias',
  cumplimiento: '/pdi/cumplimientos',
} as const;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * PDI's system as `contracts/pdi.openapi.json` describes it. It keeps idempotency keys, until the fault `llave-olvidada` lets it forget
 * one: then it registers the same order again.
 */
export async function createPdi(config: SimulatorConfig): Promise<FastifyInstance> {
  const contract = loadContract('pdi');
  const { server, faults } = createNativeServer(config);
  const stopping = new AbortController();
  const adapter = new AdapterClient({
    baseUrl: config.VALIJA_SIM_ADAPTER_URL,
    token: config.VALIJA_SIM_TOKEN,
    signal: stopping.signal,
  });
  const desk = await PoliceDesk.open(
    {
      system: 'pdi',
      fields: { numeroParte: 'numeroParte', fechaRecepcion: 'fechaRecepcion' },
      tell: (aviso, paper) => adapter.post(paths[aviso], paper, patienceMs, isAnyRefusal),
      fulfilment: cumplimientoOf,
      numberOf: (year, nth) => `OI-${year}-${String(nth).padStart(6, '0')}`,
    },
    config,
    faults,
    stopping,
  );
  /** What each key was first used for; after a restart only that it was used. */
  const used = new BoundedMap<string, string>();

  server.post('/ordenes', async (request, reply) => {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !uuid.test(key)) return sendProblem(reply, 422, ['/Idempotency-Key']);
    if (refuseUnlessValid(reply, contract.validateRequest('registrarOrden', request.body))) return reply;
    const { idMensaje } = request.body as PdiSchemas['Orden'];
    if (idMensaje !== key) return sendProblem(reply, 422, ['/idMensaje']);
    const digest = digestOf(JSON.stringify(request.body)).toString('hex');
    const [known] = faults.takes('llave-olvidada') ? [] : desk.find(key);
    if (known) {
      if ((used.get(key) ?? digest) !== digest) return sendProblem(reply, 409);
      return reply.status(200).send(registradaOf(known));
    }
    used.set(key, digest);
    const order = await desk.register(idMensaje);
    if (!order) return sendProblem(reply, 503);
    return reply.status(201).send(registradaOf(order));
  });

  server.get<{ Params: { idMensaje: string } }>('/ordenes/:idMensaje', async ({ params }, reply) => {
    if (refuseUnlessValid(reply, contract.validateParameters('consultarOrden', params))) return reply;
    const [order] = desk.find(params.idMensaje);
    return order ? registradaOf(order) : sendProblem(reply, 404);
  });

  desk.serve(server);
  return server;
}

const registradaOf = ({ numero, idMensaje, at }: RegisteredOrder): PdiSchemas['OrdenRegistrada'] => ({
  numeroOrden: numero,
  idMensaje,
  registradaEl: at,
});

const results: Readonly<Record<Fulfilment['result'], Partial<PdiSchemas['Cumplimiento']>>> = {
  cumplir: { resultado: 'CUMPLIDA', explicadoA: ['NNA'] },
  'no-cumplir': { resultado: 'FALLIDA', motivo: 'NO_UBICADO' },
  'no-acepta': { resultado: 'RECHAZA_ATENCION', establecimiento: '000301', normasPropias: true },
  unknown: { resultado: 'EN_ESTUDIO' },
};

const cumplimientoOf = ({ idNovedad, idMensaje, at, result }: Fulfilment): object => ({
  idNovedad,
  idMensaje,
  ejecutor: { unidad: 'Bitrap Ficticia Metropolitana', funcionario: 'Funcionaria Ficticia Arrayán' },
  fechaHora: at,
  necesidadesProteccion: 'EXISTEN',
  ...results[result],
});
