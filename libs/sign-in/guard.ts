import { timingSafeEqual } from 'node:crypto';
import { ValijaError } from '@valija/errors';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { SignedIn } from './access.js';
import type { SignInCookies } from './cookies.js';
import type { Roles } from './roles.js';
import type { Sessions } from './sessions.js';

/** The header that a page of ours adds and a form of others cannot. */
export const csrfHeader = 'valija-csrf';

export interface GuardOptions {
  readonly sessions: Sessions;
  readonly roles: Roles;
  readonly cookies: SignInCookies;
  /** The origin of our own pages. */
  readonly publicUrl: string;
  /** All roles that some give: who may do more may do also less. */
  readonly widen: (roles: readonly string[]) => readonly string[];
  /**
   * Admits who asks without a session, such as a program by its token. True where it did: then neither roles nor a token against forged
   * requests are asked for. @throws ValijaError where what was shown is not good
   */
  readonly admitOtherwise?: (request: FastifyRequest) => boolean;
  /** Called with whom a session admits, before the route; awaited. */
  readonly onAdmitted?: (request: FastifyRequest, signedIn: SignedIn) => Promise<void>;
}

/** Puts the one guard before every route: session, role, token against forged requests, before any byte of a body is read. */
export function guardRoutes(http: FastifyInstance, options: GuardOptions): void {
  http.addHook('onRoute', requireAccess);
  http.addHook('onRequest', (request) => admit(request, options));
}

function requireAccess({ method, url, config }: RouteOptions): void {
  if (!config?.access) throw new Error(`the route ${String(method)} ${url} says not who may use it`);
}

/** @throws ValijaError `session-missing`, `role-missing`, `request-forged` */
async function admit(request: FastifyRequest, options: GuardOptions): Promise<void> {
  // What does not exist is told to everybody.
  const access = request.routeOptions.config.access ?? 'open';
  if (access === 'open' || options.admitOtherwise?.(request)) return;
  const signedIn = await identify(request, options);
  if (!signedIn) throw new ValijaError('session-missing');
  if (access !== 'signed-in' && !signedIn.roles.includes(access.role)) throw new ValijaError('role-missing');
  if (request.method !== 'GET' && request.method !== 'HEAD') requireOwn(request, signedIn, options.publicUrl);
  request.signedIn = signedIn;
  await options.onAdmitted?.(request, signedIn);
}

/** Who asks; nobody where there is no session, or the person has no role any more. */
export async function identify(
  request: FastifyRequest,
  { sessions, roles, cookies, widen }: GuardOptions,
): Promise<SignedIn | undefined> {
  const token = request.cookies[cookies.session];
  const session = token ? await sessions.find(token) : undefined;
  if (!session) return undefined;
  const held = widen(roles.rolesOf(session.subject, session.granted));
  return held.length > 0 ? { session, roles: held } : undefined;
}

/**
 * Whether a page of ours asks: it alone knows the token, and the browser says where it comes from.
 * @throws ValijaError `request-forged`
 * @see OWASP Cross-Site Request Forgery Prevention Cheat Sheet
 */
function requireOwn(request: FastifyRequest, { session }: SignedIn, publicUrl: string): void {
  const { origin } = request.headers;
  const shown = Buffer.from(String(request.headers[csrfHeader] ?? ''));
  const expected = Buffer.from(session.csrf);
  const isToken = shown.length === expected.length && timingSafeEqual(shown, expected);
  if (!isToken || (origin !== undefined && origin !== publicUrl)) throw new ValijaError('request-forged');
}
