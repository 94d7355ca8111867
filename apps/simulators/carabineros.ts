import { type CarabinerosSchemas, loadContract } from '@valija/contracts';
import { SoapClient, type SoapOutcome, SoapService } from '@valija/soap';
import { findProjectFile } from '@valija/validation';
import type { FastifyInstance } from 'fastify';
import { AdapterClient, type AdapterTry, isAnyRefusal } from './adapter-client.js';
import type { SimulatorConfig } from './config.js';
import { createNativeServer, sendProblem } from './native-server.js';
import { type Fulfilment, PoliceDesk } from './police.js';

/** How long a paper is said again before the system gives it up, and how long one try may take, in milliseconds. */
const patienceMs = 15 * 60_000;
const tryMs = 15_000;
/** Largest message that is taken, in bytes. */
const bodyBytesMax = 1024 * 1024;

const operations = {
  recepcion: 'InformarRecepcion',
  denuncia: 'InformarDenuncia',
  cumplimiento: 'InformarCumplimiento',
} as const;

/** OS9's system as `contracts/carabineros.wsdl` describes it. It knows no idempotency keys and registers everything that it is sent, even twice. */
export async function createCarabineros(config: SimulatorConfig): Promise<FastifyInstance> {
  const contract = loadContract('carabineros');
  const wsdl = findProjectFile(import.meta.dirname, 'contracts/carabineros.wsdl');
  const { server, faults } = createNativeServer(config);
  const stopping = new AbortController();
  const { signal } = stopping;
  const adapter = new AdapterClient({
    baseUrl: config.VALIJA_SIM_ADAPTER_URL,
    token: config.VALIJA_SIM_TOKEN,
    signal,
  });
  const caller = await SoapClient.open({
    wsdl,
    service: 'AdaptadorOS9',
    contract,
    send: async ({ xml, mediaType, action }) => {
      const response = await fetch(new URL('/carabineros/os9', config.VALIJA_SIM_ADAPTER_URL), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${config.VALIJA_SIM_TOKEN}`,
          'content-type': mediaType,
          soapaction: action,
        },
        body: xml,
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(tryMs)]),
      });
      return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
    },
  });
  const desk = await PoliceDesk.open(
    {
      system: 'carabineros',
      fields: { numeroParte: 'nroParte', fechaRecepcion: 'fecRecepcion' },
      tell: async (aviso, paper) => {
        const operation = operations[aviso];
        // The system itself writes nothing that its contract forbids.
        if (!contract.validateRequest(operation, paper).ok) return { status: 422, body: undefined };
        return adapter.persist(() => tryCall(caller, operation, paper), patienceMs, isAnyRefusal);
      },
      fulfilment: cumplimientoOf,
      numberOf: (year, nth) => `OS9-${year}-${String(nth).padStart(6, '0')}`,
    },
    config,
    faults,
    stopping,
  );
  const service = await SoapService.open({
    wsdl,
    service: 'SistemaOS9',
    contract,
    operations: {
      RegistrarInstruccion: async (body) => {
        const { idMensaje } = body as CarabinerosSchemas['RegistrarInstruccion'];
        const order = await desk.register(idMensaje);
        if (!order) throw new Error('too much in work');
        return { nroInstruccion: order.numero, idMensaje, fecRegistro: order.at };
      },
      ConsultarInstruccion: async (body) => {
        const { idMensaje } = body as CarabinerosSchemas['ConsultarInstruccion'];
        const instruccion = desk
          .find(idMensaje)
          .map(({ numero, at }) => ({ nroInstruccion: numero, idMensaje, fecRegistro: at }));
        return instruccion.length > 0 ? { instrucciones: { instruccion } } : {};
      },
    },
    // The simulation logs nothing: whoever called sees the fault.
    onError: () => undefined,
  });

  server.addContentTypeParser(
    'text/xml',
    { parseAs: 'string', bodyLimit: bodyBytesMax },
    (_request, body, taken) => taken(null, body),
  );
  server.post('/os9', async ({ body, headers: { soapaction } }, reply) => {
    if (typeof body !== 'string') return sendProblem(reply, 415);
    const action = typeof soapaction === 'string' ? soapaction : undefined;
    const { status, mediaType, xml } = await service.answer(body, action);
    return reply.status(status).type(mediaType).send(xml);
  });
  server.get<{ Querystring: { wsdl?: string } }>('/os9', async ({ query }, reply) =>
    query.wsdl === undefined
      ? sendProblem(reply, 404)
      : reply.type('text/xml; charset=utf-8').send(service.wsdl),
  );
  desk.serve(server);
  return server;
}

/** One try, its outcome as the status that it amounts to: a `Client` fault is a refusal like any 4xx. */
async function tryCall(caller: SoapClient, operation: string, paper: object): Promise<AdapterTry> {
  const outcome = await caller.call(operation, paper).catch((): SoapOutcome => {
    // No answer says nothing about what was done: the same message is sent again.
    return { kind: 'not-soap', response: { status: 0, body: Buffer.alloc(0) } };
  });
  switch (outcome.kind) {
    case 'answered':
      return { answer: { status: 200, body: outcome.body } };
    case 'fault':
      return { answer: { status: outcome.code === 'Client' ? 422 : 500, body: outcome.problem } };
    case 'not-soap':
      return { answer: { status: outcome.response.status, body: undefined } };
    case 'broken':
      return { answer: { status: 502, body: undefined } };
  }
}

const results: Readonly<Record<Fulfilment['result'], Partial<CarabinerosSchemas['InformarCumplimiento']>>> = {
  cumplir: { codResultado: '1', explicadoA: { destinatario: ['1'] } },
  'no-cumplir': { codResultado: '2', codMotivo: '01' },
  'no-acepta': { codResultado: '3', codEstablecimiento: '000301', normasPropias: true },
  unknown: { codResultado: '7' },
};

const cumplimientoOf = ({ idNovedad, idMensaje, at, result }: Fulfilment): object => ({
  idNovedad,
  idMensaje,
  ejecutor: {
    nomUnidad: 'Comisaría Ficticia',
    nomFuncionario: 'Funcionaria Ficticia Litre',
    grado: 'Cabo 1.º',
  },
  fecHora: at,
  codNecesidades: 'S',
  ...results[result],
});
