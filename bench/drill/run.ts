import { setTimeout as sleep } from 'node:timers/promises';
import type { Installation } from '../../apps/local/installation.js';
import { type Books, closeBooks } from './books.js';
import { recipient, sender } from './draft.js';
import { gatherEvidence } from './evidence.js';
import { Ledger } from './ledger.js';
import { Operator } from './operator.js';
import { Party } from './party.js';
import { type Effect, type Moments, Script } from './script.js';
import { summarize, type Waits } from './waits.js';

/** Messages offered each second, where nothing else is asked for. */
export const perSecondDefault = 100;
/** Longest time for which they are, in milliseconds. */
export const trafficMsMax = 120_000;
/** Longest time that an effect may take, in milliseconds. */
export const effectMsMax = 5_000;
/** Before anything is measured, at half the rate, in milliseconds: code runs several times slower until it has been compiled. */
const warmUpMs = 25_000;
/** Longest wait for the last receipts, in milliseconds. */
const drainMsMax = 120_000;

/** Waits of the messages that were due in a part of the run. */
export interface Phase {
  readonly name: string;
  readonly accepted: Waits | undefined;
  readonly applied: Waits | undefined;
}

export interface Result {
  /** Nothing lost, doubled or out of order, every receipt true, and every effect in time. */
  readonly ok: boolean;
  readonly effects: readonly Effect[];
  readonly books: Books;
  readonly traffic: {
    /** Messages offered each second. */
    readonly perSecond: number;
    readonly seconds: number;
    readonly offered: number;
    readonly turnedAway: number;
    /** Messages a second that were due and sent while nothing was suspended. */
    readonly sentPerSecond: number;
    /** The same, of those that the recipient applied. */
    readonly appliedPerSecond: number;
  };
  readonly phases: readonly Phase[];
  /** What went wrong in the processes of the endpoints. */
  readonly faults: readonly string[];
}

/** Traffic through an installation while its keys and an agreement change, and what became of every message. */
export async function run(
  installation: Installation,
  perSecond: number,
  say: (text: string) => void,
): Promise<Result> {
  const ledger = await Ledger.open(installation);
  const operator = await Operator.open(installation);
  const to = await Party.start(installation, recipient.endpoint, 'recipient');
  const from = await Party.start(installation, sender.endpoint, 'sender');
  try {
    say(`calentamiento: ${perSecond / 2} mensajes/s durante ${warmUpMs / 1_000} s …`);
    from.tell({ kind: 'start', perSecond: perSecond / 2, msMax: warmUpMs });
    await from.until('stopped');
    await drain(ledger);
    say(`${perSecond} mensajes/s`);
    const startedAt = Date.now();
    from.tell({ kind: 'start', perSecond, msMax: trafficMsMax });
    const played = await new Script(operator, ledger, from, to, say).play();
    const stoppedAt = Date.now();
    from.tell({ kind: 'stop' });
    say('se espera el último recibo …');
    await drain(ledger);
    // What was said twice would still come now.
    await sleep(1_000);
    const books = closeBooks(await gatherEvidence(installation, ledger, { from, to }));
    const faults = [...from.of('fault'), ...to.of('fault')].map(({ what }) => what);
    const inTime = played.effects.every(({ ms }) => ms !== undefined && ms <= effectMsMax);
    const isBounded = stoppedAt - startedAt <= trafficMsMax;
    if (!isBounded) faults.push('el tráfico terminó antes que el ejercicio');
    return {
      ok:
        books.faults.length === 0 &&
        books.receipts === books.receiptsVerified &&
        inTime &&
        faults.length === 0,
      effects: played.effects,
      books,
      traffic: countTraffic(from, to, {
        perSecond,
        startedAt,
        stoppedAt,
        calmUntil: played.moments.slowFrom,
      }),
      phases: await measure(ledger, { from, to }, played.moments),
      faults,
    };
  } finally {
    await from.close();
    await to.close();
    await ledger.close();
  }
}

/** Waits until the sender holds the end of everything; what stays open is found by the books. */
async function drain(ledger: Ledger): Promise<void> {
  const deadline = Date.now() + drainMsMax;
  while ((await ledger.open()) > 0 && Date.now() < deadline) await sleep(250);
}

function countTraffic(
  from: Party,
  to: Party,
  {
    perSecond,
    startedAt,
    stoppedAt,
    calmUntil,
  }: { perSecond: number; startedAt: number; stoppedAt: number; calmUntil: number },
): Result['traffic'] {
  const sent = from.of('sent').filter(({ dueAt }) => dueAt >= startedAt);
  const turnedAway = from.of('turned-away').length;
  const seconds = (calmUntil - startedAt) / 1_000;
  const within = (at: number): boolean => at >= startedAt && at < calmUntil;
  return {
    perSecond,
    seconds: (stoppedAt - startedAt) / 1_000,
    offered: sent.length + turnedAway,
    turnedAway,
    sentPerSecond: sent.filter(({ dueAt }) => within(dueAt)).length / seconds,
    appliedPerSecond: to.of('applied').filter(({ at }) => within(at)).length / seconds,
  };
}

async function measure(
  ledger: Ledger,
  { from, to }: { from: Party; to: Party },
  { startedAt, rotatingFrom, slowFrom, liftedAt }: Moments,
): Promise<Phase[]> {
  const appliedAt = new Map(to.of('applied').map(({ id, at }) => [id, at]));
  const acceptedAt = new Map<string, number>();
  for (const { id, kind, at } of await ledger.receipts()) if (kind === 'accepted') acceptedAt.set(id, at);
  const phase = (name: string, since: number, until: number): Phase => {
    const sent = from.of('sent').filter(({ dueAt }) => dueAt >= since && dueAt < until);
    const waits = (ends: ReadonlyMap<string, number>): Waits | undefined =>
      summarize(sent.flatMap(({ id, dueAt }) => (ends.has(id) ? [(ends.get(id) ?? 0) - dueAt] : [])));
    return { name, accepted: waits(acceptedAt), applied: waits(appliedAt) };
  };
  return [
    phase('antes', startedAt, rotatingFrom),
    phase('mientras rotan las llaves', rotatingFrom, slowFrom),
    phase('después de levantar', liftedAt, Number.POSITIVE_INFINITY),
  ];
}
