import { catalogue, type ErrorCode, problemMediaType, toProblem, ValijaError } from '@valija/errors';
import type { Log } from './log.js';

/** The few things of a Fastify reply that the filter needs. */
interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  type(mediaType: string): Reply;
  send(body: string): unknown;
}

/** Codes of the HTTP server, by what they are in the catalogue. */
const httpCodes: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
};

/** What a database or broker that is away says. @see PostgreSQL, appendix A, classes 08, 53 and 57 */
const awayCodes = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|08\w{3}|53\w{3}|57P\d\d)$/;

/**
 * The one place where an HTTP interface turns an error into problem details (RFC 9457), in Spanish, with a stable code.
 * Carries no decorator of the web framework: it is registered with `useGlobalFilters`, which then catches everything.
 */
export class ProblemFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: { switchToHttp(): { getResponse<T>(): T } }): void {
    const reply = host.switchToHttp().getResponse<Reply>();
    const code = codeOf(error);
    if (catalogue[code].status >= 500) this.log.error('request failed', { code, error });
    else if (catalogue[code].handling === 'quarantine') this.log.warn('not believed', { code, error });
    const about = error instanceof ValijaError ? { pointers: error.pointers } : {};
    const problem = toProblem(code, about);
    if (catalogue[code].handling === 'retry') reply.header('retry-after', String(waitSecondsOf(error)));
    const challenge = challengeOf(error, code);
    if (challenge) reply.header('www-authenticate', challenge);
    reply.status(problem.status).type(problemMediaType).send(JSON.stringify(problem));
  }
}

/** Seconds after which the same may be tried again; 5 where nobody said. @see RFC 9110 §10.2.3 */
function waitSecondsOf(error: unknown): number {
  const wait = error instanceof ValijaError ? error.retryAfterMs : undefined;
  return wait === undefined ? 5 : Math.max(1, Math.ceil(wait / 1_000));
}

/** Every 401 says what is wanted; a token that was shown is called invalid. @see RFC 6750 §3.1 */
function challengeOf(error: unknown, code: ErrorCode): string | undefined {
  if (error instanceof ValijaError && error.challenge) return error.challenge;
  if (code === 'token-invalid') return 'Bearer error="invalid_token"';
  return catalogue[code].status === 401 ? 'Bearer' : undefined;
}

/** The catalogue's code for any error that reaches the edge. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof ValijaError) return error.code;
  const { code, message, status } = (error ?? {}) as { code?: unknown; message?: unknown; status?: unknown };
  if (typeof code === 'string' && httpCodes[code]) return httpCodes[code];
  if (isAway(error)) return 'service-unavailable';
  if (status === 404) return 'not-found';
  if (status === 415) return 'unsupported-media-type';
  if (status === 413) return 'too-large';
  if (status === 400 && typeof message === 'string') return 'malformed-json';
  return 'internal';
}

/** Whether an error says that the database is away rather than that a request was wrong. */
export function isAway(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && awayCodes.test(code)) return true;
  return (
    typeof message === 'string' &&
    /Connection terminated|timeout exceeded when trying to connect/.test(message)
  );
}
