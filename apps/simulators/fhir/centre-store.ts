import type { Resource } from '@medplum/fhirtypes';
import type { Held } from './versions.js';

/** Says why whoever writes may not write this; undefined where they may. */
export type WriteRule = (before: Held | undefined, after: Resource) => string | undefined;

/** Takes what was written, once it is on disk and before whoever wrote it is answered. It writes nothing itself before it ends. */
export type OnWritten = (written: readonly Held[], byAdapter: boolean) => Promise<void>;

/** What the people of a centre read and write in its system; what they write keeps to no rule but theirs. */
export interface CentreStore {
  /** All versions, the oldest first. */
  of(type: string, id: string): readonly Held[];
  /** The newest version of each resource of a type, in the order they were created. */
  newestOf<R extends Resource>(type: R['resourceType']): Iterable<Held<R>>;
  create<R extends Resource>(resource: R): Promise<Held<R>>;
  /**
   * Writes the next version of a resource by its last one, with no other write between.
   *
   * @param change the next version; undefined where there is to be none
   * @returns what was written, if anything
   */
  change<R extends Resource>(
    type: R['resourceType'],
    id: string,
    change: (current: Held<R>) => R | undefined,
  ): Promise<Held<R> | undefined>;
}
