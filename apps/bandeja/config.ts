import { integer, readConfig, text } from '@valija/runtime';
import { type SignInConfig, signInVariables } from '@valija/sign-in';

const day = 86_400_000;

/** What a tray needs beside what every endpoint needs. */
export const trayVariables = {
  /** Who may use it. @see libs/runtime/api-clients.ts */
  VALIJA_CLIENTS_FILE: text,
  /** Units of the institution and what each takes; one unit where absent. @see apps/bandeja/access/units.ts */
  VALIJA_UNITS_FILE: (value: string | undefined): string | undefined => value,
  /** How long an uploaded document waits for the message that carries it, in milliseconds. */
  VALIJA_UPLOAD_KEEP_MS: integer(1_000, 90 * day, 7 * day),
  /** Region of the institution, two digits: whose holidays count for the terms that are shown. */
  VALIJA_REGION: (value: string | undefined): string => {
    if (value !== undefined && !/^(0[1-9]|1[0-6])$/.test(value))
      throw new Error('debe ser el código de una región');
    return value ?? '13';
  },
} as const;

export class TrayConfig {
  readonly clientsFile: string;
  readonly uploadKeepMs: number;
  readonly region: string;
  readonly unitsFile: string | undefined;
  /** How persons sign in; absent where the tray has no page. */
  readonly signIn: SignInConfig | undefined;

  constructor(environment: NodeJS.ProcessEnv = process.env) {
    const read = readConfig(trayVariables, environment);
    this.clientsFile = read.VALIJA_CLIENTS_FILE;
    this.uploadKeepMs = read.VALIJA_UPLOAD_KEEP_MS;
    this.region = read.VALIJA_REGION;
    this.unitsFile = read.VALIJA_UNITS_FILE;
    const hasPage = environment.VALIJA_OIDC_ISSUER || environment.VALIJA_OIDC_ISSUER_FILE;
    this.signIn = hasPage ? readConfig(signInVariables, environment) : undefined;
  }
}
