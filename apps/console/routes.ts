import type { GatewayPaths } from '@valija/ops-api';
import type { Role } from './roles.js';

/** First words of the keys under which pages keep answers: what an event names is asked for anew. */
export const topics = [
  'now',
  'messages',
  'failures',
  'replays',
  'deadlines',
  'parties',
  'agreements',
  'alerts',
  'audit',
] as const;

export type Topic = (typeof topics)[number];

/** A route of the gateway that the console passes on. */
export interface ForwardedRoute {
  readonly method: 'GET' | 'POST';
  /** As the gateway's contract writes it. */
  readonly path: keyof GatewayPaths;
  /** The role that it demands. */
  readonly role: Role;
  /** What is stale everywhere once it succeeded. */
  readonly changes: readonly Topic[];
}

const see = (path: keyof GatewayPaths, role: Role = 'consulta'): ForwardedRoute => ({
  method: 'GET',
  path,
  role,
  changes: [],
});

const act = (path: keyof GatewayPaths, role: Role, changes: readonly Topic[]): ForwardedRoute => ({
  method: 'POST',
  path,
  role,
  changes,
});

/** Every route that is passed on, with the role that it demands. What is not here is not passed on. */
export const forwardedRoutes: readonly ForwardedRoute[] = [
  see('/v1/ops/now'),
  see('/v1/ops/messages'),
  see('/v1/ops/messages/{id}'),
  see('/v1/ops/messages/{id}/proof'),
  see('/v1/ops/threads/{correlationid}'),
  see('/v1/ops/failures'),
  see('/v1/ops/failures/{key}/messages'),
  see('/v1/ops/replays'),
  see('/v1/ops/replays/{id}'),
  see('/v1/ops/endpoints/{endpoint}'),
  see('/v1/ops/broker'),
  see('/v1/ops/alerts'),
  see('/v1/ops/parties'),
  see('/v1/ops/agreements'),
  see('/v1/ops/proposals'),
  see('/v1/ops/statements'),
  see('/v1/ops/incidents'),
  see('/v1/ops/incidents/{id}'),
  see('/v1/ops/audit', 'auditoria'),
  act('/v1/ops/replays', 'operacion', ['replays', 'failures', 'audit']),
  act('/v1/ops/replays/{id}/cancel', 'operacion', ['replays', 'failures', 'audit']),
  act('/v1/ops/messages/{id}/retry', 'operacion', ['messages', 'failures', 'audit']),
  act('/v1/ops/endpoints/{endpoint}/pause', 'operacion', ['now', 'parties', 'audit']),
  act('/v1/ops/endpoints/{endpoint}/resume', 'operacion', ['now', 'parties', 'audit']),
  act('/v1/ops/alerts/{id}/acknowledge', 'operacion', ['alerts', 'now', 'audit']),
  act('/v1/ops/incidents', 'operacion', ['alerts', 'audit']),
  act('/v1/ops/incidents/{id}/{act}', 'operacion', ['alerts', 'audit']),
  act('/v1/ops/ratifications', 'administracion', ['agreements', 'alerts', 'audit']),
  see('/v1/obligations'),
  see('/v1/obligations/at-risk'),
  see('/v1/obligations/overdue-by-institution'),
  see('/v1/threads/{correlationid}/timeline'),
  see('/v1/compliance'),
  see('/v1/directory'),
  see('/v1/directory/proposals'),
  act('/v1/directory/statements', 'administracion', ['agreements', 'parties', 'alerts', 'audit']),
  act('/v1/abandonments', 'administracion', ['messages', 'failures', 'agreements', 'audit']),
];

/** Where the console serves it: `/v1/ops/messages/{id}` at `/api/ops/messages/:id`, `/v1/obligations` at `/api/views/obligations`. */
export const servedAt = ({ path }: ForwardedRoute): string =>
  path
    .replace(/^\/v1\/(?:ops\/)?/, (start) => (start === '/v1/ops/' ? '/api/ops/' : '/api/views/'))
    .replace(/\{(\w+)\}/g, ':$1');
