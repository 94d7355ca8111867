import { type Validator, type Violation, violationsOf } from '@valija/validation';
import { contracts } from './generated/validators.js';

/** Interfaces described in `contracts/<name>.openapi.json` or `contracts/<name>.wsdl`. */
export type ContractName = keyof typeof contracts;

export type ContractValidation =
  | { readonly ok: true }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** What was generated ahead for one operation: a path's, or a webhook's, which the described system calls itself. */
export interface OperationValidators {
  /** Absent where a request has no JSON body. */
  readonly request?: Validator;
  readonly parameters: Validator;
  /** By documented status; null where the answer has no JSON body. */
  readonly responses: Readonly<Record<string, Validator | null>>;
}

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

/** The contract of an interface. Its validators were generated ahead: no schema is compiled here. */
export function loadContract(name: ContractName): Contract {
  const operations: Readonly<Record<string, OperationValidators>> = contracts[name];
  const find = (operationId: string): OperationValidators => {
    const operation = Object.hasOwn(operations, operationId) ? operations[operationId] : undefined;
    if (!operation) throw new Error(`${name} has no operation ${operationId}`);
    return operation;
  };
  return {
    name,
    operationIds: Object.keys(operations),
    validateRequest(operationId, body) {
      const { request } = find(operationId);
      return request ? check(request, body) : body === undefined ? { ok: true } : broken('body');
    },
    validateParameters: (operationId, values) => check(find(operationId).parameters, values),
    validateResponse(operationId, status, body) {
      const { responses } = find(operationId);
      const documented = [String(status), `${Math.floor(status / 100)}XX`, 'default'];
      const key = documented.find((candidate) => Object.hasOwn(responses, candidate));
      if (key === undefined) return broken('status');
      const validate = responses[key];
      return validate ? check(validate, body) : { ok: true };
    },
  };
}

function check(validate: Validator, value: unknown): ContractValidation {
  return validate(value) ? { ok: true } : { ok: false, violations: violationsOf(validate.errors) };
}

const broken = (rule: string): ContractValidation => ({ ok: false, violations: [{ pointer: '', rule }] });
