import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GatewayClient } from '@valija/gateway-client';
import { EventStreams, preparePageServer } from '@valija/page-server';
import { followRenewals, type Log, ProblemFilter, serverTls } from '@valija/runtime';
import { identify, Roles } from '@valija/sign-in';
import type { Database } from '@valija/store';
import type { FastifyInstance } from 'fastify';
import type { ConsoleConfig } from './config.js';
import { consoleModule } from './console.module.js';
import { GatewayWatch } from './events/watch.js';
import { forwardRoutes } from './forward.js';
import { roleNames, widen } from './roles.js';
import { serveSimulation } from './simulation/routes.js';

/** Longest time for a whole request to come, and between two, in milliseconds. */
const requestMsMax = 30_000;
const idleMsMax = 30_000;
const bodyBytesMax = 256 * 1024;

export interface ConsoleParts {
  readonly config: ConsoleConfig;
  readonly database: Database;
  readonly gateway: GatewayClient;
  readonly log: Log;
  /** Where the build left the pages; default beside this program. */
  readonly pages?: string;
}

/** The console's interface: pages, sign-in, what is passed on to the gateway, and events. */
export async function openHttp({
  config,
  database,
  gateway,
  log,
  pages = join(import.meta.dirname, 'page'),
}: ConsoleParts): Promise<{ readonly app: NestFastifyApplication; readonly close: () => Promise<void> }> {
  const tls = serverTls(config);
  const adapter = new FastifyAdapter({
    ...(tls ? { https: tls } : {}),
    bodyLimit: bodyBytesMax,
    requestTimeout: requestMsMax,
    keepAliveTimeout: idleMsMax,
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(consoleModule(database), adapter, {
    logger: ['error', 'warn'],
    bodyParser: false,
  });
  const http = adapter.getInstance() as unknown as FastifyInstance;
  if ('setSecureContext' in http.server)
    followRenewals(http.server as never, config, (error) =>
      log.error('the renewed certificate is not served', { error }),
    );
  const watch = new GatewayWatch(gateway, config.VALIJA_WATCH_MS);
  let streams: EventStreams | undefined;
  app.useGlobalFilters(new ProblemFilter(log));
  await preparePageServer(http, {
    config,
    database,
    roles: Roles.read(config.VALIJA_ROLES_FILE, roleNames),
    widen,
    log,
    product: 'la consola',
    pages: { folder: pages, names: pageNames },
    serve: (routes, guard) => {
      forwardRoutes(routes, gateway, (topics) => watch.tell(topics));
      serveSimulation(routes, config.VALIJA_SIMULATORS);
      const events = new EventStreams(watch, (request) => identify(request, guard));
      routes.get('/api/events', { config: { access: 'signed-in' } }, (request, reply) =>
        events.open(request, reply),
      );
      streams = events;
    },
  });
  return {
    app,
    close: async () => {
      streams?.close();
      watch.close();
      await app.close();
    },
  };
}

/** First parts of the addresses of pages. */
const pageNames = [
  'ahora',
  'fallas',
  'reenvios',
  'mensajes',
  'hilos',
  'plazos',
  'partes',
  'acuerdos',
  'firmas',
  'alertas',
  'auditoria',
  'codigos',
  'simulacion',
] as const;
