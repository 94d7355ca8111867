import { v5 as uuidv5 } from 'uuid';

/** What a resource is called within its transaction, before it has an id; the same in every try. @see FHIR R4, Bundle (2.36.4.1) */
const localUrl = (name: string, type: string): string => `urn:uuid:${uuidv5(type, name)}`;

/** A reference to the resource of that type in the transaction of that name. */
export const localRef = (name: string, type: fhir4.Resource['resourceType']): fhir4.Reference => ({
  reference: localUrl(name, type),
});

/**
 * Resources that are made all or none of them, and each only where there is none yet.
 *
 * @param name of the transaction, a UUID: what the resources are made of
 * @param ifNoneExist a search by which each is found again, in ASCII and encoded as in a query
 * @param resources one of each type
 */
export const transactionOf = (
  name: string,
  ifNoneExist: string,
  resources: readonly fhir4.FhirResource[],
): fhir4.Bundle => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: resources.map((resource) => ({
    fullUrl: localUrl(name, resource.resourceType),
    resource,
    request: { method: 'POST', url: resource.resourceType, ifNoneExist },
  })),
});
