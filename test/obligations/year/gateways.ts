import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Envelope } from '@valija/envelope';

interface Said {
  readonly ready?: true;
  readonly looked?: number;
  readonly accepted?: string;
}

interface Running {
  readonly process: ChildProcess;
  isReady: boolean;
  /** Up to which moment it has looked at everything that was due. */
  looked: number;
}

const program = join(import.meta.dirname, 'gateway.mjs');

/** Gateway processes on one database, under one clock, that are killed and replaced. */
export class Gateways {
  /** How many were killed, and how many of them while they worked on a message. */
  readonly killed = { all: 0, atWork: 0 };
  /** Processes that ended without being killed. */
  readonly faults: string[] = [];
  private readonly running = new Set<Running>();
  private readonly open = new Map<
    string,
    { readonly by: Running; readonly done: (isAccepted: boolean) => void }
  >();
  private listeners: (() => void)[] = [];
  private now = 0;

  constructor(private readonly environment: Readonly<Record<string, string>>) {}

  start(count: number): void {
    for (let started = 0; started < count; started++) this.startOne();
  }

  /** What time it is now, in milliseconds since 1970: nobody sees it go back. */
  tell(now: number): void {
    this.now = now;
    for (const { process } of this.running) send(process, { time: now });
  }

  /** Until some gateway has looked at all that was due at a moment. */
  async looked(at: number): Promise<void> {
    await this.until(() => [...this.running].some(({ looked }) => looked >= at));
  }

  /** Until every gateway has. */
  async allLooked(at: number): Promise<void> {
    await this.until(() => [...this.running].every(({ looked }) => looked >= at));
  }

  /** Offers a message to some gateway. @returns whether it was accepted before that gateway ended */
  async offer(envelope: Envelope, at: number, lot: number): Promise<boolean> {
    await this.until(() => this.ready.length > 0);
    const by = this.ready[lot % this.ready.length];
    if (!by) return false;
    return new Promise((done) => {
      this.open.set(envelope.id, { by, done });
      send(by.process, { take: { envelope, at } });
    });
  }

  /** SIGKILL, in whatever it is doing. @param lot which of them, @param atWork whether rather one that works on a message */
  kill(lot: number, atWork = false): void {
    const busy = [...this.running].filter((each) => [...this.open.values()].some(({ by }) => by === each));
    const among = atWork && busy.length > 0 ? busy : [...this.running];
    const chosen = among[lot % Math.max(1, among.length)];
    if (!chosen) return;
    this.killed.all += 1;
    if (busy.includes(chosen)) this.killed.atWork += 1;
    this.running.delete(chosen);
    chosen.process.kill('SIGKILL');
  }

  killAll(): void {
    while (this.running.size > 0) this.kill(0);
  }

  get count(): number {
    return this.running.size;
  }

  private get ready(): Running[] {
    return [...this.running].filter(({ isReady }) => isReady);
  }

  private startOne(): void {
    const process = fork(program, { env: { ...globalThis.process.env, ...this.environment }, execArgv: [] });
    const running: Running = { process, isReady: false, looked: 0 };
    this.running.add(running);
    process.on('message', ({ ready, looked, accepted }: Said) => {
      if (ready) {
        running.isReady = true;
        send(process, { time: this.now });
      }
      if (looked !== undefined) running.looked = looked;
      if (accepted !== undefined) this.settle(accepted, true);
      this.wake();
    });
    process.on('exit', (code, signal) => {
      if (this.running.delete(running)) this.faults.push(`ended by itself: ${signal ?? code}`);
      for (const [id, { by }] of this.open) if (by === running) this.settle(id, false);
      this.wake();
    });
  }

  private settle(id: string, isAccepted: boolean): void {
    this.open.get(id)?.done(isAccepted);
    this.open.delete(id);
  }

  private wake(): void {
    const waiting = this.listeners;
    this.listeners = [];
    for (const listener of waiting) listener();
  }

  private async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      if (this.faults.length > 0) throw new Error(this.faults.join('; '));
      await new Promise<void>((resolve) => this.listeners.push(resolve));
    }
  }
}

function send(process: ChildProcess, message: object): void {
  // It may have been killed a moment ago: whoever waits for it hears that it ended.
  if (process.connected) process.send(message, () => undefined);
}
