import type { Identifier, Reference, Resource } from '@medplum/fhirtypes';
import type { Held } from './versions.js';

/** Elements of a resource that a parameter may look into, as far as this system reads them. */
interface Searchable {
  readonly identifier?: readonly Identifier[];
  readonly status?: string;
  readonly requester?: Reference;
  readonly owner?: Reference;
  readonly focus?: Reference;
  readonly for?: Reference;
  readonly subject?: Reference;
  readonly basedOn?: readonly Reference[];
}

type Matches = (resource: Held, value: string) => boolean;

const hasReference =
  (name: 'requester' | 'owner' | 'focus' | 'for' | 'subject'): Matches =>
  (resource, value) => {
    const found = (resource as Searchable)[name];
    return found?.reference === value || isIdentifier(found?.identifier, value);
  };

/** The parameters that it knows; any other is passed over in silence. */
const parameters: Readonly<Record<string, Matches>> = {
  _id: ({ id }, value) => id === value,
  _lastUpdated: ({ meta }, value) => isWithin(Date.parse(meta.lastUpdated), value),
  identifier: (resource, value) =>
    ((resource as Searchable).identifier ?? []).some((one) => isIdentifier(one, value)),
  status: (resource, value) => value.split(',').includes(String((resource as Searchable).status)),
  requester: hasReference('requester'),
  owner: hasReference('owner'),
  focus: hasReference('focus'),
  patient: hasReference('for'),
  subject: hasReference('subject'),
};

/** The resources of a type that match all parameters that this system knows, with or without their modifier `:identifier`. */
export function searchSloppily(held: readonly Held[], type: string, asked: URLSearchParams): Held[] {
  return held.filter(
    (resource) =>
      resource.resourceType === (type as Resource['resourceType']) &&
      [...asked].every(
        ([name, value]) => parameters[name.replace(/:identifier$/, '')]?.(resource, value) ?? true,
      ),
  );
}

function isIdentifier(found: Identifier | undefined, value: string): boolean {
  const [system, rest = ''] = value.includes('|') ? value.split('|', 2) : [undefined, value];
  // Without a value any of that system.
  return (
    (system === undefined || found?.system === system) &&
    (rest === '' ? system !== undefined : found?.value === rest)
  );
}

function isWithin(ms: number, value: string): boolean {
  const [, prefix = 'eq', instant = ''] = /^(ge|gt|le|lt|eq)?(.+)$/.exec(value) ?? [];
  const bound = Date.parse(instant);
  if (prefix === 'ge') return ms >= bound;
  if (prefix === 'gt') return ms > bound;
  if (prefix === 'le') return ms <= bound;
  return prefix === 'lt' ? ms < bound : ms === bound;
}
