import type { Server } from 'node:https';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { messageBytesMax, messageMediaType, parseJson } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { followRenewals, type Log, ProblemFilter, readTls, type Telemetry } from '@valija/runtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { tokenPath } from './access/authorization-server.js';
import { guardRoutes } from './access/guard.js';
import { countRequests, type Limits } from './access/limits.js';
import { verifyAccessToken } from './access/token.js';
import { noteCertificates } from './alerts/certificates.js';
import { chunkMediaType } from './attachments/attachments.controller.js';
import { chunkBytesMax } from './attachments/uploads.js';
import type { GatewayConfig } from './config.js';
import { statementBytesMax, statementMediaType } from './directory/directory.controller.js';
import type { Gateway } from './gateway.js';
import { gatewayModule } from './gateway.module.js';
import { callBytesMax, callMediaType } from './notices/calls.controller.js';
import { auditRequests } from './ops/audit/audit-requests.js';
import { incidentBytesMax, incidentMediaType } from './ops/incidents.controller.js';

/** Longest time for a whole request to come, in milliseconds. */
const requestMsMax = 30_000;
/** Longest time for its headers, and for the TLS handshake before it, in milliseconds. */
const headersMsMax = 10_000;
/** How long a connection may stay silent within a request, and between two, in milliseconds. */
const silentMsMax = 60_000;
const idleMsMax = 30_000;
/** Most bytes of all headers: a token with every scope that a party may have takes a third. */
const headerBytesMax = 16 * 1024;
/** Largest body of the ops API in bytes: a replay of a thousand messages by their ids. */
const opsBytesMax = 256 * 1024;

/** The gateway's HTTPS interface: everything but health, discovery and keys is behind a client certificate. */
export async function openHttp(
  gateway: Gateway,
  telemetry: Telemetry,
  config: GatewayConfig,
  log: Log,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    https: {
      ...readTls(config),
      requestCert: true,
      // Asked for and verified, not demanded: the guard demands it, where it must be, and says so in a way that a person can read.
      rejectUnauthorized: false,
      maxHeaderSize: headerBytesMax,
      headersTimeout: headersMsMax,
      handshakeTimeout: headersMsMax,
    },
    bodyLimit: messageBytesMax,
    requestTimeout: requestMsMax,
    connectionTimeout: silentMsMax,
    keepAliveTimeout: idleMsMax,
  });
  const app = await NestFactory.create<NestFastifyApplication>(gatewayModule(gateway, telemetry), adapter, {
    logger: ['error', 'warn'],
    bodyParser: false,
  });
  const http = adapter.getInstance() as unknown as FastifyInstance;
  const server = http.server as Server;
  server.maxConnections = config.VALIJA_HTTP_CONNECTIONS_MAX;
  followRenewals(server, config, (error) => log.error('the renewed certificate is not served', { error }));
  const limits = await countRequests(http, config);
  guardRoutes(http, {
    limits,
    verify: (token, certificate) =>
      verifyAccessToken(token, certificate, {
        directory: gateway.directory,
        operators: gateway.operators,
        issuer: gateway.issuer,
        now: new Date(),
      }),
  });
  noteCertificates(http, {
    db: gateway.db,
    directory: gateway.directory,
    now: gateway.now,
    onError: (error) => log.warn('a certificate that was shown could not be noted', { error }),
  });
  auditRequests(http, gateway.db, gateway.now);
  serveTokens(http, gateway, limits);
  // A message has one media type, a part of an upload another: the server's own parsers would let them in under others.
  http.removeAllContentTypeParsers();
  http.addContentTypeParser(
    messageMediaType,
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => parseJson(body),
  );
  http.addContentTypeParser(
    statementMediaType,
    { parseAs: 'buffer', bodyLimit: statementBytesMax },
    async (_request: unknown, body: Buffer) => parseJson(body),
  );
  http.addContentTypeParser(
    incidentMediaType,
    { parseAs: 'buffer', bodyLimit: incidentBytesMax },
    async (_request: unknown, body: Buffer) => parseJson(body),
  );
  http.addContentTypeParser(
    chunkMediaType,
    { parseAs: 'buffer', bodyLimit: chunkBytesMax },
    async (_request: unknown, body: Buffer) => body,
  );
  http.addContentTypeParser(
    callMediaType,
    { parseAs: 'buffer', bodyLimit: callBytesMax },
    async (_request: unknown, body: Buffer) => parseJson(body),
  );
  http.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: opsBytesMax },
    async (request: FastifyRequest, body: Buffer) => {
      const { url = '' } = request.routeOptions;
      // Everything else has a media type of its own, and so have incidents.
      if (!url.startsWith('/v1/ops/') || url.startsWith('/v1/ops/incidents'))
        throw new ValijaError('unsupported-media-type');
      return parseJson(body);
    },
  );
  app.useGlobalFilters(new ProblemFilter(log));
  return app;
}

/** The token endpoint; its library reads the body itself. */
function serveTokens(http: FastifyInstance, gateway: Gateway, limits: Limits): void {
  void http.register((tokens, _options, done) => {
    tokens.removeAllContentTypeParsers();
    tokens.addContentTypeParser('*', (_request, _body, done) => done(null));
    tokens.post(
      tokenPath,
      { config: { demand: 'certificate' }, onRequest: limits.requireTokens },
      async (request, reply) => {
        reply.hijack();
        await gateway.authorizationServer.handle(request.raw, reply.raw);
      },
    );
    done();
  });
}
