import type { AddressInfo } from 'node:net';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import type { SimulatorConfig } from '../config.js';
import { Faults, meetCalls } from '../faults.js';
import { controlPrefix, serveFaults } from '../native-server.js';
import { sendOutcome } from './outcome.js';
import { allowedToAdapter } from './scopes.js';
import { algorithms, serveSmartTokens, smartTokenPath, TokenIssuer } from './token-endpoint.js';

/** Largest body that is taken, in bytes. */
const bodyBytesMax = 5 * 1024 * 1024;

export const fhirPath = '/fhir';

/** The HTTP server of a simulated health centre. */
export interface FhirHttp {
  readonly server: FastifyInstance;
  readonly faults: Faults;
  readonly issuer: TokenIssuer;
  /** Known once the server listens. */
  readonly baseUrl: () => string;
}

/**
 * The HTTP server of a simulated health centre: SMART tokens, a token on every FHIR call, outcomes for every refusal, nothing logged,
 * and faults that are switched on at `/_sim/fallas`.
 *
 * @throws Error if the client or its key set is not configured
 */
export function createFhirServer(config: SimulatorConfig): FhirHttp {
  const { VALIJA_SIM_CLIENT_ID: clientId, VALIJA_SIM_JWKS_URL: jwksUrl } = config;
  if (!clientId || !jwksUrl)
    throw new Error('Un centro de salud requiere VALIJA_SIM_CLIENT_ID y VALIJA_SIM_JWKS_URL');
  const server = fastify({ logger: false, bodyLimit: bodyBytesMax, forceCloseConnections: true });
  let port = 0;
  // Kept: what was begun before it closed may still ask for it afterwards.
  server.addHook('onListen', async () => {
    port = (server.server.address() as AddressInfo).port;
  });
  const origin = (): string => config.VALIJA_SIM_PUBLIC_URL ?? `http://127.0.0.1:${port}`;
  const issuer = new TokenIssuer({
    clientId,
    jwksUrl,
    allowed: allowedToAdapter,
    audiences: () => [`${origin()}${smartTokenPath}`],
  });
  const faults = new Faults();

  readBodies(server);
  server.setNotFoundHandler((_request, reply) => sendOutcome(reply, 404));
  server.setErrorHandler((error, _request, reply) => sendOutcome(reply, statusOf(error)));
  meetCalls(server, faults, {
    refuse: sendOutcome,
    revoke: () => issuer.revokeAll(),
    isExempt: ({ url }) => !isFhir(url),
    onlyLooks: ({ method, url }) => method === 'GET' || pathOf(url).endsWith('/_search'),
  });
  server.addHook('onRequest', async (request, reply) => {
    if (!isFhir(request.url) || isOpen(request)) return;
    if (!issuer.grantOf(request.headers.authorization)) return sendOutcome(reply, 401);
  });
  serveSmartTokens(server, issuer);
  serveFaults(server, faults);
  server.get(`${fhirPath}/.well-known/smart-configuration`, async () => ({
    token_endpoint: `${origin()}${smartTokenPath}`,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: algorithms,
    grant_types_supported: ['client_credentials'],
    scopes_supported: Object.entries(allowedToAdapter).map(([type, may]) => `system/${type}.${may.join('')}`),
    capabilities: ['client-confidential-asymmetric', 'permission-v2'],
  }));
  return { server, faults, issuer, baseUrl: () => `${origin()}${fhirPath}` };
}

function readBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    ['application/fhir+json', 'application/json'],
    { parseAs: 'string' },
    server.getDefaultJsonParser('error', 'error'),
  );
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

const isFhir = (url: string): boolean =>
  !url.startsWith(controlPrefix) && (pathOf(url) === fhirPath || url.startsWith(`${fhirPath}/`));

/** What a server tells anybody. @see SMART App Launch 2.2, «.well-known/smart-configuration» */
const isOpen = ({ url, method }: FastifyRequest): boolean =>
  method === 'GET' &&
  [`${fhirPath}/metadata`, `${fhirPath}/.well-known/smart-configuration`].includes(pathOf(url));

function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
