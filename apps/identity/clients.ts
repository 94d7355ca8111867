import { readFileSync } from 'node:fs';
import type { DemonstrationPerson, IdentityClient } from '@valija/demonstration';
import { isLoopback } from '@valija/runtime';

/** The clients of the provider of demonstrations, as a file says. */
export class IdentityClients {
  private constructor(readonly all: readonly IdentityClient[]) {}

  /**
   * @param file JSON: `{ "clients": [{ "id", "secret", "url", "profile", "persons": [{ "sub", "name", "roles", "does", "run"? }] }] }`
   * @throws Error where a client is not of this machine
   */
  static read(file: string): IdentityClients {
    const { clients } = JSON.parse(readFileSync(file, 'utf8')) as { clients: readonly IdentityClient[] };
    for (const { url } of clients)
      if (!URL.canParse(url) || !isLoopback(new URL(url).hostname))
        throw new Error('a client is not of this machine: this program is for demonstrations only');
    return new IdentityClients(clients);
  }

  find(id: unknown): IdentityClient | undefined {
    return this.all.find((client) => client.id === id);
  }

  findPerson(sub: string, client?: IdentityClient): DemonstrationPerson | undefined {
    const persons = client ? client.persons : this.all.flatMap((each) => each.persons);
    return persons.find((person) => person.sub === sub);
  }
}

/** What the provider tells of a person, in the manner of a client's provider. @see libs/sign-in/profiles.ts */
export function claimsOf(
  { sub, name, roles, run }: DemonstrationPerson,
  profile: IdentityClient['profile'] | undefined,
): { sub: string; [claim: string]: unknown } {
  if (profile !== 'claveunica' || !run) return { sub, name, roles: [...roles] };
  const [given = '', ...family] = name.split(' ');
  return { sub, RolUnico: { ...run, tipo: 'RUN' }, name: { nombres: [given], apellidos: family } };
}
