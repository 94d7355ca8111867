import {
  type Draft,
  done,
  type Endpoint,
  type IncomingRefusal,
  newSubject,
  refusedPattern,
} from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import { draftOf } from './draft.js';
import { OldKeyProbe } from './old-key-probe.js';
import { describe, kidsOf, obey, openParty, report } from './party-process.js';

/** The endpoint that sends, in a process of its own. Threads that are open at once, and messages of each. */
const threadsOpen = 50;
const threadLength = 10;

/** One place of those that take turns: a thread after another, each message after the one before it. */
class Turn {
  private subject = newSubject();
  private thread: string | undefined;
  private length = 0;
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly endpoint: Endpoint) {}

  take(dueAt: number): void {
    this.last = this.last
      .then(() => this.send(dueAt))
      .catch((error: unknown) => report({ kind: 'fault', what: describe(error) }));
  }

  private async send(dueAt: number): Promise<void> {
    const sealed = await this.seal(draftOf(this.subject, this.thread));
    if (!sealed) return;
    const at = Date.now();
    const { envelope, wire } = sealed;
    await this.endpoint.db.transaction(async (tx) => this.endpoint.send(tx, sealed));
    const [signKid, sealKid] = kidsOf(wire);
    report({ kind: 'sent', id: envelope.id, thread: envelope.correlationid, dueAt, at, signKid, sealKid });
    this.length += 1;
    this.thread = envelope.correlationid;
    if (this.length < threadLength) return;
    this.subject = newSubject();
    this.thread = undefined;
    this.length = 0;
  }

  private async seal(draft: Draft) {
    try {
      return await this.endpoint.seal(draft);
    } catch (error) {
      if (!(error instanceof ValijaError)) throw error;
      report({ kind: 'turned-away', at: Date.now(), code: error.code });
      return undefined;
    }
  }
}

/** Gives turns by the clock: what came late is caught up with, so that the offered rate is the one that was asked for. */
class Pace {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly turns: readonly Turn[]) {}

  start(perSecond: number, msMax: number): void {
    const startedAt = Date.now();
    const everyMs = 1_000 / perSecond;
    let given = 0;
    this.timer = setInterval(() => {
      for (let dueAt = startedAt; ; given += 1) {
        dueAt = startedAt + given * everyMs;
        if (dueAt > Date.now()) return;
        if (dueAt > startedAt + msMax) return this.stop();
        this.turns[given % this.turns.length]?.take(dueAt);
      }
    }, everyMs / 2);
  }

  stop(): void {
    if (!this.timer) return;
    clearInterval(this.timer);
    this.timer = undefined;
    report({ kind: 'stopped' });
  }
}

const endpoint = await openParty({
  [refusedPattern]: async ({ receipt }: IncomingRefusal) => {
    report({ kind: 'told', id: receipt.id });
    return done();
  },
});
const pace = new Pace(Array.from({ length: threadsOpen }, () => new Turn(endpoint)));
const probe = await OldKeyProbe.open(endpoint);

obey(endpoint, (order) => {
  if (order.kind === 'start') pace.start(order.perSecond, order.msMax);
  if (order.kind === 'stop') pace.stop();
  if (order.kind === 'probe') probe.set(order.on);
});
