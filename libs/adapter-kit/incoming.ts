import type { Envelope, MessageKey, Receipt } from '@valija/envelope';
import type { SentMessage } from '@valija/store';

/** What a handler gets: an opened, validated message. */
export interface Incoming<Content = unknown> {
  readonly envelope: Envelope;
  readonly content: Content;
  /** True where an earlier try may have reached the existing system: look before you write. */
  readonly mayHaveActed: boolean;
}

/** What a handler of `refusedPattern` gets: one of our own messages was refused, and the existing system should know. */
export interface IncomingRefusal {
  readonly receipt: Receipt;
  readonly sent: SentMessage;
  readonly mayHaveActed: boolean;
}

/** Pattern under which a refusal of an own message reaches a handler, as durable as any message. */
export const refusedPattern = 'cl.valija.receipt.refused';

/** Inbox key of the refusal of an own message. */
export const refusalKey = (id: string): MessageKey => ({ source: 'urn:valija:receipt', id });
