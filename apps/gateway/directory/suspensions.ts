import {
  readStatement,
  type SignedStatement,
  type SuspensionStatement,
  statementsMax,
} from '@valija/directory';
import type { Queryable } from '@valija/store';
import { digestOfPayload, findPublished, findStatements } from './statements.js';

/** A suspension as it was published. */
export interface PublishedSuspension {
  readonly seq: number;
  /** Of its payload. */
  readonly digest: string;
  readonly signed: SignedStatement;
  readonly statement: SuspensionStatement;
}

/** Which suspensions are in force, by the statements themselves: each is read once, since none changes. */
export class SuspensionsInForce {
  private readonly byAgreement = new Map<string, PublishedSuspension>();
  private seq = 0;

  constructor(private readonly db: Queryable) {}

  /** Those in force, the one that was said first before the others. */
  async find(): Promise<PublishedSuspension[]> {
    await this.readOn(this.db);
    return [...this.byAgreement.values()].sort((one, other) => one.seq - other.seq);
  }

  /** A suspension by the digest of its payload, and whether it is in force; undefined where no such was published. */
  async findOf(
    db: Queryable,
    digest: string,
  ): Promise<
    { readonly signed: SignedStatement; readonly isInForce: true } | { readonly isInForce: false } | undefined
  > {
    await this.readOn(db);
    const found = [...this.byAgreement.values()].find((each) => each.digest === digest);
    if (found) return { signed: found.signed, isInForce: true };
    return (await findPublished(db, digest)) === undefined ? undefined : { isInForce: false };
  }

  private async readOn(db: Queryable): Promise<void> {
    for (const { seq, signed } of await findStatements(db, this.seq, statementsMax)) {
      const statement = readStatement(signed);
      // Two who read at once read the same: the later one changes nothing.
      if (statement.kind === 'suspension' && seq > this.seq)
        this.take({ seq, digest: digestOfPayload(signed), signed, statement });
      this.seq = Math.max(this.seq, seq);
    }
  }

  private take(suspension: PublishedSuspension): void {
    const { agreement, suspended } = suspension.statement;
    if (suspended) this.byAgreement.set(agreement, suspension);
    else this.byAgreement.delete(agreement);
  }
}
