import { integer, isLoopback, type Read, text } from '@valija/runtime';

const loopbackUrl: Read<string> = (value) => {
  if (value === undefined) throw new Error('falta');
  if (!URL.canParse(value) || !isLoopback(new URL(value).hostname))
    throw new Error('debe ser una URL de esta misma máquina: este programa es sólo para demostraciones');
  return new URL(value).origin;
};

/** The environment of the identity provider of demonstrations. */
export const identityVariables = {
  /** Under which URL browsers and servers of this machine reach it. */
  VALIJA_IDENTITY_ISSUER: loopbackUrl,
  VALIJA_HTTP_PORT: integer(0, 65_535, 0),
  /** The servers in which persons sign in, and these persons. @see apps/identity/clients.ts */
  VALIJA_IDENTITY_CLIENTS_FILE: text,
} as const;

export type IdentityConfig = {
  readonly [K in keyof typeof identityVariables]: ReturnType<(typeof identityVariables)[K]>;
};
