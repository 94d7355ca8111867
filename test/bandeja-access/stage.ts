import type { InstallationOptions } from '../../apps/local/installation.js';
import type { ProcessName } from '../../apps/local/programs.js';
import type { CookieBrowser } from '../support/cookie-browser.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { type SignedInBrowser, signIn } from '../support/signed-in.js';

export type PagedTray = 'bandeja-sermig' | 'bandeja-pav' | 'bandeja-ong' | 'bandeja-caj';

/** Trays with their pages, the provider of demonstrations, and a gateway between them. */
export interface AccessStage extends TestInstallation {
  /** @param person by the name of the demonstration: `sermig-lectura` */
  readonly signIn: (tray: PagedTray, person: string, browser?: CookieBrowser) => Promise<SignedInBrowser>;
  /** A request of a program of the institution. */
  readonly asProgram: (tray: PagedTray, path: string, init?: RequestInit) => Promise<Response>;
}

export async function startTrays(
  trays: readonly PagedTray[],
  options: Partial<InstallationOptions> = {},
): Promise<AccessStage> {
  const cast: readonly ProcessName[] = ['gateway', 'identity', ...trays];
  const stage = await startInstallation({ cast, settings: { VALIJA_LEASE_MS: '4000' }, ...options });
  const { installation } = stage;
  return {
    ...stage,
    signIn: (tray, person, browser) => signIn(installation.url(tray), person, browser),
    asProgram: (tray, path, init = {}) =>
      fetch(`${installation.url(tray)}${path}`, {
        ...init,
        headers: {
          authorization: `Bearer ${installation.official(tray).token}`,
          ...(init.headers as Record<string, string> | undefined),
        },
      }),
  };
}
