import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';

/** The moment by the server's clock, told anew each second: all ages on a page grow at once. */
export class ServerClock {
  private readonly listeners = new Set<() => void>();
  private skewMs = 0;
  private at = Date.now();
  private timer: ReturnType<typeof setInterval> | undefined;

  /** Milliseconds since the epoch. */
  now = (): number => this.at;

  /** Sets the clock by what the server says that it is now. */
  setBy(serverAt: string): void {
    const heard = Date.parse(serverAt);
    if (Number.isFinite(heard)) this.skewMs = heard - Date.now();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    this.timer ??= setInterval(() => this.tick(), 1_000);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    };
  };

  private tick(): void {
    this.at = Date.now() + this.skewMs;
    for (const listener of this.listeners) listener();
  }
}

const ClockContext = createContext(new ServerClock());

export function ClockProvider({ clock, children }: { clock: ServerClock; children: ReactNode }) {
  return <ClockContext value={clock}>{children}</ClockContext>;
}

export const useClock = (): ServerClock => useContext(ClockContext);

/** The moment by the server's clock in milliseconds; the component is drawn anew each second. */
export function useNow(): number {
  const clock = useClock();
  return useSyncExternalStore(clock.subscribe, clock.now);
}

/** The moment of the first drawing, in milliseconds: for what need not grow. */
export function useThen(): number {
  const clock = useClock();
  const [then, setThen] = useState(clock.now);
  useEffect(() => setThen(clock.now()), [clock]);
  return then;
}
