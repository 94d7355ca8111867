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
          { code: 'read' },
          { code: 'vread' },
          { code: 'history-instance' },
          { code: 'search-type' },
          ...(may.includes('c') ? [{ code: 'create' as const }] : []),
          ...(may.includes('u') ? [{ code: 'update' as const }] : []),
        ],
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
        interaction: [{ code: 'transaction' }],
      },
    ],
  };
}
