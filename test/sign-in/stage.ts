import type { InstallationOptions } from '../../apps/local/installation.js';
import { castWith, consoleCast, togetherOf } from '../../apps/local/programs.js';
import type { CookieBrowser } from '../support/cookie-browser.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { type SignedInBrowser, signIn } from '../support/signed-in.js';

/** The fictitious persons of the demonstration, by their role. */
export const people = {
  consulta: 'consulta-ficticia',
  operacion: 'operacion-ficticia',
  administracion: 'administracion-ficticia',
  auditoria: 'auditoria-ficticia',
  nobody: 'sin-rol-ficticio',
} as const;

export type PersonName = keyof typeof people;

export interface ConsoleStage extends TestInstallation {
  readonly url: string;
  readonly signIn: (person: PersonName, browser?: CookieBrowser) => Promise<SignedInBrowser>;
}

/** A gateway, a console and the identity provider of demonstrations. */
export async function startConsole(options: Partial<InstallationOptions> = {}): Promise<ConsoleStage> {
  const stage = await startInstallation({
    cast: togetherOf([castWith(['saf']), consoleCast]),
    only: ['gateway', ...consoleCast],
    ...options,
  });
  const url = stage.installation.url('console');
  return {
    ...stage,
    url,
    signIn: (person, browser) => signIn(url, people[person], browser),
  };
}
