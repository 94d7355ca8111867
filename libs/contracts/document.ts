import { readFileSync } from 'node:fs';
import { findProjectFile } from '@valija/validation';

/** Interfaces described in `contracts/<name>.openapi.json`. */
export type ContractName = 'saf' | 'ninez' | 'gateway';

export type JsonObject = { readonly [key: string]: unknown };

/** One operation of an interface: a path's, or a webhook's, which the described system calls itself. */
export interface Operation {
  readonly operationId: string;
  readonly parameters: readonly JsonObject[];
  readonly requestBody: JsonObject | undefined;
  readonly responses: Readonly<Record<string, JsonObject>>;
}

/** An OpenAPI 3.1 document, with the references between its schemas made absolute. */
export interface ContractDocument {
  /** Base of every reference inside the document. */
  readonly id: string;
  readonly components: JsonObject;
  readonly operations: ReadonlyMap<string, Operation>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * Reads a document of `contracts/`, wherever the code runs from.
 * @throws Error if it does not exist, is not JSON, or holds a reference to nothing
 */
export function readContract(name: ContractName): ContractDocument {
  const file = findProjectFile(import.meta.dirname, `contracts/${name}.openapi.json`);
  const id = `urn:valija:contract:${name}`;
  const document = objectOf(JSON.parse(readFileSync(file, 'utf8')));
  const at = (value: unknown): JsonObject => {
    const object = objectOf(value);
    return typeof object.$ref === 'string' ? at(resolvePointer(document, object.$ref)) : object;
  };

  const operations = new Map<string, Operation>();
  for (const item of [
    ...Object.values(at(document.paths ?? {})),
    ...Object.values(at(document.webhooks ?? {})),
  ]) {
    const path = at(item);
    for (const method of methods) {
      if (path[method] === undefined) continue;
      const operation = at(path[method]);
      const operationId = String(operation.operationId);
      const parameters = [...listOf(path.parameters), ...listOf(operation.parameters)];
      operations.set(operationId, {
        operationId,
        parameters: parameters.map((parameter) => absolute(at(parameter), id)),
        requestBody: operation.requestBody ? absolute(at(operation.requestBody), id) : undefined,
        responses: Object.fromEntries(
          Object.entries(objectOf(operation.responses ?? {})).map(([status, response]) => [
            status,
            absolute(at(response), id),
          ]),
        ),
      });
    }
  }
  return { id, components: absolute(objectOf(document.components ?? {}), id), operations };
}

/**
 * Copies a part of the document with `#/…` made absolute. The mapping of a discriminator is dropped: the tags of the
 * alternatives are constants, and ajv reads those.
 */
function absolute(part: JsonObject, id: string): JsonObject {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key === '$ref' && typeof inner === 'string' && inner.startsWith('#')) return [key, id + inner];
        if (key === 'discriminator') return [key, { propertyName: objectOf(inner).propertyName }];
        return [key, copy(inner)];
      }),
    );
  };
  return objectOf(copy(part));
}

/** @see RFC 6901 */
function resolvePointer(document: JsonObject, ref: string): unknown {
  let found: unknown = document;
  for (const segment of ref.replace(/^#\//, '').split('/')) {
    found = objectOf(found)[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (found === undefined) throw new Error(`reference to nothing: ${ref}`);
  return found;
}

export function objectOf(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  return value as JsonObject;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
