/** `applied` and `refused` are terminal and let the next of the thread pass; `parked` waits for a person and blocks its thread. */
export type InboxState = 'pending' | 'applied' | 'refused' | 'parked';

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
}

/** A claimed row. Only the holder of the newest `fence` may settle it. */
export interface InboxRow extends InboxMessage {
  /** How often it was claimed, this time included. More than 1: an earlier try may have reached the existing system. */
  readonly attempts: number;
  readonly fence: string;
  readonly first_failed_at: Date | null;
}
