/**
 * `applied`, `refused` and `dropped` (ended by the gateway) are terminal and let the next of the thread pass; `parked` waits for a person
 * and blocks its thread.
 */
export type InboxState = 'pending' | 'applied' | 'refused' | 'parked' | 'dropped';

export interface InboxMessage {
  readonly source: string;
  readonly id: string;
  readonly type: string;
  readonly correlationid: string;
  readonly lane: string;
  readonly envelope: string;
  /** Null once the message is terminal: its content is erased, its evidence stays. */
  readonly sealed: string | null;
  readonly envelope_digest: string;
  readonly previous_source: string | null;
  readonly previous_id: string | null;
  /** Id of the sender's own message that this one supersedes. */
  readonly supersedes: string | null;
  /** The rule that it goes against in the course of its thread, as the gateway said when it accepted it. */
  readonly misfit: string | null;
}

/** A claimed row. Only the holder of the newest `fence` may settle it. */
export interface InboxRow extends InboxMessage {
  /** How often it was claimed, this time included. More than 1: an earlier try may have reached the existing system. */
  readonly attempts: number;
  /** How many of them were before somebody asked to try it anew. */
  readonly tried_before: number;
  readonly fence: string;
  readonly first_failed_at: Date | null;
  /** Why it is not to be worked on any more, as it was said of it meanwhile: `superseded`, or a code of the gateway's. */
  readonly ending: string | null;
  /** When the gateway said that it withheld the message while an agreement is suspended. */
  readonly withheld_at: Date | null;
}
