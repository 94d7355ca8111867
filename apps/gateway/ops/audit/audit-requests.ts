import type { AuditAction } from '@valija/ops-api';
import type { Queryable } from '@valija/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorOf } from './actor.js';
import { noteOutcome, noteUndertaken } from './store.js';

/** What a request of an operator's client is noted as; undefined where this one need not be noted. */
export type Audited = AuditAction | ((request: FastifyRequest) => AuditAction | undefined);

declare module 'fastify' {
  interface FastifyContextConfig {
    audited?: Audited;
  }
  interface FastifyRequest {
    /** Number of its entry in the audit. */
    auditSeq?: string;
  }
  interface FastifyReply {
    /** What was changed, where neither the request's address nor the answer's names it. */
    auditTarget?: string;
  }
}

/** Longest reason and target that are noted, in characters. */
const reasonCharsMax = 300;
const targetCharsMax = 300;

/**
 * Notes what operators' clients do and see, of each route that says as what: before its handler runs, so that nothing is done or shown that is
 * not noted; where that cannot be written, it is not done. What came of it is noted before the answer leaves.
 */
export function auditRequests(http: FastifyInstance, db: Queryable, now: () => Date): void {
  http.addHook('preHandler', async (request) => {
    const { audited } = request.routeOptions.config;
    if (!audited || !request.caller || 'party' in request.caller) return;
    const actor = actorOf(request);
    const action = typeof audited === 'function' ? audited(request) : audited;
    if (!action) return;
    const { target, reason } = { target: targetOf(request), reason: reasonOf(request.body) };
    request.auditSeq = await noteUndertaken(db, { at: now(), actor, action, target, reason });
  });
  http.addHook('onSend', async (request, reply, payload) => {
    const { auditSeq } = request;
    if (auditSeq === undefined) return payload;
    delete request.auditSeq;
    await noteOutcome(db, auditSeq, outcomeOf(reply, payload), madeBy(reply));
    return payload;
  });
}

/** What the address names. */
function targetOf({ params }: FastifyRequest): string | undefined {
  const named = Object.values((params ?? {}) as Record<string, string>).join(' ');
  return named === '' ? undefined : named.slice(0, targetCharsMax);
}

/** Why, as the person said. What cannot be shown in one line does not stay: the handler refuses it. */
function reasonOf(body: unknown): string | undefined {
  const { reason, note } = (body ?? {}) as { reason?: unknown; note?: unknown };
  const said = [reason, note].find((each) => typeof each === 'string');
  if (said === undefined) return undefined;
  return String(said)
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, reasonCharsMax);
}

/** The identifier of what was made, by the address at which it is. */
function madeBy(reply: FastifyReply): string | undefined {
  if (reply.auditTarget !== undefined) return reply.auditTarget.slice(0, targetCharsMax);
  const location = reply.getHeader('location');
  return typeof location === 'string' ? location.split('/').at(-1)?.slice(0, targetCharsMax) : undefined;
}

function outcomeOf({ statusCode }: FastifyReply, payload: unknown): string {
  if (statusCode < 400) return 'done';
  const { code } = JSON.parse(typeof payload === 'string' ? payload : '{}') as { code?: unknown };
  return typeof code === 'string' ? code : String(statusCode);
}
