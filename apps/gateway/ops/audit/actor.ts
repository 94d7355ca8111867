import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import type { Actor, Role } from '@valija/ops-api';
import type { FastifyRequest } from 'fastify';

/** Every role of the console. */
export const roles: readonly Role[] = ['consulta', 'operacion', 'administracion', 'auditoria'];

/** What a sign-in calls a person: printable ASCII without spaces. */
const subject = /^[!-~]{1,64}$/;

/**
 * Who asks: the operator's client and, where it names one, the person for whom it asks and the role that lets that person ask.
 * @throws ValijaError `query-invalid` with a pointer to each header that is wrong; Error where the caller is no client of the operator
 */
export function actorOf({ caller, headers }: Pick<FastifyRequest, 'caller' | 'headers'>): Actor {
  if (!caller || 'party' in caller) throw new Error('only a client of the operator is an actor');
  const { 'valija-person': person, 'valija-role': role } = headers;
  const faults = [
    ...(person === undefined || (typeof person === 'string' && subject.test(person))
      ? []
      : ['/valija-person']),
    ...(role === undefined || isRole(role) ? [] : ['/valija-role']),
  ];
  if (faults.length > 0) throw new ValijaError('query-invalid', undefined, { pointers: faults });
  return {
    client: caller.operator,
    ...(typeof person === 'string' ? { person } : {}),
    ...(isRole(role) ? { role } : {}),
  };
}

export const isRole = (value: unknown): value is Role => (roles as readonly unknown[]).includes(value);

/** Who makes a request of the ops API. */
export const ActorOf = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor =>
    actorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
