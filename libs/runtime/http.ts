import { unwatchFile, watchFile } from 'node:fs';
import type { SecureContextOptions } from 'node:tls';
import { integer } from './config.js';
import { readTls, type Tls, type TlsConfig } from './tls.js';

/** Where a process serves HTTP, and whether over TLS. */
export const httpVariables = {
  VALIJA_HTTP_HOST: (value: string | undefined): string => value ?? '127.0.0.1',
  /** Default 0, a free one. */
  VALIJA_HTTP_PORT: integer(0, 65_535, 0),
  /** `required` (default), or `off`, which is for one machine only. */
  VALIJA_HTTP_TLS: (value: string | undefined): 'required' | 'off' => {
    if (value === undefined || value === 'required') return 'required';
    if (value === 'off') return value;
    throw new Error('debe ser required u off');
  },
} as const;

export type HttpConfig = {
  readonly [K in keyof typeof httpVariables]: ReturnType<(typeof httpVariables)[K]>;
};

/** Whether a host of a URL or an address to listen on is this machine and nothing else. @see RFC 6761 §6.3, RFC 1122 §3.2.1.3 */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host.toLowerCase());

/**
 * The certificate to serve with, or nothing where the process serves in the clear.
 *
 * @throws ValijaError `certificate-unusable`; Error in Spanish where others than this machine would be served in the clear
 */
export function serverTls(config: HttpConfig & TlsConfig): Tls | undefined {
  if (config.VALIJA_HTTP_TLS === 'required') return readTls(config);
  if (isLoopback(config.VALIJA_HTTP_HOST)) return undefined;
  throw new Error(
    'VALIJA_HTTP_TLS: off sólo se admite cuando VALIJA_HTTP_HOST es esta misma máquina (127.0.0.1, ::1 o localhost)',
  );
}

/** How often the files of a server's certificate are looked at, in milliseconds. */
const lookMs = 2_000;

/**
 * Serves with a certificate that was renewed on disk, without a restart: connections that come later get it, those that
 * are open stay. While the files do not fit each other, as between two writes, the earlier certificate is served.
 *
 * @param onError gets why what is on disk is not served
 * @returns ends it; the process ends also without
 */
export function followRenewals(
  server: { setSecureContext(options: SecureContextOptions): void },
  config: TlsConfig,
  onError: (error: unknown) => void,
): () => void {
  const renew = (): void => {
    try {
      server.setSecureContext(readTls(config));
    } catch (error) {
      onError(error);
    }
  };
  const files = [config.VALIJA_TLS_CERT_FILE, config.VALIJA_TLS_KEY_FILE, config.VALIJA_TLS_CA_FILE];
  for (const file of files) watchFile(file, { persistent: false, interval: lookMs }, renew);
  return () => {
    for (const file of files) unwatchFile(file, renew);
  };
}
