import { Readable } from 'node:stream';
import { type Contract, loadContract } from '@valija/contracts';
import { type ErrorCode, ValijaError } from '@valija/errors';
import type { FastifyInstance } from 'fastify';

const contract: Contract = loadContract('bandeja');

/** Types under which a document is uploaded: its body is read by its own route, bounded there. */
const documentTypes = ['application/pdf', 'image/jpeg', 'image/png'];

/** Longest request in milliseconds: a document of 10 MiB on a slow line. */
const requestMsMax = 120_000;

/** Prepares the server of a tray: documents reach their route unread. */
export function prepareHttp(http: FastifyInstance): void {
  http.server.requestTimeout = requestMsMax;
  http.removeContentTypeParser('text/plain');
  http.addContentTypeParser(documentTypes, (_request, payload, done) => done(null, payload));
}

/** @throws ValijaError `schema-violation` with pointers into the body, `unsupported-media-type` for what is no JSON */
export function readBody<Body>(operationId: string, body: unknown): Body {
  if (body instanceof Readable) throw new ValijaError('unsupported-media-type');
  if (isDeep(body)) throw new ValijaError('schema-violation', undefined, { pointers: ['/content'] });
  const checked = contract.validateRequest(operationId, body);
  if (!checked.ok) throw violated('schema-violation', checked.violations);
  return body as Body;
}

/** Most levels of a body: far more than any content has, far fewer than overflow the stack of what walks down it. */
const levelsMax = 64;

function isDeep(body: unknown): boolean {
  let level = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levelsMax) return true;
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  return false;
}

/** @throws ValijaError `schema-violation` with a pointer for each parameter of the query that is wrong */
export function readQuery<Query>(operationId: string, query: Readonly<Record<string, string>>): Query {
  const { limit, ...texts } = query;
  const values =
    limit === undefined ? texts : { ...texts, limit: /^\d{1,3}$/.test(limit) ? Number(limit) : limit };
  const checked = contract.validateParameters(operationId, values);
  if (!checked.ok) throw violated('schema-violation', checked.violations);
  return values as Query;
}

/** Names of a path: one that cannot be names nothing. @throws ValijaError `not-found` */
export function requirePath(operationId: string, names: Readonly<Record<string, string>>): void {
  if (!contract.validateParameters(operationId, names).ok) throw new ValijaError('not-found');
}

/** @throws ValijaError `idempotency-key-missing` */
export function readKey(header: string | undefined): string {
  if (!/^[A-Za-z0-9._:-]{8,100}$/.test(header ?? '')) throw new ValijaError('idempotency-key-missing');
  return header as string;
}

const violated = (code: ErrorCode, violations: readonly { readonly pointer: string }[]): ValijaError =>
  new ValijaError(code, undefined, { pointers: violations.map(({ pointer }) => pointer) });

/** Headers of a request, by their names in small letters. */
export type Headed = Readonly<Record<string, string | undefined>>;
