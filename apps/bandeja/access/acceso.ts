import { join } from 'node:path';
import type { Endpoint } from '@valija/adapter-kit';
import { EventStreams, preparePageServer } from '@valija/page-server';
import type { ApiClients, Log } from '@valija/runtime';
import { type GuardOptions, identify, Roles, type SignInConfig } from '@valija/sign-in';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TrayConfig } from '../config.js';
import { TrayWatch } from '../events/watch.js';
import { Asker } from './asker.js';
import { admitProgram, guardByToken } from './guard.js';
import { Officials } from './officials.js';
import { anywhere, grantable, heldRoles } from './roles.js';
import { adoptStrays } from './strays.js';
import type { Units } from './units.js';

/** First parts of the addresses of pages. */
const pageNames = [
  'por-hacer',
  'en-espera',
  'resueltas',
  'mensajes',
  'nuevo',
  'borradores',
  'hilos',
  'residencias',
  'vistas',
  'buscar',
] as const;

export interface AccessParts {
  readonly http: FastifyInstance;
  readonly config: TrayConfig;
  readonly endpoint: Endpoint;
  readonly clients: ApiClients;
  readonly units: Units;
  readonly log: Log;
}

/** Who may come in, and what they hear: programs by their token and, where the tray has its page, persons by their session. */
export class Acceso {
  readonly events: EventStreams;
  private readonly watch: TrayWatch;

  private constructor({ endpoint, clients, units }: AccessParts, guard: GuardOptions | undefined) {
    this.watch = new TrayWatch(endpoint);
    const isOpen = async (request: FastifyRequest): Promise<unknown> =>
      admitProgram(request, clients, units) || (guard && identify(request, guard));
    this.events = new EventStreams(this.watch, isOpen);
  }

  /** Puts the guard before every route. To be called before there is any. */
  static async open(parts: AccessParts): Promise<Acceso> {
    const { http, config, endpoint, clients, units } = parts;
    await adoptStrays(endpoint.db, units);
    if (config.signIn) return new Acceso(parts, await servePersons(config.signIn, parts));
    guardByToken(http, clients, units);
    return new Acceso(parts, undefined);
  }

  onModuleDestroy(): void {
    this.events.close();
    this.watch.close();
  }
}

function servePersons(
  signIn: SignInConfig,
  { http, endpoint, clients, units, log }: AccessParts,
): Promise<GuardOptions> {
  const officials = new Officials(endpoint.db, signIn.VALIJA_OIDC_PROFILE === 'claveunica');
  return preparePageServer(http, {
    config: signIn,
    database: endpoint.db,
    roles: Roles.read(signIn.VALIJA_ROLES_FILE, grantable(units.ids)),
    widen: (granted) => [...granted, ...anywhere(heldRoles(granted, units.ids))],
    admitOtherwise: (request) => admitProgram(request, clients, units),
    onAdmitted: async (request, signedIn) => {
      const held = heldRoles(signedIn.roles, units.ids);
      const { name, openedAt } = signedIn.session;
      request.asker = new Asker(await officials.idOf(signedIn), name, held, openedAt);
    },
    log,
    product: 'la bandeja',
    pages: { folder: join(import.meta.dirname, '..', 'page'), names: pageNames },
  });
}
