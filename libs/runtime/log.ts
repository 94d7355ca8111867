import { ValijaError } from '@valija/errors';
import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** The fields that a log line may carry. None of them can hold content. */
export interface LogScope {
  readonly messageId?: string;
  readonly correlationId?: string;
  readonly type?: string;
  readonly party?: string;
  readonly code?: string;
  /** Thumbprint of a public key. */
  readonly kid?: string;
  readonly queue?: string;
  /** Id of an agreement. */
  readonly agreement?: string;
  readonly count?: number;
  readonly port?: number;
  readonly error?: unknown;
}

/** JSON-lines log of a process. Errors are reduced to what cannot quote content. */
export class Log {
  private constructor(private readonly logger: Logger) {}

  static create(app: string, level = 'info'): Log {
    return new Log(
      pino({
        level,
        base: { app, pid: process.pid },
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        serializers: { error: describeError },
      }),
    );
  }

  info(msg: string, scope: LogScope = {}): void {
    this.logger.info(scope, msg);
  }

  warn(msg: string, scope: LogScope = {}): void {
    this.logger.warn(scope, msg);
  }

  error(msg: string, scope: LogScope = {}): void {
    this.logger.error(scope, msg);
  }
}

/**
 * Class, code and frames of an error. The message is kept only for our own family: those of databases, parsers and HTTP
 * clients quote the values they met.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { class: typeof error };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6)
    .map((line) => line.trim());
  const code = (error as { code?: unknown }).code;
  return {
    class: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(error instanceof ValijaError ? { message: error.message } : {}),
    frames,
    ...(error.cause ? { cause: describeError(error.cause) } : {}),
  };
}
