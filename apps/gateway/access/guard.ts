import type { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import { ValijaError } from '@valija/errors';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { Demand } from './demand.js';
import type { Limits } from './limits.js';
import { isSendingScope, sendingScope } from './scopes.js';
import type { Caller, OperatorCaller } from './token.js';

export interface GuardOptions {
  readonly limits: Limits;
  /** Verifies an access token. @throws ValijaError `token-invalid` */
  readonly verify: (token: string, certificate: X509Certificate) => Promise<Caller | OperatorCaller>;
}

/**
 * Puts the one guard before every route: limits by address, certificate, token, limits by party, scope, in this order and before
 * any byte of a body is read.
 */
export function guardRoutes(http: FastifyInstance, options: GuardOptions): void {
  http.addHook('onRoute', requireDemand);
  http.addHook('onRequest', (request) => admit(request, options));
}

function requireDemand({ method, url, config }: RouteOptions): void {
  if (!config?.demand) throw new Error(`the route ${String(method)} ${url} says not what it demands`);
  if (config.demand === 'ops:write' && !config.audited)
    throw new Error(`the route ${String(method)} ${url} says not what it is noted as`);
}

/** @throws ValijaError `too-many-requests`, `certificate-required`, `unauthenticated`, `token-invalid`, `scope-missing` */
async function admit(request: FastifyRequest, { limits, verify }: GuardOptions): Promise<void> {
  await limits.requireAddress(request);
  // What does not exist is told only to who has a certificate.
  const demand: Demand = request.routeOptions.config.demand ?? 'certificate';
  if (demand === 'nothing') return;
  const certificate = certificateOf(request);
  if (!certificate) throw new ValijaError('certificate-required');
  if (demand === 'certificate') return;
  const caller = await verify(tokenOf(request), certificate);
  await limits.requireParty(request, 'party' in caller ? caller.party : caller.operator);
  requireDemanded(caller, demand);
  request.caller = caller;
}

/** @throws ValijaError `scope-missing` */
function requireDemanded(caller: Caller | OperatorCaller, demand: Demand): void {
  if (demand === 'sending') {
    if (![...caller.scopes].some(isSendingScope)) throw missing();
    return;
  }
  const scope = demand !== 'viewing' ? demand : 'party' in caller ? 'messages:read' : 'ops:read';
  if (!caller.scopes.has(scope)) throw missing(scope);
}

/** The client's certificate, where it is one of the installation's authority. */
function certificateOf({ raw: { socket } }: FastifyRequest): X509Certificate | undefined {
  const tls = socket as TLSSocket;
  return tls.authorized ? tls.getPeerX509Certificate() : undefined;
}

/** @see RFC 6750 §2.1; in a body or a query a token would reach logs. */
function tokenOf({ headers: { authorization } }: FastifyRequest): string {
  const [, token] = /^Bearer ([\w.-]+)$/i.exec(authorization ?? '') ?? [];
  if (!token) throw new ValijaError('unauthenticated');
  return token;
}

/**
 * Whether a caller may bring this very envelope in: its own, of a type for which its token has the scope.
 * @throws ValijaError `source-foreign`, `scope-missing`
 */
export function requireSending(caller: Caller, envelope: { source: string; type: string }): void {
  if (envelope.source !== caller.party) throw new ValijaError('source-foreign');
  const scope = sendingScope(envelope.type);
  if (!caller.scopes.has(scope)) throw missing(scope);
}

/** @see RFC 6750 §3.1 */
const missing = (scope?: string): ValijaError =>
  new ValijaError('scope-missing', 'the token lacks a scope', {
    challenge: `Bearer error="insufficient_scope"${scope ? `, scope="${scope}"` : ''}`,
  });
