import { createHash, timingSafeEqual } from 'node:crypto';
import type { ContractValidation } from '@valija/contracts';
import { type FastifyInstance, type FastifyReply, fastify } from 'fastify';

/** Largest body that is taken, in bytes. */
const bodyBytesMax = 1024 * 1024;

/** Paths below it steer the simulation and are no part of any contract. */
export const controlPrefix = '/_sim/';

/**
 * The HTTP server of a simulated system: JSON only, bearer token on every call of the contract, problem details for every
 * refusal, nothing logged and nothing echoed.
 */
export function createNativeServer(token: string): FastifyInstance {
  const server = fastify({ logger: false, bodyLimit: bodyBytesMax, forceCloseConnections: true });
  server.removeContentTypeParser('text/plain');

  const expected = digestOf(`Bearer ${token}`);
  server.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith(controlPrefix)) return;
    if (!timingSafeEqual(digestOf(request.headers.authorization ?? ''), expected))
      return sendProblem(reply, 401);
  });
  server.setNotFoundHandler((_request, reply) => sendProblem(reply, 404));
  server.setErrorHandler((error, _request, reply) => sendProblem(reply, statusOf(error)));
  return server;
}

const titles: Readonly<Record<number, string>> = {
  400: 'El cuerpo no es JSON válido',
  401: 'Falta una credencial válida',
  404: 'No existe',
  413: 'El cuerpo supera 1 MiB',
  415: 'El tipo de contenido no es application/json',
  422: 'El documento no cumple el contrato',
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

const digestOf = (value: string): Buffer => createHash('sha256').update(value).digest();
