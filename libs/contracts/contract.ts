import { createAjv, type Violation, violationsOf } from '@valija/validation';
import type { ValidateFunction } from 'ajv';
import { type ContractName, type JsonObject, type Operation, objectOf, readContract } from './document.js';

export type ContractValidation =
  | { readonly ok: true }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** Holds requests and answers against an interface. What comes back never holds a value. */
export interface Contract {
  readonly name: ContractName;
  readonly operationIds: readonly string[];
  /**
   * Validates the JSON body of a request, of a path's or a webhook's operation.
   * @throws Error for an operation that the interface does not have
   */
  validateRequest(operationId: string, body: unknown): ContractValidation;
  /**
   * Validates path and query parameters, given together by name. An unknown name is a violation.
   * @throws Error for an operation that the interface does not have
   */
  validateParameters(operationId: string, values: Readonly<Record<string, unknown>>): ContractValidation;
  /**
   * Validates the JSON body of an answer; an undocumented status breaks the rule `status`.
   * @throws Error for an operation that the interface does not have
   */
  validateResponse(operationId: string, status: number, body: unknown): ContractValidation;
}

const mediaTypes = ['application/json', 'application/problem+json'];

const loaded = new Map<ContractName, Contract>();

/**
 * The contract of an interface, read once. Request bodies are compiled now, so that the first call is not slower than the
 * next; answers at first use.
 * @throws Error if the document cannot be read
 */
export function loadContract(name: ContractName): Contract {
  const contract = loaded.get(name) ?? compileContract(name);
  loaded.set(name, contract);
  return contract;
}

function compileContract(name: ContractName): Contract {
  const { id, components, operations } = readContract(name);
  const ajv = createAjv();
  ajv.addVocabulary(['components']);
  ajv.addSchema({ $id: id, components: { schemas: components.schemas ?? {} } });

  const compiled = new Map<string, ValidateFunction>();
  for (const { operationId, requestBody } of operations.values()) {
    const schema = requestBody && bodySchemaOf(requestBody);
    if (schema) compiled.set(operationId, ajv.compile(schema));
  }
  const check = (key: string, schema: () => JsonObject, value: unknown): ContractValidation => {
    const validate = compiled.get(key) ?? ajv.compile(schema());
    compiled.set(key, validate);
    return validate(value) ? { ok: true } : { ok: false, violations: violationsOf(validate.errors) };
  };

  const find = (operationId: string): Operation => {
    const operation = operations.get(operationId);
    if (!operation) throw new Error(`${name} has no operation ${operationId}`);
    return operation;
  };

  return {
    name,
    operationIds: [...operations.keys()],
    validateRequest(operationId, body) {
      const { requestBody } = find(operationId);
      const schema = requestBody && bodySchemaOf(requestBody);
      if (!schema) return body === undefined ? { ok: true } : broken('body');
      return check(operationId, () => schema, body);
    },
    validateParameters(operationId, values) {
      const { parameters } = find(operationId);
      return check(`${operationId} parameters`, () => parametersSchemaOf(parameters), values);
    },
    validateResponse(operationId, status, body) {
      const { responses } = find(operationId);
      const documented = [String(status), `${Math.floor(status / 100)}XX`, 'default'];
      const key = documented.find((candidate) => responses[candidate]);
      const response = key === undefined ? undefined : responses[key];
      if (!response) return broken('status');
      const schema = bodySchemaOf(response);
      return schema ? check(`${operationId} ${key}`, () => schema, body) : { ok: true };
    },
  };
}

const broken = (rule: string): ContractValidation => ({ ok: false, violations: [{ pointer: '', rule }] });

function bodySchemaOf(carrier: JsonObject): JsonObject | undefined {
  const content = objectOf(carrier.content ?? {});
  const mediaType = mediaTypes.find((candidate) => content[candidate]);
  return mediaType === undefined ? undefined : objectOf(objectOf(content[mediaType]).schema);
}

function parametersSchemaOf(parameters: readonly JsonObject[]): JsonObject {
  const validated = parameters.filter((parameter) => parameter.in === 'path' || parameter.in === 'query');
  return {
    type: 'object',
    additionalProperties: false,
    required: validated.filter(({ required }) => required === true).map(({ name }) => name),
    properties: Object.fromEntries(validated.map(({ name, schema }) => [String(name), schema])),
  };
}
