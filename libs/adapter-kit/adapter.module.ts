import 'reflect-metadata';
import { Server as HttpsServer } from 'node:https';
import { Controller, type DynamicModule, Get, HttpCode, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import { PassErrors } from '@valija/bus';
import { ValijaError } from '@valija/errors';
import {
  announcePort,
  closeOnSignal,
  followRenewals,
  Log,
  ProblemFilter,
  readConfig,
  serverTls,
  startTelemetry,
} from '@valija/runtime';
import type { Migrations } from '@valija/store';
import type { FastifyInstance } from 'fastify';
import { endpointVariables, nativeVariables } from './config.js';
import { Endpoint } from './endpoint.js';
import { caseMigrations, NativeCases } from './native-cases.js';
import { NativeClient } from './native-client.js';
import { nativeCredentials } from './native-credentials.js';
import { NativeIntake, nativeMigrations } from './native-intake.js';
import { eventMigrations } from './parked-events.js';
import { PlazosModule } from './plazos.module.js';
import { traceRequests } from './trace-requests.js';

/** Largest body of a native call in bytes. */
const nativeBodyBytesMax = 1024 * 1024 + 64 * 1024;

@Controller('health')
class HealthController {
  constructor(private readonly endpoint: Endpoint) {}

  /** The process runs. */
  @Get('live')
  @RouteConfig({ access: 'open' })
  live(): object {
    return { status: 'ok' };
  }

  /** Database and broker answer. */
  @Get('ready')
  @RouteConfig({ access: 'open' })
  @HttpCode(200)
  async ready(): Promise<object> {
    if (await this.endpoint.isReady()) return { status: 'ok' };
    throw new ValijaError('service-unavailable');
  }
}

/**
 * Starts an adapter: its endpoint, its HTTP interface for the existing system, and its handlers on the inbox.
 * The adapter's module may inject `Endpoint`, `NativeClient`, `NativeIntake`, `NativeCases` and `Log`.
 */
export async function startAdapter(app: string, module: Type): Promise<void> {
  const log = Log.create(app);
  const config = readConfig({ ...endpointVariables, ...nativeVariables }, process.env);
  const endpoint = await Endpoint.open(config, log, [nativeMigrations, eventMigrations, caseMigrations]);
  endpoint.guardSystem();
  // A handler looks and then writes: both calls together stay within half the lease.
  const timeoutMs = Math.floor(config.VALIJA_LEASE_MS / 4);
  const native = new NativeClient({
    baseUrl: config.VALIJA_NATIVE_URL,
    credentials: nativeCredentials(config, timeoutMs),
    timeoutMs,
  });
  await serve(
    app,
    module,
    endpoint,
    log,
    [PlazosModule],
    [
      { provide: NativeClient, useValue: native },
      { provide: NativeIntake, useValue: new NativeIntake(endpoint) },
      { provide: NativeCases, useValue: new NativeCases(endpoint.db) },
    ],
  );
}

/**
 * Starts the endpoint of a party that connects directly, or of an adapter that speaks to its systems by means of its own: its handlers on
 * the inbox. Its module may inject `Endpoint` and `Log`, and provides what else it needs.
 *
 * @param migrations of the app's own tables, after those of every endpoint
 */
export async function startDirectly(
  app: string,
  module: Type,
  migrations: readonly Migrations[] = [],
): Promise<void> {
  const log = Log.create(app);
  const config = readConfig(endpointVariables, process.env);
  await serve(app, module, await Endpoint.open(config, log, migrations), log, [], []);
}

async function serve(
  app: string,
  module: Type,
  endpoint: Endpoint,
  log: Log,
  imports: readonly Type[],
  native: (Provider & { provide: Type })[],
): Promise<void> {
  const config = endpoint.config;
  const telemetry = await startTelemetry(app, config);
  if (telemetry.metrics) endpoint.measure(telemetry.metrics);
  const tls = serverTls(config);
  const kit: DynamicModule = {
    module: class AdapterModule {},
    global: true,
    imports: [...imports],
    controllers: [HealthController],
    providers: [{ provide: Endpoint, useValue: endpoint }, { provide: Log, useValue: log }, ...native],
    exports: [Endpoint, Log, ...native.map(({ provide }) => provide)],
  };
  const nest = await NestFactory.create<NestFastifyApplication>(
    { module, imports: [kit] },
    new FastifyAdapter({
      bodyLimit: nativeBodyBytesMax,
      requestTimeout: 30_000,
      ...(tls ? { https: tls } : {}),
    }),
    { logger: ['error', 'warn'] },
  );
  const server: unknown = nest.getHttpServer();
  if (server instanceof HttpsServer)
    followRenewals(server, config, (error) => log.error('the renewed certificate is not served', { error }));
  traceRequests(nest.getHttpAdapter().getInstance() as unknown as FastifyInstance);
  nest.useGlobalFilters(new ProblemFilter(log));
  // Not initialised at once: filters that come later would not be applied, and every error would reach the inbox nameless.
  nest
    .connectMicroservice({ strategy: endpoint.server }, { deferInitialization: true })
    .useGlobalFilters(new PassErrors());
  await nest.startAllMicroservices();
  await nest.listen(config.VALIJA_HTTP_PORT, config.VALIJA_HTTP_HOST);
  announcePort(Number(new URL(await nest.getUrl()).port));
  closeOnSignal(async () => {
    await nest.close();
    await endpoint.close();
    await telemetry.close();
  });
}
