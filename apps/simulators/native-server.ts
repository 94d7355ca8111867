import { timingSafeEqual } from 'node:crypto';
import type { ContractValidation } from '@valija/contracts';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { SimulatorConfig } from './config.js';
import { digestOf } from './digest.js';
import { Faults, meetCalls, readFault } from './faults.js';
import { IssuedTokens, serveTokens, tokenPath } from './issued-tokens.js';

/** Largest JSON body that is taken, in bytes. */
const bodyBytesMax = 1024 * 1024;

/** Paths below it steer the simulation and are no part of any contract. */
export const controlPrefix = '/_sim/';

/** The server of a simulated system, and the faults that are switched on in it. */
export interface NativeServer {
  readonly server: FastifyInstance;
  /** Calls meet their faults by themselves; a system asks `faults.takes(…)` for those of what it says. */
  readonly faults: Faults;
}

export type NativeServerConfig = Pick<
  SimulatorConfig,
  'VALIJA_SIM_TOKEN' | 'VALIJA_SIM_CLIENT_ID' | 'VALIJA_SIM_CLIENT_SECRET'
>;

/**
 * The HTTP server of a simulated system: a credential on every call of the contract, problem details for every refusal, nothing
 * logged and nothing echoed, and faults that are switched on at `/_sim/fallas`. It takes JSON; a system that takes more adds a
 * content type parser with a limit of its own.
 *
 * The credential is the static bearer token, or, where a client is configured, a token of 60 seconds from `POST /oauth/token`.
 */
export function createNativeServer(config: NativeServerConfig): NativeServer {
  const server = fastify({ logger: false, bodyLimit: bodyBytesMax, forceCloseConnections: true });
  server.removeContentTypeParser('text/plain');
  server.setNotFoundHandler((_request, reply) => sendProblem(reply, 404));
  server.setErrorHandler((error, _request, reply) => sendProblem(reply, statusOf(error)));

  const tokens = new IssuedTokens(config);
  const faults = new Faults();
  const isExempt = ({ url }: FastifyRequest): boolean => url.startsWith(controlPrefix) || url === tokenPath;
  meetCalls(server, faults, { refuse: sendProblem, revoke: () => tokens.revokeAll(), isExempt });

  const expected = digestOf(`Bearer ${config.VALIJA_SIM_TOKEN}`);
  server.addHook('onRequest', async (request, reply) => {
    if (isExempt(request)) return;
    const { authorization } = request.headers;
    const known = tokens.areUsed
      ? tokens.holds(authorization)
      : timingSafeEqual(digestOf(authorization ?? ''), expected);
    if (!known) return sendProblem(reply, 401);
  });
  serveTokens(server, tokens);
  serveFaults(server, faults);
  return { server, faults };
}

/** Adds `/_sim/fallas`, where faults are listed and switched. */
export function serveFaults(server: FastifyInstance, faults: Faults): void {
  const path = `${controlPrefix}fallas`;
  server.post(path, async ({ body }, reply) => {
    const fault = readFault(body);
    if ('pointer' in fault) return sendProblem(reply, 422, [fault.pointer]);
    faults.switchOn(fault);
    return { fallas: faults.list() };
  });
  server.get(path, async () => ({ fallas: faults.list() }));
  server.delete(path, async () => {
    faults.clear();
    return { fallas: [] };
  });
}

const titles: Readonly<Record<number, string>> = {
  400: 'El cuerpo no es JSON válido',
  401: 'Falta una credencial válida',
  404: 'No existe',
  409: 'Ya existe con otros datos',
  413: 'El cuerpo supera lo admitido',
  415: 'El tipo de contenido no es el admitido',
  422: 'El documento no cumple el contrato',
  429: 'Demasiadas llamadas',
  500: 'Error del sistema simulado',
  503: 'Momentáneamente no disponible',
};

/** @see RFC 9457 */
export function sendProblem(
  reply: FastifyReply,
  status: number,
  pointers: readonly string[] = [],
): FastifyReply {
  const problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Error del sistema simulado',
    status,
    ...(pointers.length > 0 ? { pointers } : {}),
  };
  if (status === 503) reply.header('retry-after', '1');
  return reply.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Answers 422 for what breaks the contract; says whether it did. */
export function refuseUnlessValid(reply: FastifyReply, checked: ContractValidation): boolean {
  if (checked.ok) return false;
  const pointers = checked.violations.map(({ pointer }) => pointer).filter((pointer) => pointer !== '');
  sendProblem(reply, 422, [...new Set(pointers)]);
  return true;
}

function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
