import type { MessageKey } from '@valija/envelope';
import type { MessageQuery } from '@valija/ops-api';
import { readBody } from '../read-body.js';
import { isReason } from '../reason.js';

/** Which messages are meant: some by their identity, those of one group of failures, or those of a search. */
export type ReplayFilter =
  | { readonly ids: readonly MessageKey[] }
  | { readonly failure: string }
  | { readonly query: MessageQuery };

/** What is asked of a replay, as `contracts/gateway.openapi.json` describes it. */
export interface ReplayForm {
  readonly filter: ReplayFilter;
  readonly reason: string;
  readonly canary: boolean;
  readonly perSecond: number;
  readonly dryRun: boolean;
}

/** Most messages that are named one by one. */
const idsMax = 1_000;
const perSecondMax = 50;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const source = /^urn:valija:[a-z0-9:-]{1,110}$/;
const failureKey = /^[A-Za-z0-9_-]{1,400}$/;

/** @throws ValijaError `schema-violation` with pointers; what a search says is checked where it is searched */
export function asReplayForm(body: unknown): ReplayForm {
  const { members, check } = readBody(body, ['filter', 'reason', 'canary', 'perSecond', 'dryRun']);
  const { filter, reason, canary, perSecond, dryRun } = members;
  check('filter', isFilter(filter));
  check('reason', isReason(reason));
  check('canary', typeof canary === 'boolean');
  check(
    'perSecond',
    Number.isInteger(perSecond) && Number(perSecond) >= 1 && Number(perSecond) <= perSecondMax,
  );
  check('dryRun', typeof dryRun === 'boolean');
  check.done();
  return members as unknown as ReplayForm;
}

function isFilter(filter: unknown): filter is ReplayFilter {
  if (typeof filter !== 'object' || filter === null) return false;
  const [[name, value] = [], ...more] = Object.entries(filter);
  if (more.length > 0) return false;
  switch (name) {
    case 'ids':
      return Array.isArray(value) && value.length > 0 && value.length <= idsMax && value.every(isRef);
    case 'failure':
      return typeof value === 'string' && failureKey.test(value);
    case 'query':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return false;
  }
}

function isRef(value: unknown): value is MessageKey {
  if (typeof value !== 'object' || value === null) return false;
  const { source: said, id } = value as Partial<Record<keyof MessageKey, unknown>>;
  return (
    Object.keys(value).length === 2 &&
    typeof said === 'string' &&
    source.test(said) &&
    typeof id === 'string' &&
    uuid.test(id)
  );
}
