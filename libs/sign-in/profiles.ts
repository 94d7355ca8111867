import { ValijaError } from '@valija/errors';
import type { Claims } from './roles.js';

/** What an identity provider does its own way. */
export interface ProviderProfile {
  /** What is asked for where nothing else is configured. */
  readonly scope: string;
  /** How it is asked about the person. @see OpenID Connect Core 1.0 §5.3.1, which knows both */
  readonly userInfoMethod: 'GET' | 'POST';
  /** Who the person is, from all that it told. @throws ValijaError `sign-in-refused` where that does not say it */
  readonly claimsOf: (told: Claims) => Claims;
}

export const profiles: Readonly<Record<'standard' | 'claveunica', ProviderProfile>> = {
  standard: { scope: 'openid profile', userInfoMethod: 'GET', claimsOf: (told) => told },
  claveunica: { scope: 'openid run name', userInfoMethod: 'POST', claimsOf: claveUnicaClaims },
};

/**
 * ClaveÚnica's own `sub` means nothing outside of it: persons are known by their RUN, `12345678-5`, and called by their names.
 * @see Gobierno Digital, «Manual de instalación ClaveÚnica»
 */
function claveUnicaClaims({ RolUnico, name, ...told }: Claims): Claims {
  const { numero, DV, tipo } = (RolUnico ?? {}) as Readonly<Record<string, unknown>>;
  const [digits, check] = [String(numero ?? ''), String(DV ?? '').toUpperCase()];
  if (!/^\d{1,9}$/.test(digits) || !/^[\dK]$/.test(check) || (tipo !== undefined && tipo !== 'RUN'))
    throw new ValijaError('sign-in-refused', 'the provider gave no RUN');
  const { nombres, apellidos } = (name ?? {}) as Readonly<Record<string, unknown>>;
  const called = [nombres, apellidos].flatMap((words) => (Array.isArray(words) ? words : [])).join(' ');
  // A person without a name is not called by the RUN.
  return { ...told, sub: `${digits}-${check}`, name: called.trim() || 'Sin nombre' };
}
