import { type Envelope, type MessageKey, type Receipt, refusalSource } from '@valija/envelope';
import type { SentMessage } from '@valija/store';

/** What a handler gets: an opened, validated message. */
export interface Incoming<Content = unknown> {
  readonly envelope: Envelope;
  readonly content: Content;
  /** The rule that it goes against in the course of its thread: only to an app that shows such messages to a person and changes nothing by them. */
  readonly misfit?: string;
  /** True where an earlier try may have reached the existing system: look before you write. */
  readonly mayHaveActed: boolean;
  /**
   * Fetches a document that the content names, by its digest, and opens it: digest, size and type are as the content says.
   * @throws ValijaError `attachment-missing`, `attachment-mismatch`, `attachment-type`, `attachment-too-large`,
   *   `content-unopenable` (refused, with a pointer to the `adjunto`); `service-unavailable` (tried again). Thrown on by a handler,
   *   each becomes the message's outcome.
   */
  readonly attachment: (digest: string) => Promise<Buffer>;
}

/**
 * What a handler of `refusedPattern` gets: one of our own messages was refused, or ended by the gateway undelivered, as the receipt's `code`
 * says, and the existing system should know.
 */
export interface IncomingRefusal {
  readonly receipt: Receipt;
  readonly sent: SentMessage;
  readonly mayHaveActed: boolean;
}

/** Pattern under which a refusal of an own message reaches a handler, as durable as any message. */
export const refusedPattern = 'cl.valija.receipt.refused';

/** Inbox key of the refusal of an own message. */
export const refusalKey = (id: string): MessageKey => ({ source: refusalSource, id });
