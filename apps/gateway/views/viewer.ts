import type { Directory } from '@valija/directory';
import type { Caller, OperatorCaller } from '../access/token.js';

/** Who looks at a view: a party sees what it owes or is owed, the operator's client sees all. */
export type Viewer = Caller | OperatorCaller;

/** The party to which a view is narrowed; undefined for the operator's client. */
export const partyOf = (viewer: Viewer): string | undefined => ('party' in viewer ? viewer.party : undefined);

/** The name under which it is recorded what somebody looked at. */
export const nameOf = (viewer: Viewer): string => ('party' in viewer ? viewer.party : viewer.operator);

/** An institution as a view shows it. */
export interface Institution {
  readonly urn: string;
  /** As the directory has it; the URN of one that stands in it no more. */
  readonly name: string;
}

export const institutionOf = (directory: Directory, urn: string): Institution => ({
  urn,
  name: directory.find(urn)?.name ?? urn,
});
