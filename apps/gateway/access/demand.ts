import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Audited } from '../ops/audit/audit-requests.js';
import type { GeneralScope, OpsScope } from './scopes.js';
import type { Caller, OperatorCaller } from './token.js';

/**
 * What a route demands before anything of a request is read.
 * - `nothing`: open to everybody.
 * - `certificate`: a client certificate of the installation; what comes is signed itself.
 * - `sending`: a token under which at least some type may be sent; which one is seen when the envelope is verified.
 * - `viewing`: a token of a party with `messages:read`, to which its own is shown, or of the operator's client with `ops:read`, to which all is.
 * - a scope: a token that has it.
 */
export type Demand = 'nothing' | 'certificate' | 'sending' | 'viewing' | GeneralScope | OpsScope;

declare module 'fastify' {
  interface FastifyContextConfig {
    demand?: Demand;
  }
  interface FastifyRequest {
    caller?: Caller | OperatorCaller;
  }
}

/**
 * Says what a route demands. Every route must: the gateway does not start with one that does not.
 * @param audited what a request of the operator's client is noted as; a route that lets it change something must say it
 */
export const Demands = (demand: Demand, audited?: Audited): MethodDecorator =>
  RouteConfig({ demand, ...(audited ? { audited } : {}) });

const callerOf = (context: ExecutionContext): Caller | OperatorCaller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!caller) throw new Error('a route without a token has no caller');
  return caller;
};

/** The party that a request is made for, where the route demands what only a party is granted. */
export const CallerOf = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context);
  if ('operator' in caller) throw new Error('a route for parties has no other caller');
  return caller;
});

/** The operator's client that makes a request, where the route demands what only such a one is granted. */
export const OperatorOf = createParamDecorator(
  (_data: unknown, context: ExecutionContext): OperatorCaller => {
    const caller = callerOf(context);
    if ('party' in caller) throw new Error('a route for operators has no other caller');
    return caller;
  },
);

/** Who looks at a view: a party or the operator's client. */
export const ViewerOf = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Caller | OperatorCaller => callerOf(context),
);
