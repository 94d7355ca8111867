import fastifyCookie from '@fastify/cookie';
import { type Log, ProblemFilter } from '@valija/runtime';
import {
  type GuardOptions,
  guardRoutes,
  IdentityProvider,
  protectPages,
  type Roles,
  Sessions,
  type SignInConfig,
  SignInCookies,
  serveSignIn,
} from '@valija/sign-in';
import type { Database } from '@valija/store';
import type { FastifyInstance } from 'fastify';
import { framesIn } from './frames.js';
import { type Pages, servePages } from './pages.js';
import { countRequests } from './rate-limit.js';

/** Requests of one address in a minute: several persons may share one. And sign-ins, each of which costs the provider work. */
const requestsPerMinute = 3_000;
const signInsPerMinute = 60;

export interface PageServerOptions extends Pick<GuardOptions, 'widen' | 'admitOtherwise' | 'onAdmitted'> {
  readonly config: SignInConfig;
  /** Where the sessions lie. @see signInMigrations */
  readonly database: Database;
  readonly roles: Roles;
  readonly log: Log;
  /** What persons call the server: «la consola». */
  readonly product: string;
  readonly pages: Pages;
  /** Further routes of the server's own; what they throw is told as a problem. */
  readonly serve?: (http: FastifyInstance, guard: GuardOptions) => void;
}

/**
 * Makes of an HTTP server one in which persons work in a browser: sign-in, the guard before every route, the pages, and the
 * headers that keep them to themselves. To be called before the server's other routes are made.
 *
 * @returns the guard that stands before them
 */
export async function preparePageServer(
  http: FastifyInstance,
  options: PageServerOptions,
): Promise<GuardOptions> {
  const { config, database, roles, log, product, pages } = options;
  const sessions = new Sessions(database, {
    idleMs: config.VALIJA_SESSION_IDLE_MS,
    msMax: config.VALIJA_SESSION_MS_MAX,
  });
  const publicUrl = config.VALIJA_PUBLIC_URL;
  const cookies = new SignInCookies(publicUrl);
  const { widen, admitOtherwise, onAdmitted } = options;
  const guard = {
    sessions,
    roles,
    cookies,
    publicUrl,
    widen,
    ...(admitOtherwise ? { admitOtherwise } : {}),
    ...(onAdmitted ? { onAdmitted } : {}),
  };
  await protectPages(http, publicUrl, framesIn(pages.folder).length > 0);
  await http.register(fastifyCookie);
  const limit = await countRequests(http);
  http.addHook('onRequest', limit(requestsPerMinute));
  guardRoutes(http, guard);
  const provider = new IdentityProvider(config);
  const problems = new ProblemFilter(log);
  void http.register((routes, _options, done) => {
    // The framework's own routes have the filter; these stand beside them.
    routes.setErrorHandler((error, _request, reply) =>
      problems.catch(error, { switchToHttp: () => ({ getResponse: <T>() => reply as T }) }),
    );
    serveSignIn(routes, { provider, sessions, roles, cookies, log, product, limit: limit(signInsPerMinute) });
    options.serve?.(routes, guard);
    servePages(routes, pages);
    done();
  });
  return guard;
}
