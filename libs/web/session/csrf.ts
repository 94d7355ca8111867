import type { QueryClient } from '@tanstack/react-query';
import { type Session, sessionKey } from './session.js';

/** The header that a page of ours adds and a form of others cannot. */
export const csrfHeader = 'valija-csrf';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Adds the token of the session to what changes something. A middleware of `openapi-fetch`. */
export const csrfMiddleware = (queries: QueryClient) => ({
  onRequest({ request }: { request: Request }): Request {
    const session = queries.getQueryData<Session>(sessionKey);
    if (session && changing.has(request.method)) request.headers.set(csrfHeader, session.csrf);
    return request;
  },
});
