import type { CapabilityStatement, CapabilityStatementRestResource } from '@medplum/fhirtypes';
import { allowedToAdapter } from './scopes.js';

/** What a centre says of itself. */
export interface Capabilities {
  readonly name: string;
  readonly isVersioned: boolean;
  readonly hasSubscriptions: boolean;
}

/** @see https://hl7.org/fhir/R4/capabilitystatement.html */
export function capabilityStatement({
  name,
  isVersioned,
  hasSubscriptions,
}: Capabilities): CapabilityStatement {
  const resource = Object.entries(allowedToAdapter)
    .filter(([type]) => hasSubscriptions || type !== 'Subscription')
    .map(
      ([type, may]): CapabilityStatementRestResource => ({
        type: type as CapabilityStatementRestResource['type'],
        versioning: isVersioned ? 'versioned-update' : 'no-version',
        interaction: [
          ...(['read', 'vread', 'history-instance', 'search-type'] as const),
          ...(may.includes('c') ? (['create'] as const) : []),
          ...(may.includes('u') ? (['update'] as const) : []),
        ].map((code) => ({ code })),
        conditionalCreate: may.includes('c'),
      }),
    );
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-11-22',
    kind: 'instance',
    implementation: { description: `${name}: simulación, toda persona es ficticia` },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    rest: [
      {
        mode: 'server',
        security: { service: [{ text: 'SMART Backend Services' }] },
        resource,
        interaction: (['transaction'] as const).map((code) => ({ code })),
      },
    ],
  };
}
