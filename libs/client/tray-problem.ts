import type { BandejaSchemas } from '@valija/contracts';

/** Problem details as the tray answers them, in Spanish, with a stable code. @see RFC 9457 */
export type Problem = BandejaSchemas['Problem'];

/** The tray refused a request, or could not serve it now. Its message names code, status and pointers, never a value. */
export class TrayProblem extends Error {
  override readonly name = 'TrayProblem';

  constructor(
    readonly problem: Problem,
    /** Seconds after which the same request may be repeated, where the tray says so (Retry-After). */
    readonly retryAfterSeconds: number | undefined,
  ) {
    super([`${problem.code} (${problem.status})`, ...(problem.pointers ?? [])].join(' '));
  }

  /** Stable code, for example `answer-decided`. */
  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }

  /** JSON pointers into the body that was sent, without values; those into the content begin with `/content`. */
  get pointers(): readonly string[] {
    return this.problem.pointers ?? [];
  }
}

/**
 * No answer of the tray: it could not be reached, the time was over, or what came is none of its answers. Whatever was to be sent may have
 * been sent or not: repeat it under the same idempotency key.
 */
export class TrayUnreachable extends Error {
  override readonly name = 'TrayUnreachable';
}
