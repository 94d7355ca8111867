import { integer, isLoopback, type Read, text } from '@valija/runtime';

/** A URL over TLS, or of this machine. */
const secureUrl: Read<string> = (value) => {
  if (value === undefined) throw new Error('falta');
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return value;
  throw new Error('debe ser una URL https:, o http: de esta misma máquina');
};

/** How persons sign in. */
export const signInVariables = {
  /** The URL under which browsers reach this server: `https://consola.ejemplo.cl`, without a path. */
  VALIJA_PUBLIC_URL: (value: string | undefined): string => {
    const url = new URL(secureUrl(value));
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')
      throw new Error('debe ser una URL sin ruta ni consulta');
    return url.origin;
  },
  /** Issuer of the identity provider. @see OpenID Connect Discovery 1.0 §4 */
  VALIJA_OIDC_ISSUER: secureUrl,
  VALIJA_OIDC_CLIENT_ID: text,
  VALIJA_OIDC_CLIENT_SECRET: text,
  /** How the provider tells who a person is: by the standard's own claims (default), or as ClaveÚnica does. */
  VALIJA_OIDC_PROFILE: (value: string | undefined): 'standard' | 'claveunica' => {
    if (value === undefined || value === 'standard') return 'standard';
    if (value === 'claveunica') return value;
    throw new Error('debe ser standard o claveunica');
  },
  /** What is asked for; default `openid profile`, at ClaveÚnica `openid run name`. */
  VALIJA_OIDC_SCOPE: (value: string | undefined): string | undefined => value,
  /** Who has which role. @see Roles.read */
  VALIJA_ROLES_FILE: text,
  /** How long a session lasts without the person doing anything, in milliseconds; default 15 minutes. */
  VALIJA_SESSION_IDLE_MS: integer(5_000, 8 * 3_600_000, 15 * 60_000),
  /** How long a session lasts in any case, in milliseconds; default 8 hours. */
  VALIJA_SESSION_MS_MAX: integer(10_000, 24 * 3_600_000, 8 * 3_600_000),
} as const;

export type SignInConfig = {
  readonly [K in keyof typeof signInVariables]: ReturnType<(typeof signInVariables)[K]>;
};
