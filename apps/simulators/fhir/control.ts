import type { FastifyInstance } from 'fastify';
import type { Effect, Journal } from '../effects.js';
import { controlPrefix, sendProblem } from '../native-server.js';
import { type Details, isActName } from './acts.js';
import type { Centre, Decision } from './centre.js';

const ground = /^[A-Z][A-Z_]{2,60}$/;
const messageId = /^[0-9a-f-]{36}$/;

/** Adds what steers the simulation: what the centre does next, what it does with one Task, and what was done in it. */
export function serveControl(
  server: FastifyInstance,
  centre: Centre,
  effects: Journal<Effect>,
  counts: () => object,
): void {
  server.post(`${controlPrefix}decision`, async ({ body }, reply) => {
    const { accion, motivo } = (body ?? {}) as Record<string, unknown>;
    if (accion !== 'nada' && accion !== 'segun-oferta' && !isActName(accion))
      return sendProblem(reply, 422, ['/accion']);
    const details = readDetails(motivo);
    if (!details) return sendProblem(reply, 422, ['/motivo']);
    const decision: Decision = { accion, ...details };
    centre.decision = decision;
    return decision;
  });

  server.post(`${controlPrefix}tareas`, async ({ body }, reply) => {
    const { idMensaje, accion, motivo } = (body ?? {}) as Record<string, unknown>;
    if (typeof idMensaje !== 'string' || !messageId.test(idMensaje))
      return sendProblem(reply, 422, ['/idMensaje']);
    if (!isActName(accion)) return sendProblem(reply, 422, ['/accion']);
    const details = readDetails(motivo);
    if (!details) return sendProblem(reply, 422, ['/motivo']);
    const acted = await centre.act(idMensaje, accion, details);
    if (!('failed' in acted)) return acted;
    return sendProblem(reply, acted.failed === 'unknown' ? 404 : 409);
  });

  server.get<{ Querystring: { desde?: string } }>(`${controlPrefix}efectos`, async ({ query }) => {
    const desde = Math.max(0, Number(query.desde) || 0);
    const efectos = await effects.read(desde);
    return { desde, siguiente: desde + efectos.length, efectos };
  });

  server.get(`${controlPrefix}estado`, async () => ({
    ...counts(),
    working: centre.isWorking,
    failures: centre.failures,
    decision: centre.decision,
  }));
}

/** A ground that somebody gives, of any catalogue or of none; undefined where it is no code at all. */
function readDetails(motivo: unknown): Details | undefined {
  if (motivo === undefined) return {};
  return typeof motivo === 'string' && ground.test(motivo) ? { motivo } : undefined;
}
