import { hold, type Outcome } from '@valija/bus';
import type { CircuitReport } from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';

/** The failure that counts: the existing system gives no answer, or says to try again. */
export const circuitCode = 'native-unavailable' satisfies ErrorCode;

/** Failures one after the other, with nothing done between them, after which the system is left alone. */
const failuresMax = 5;
/** Wait before one message probes it, in milliseconds; it doubles to the longest, which stays below the limit of an urgent message. */
const waitMsMin = 10_000;
const waitMsMax = 60_000;
/** How long a message is held meanwhile, in milliseconds: it is let go as soon as the system answers. */
const heldMs = 3_600_000;

/**
 * Keeps an endpoint from calling an existing system that does not answer: after repeated failures it opens, messages are held without counting
 * a try, and one of them probes from time to time. Once that is done, all go on at once.
 *
 * | state | a message | goes to |
 * |---|---|---|
 * | closed | is worked | open, at the fifth failure in a row |
 * | open | is held | half-open, when its wait ends |
 * | half-open | the first is worked, all others are held | closed when that is done, otherwise open |
 *
 * In memory, for this process: a new one finds out by itself.
 */
export class Circuit {
  private failures = 0;
  private waitMs = waitMsMin;
  private opened: { readonly since: number; nextTryAt: number; probe: string | undefined } | undefined;

  constructor(private readonly now: () => number = Date.now) {}

  /** What becomes of a message that would be worked now; undefined where it may be. */
  judge(id: string): Outcome<never> | undefined {
    if (!this.opened) return undefined;
    if (this.opened.probe === undefined && this.isDue) this.opened.probe = id;
    return this.opened.probe === id ? undefined : hold(circuitCode, heldMs);
  }

  /** Whether it is time for a message to probe. */
  get isDue(): boolean {
    return this.opened !== undefined && this.now() >= this.opened.nextTryAt;
  }

  /** The system answered. @returns whether it had been left alone: what is held may go on */
  succeed(): boolean {
    const wasOpen = this.opened !== undefined;
    this.opened = undefined;
    this.failures = 0;
    this.waitMs = waitMsMin;
    return wasOpen;
  }

  /** @param afterMs what the system asked to be waited */
  fail(id: string, afterMs = 0): void {
    this.failures++;
    if (this.opened && this.opened.probe !== id) return;
    if (!this.opened && this.failures < failuresMax) return;
    const at = this.now();
    const since = this.opened?.since ?? at;
    this.opened = { since, nextTryAt: at + Math.max(this.waitMs, afterMs), probe: undefined };
    this.waitMs = Math.min(this.waitMs * 2, waitMsMax);
  }

  /** The probe ended and told nothing of the system: another may probe. */
  forget(id: string): void {
    if (this.opened?.probe === id) this.opened.probe = undefined;
  }

  /** A person wants it tried now. */
  tryNow(): void {
    if (this.opened) this.opened.nextTryAt = Math.min(this.opened.nextTryAt, this.now());
  }

  get report(): CircuitReport | null {
    if (!this.opened) return null;
    const { since, nextTryAt, probe } = this.opened;
    return {
      state: probe === undefined ? 'open' : 'half-open',
      since: new Date(since).toISOString(),
      nextTryAt: new Date(nextTryAt).toISOString(),
    };
  }
}
