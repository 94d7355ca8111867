import { ValijaError } from '@valija/errors';

/** Waits after a failure: the first, doubling to the longest, ±20 %, in milliseconds. */
const backoffMs = { min: 500, max: 60_000 };
/** Tries of a resource that nobody knows, or that fails for a reason nobody expected, before it is set aside: about a minute. */
const triesMax = 8;

/** How long to wait after so many failures, or as long as the last one asks for, in milliseconds. */
export function waitMs(failures: number, error: unknown): number {
  if (error instanceof ValijaError && error.retryAfterMs !== undefined) return error.retryAfterMs;
  return Math.min(backoffMs.min * 2 ** (failures - 1), backoffMs.max) * (0.8 + 0.4 * Math.random());
}

interface Wait {
  readonly version: string;
  readonly tries: number;
  /** Infinity for one that was set aside. */
  readonly notBefore: number;
}

/** The resources that could not be followed yet, each in the version that failed: another one is tried at once. */
export class Waits {
  private readonly waits = new Map<string, Wait>();

  /** Whether one of them will be tried again. */
  get areDue(): boolean {
    return [...this.waits.values()].some(({ notBefore }) => notBefore < Infinity);
  }

  /** What was set aside may be tried again. */
  reopen(): void {
    for (const [id, { notBefore }] of this.waits) if (notBefore === Infinity) this.waits.delete(id);
  }

  /** Whether it has to wait, or was set aside, or may be tried. */
  stateOf(id: string, version: string, now: number): 'waiting' | 'aside' | 'free' {
    const { notBefore = 0 } = this.of(id, version) ?? {};
    if (now >= notBefore) return 'free';
    return notBefore === Infinity ? 'aside' : 'waiting';
  }

  /** Whether it was tried for as long as one waits for what it lacks. */
  isLastTry(id: string, version: string): boolean {
    return (this.of(id, version)?.tries ?? 0) >= triesMax;
  }

  done(id: string): void {
    this.waits.delete(id);
  }

  /**
   * Notes a failure. One that another try may heal waits for ever; one that may pass, for some tries.
   * @returns whether it waits; otherwise it is to be set aside
   */
  fail(id: string, version: string, now: number, error: unknown): boolean {
    const tries = (this.of(id, version)?.tries ?? 0) + 1;
    const known = error instanceof ValijaError ? error : undefined;
    const mayPass = !known || known.retryAfterMs !== undefined;
    const waits = known?.handling === 'retry' || (mayPass && tries <= triesMax);
    if (waits) this.waits.set(id, { version, tries, notBefore: now + waitMs(tries, error) });
    return waits;
  }

  setAside(id: string, version: string): void {
    this.waits.set(id, { version, tries: 0, notBefore: Infinity });
  }

  private of(id: string, version: string): Wait | undefined {
    const wait = this.waits.get(id);
    return wait?.version === version ? wait : undefined;
  }
}
