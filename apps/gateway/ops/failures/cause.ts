import { createHash } from 'node:crypto';
import type { FailureKind } from '@valija/ops-api';

/** What failures have in common that one cause explains. */
export interface Cause {
  readonly kind: FailureKind;
  readonly code: string;
  /** Who does not receive it, or cannot take it; null where that is not known. */
  readonly party: string | null;
  readonly endpoint: string | null;
  readonly type: string | null;
  readonly dataschema: string | null;
}

/** Failures of one cause, counted. */
export interface CountedCause extends Cause {
  readonly count: number;
  readonly since: Date;
  readonly last: Date;
  readonly waitingBehind: number;
  /** The oldest of them, by their messages. */
  readonly sample: readonly { readonly source: string; readonly id: string }[];
}

/** By what a group of failures is named in an address: always the same for the same cause. */
export const keyOfCause = ({ kind, code, party, endpoint, type, dataschema }: Cause): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, code, party, endpoint, type, dataschema]))
    .digest('base64url');

/** How long ago a refusal, an incident or what lies in quarantine is no failure of now any more, in milliseconds. */
export const recentMs = 7 * 86_400_000;
