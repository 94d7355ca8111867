/** What the drill tells the process of an endpoint. */
export type Order =
  /** Sends at a steady pace, until `stop` or the longest time is over. */
  | { readonly kind: 'start'; readonly perSecond: number; readonly msMax: number }
  | { readonly kind: 'stop' }
  /** Sends beside it, over HTTP, what is signed with the key that the endpoint began with, whatever became of that. */
  | { readonly kind: 'probe'; readonly on: boolean }
  /** How long the recipient's app takes over a message, in milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'close' };

/** A message whose sender committed it. All moments are milliseconds since the epoch. */
export interface SentMessage {
  readonly kind: 'sent';
  readonly id: string;
  /** Id of the message that opened its thread. */
  readonly thread: string;
  /** When its turn was, however late it was sent. */
  readonly dueAt: number;
  /** When it was signed and sealed, and under which keys. */
  readonly at: number;
  readonly signKid: string;
  readonly sealKid: string;
}

/** A message that its own endpoint did not let its app send: nothing left, and the app knows at once. */
export interface TurnedAway {
  readonly kind: 'turned-away';
  readonly at: number;
  readonly code: string;
}

/** A message of the probe that the gateway did not take. */
export interface ProbeRefused {
  readonly kind: 'probe-refused';
  readonly at: number;
  readonly code: string;
}

/** What the recipient's app did, once each time that it did it. */
export interface Applied {
  readonly kind: 'applied';
  readonly id: string;
  readonly at: number;
}

/** That the sender's app heard of a message that was refused. */
export interface Told {
  readonly kind: 'told';
  readonly id: string;
}

/** What the process of an endpoint tells the drill. */
export type Report =
  | { readonly kind: 'ready' | 'stopped' | 'closed' }
  | { readonly kind: 'fault'; readonly what: string }
  | SentMessage
  | TurnedAway
  | ProbeRefused
  | Applied
  | Told;
