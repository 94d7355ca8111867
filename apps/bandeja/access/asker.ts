import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ValijaError } from '@valija/errors';
import type { Access } from '@valija/sign-in';
import type { FastifyRequest } from 'fastify';
import { type HeldRoles, type Role, roleNames } from './roles.js';
import type { Units } from './units.js';

/** Who asks: an official in a browser, or a program of the institution. What is not of their units does not exist for them. */
export class Asker {
  constructor(
    /** Under which all that is done is recorded. */
    readonly official: string,
    /** As persons are called. */
    readonly name: string,
    private readonly held: HeldRoles,
    /** Since when the asker is here. */
    readonly since: Date,
    /** Unit of what the asker begins where nothing else is said. */
    readonly home?: string,
  ) {}

  /** Ids of the units in which the asker has a role. */
  unitsWith(role: Role): readonly string[] {
    return [...this.held].filter(([, roles]) => roles.includes(role)).map(([unit]) => unit);
  }

  /** Roles in a unit; none where it is not one of the asker's. */
  rolesIn(unit: string): readonly Role[] {
    return this.held.get(unit) ?? [];
  }

  /** @throws ValijaError `not-found` where the unit is not one of the asker's, `role-missing` where it is and the role does not suffice */
  require(unit: string, role: Role): void {
    const roles = this.rolesIn(unit);
    if (roles.length === 0) throw new ValijaError('not-found');
    if (!roles.includes(role)) throw new ValijaError('role-missing');
  }

  /**
   * Units to look into: the one that is asked for, or all of the asker's.
   * @throws ValijaError `schema-violation` with a pointer for a unit that is not one of the asker's, `role-missing`
   */
  scope(role: Role, unit: string | undefined): readonly string[] {
    if (unit === undefined) return this.unitsWith(role);
    if (this.rolesIn(unit).length === 0) throw noUnit();
    this.require(unit, role);
    return [unit];
  }
}

/**
 * The unit that begins a thread: the one that is said, the asker's own, or the only one in which the asker may write.
 * @throws ValijaError `schema-violation` with a pointer where it must be said, or is not one of the asker's; `role-missing`
 */
export function unitOf(asker: Asker, said: string | undefined): string {
  const own = asker.unitsWith('tramitacion');
  const unit = said ?? asker.home ?? (own.length === 1 ? own[0] : undefined);
  if (unit === undefined || asker.rolesIn(unit).length === 0) throw noUnit();
  asker.require(unit, 'tramitacion');
  return unit;
}

const noUnit = (): ValijaError => new ValijaError('schema-violation', undefined, { pointers: ['/unit'] });

/** A program of the institution: every unit, every role. */
export const programAsker = (name: string, { ids, fallback }: Units): Asker =>
  new Asker(name, name, new Map(ids.map((unit) => [unit, roleNames])), new Date(), fallback);

declare module 'fastify' {
  interface FastifyRequest {
    asker?: Asker;
  }
}

/** Who asks, as a parameter of a route's method. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Asker => {
  const { asker } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!asker) throw new ValijaError('unauthenticated');
  return asker;
});

/** What a route demands before anything of a request is read: a role in some unit. */
export const Demands = (role: Role) => RouteConfig({ access: { role } satisfies Access });
