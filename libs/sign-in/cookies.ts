import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Attempt } from './identity-provider.js';

/** How long a person may take at the identity provider, in seconds. */
const attemptSeconds = 600;

/** Names and properties of the cookies of a server. */
export class SignInCookies {
  readonly session: string;
  readonly attempt: string;
  private readonly options: CookieSerializeOptions;

  /** @param publicUrl over TLS the names bind the cookies to this very host. @see RFC 6265bis §4.1.3.2 */
  constructor(publicUrl: string) {
    const secure = publicUrl.startsWith('https:');
    // Cookies know no ports: several servers of one machine keep theirs apart by name.
    const named = (name: string): string =>
      secure ? `__Host-${name}` : `${name}-${new URL(publicUrl).port}`;
    this.session = named('valija-sesion');
    this.attempt = named('valija-entrada');
    // Lax: the browser comes back from the identity provider, which is another site.
    this.options = { path: '/', httpOnly: true, secure, sameSite: 'lax' };
  }

  /** Of the session, until the browser closes; the server knows when it ends before. */
  get ofSession(): CookieSerializeOptions {
    return this.options;
  }

  get ofAttempt(): CookieSerializeOptions {
    return { ...this.options, maxAge: attemptSeconds };
  }
}

export const packAttempt = (attempt: Attempt): string =>
  Buffer.from(JSON.stringify(attempt)).toString('base64url');

/** What a browser brought back; nothing where it is not of that form. */
export function unpackAttempt(cookie: string | undefined): Attempt | undefined {
  try {
    const parsed = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString('utf8')) as Partial<Attempt>;
    const { state, nonce, verifier, returnTo } = parsed;
    return [state, nonce, verifier, returnTo].every((each) => typeof each === 'string')
      ? { ...(parsed as Attempt), returnTo: ownPath(returnTo) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A path of this server; whatever leads elsewhere leads to the beginning. */
export function ownPath(path: string | undefined): string {
  const origin = 'https://valija.invalid';
  if (path === undefined || path.length > 2_000 || !URL.canParse(path, origin)) return '/';
  const url = new URL(path, origin);
  return path.startsWith('/') && url.origin === origin ? `${url.pathname}${url.search}` : '/';
}
