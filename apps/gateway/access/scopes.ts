import type { Agreements } from '@valija/directory';

/** What every party of the directory may ask for. */
export const generalScopes = ['messages:read', 'attachments', 'authorizations:read'] as const;

export type GeneralScope = (typeof generalScopes)[number];

/** What the operator's clients may be granted: to see every obligation and thread, and to report incidents. Never to a party. */
export const opsScopes = ['ops:read', 'ops:write'] as const;

export type OpsScope = (typeof opsScopes)[number];

export const isOpsScope = (scope: unknown): scope is OpsScope =>
  (opsScopes as readonly unknown[]).includes(scope);

const sending = 'messages:send:';

/** The scope under which a type is sent: `messages:send:derivacion.solicitada` for `cl.valija.derivacion.solicitada`. */
export const sendingScope = (type: string): string => `${sending}${type.slice('cl.valija.'.length)}`;

export const isSendingScope = (scope: string): boolean => scope.startsWith(sending);

/** Every scope that a party may be granted at a moment: to send, only what an agreement in force lets it send to somebody. */
export const scopesOf = (party: string, agreements: Agreements, at: Date): string[] => [
  ...generalScopes,
  ...agreements.typesOf(party, at).map(sendingScope),
];
