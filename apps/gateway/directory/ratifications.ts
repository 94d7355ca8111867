import {
  type Agreement,
  asSignedStatement,
  type Directory,
  joinSignatures,
  type Pins,
  type SignedStatement,
  type Signer,
  type SuspensionStatement,
  verifyStatement,
} from '@valija/directory';
import { ValijaError } from '@valija/errors';
import type { Log } from '@valija/runtime';
import type { Database } from '@valija/store';
import { digestOfPayload, findRatifications, lockDirectory, saveRatification } from './statements.js';
import { SuspensionsInForce } from './suspensions.js';

/** Whose word a ratification takes: the first one's and another's. */
const personsToRatify = 2;

/** A suspension that is in force, and whether a second person stands for it. */
export interface Suspended {
  readonly statement: SuspensionStatement;
  /** Number under which it was published. */
  readonly seq: number;
  /** Of its payload. */
  readonly digest: string;
  /** With the signature of the second person, once there is one. */
  readonly signed: SignedStatement;
  /** Names of administrators, URNs of parties. */
  readonly signedBy: readonly string[];
  readonly ratified: boolean;
}

/** What became of a further signature. */
export interface Ratified {
  /** Id of the agreement. */
  readonly agreement: string;
  readonly digest: string;
  readonly signedBy: readonly string[];
  readonly ratified: boolean;
}

/**
 * A suspension is in force by one signature and stays in the queue of two persons until a second one ratifies it: the same words, signed
 * again. It is the gateway's record alone: the directory, and what endpoints do, are as before.
 */
export class Ratifications {
  private readonly inForce: SuspensionsInForce;

  constructor(
    private readonly db: Database,
    private readonly pins: Pins,
    private readonly directory: Directory,
    private readonly log: Log,
  ) {
    this.inForce = new SuspensionsInForce(db);
  }

  /** Every suspension that is in force, by the id of its agreement. Costs two statements of the database, and a verification for each signature. */
  async suspended(): Promise<ReadonlyMap<string, Suspended>> {
    const found = await this.inForce.find();
    const further = await findRatifications(
      this.db,
      found.map(({ digest }) => digest),
    );
    const all = new Map<string, Suspended>();
    for (const { seq, digest, signed, statement } of found) {
      const joined = joinSignatures(signed, further.get(digest) ?? signed);
      const signedBy = await this.readSignedBy(joined, statement);
      const ratified = signedBy.length >= personsToRatify;
      all.set(statement.agreement, { statement, seq, digest, signed: joined, signedBy, ratified });
    }
    return all;
  }

  /**
   * Takes the signature of a further person. Said again it changes nothing.
   * @throws ValijaError as `verifyStatement`; `not-found` where no such suspension was published, `statement-conflict` where it is over,
   *   `statement-unauthorized` where a signer has no say in it
   */
  async ratify(body: unknown): Promise<Ratified> {
    const signed = asSignedStatement(body);
    const { statement, signers } = await verifyStatement(signed, this.pins);
    if (statement.kind !== 'suspension' || !statement.suspended)
      throw new ValijaError('malformed-message', 'not a suspension', { pointers: ['/payload/kind'] });
    if (signers.some((signer) => this.namesOf([signer], statement).length === 0))
      throw new ValijaError('statement-unauthorized');
    const digest = digestOfPayload(signed);
    const ratified = await this.db.transaction(async (tx): Promise<Ratified> => {
      await lockDirectory(tx);
      const published = await this.inForce.findOf(tx, digest);
      if (!published) throw new ValijaError('not-found');
      if (!published.isInForce) throw new ValijaError('statement-conflict', 'a suspension that is over');
      const before = (await findRatifications(tx, [digest])).get(digest) ?? published.signed;
      const joined = joinSignatures(before, signed);
      const signedBy = await this.readSignedBy(joined, statement);
      const isRatified = signedBy.length >= personsToRatify;
      if (isRatified) await saveRatification(tx, digest, joined);
      return { agreement: statement.agreement, digest, signedBy, ratified: isRatified };
    });
    this.log.info('suspension ratified', { count: ratified.signedBy.length });
    return ratified;
  }

  private async readSignedBy(
    signed: SignedStatement,
    statement: SuspensionStatement,
  ): Promise<readonly string[]> {
    const { signers } = await verifyStatement(signed, this.pins);
    return this.namesOf(signers, statement);
  }

  /** Those who have a say in a suspension, each once: two roots of one party are one. */
  private namesOf(signers: readonly Signer[], { agreement }: SuspensionStatement): string[] {
    const parties = partiesOf(this.directory.current.register.findAgreement(agreement));
    const names = signers.flatMap((signer) => {
      if ('administrator' in signer) return [signer.administrator];
      return parties.includes(signer.party) ? [signer.party] : [];
    });
    return [...new Set(names)];
  }
}

const partiesOf = (agreement: Agreement | undefined): readonly string[] =>
  agreement ? [agreement.sender, agreement.recipient] : [];
