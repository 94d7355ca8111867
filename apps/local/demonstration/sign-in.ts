import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemonstrationPerson, IdentityClient } from '@valija/demonstration';
import { newToken } from '../officials/credentials.js';
import { type ProcessName, programs, type TrayName } from '../programs.js';
import { consolePersons, trayPersons } from './persons.js';
import { claveUnicaTrays, onlyUnit, unitsOfTrays } from './units.js';

/** What the servers with pages, and the identity provider of demonstrations, must be told to find each other. */
export class DemonstrationSignIn {
  private readonly secrets = new Map<ProcessName, string>();

  /** @param names processes in which persons sign in: the console, and trays */
  constructor(
    private readonly dir: string,
    private readonly names: readonly ProcessName[],
    private readonly urlOf: (name: ProcessName) => string,
  ) {}

  has(name: ProcessName): boolean {
    return this.names.includes(name);
  }

  ofIdentity(): Record<string, string> {
    const clients = this.names.map((name) => this.clientOf(name));
    return {
      VALIJA_IDENTITY_ISSUER: this.urlOf('identity'),
      VALIJA_IDENTITY_CLIENTS_FILE: this.write('identity-clients', { clients }),
    };
  }

  /** Of a server with pages. */
  of(name: ProcessName): Record<string, string> {
    const { id, secret, url, profile, persons } = this.clientOf(name);
    const units = unitsOf(name);
    return {
      VALIJA_PUBLIC_URL: url,
      VALIJA_OIDC_ISSUER: this.urlOf('identity'),
      VALIJA_OIDC_CLIENT_ID: id,
      VALIJA_OIDC_CLIENT_SECRET: secret,
      VALIJA_OIDC_PROFILE: profile,
      VALIJA_ROLES_FILE: this.write(`roles-${name}`, rolesOf(profile, persons)),
      ...(units ? { VALIJA_UNITS_FILE: this.write(`units-${name}`, units) } : {}),
    };
  }

  private clientOf(name: ProcessName): IdentityClient {
    const secret = this.secrets.get(name) ?? newToken();
    this.secrets.set(name, secret);
    const client = { id: name, secret, url: this.urlOf(name) };
    const tray = trayOf(name);
    if (!tray) return { ...client, profile: 'standard', persons: consolePersons };
    const units = unitsOf(name)?.units.map(({ id }) => id) ?? [onlyUnit];
    return {
      ...client,
      profile: claveUnicaTrays.includes(tray) ? 'claveunica' : 'standard',
      persons: trayPersons(tray, units),
    };
  }

  private write(name: string, value: object): string {
    const file = join(this.dir, 'keys', `${name}.json`);
    mkdirSync(join(this.dir, 'keys'), { recursive: true });
    writeFileSync(file, JSON.stringify(value, undefined, 2), { mode: 0o600 });
    return file;
  }
}

/** The endpoint of a tray; nothing for any other process. */
function trayOf(name: ProcessName): TrayName | undefined {
  const program = programs[name];
  return 'endpoint' in program && program.app === 'bandeja' ? (program.endpoint as TrayName) : undefined;
}

function unitsOf(name: ProcessName) {
  const tray = trayOf(name);
  return tray && unitsOfTrays[tray];
}

/** ClaveÚnica knows no roles: they are of the persons, by their RUN. Other providers say them. */
function rolesOf(profile: IdentityClient['profile'], persons: readonly DemonstrationPerson[]): object {
  if (profile === 'standard') return rolesByName(persons.flatMap(({ roles }) => roles));
  const subjects = persons.flatMap(({ run, roles }) =>
    run && roles.length > 0 ? [[`${run.numero}-${run.DV}`, roles] as const] : [],
  );
  return { subjects: Object.fromEntries(subjects) };
}

/** Who has which role, where the identity provider names the roles themselves in the claim `roles`. */
export function rolesByName(roles: readonly string[]): object {
  return { claim: 'roles', values: Object.fromEntries([...new Set(roles)].map((role) => [role, [role]])) };
}

/** The roles of the console. */
export const consoleRoles = ['consulta', 'operacion', 'administracion', 'auditoria'];

/** The roles of a tray, in each unit. */
export const trayRoles = ['lectura', 'tramitacion', 'jefatura'];

/** Who has which role of a tray in every unit, where the identity provider names the roles in the claim `roles`. */
export function rolesEverywhere(roles: readonly string[]): object {
  return { claim: 'roles', values: Object.fromEntries(roles.map((role) => [role, [`*/${role}`]])) };
}
