import type { AlertCode, Finding } from './alert.js';

/** Something that is looked at again and again. */
export interface Condition {
  /** What it may find: where it cannot look, nothing of these is resolved. */
  readonly codes: readonly AlertCode[];
  /** What holds at a moment. @throws where it cannot be known */
  readonly find: (at: Date) => Promise<readonly Finding[]> | readonly Finding[];
}
