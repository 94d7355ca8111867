/** One of the five things that a SMART scope allows: create, read, update, delete, search. */
export type Permission = 'c' | 'r' | 'u' | 'd' | 's';

const permissions: readonly Permission[] = ['c', 'r', 'u', 'd', 's'];

/** What a client may do, by type of resource. */
export type Allowed = Readonly<Record<string, readonly Permission[]>>;

/** What the adapter of a centre may do in it, whatever it asks for. */
export const allowedToAdapter: Allowed = {
  Patient: ['c', 'r', 'u', 'd', 's'],
  ServiceRequest: ['c', 'r', 'u', 'd', 's'],
  Task: ['c', 'r', 'u', 'd', 's'],
  Subscription: ['c', 'r', 'u', 'd', 's'],
  Appointment: ['r', 's'],
  Location: ['r', 's'],
  Organization: ['r', 's'],
  Practitioner: ['r', 's'],
  PractitionerRole: ['r', 's'],
};

const shape = /^system\/([A-Z][A-Za-z]*)\.(c?r?u?d?s?)$/;

/** What a token allows. @see SMART App Launch 2.2, «Scopes for requesting FHIR Resources» */
export class Grant {
  private constructor(private readonly granted: ReadonlyMap<string, readonly Permission[]>) {}

  /** What of the asked scopes is allowed; a scope of another form, or of nothing that is allowed, is left out. */
  static of(asked: string, allowed: Allowed): Grant {
    const granted = new Map<string, readonly Permission[]>();
    for (const scope of asked.split(' ')) {
      const [, type, letters] = shape.exec(scope) ?? [];
      if (type === undefined || !letters || !Object.hasOwn(allowed, type)) continue;
      const before = granted.get(type) ?? [];
      const both = permissions.filter(
        (one) => before.includes(one) || (letters.includes(one) && allowed[type]?.includes(one)),
      );
      if (both.length > 0) granted.set(type, both);
    }
    return new Grant(granted);
  }

  get isEmpty(): boolean {
    return this.granted.size === 0;
  }

  allows(type: string, permission: Permission): boolean {
    return this.granted.get(type)?.includes(permission) ?? false;
  }

  /** As the token endpoint tells it. */
  toString(): string {
    return [...this.granted].map(([type, letters]) => `system/${type}.${letters.join('')}`).join(' ');
  }
}
