import {
  type DerivacionRule,
  type DerivacionSide,
  type DerivacionState,
  derivacionInitial,
  derivacionOpening,
  isDerivacionMessage,
  moveOf,
  ruleAgainst,
  stateAfter,
  supersede,
  withdraw,
} from '@valija/domain';
import type { Envelope } from '@valija/envelope';
import type { Tx } from '@valija/store';
import {
  type Held,
  type Judged,
  lockCourse,
  markMisfit,
  moveCourse,
  openCourse,
  type Said,
  writeArrival,
  writeCourse,
} from './store.js';

/** A message that does not fit into the course of its thread. */
export interface Misfit {
  readonly rule: DerivacionRule;
  /** Where the derivación stands, for its two sides to know; absent for whoever is neither. */
  readonly state?: DerivacionState;
}

/** A message as the gateway knows it, to whom and in which thread. */
export type Known = Pick<Envelope, 'source' | 'id' | 'recipient' | 'type' | 'correlationid'>;

const prefix = 'cl.valija.';

/** What a message is in the course of a derivación; undefined where it is no part of one. */
function partOf(message: Known & { readonly causationid?: string | undefined }): Said | undefined {
  const on = message.type.slice(prefix.length);
  return isDerivacionMessage(on) ? { ...message, on } : undefined;
}

/** Whether a message, where it ends undelivered, may take something of a course back. */
export const isOfCourse = ({ type }: Pick<Envelope, 'type'>): boolean =>
  isDerivacionMessage(type.slice(prefix.length));

/**
 * Follows a derivación by what the gateway accepts in its thread, in the order in which it does. A message that fits moves it; one that does
 * not changes nothing, and its rule is told. A thread whose derivación was never seen is left alone.
 *
 * @returns why the message does not fit, where it does not
 */
export async function followCourse(tx: Tx, envelope: Envelope, at: Date): Promise<Misfit | undefined> {
  const said = partOf(envelope);
  if (!said) return undefined;
  const misfit =
    envelope.supersedes !== undefined
      ? await replace(tx, said, envelope.supersedes, at)
      : said.on === derivacionOpening && said.id === said.correlationid
        ? await open(tx, said, at)
        : misfitOf(said, await moveCourse(tx, said, at));
  if (misfit) markMisfit(tx, said, misfit.rule);
  return misfit;
}

async function open(tx: Tx, said: Said, at: Date): Promise<Misfit | undefined> {
  const to = moveOf(derivacionInitial, said.on, 'derivante') ?? derivacionInitial;
  const first = { id: said.id, on: said.on, by: 'derivante', to } as const;
  // The id of a thread is its first message's own: whoever takes another's for theirs is no side of it.
  return (await openCourse(tx, said, first, at)) ? undefined : { rule: 'derivacion-repetida' };
}

/** A correction stands in the place of what it corrects; where that moved nothing, it is judged as any message. */
async function replace(tx: Tx, said: Said, supersedes: string, at: Date): Promise<Misfit | undefined> {
  const held = await lockCourse(tx, said.correlationid);
  const side = held && sideOf(held, said);
  const steps = side && supersede(held.steps, { id: said.id, on: said.on, by: side, supersedes });
  if (!steps) return misfitOf(said, await moveCourse(tx, said, at));
  if (steps === 'misfit') return misfitOf(said, { state: held.state, side, to: null });
  writeCourse(tx, said.correlationid, { state: stateAfter(steps), steps }, at);
  return undefined;
}

function misfitOf({ on }: Said, judged: Judged | undefined): Misfit | undefined {
  if (!judged || judged.to) return undefined;
  const { state, side } = judged;
  const rule = ruleAgainst(state, on, side ?? undefined);
  return side ? { rule, state } : { rule };
}

/** Takes back what a message did that ended undelivered, and what it did to the derivación in whose stead it was asked for. */
export async function withdrawFromCourse(tx: Tx, message: Known, at: Date): Promise<void> {
  const said = partOf(message);
  const held = said && (await lockCourse(tx, said.correlationid));
  const side = held && sideOf(held, said);
  if (!side) return;
  takeBack(tx, said.correlationid, held, { id: said.id, by: side }, at);
  const rederived =
    held.rederives !== null && said.on === derivacionOpening
      ? await lockCourse(tx, held.rederives)
      : undefined;
  if (held.rederives && rederived)
    takeBack(tx, held.rederives, rederived, { id: said.id, by: 'derivante' }, at);
}

function takeBack(
  tx: Tx,
  thread: string,
  { steps }: Held,
  step: { readonly id: string; readonly by: DerivacionSide },
  at: Date,
): void {
  const left = withdraw(steps, step);
  if (left.length < steps.length) writeCourse(tx, thread, { state: stateAfter(left), steps: left }, at);
}

/** A derivación arrived at its recipient's endpoint. */
export function noteArrival(tx: Tx, message: Known, at: Date): void {
  if (message.type === prefix + derivacionOpening) writeArrival(tx, message, at);
}

/** What was ended by the gateway came to be delivered all the same: its recipient goes by it, and so does the course where it still fits. */
export async function restoreToCourse(tx: Tx, message: Known, at: Date): Promise<void> {
  const said = partOf(message);
  if (!said) return;
  await moveCourse(tx, said, at);
  if (said.on === derivacionOpening) await moveCourse(tx, { ...said, on: 'recibo' }, at);
}

const sideOf = ({ derivante, receptor }: Held, { source, recipient }: Said): DerivacionSide | undefined => {
  if (source === derivante && recipient === receptor) return 'derivante';
  return source === receptor && recipient === derivante ? 'receptor' : undefined;
};
