import { catalogue, ValijaError } from '@valija/errors';
import { codeOf, type Log } from '@valija/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from './access.js';
import { ownPath, packAttempt, type SignInCookies, unpackAttempt } from './cookies.js';
import { callbackPath, type IdentityProvider } from './identity-provider.js';
import { type Notice, noticePage } from './notice-page.js';
import { styleNonceOf } from './policy.js';
import type { Roles } from './roles.js';
import type { Sessions } from './sessions.js';

export interface SignInOptions {
  readonly provider: IdentityProvider;
  readonly sessions: Sessions;
  readonly roles: Roles;
  readonly cookies: SignInCookies;
  readonly log: Log;
  /** What persons call the server: «la consola». */
  readonly product: string;
  /** Counts sign-ins. @throws ValijaError `too-many-requests` */
  readonly limit: (request: FastifyRequest) => Promise<void>;
}

const leftPath = '/salida';
const enter = { to: '/entrar', label: 'Entrar' };
const again = { to: '/entrar', label: 'Intentar de nuevo' };

const left = (product: string): Notice => ({
  title: `Salió de ${product}`,
  text: 'Su sesión se cerró en este navegador.',
  way: enter,
});

/**
 * The routes of signing in and out: `/entrar` → the identity provider → `/entrar/vuelta` → the page that was wanted; `/salir`;
 * `/api/session` and, when the person does something, `/api/session/active`.
 */
export function serveSignIn(http: FastifyInstance, options: SignInOptions): void {
  const { provider, sessions, roles, cookies, log, limit } = options;

  http.get<{ Querystring: { volver?: string } }>(
    '/entrar',
    { config: { access: 'open' }, onRequest: limit },
    async (request, reply) => {
      try {
        const { url, attempt } = await provider.begin(ownPath(request.query.volver));
        return await reply
          .setCookie(cookies.attempt, packAttempt(attempt), cookies.ofAttempt)
          .redirect(url.href);
      } catch (error) {
        return refuse(request, reply, error, log);
      }
    },
  );

  http.get(callbackPath, { config: { access: 'open' }, onRequest: limit }, async (request, reply) => {
    const attempt = unpackAttempt(request.cookies[cookies.attempt]);
    reply.clearCookie(cookies.attempt, cookies.ofAttempt);
    try {
      if (!attempt) throw new ValijaError('sign-in-refused', 'no attempt of this browser');
      const { claims, idToken } = await provider.complete(searchOf(request), attempt);
      const granted = roles.grantedBy(claims);
      if (roles.rolesOf(claims.sub, granted).length === 0) throw new ValijaError('role-missing');
      const earlier = request.cookies[cookies.session];
      if (earlier) await sessions.close(earlier);
      const token = await sessions.open({ subject: claims.sub, name: nameOf(claims), granted, idToken });
      return await reply.setCookie(cookies.session, token, cookies.ofSession).redirect(attempt.returnTo);
    } catch (error) {
      return refuse(request, reply, error, log);
    }
  });

  http.post('/salir', { config: { access: 'signed-in' } }, async (request, reply) => {
    const { session } = signedInOf(request);
    await sessions.close(request.cookies[cookies.session] ?? '');
    reply.clearCookie(cookies.session, cookies.ofSession);
    return { to: (await provider.endSessionUrl(session.idToken, leftPath)) ?? leftPath };
  });

  http.get(leftPath, { config: { access: 'open' } }, (request, reply) =>
    show(request, reply, 200, left(options.product)),
  );

  http.get('/api/session', { config: { access: 'signed-in' } }, async (request) =>
    describe(signedInOf(request), sessions),
  );

  http.post('/api/session/active', { config: { access: 'signed-in' } }, async (request) => {
    const session = await sessions.touch(request.cookies[cookies.session] ?? '');
    if (!session) throw new ValijaError('session-missing');
    return describe({ ...signedInOf(request), session }, sessions);
  });
}

const describe = ({ session, roles }: SignedIn, sessions: Sessions) => ({
  person: { id: session.subject, name: session.name },
  roles,
  csrf: session.csrf,
  idleUntil: sessions.idleUntil(session).toISOString(),
  until: session.endsAt.toISOString(),
});

function signedInOf({ signedIn }: FastifyRequest): SignedIn {
  if (!signedIn) throw new ValijaError('session-missing');
  return signedIn;
}

/** A person comes by a browser: what went wrong is told as a page. */
function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, log: Log): FastifyReply {
  const code = codeOf(error);
  log.warn('sign-in failed', { code, error });
  const { status, title, detail } = catalogue[code];
  return show(request, reply, status, { title, text: detail, way: again, code });
}

const show = (request: FastifyRequest, reply: FastifyReply, status: number, notice: Notice): FastifyReply =>
  reply
    .status(status)
    .type('text/html; charset=utf-8')
    .send(noticePage(notice, styleNonceOf(request.raw)));

const searchOf = ({ url }: FastifyRequest): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** What a person is called, up to 120 characters; the subject where the provider gives no name. */
function nameOf(claims: Readonly<Record<string, unknown>> & { readonly sub: string }): string {
  const name = typeof claims.name === 'string' && claims.name.trim() !== '' ? claims.name : claims.sub;
  return name.slice(0, 120);
}
