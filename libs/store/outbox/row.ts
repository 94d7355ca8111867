/** What is to be published, until it is done. */
export interface OutboxEntry {
  /** Identity of the message that it is, or is about. */
  readonly source: string;
  readonly id: string;
  /** What of that message: `message`, `delivery`, `request`, `receipt:<kind>:<party>` to its sender, `told:<kind>` to its recipient. One row each. */
  readonly part: string;
  /** Entries of one thread leave one after the other: each when those before it have passed. Absent: at once. */
  readonly thread?: string;
  readonly exchange: string;
  readonly routingKey: string;
  readonly mediaType: string;
  readonly body: Uint8Array;
  /** Published once where absent; otherwise again after `firstMs`, doubling to `maxMs`, until finished. */
  readonly repeat?: { readonly firstMs: number; readonly maxMs: number };
  /** Id of the key that signed it, where it is signed anew once that key is not in force any more. */
  readonly kid?: string;
  /** Whether it leaves only while its attachments are known to be at the gateway, see `upload.settle`. Absent: it waits for none. */
  readonly hasAttachments?: boolean;
}

/** A claimed row. Only the holder of the newest `fence` may settle it. */
export interface OutboxRow {
  readonly seq: string;
  readonly fence: string;
  readonly exchange: string;
  readonly routing_key: string;
  readonly media_type: string;
  readonly id: string;
  readonly part: string;
  readonly kid: string | null;
  readonly body: Buffer;
}
