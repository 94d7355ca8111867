import type { GatewayPaths } from '@valija/ops-api';
import { type Answer, csrfMiddleware, type WebPage } from '@valija/web';
import createClient from 'openapi-fetch';

/**
 * The gateway's interface as the console's server forwards it: paths and types are the gateway's, `/v1/ops/…` is asked
 * for at `/api/ops/…` and the views at `/api/views/…`, which the session guards.
 */
export const api = createClient<GatewayPaths>({ fetch: async (request) => fetch(await forwarded(request)) });

/** An answer that the gateway gives as CSV too, where JSON was asked for. */
export const inJson = <T>(asked: Promise<Answer<T>>): Promise<Answer<Exclude<T, string>>> =>
  asked as Promise<Answer<Exclude<T, string>>>;

/** Lets the calls carry the token of the session. */
export function connectApi({ queries }: WebPage): void {
  api.use(csrfMiddleware(queries));
}

/** The body is read before: a request that is made of another streams it, which browsers do over HTTP/2 alone. */
async function forwarded(request: Request): Promise<Request> {
  const url = new URL(request.url);
  const path = url.pathname.replace(/^\/v1\/(ops\/)?/, (_, ops) => (ops ? '/api/ops/' : '/api/views/'));
  const { method, headers, signal } = request;
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: await request.arrayBuffer() };
  return new Request(`${path}${url.search}`, { method, headers, signal, ...body });
}
