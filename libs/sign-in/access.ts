import type { Session } from './sessions.js';

/**
 * What a route demands before anything of a request is read.
 * - `open`: nothing.
 * - `signed-in`: a session, whatever its roles.
 * - a role.
 *
 * Whatever is not `GET` or `HEAD` demands also the token of the session against forged requests, unless it is open.
 */
export type Access = 'open' | 'signed-in' | { readonly role: string };

/** Who asks: a session, and the roles that it has now. */
export interface SignedIn {
  readonly session: Session;
  readonly roles: readonly string[];
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    signedIn?: SignedIn;
  }
}
