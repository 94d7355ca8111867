/** A claimed attachment of an own message. Only the holder of the newest `fence` may write what became of it. */
export interface UploadRow {
  /** Identity of the message that names it. */
  readonly source: string;
  readonly id: string;
  /** SHA-256 of its sealed bytes. */
  readonly digest: string;
  /** Sealed bytes in all. */
  readonly length: number;
  readonly fence: string;
  /** Failed tries since something was last brought up. */
  readonly failures: number;
  readonly first_failed_at: Date | null;
}
