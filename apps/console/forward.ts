import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ValijaError } from '@valija/errors';
import type { GatewayClient } from '@valija/gateway-client';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ForwardedRoute, forwardedRoutes, servedAt, type Topic } from './routes.js';

/** Most bytes of what a page sends: a signed statement or a list of messages. */
const bodyBytesMax = 256 * 1024;
/** Most characters of a query, and of a name within a path. */
const queryCharsMax = 8_000;
const nameCharsMax = 300;

/** Headers of the gateway's answers that browsers get. */
const answered = ['content-type', 'content-disposition', 'retry-after'] as const;

/** Passes on what {@link forwardedRoutes} names, in the name of the person who asks. */
export function forwardRoutes(
  http: FastifyInstance,
  gateway: GatewayClient,
  onChange: (topics: readonly Topic[]) => void,
): void {
  void http.register((forwarding, _options, done) => {
    // The gateway reads bodies; here they only pass.
    forwarding.removeAllContentTypeParsers();
    forwarding.addContentTypeParser(
      /^application\/(?:[\w.-]+\+)?json(?:;|$)/,
      { parseAs: 'buffer', bodyLimit: bodyBytesMax },
      (_request, body, done) => done(null, body),
    );
    for (const route of forwardedRoutes)
      forwarding.route({
        method: route.method,
        url: servedAt(route),
        config: { access: { role: route.role } },
        handler: async (request, reply) => {
          const response = await gateway.request(pathOf(route, request), requestOf(route, request));
          if (response.ok && route.changes.length > 0) onChange(route.changes);
          return answer(response, reply);
        },
      });
    done();
  });
}

/** The gateway's path with the names that the page said; each stays one name. @throws ValijaError `not-found`, `query-invalid` */
function pathOf({ path }: ForwardedRoute, request: FastifyRequest): string {
  const names = request.params as Readonly<Record<string, string>>;
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = names[name] ?? '';
    if (value === '' || value === '.' || value === '..' || value.length > nameCharsMax)
      throw new ValijaError('not-found');
    return encodeURIComponent(value);
  });
  const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
  if (query.length > queryCharsMax) throw new ValijaError('query-invalid');
  return at + query;
}

function requestOf(route: ForwardedRoute, { signedIn, headers, body }: FastifyRequest) {
  if (!signedIn) throw new ValijaError('session-missing');
  return {
    scope: route.method === 'GET' ? 'ops:read' : 'ops:write',
    method: route.method,
    headers: {
      accept: headers.accept ?? 'application/json',
      'valija-person': personOf(signedIn.session.subject),
      'valija-role': route.role,
      ...(body === undefined ? {} : { 'content-type': headers['content-type'] ?? 'application/json' }),
    },
    ...(Buffer.isBuffer(body) ? { body } : {}),
  };
}

function answer(response: Response, reply: FastifyReply): FastifyReply {
  // The console's own rights at the gateway are not the person's affair: 401 would send the person to sign in.
  if (response.status === 401)
    throw new ValijaError('service-unavailable', 'the gateway does not know the console');
  reply.status(response.status);
  for (const name of answered) {
    const value = response.headers.get(name);
    if (value !== null) reply.header(name, value);
  }
  return reply.send(response.body === null ? '' : Readable.fromWeb(response.body as never));
}

/** The subject as the gateway records it, up to 64 characters of ASCII; what is longer or other by its SHA-256. */
export const personOf = (subject: string): string =>
  /^[!-~]{1,64}$/.test(subject) ? subject : createHash('sha256').update(subject).digest('base64url');
