import type { Attributes } from '@opentelemetry/api';

/**
 * The steps on the way of a message that are counted, timed and traced.
 *
 * | hop | where |
 * |---|---|
 * | `native-intake` | an existing system calls its adapter, or the adapter reads one of its events |
 * | `publish` | gateway or endpoint hands a parcel to the broker, up to its confirm |
 * | `take-message` | the gateway takes a message in |
 * | `take-receipts` | the gateway takes what recipients say |
 * | `receive` | an endpoint takes a message into its inbox |
 * | `learn` | a sender's endpoint takes receipts of its messages |
 * | `handle` | an endpoint works a message of its inbox, up to its receipt and answers |
 * | `native-call` | an adapter calls its existing system |
 */
export const hops = [
  'native-intake',
  'publish',
  'take-message',
  'take-receipts',
  'receive',
  'learn',
  'handle',
  'native-call',
] as const;

export type HopName = (typeof hops)[number];

/** What a hop is about. Whatever costs something to find out is a function, asked only where somebody listens. */
export interface HopAbout<Result> {
  /** Trace in which it belongs, as an envelope says it; that of the hop around it where absent. @see W3C Trace Context §3.2 */
  readonly traceparent?: () => string | undefined;
  /** Trace that whoever calls says it is in. It becomes a link and not the parent: a caller that uses one for several cases would link them in envelopes. */
  readonly link?: string | undefined;
  /** Ids, types, lanes and codes: never content, a name or a pseudonym. */
  readonly attributes?: () => Attributes;
  /** What came of it, in one of a few words; `done` where absent. Of what is thrown: its code. */
  readonly outcome?: (result: Result) => string;
}

/** Somebody who listens to hops. */
export interface HopListener {
  around<Result>(name: HopName, about: HopAbout<Result>, work: () => Promise<Result>): Promise<Result>;
}

/** Those of this process, from its start on; none where neither metrics nor traces are switched on. */
const listeners: HopListener[] = [];

/** Has a listener told of every hop of this process. @returns ends that */
export function listenToHops(listener: HopListener): () => void {
  listeners.push(listener);
  return () => void listeners.splice(listeners.indexOf(listener), 1);
}

/** Does one hop of a message's way, and tells who listens. Costs a function call where nobody does. */
export function hop<Result>(
  name: HopName,
  about: HopAbout<Result>,
  work: () => Promise<Result>,
): Promise<Result> {
  let around = work;
  for (const listener of listeners) {
    const inner = around;
    around = () => listener.around(name, about, inner);
  }
  return around();
}

/** The code of whatever was thrown, where it has one of ours. */
export const codeOfThrown = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[a-z][a-z-]{1,60}$/.test(code) ? code : 'failed';
};
