import {
  type Chain,
  Directory,
  type DirectoryDocument,
  emptyChain,
  extendChain,
  extendCopy,
  isAuthorized,
  joinSignatures,
  type Keyring,
  type Pins,
  readStatement,
  type SignedStatement,
  type Signer,
  type Statement,
  signHead,
  statementsMax,
  verifyStatement,
} from '@valija/directory';
import { peekKid } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Log } from '@valija/runtime';
import type { Database, Queryable, Tx } from '@valija/store';
import { Ratifications } from './ratifications.js';
import {
  addStatement,
  digestOfPayload,
  findProposal,
  findPublished,
  findStatements,
  lockDirectory,
  saveProposal,
} from './statements.js';

/** What became of a statement. */
export type Published =
  | { readonly kind: 'published'; readonly seq: number }
  /** It waits for a further signature. */
  | { readonly kind: 'proposed' };

/** The gateway's directory: statements in one order, whichever gateway took them, and the signed word that they are all. */
export class PublishedDirectory {
  readonly directory: Directory;
  readonly ratifications: Ratifications;

  private constructor(
    private readonly db: Database,
    private readonly pins: Pins,
    chain: Chain,
    private readonly log: Log,
  ) {
    this.directory = new Directory(chain);
    this.ratifications = new Ratifications(db, pins, this.directory, log);
  }

  /**
   * Reads and verifies the directory of the database.
   * @param first what a new installation begins with
   * @throws ValijaError as `extendCopy`: what does not verify is not worked from.
   */
  static async open(
    db: Database,
    pins: Pins,
    first: DirectoryDocument,
    log: Log,
  ): Promise<PublishedDirectory> {
    await db.transaction(async (tx) => {
      await lockDirectory(tx);
      if ((await findStatements(tx, 0, 1)).length > 0) return;
      await extendCopy(emptyChain(pins), first, pins, Date.now());
      for (const [at, signed] of first.statements.entries()) addStatement(tx, at + 1, signed);
    });
    return new PublishedDirectory(db, pins, await readFrom(db, emptyChain(pins), pins), log);
  }

  /** Takes over what another gateway published. Returns how many statements are new. */
  async refresh(): Promise<number> {
    const { current } = this.directory;
    return this.work(await readFrom(this.db, current, this.pins), current.seq);
  }

  /**
   * Publishes a statement, or keeps it while it lacks a signature: once the same words come with that, they are published.
   * @throws ValijaError as `verifyStatement`, `statement-conflict`; `statement-unauthorized` where nobody who signed has a say in it
   */
  async publish(signed: SignedStatement): Promise<Published> {
    const { current } = this.directory;
    let chain: Chain = current;
    const published = await this.db.transaction(async (tx): Promise<Published> => {
      await lockDirectory(tx);
      const known = await findPublished(tx, digestOfPayload(signed));
      if (known !== undefined) return { kind: 'published', seq: known };
      requireRecent(signed, Date.now());
      chain = await readFrom(tx, current, this.pins);
      const said = await this.join(tx, signed);
      if (!(await this.isComplete(chain, said))) return this.propose(tx, chain, said);
      chain = await extendChain(chain, said, this.pins);
      addStatement(tx, chain.seq, said);
      return { kind: 'published', seq: chain.seq };
    });
    this.work(chain, current.seq);
    const { kind } = readStatement(signed);
    this.log.info(`directory statement ${published.kind}`, { type: kind });
    return published;
  }

  /** The directory after a number, with its head signed now. */
  async document(after: number, keyring: Keyring, now: Date): Promise<DirectoryDocument> {
    // Another gateway may have told the asker of more than we know yet.
    if (after > this.directory.current.seq) await this.refresh();
    const { seq, digest } = this.directory.current;
    const found = await findStatements(this.db, after, statementsMax);
    const head = await signHead({ seq, digest, at: now.toISOString() }, keyring.signer);
    return { head, statements: found.filter((each) => each.seq <= seq).map(({ signed }) => signed) };
  }

  /** With the signatures that wait already; each was verified when it came. */
  private async join(tx: Queryable, signed: SignedStatement): Promise<SignedStatement> {
    const waiting = await findProposal(tx, signed);
    return waiting ? joinSignatures(waiting, signed) : signed;
  }

  /** What a statement says and who signed it: names of administrators, URNs of parties. @throws ValijaError as `verifyStatement` */
  async readSigned(
    signed: SignedStatement,
  ): Promise<{ readonly statement: Statement; readonly signedBy: readonly string[] }> {
    const { statement, signers } = await verifyStatement(signed, this.pins);
    return { statement, signedBy: [...new Set(signers.map(nameOf))] };
  }

  /** Who signed a statement that was verified before, by the keys that it names; one who is pinned no more by the id of that key. */
  signersOf({ payload, signatures }: SignedStatement): string[] {
    const kids = signatures.map((each) => peekKid(`${each.protected}.${payload}.${each.signature}`));
    return [
      ...new Set(
        kids.map((kid) => {
          const pinned = this.pins.find(kid);
          return pinned ? nameOf(pinned.signer) : kid;
        }),
      ),
    ];
  }

  private async isComplete({ register }: Chain, signed: SignedStatement): Promise<boolean> {
    const { statement, signers } = await verifyStatement(signed, this.pins);
    return isAuthorized(statement, signers, (id) => register.findAgreement(id));
  }

  /** Only an administrator's word waits for a second one. */
  private async propose(tx: Tx, { register }: Chain, signed: SignedStatement): Promise<Published> {
    const { statement, signers } = await verifyStatement(signed, this.pins);
    if (statement.kind === 'abandonment') throw new ValijaError('statement-unauthorized');
    // What could not be published with any signature need not wait for one.
    await register.with(statement);
    if (!signers.some((signer) => 'administrator' in signer)) throw new ValijaError('statement-unauthorized');
    if (!(await saveProposal(tx, signed))) throw new ValijaError('proposals-full');
    return { kind: 'proposed' };
  }

  private work(chain: Chain, before: number): number {
    if (chain.seq > this.directory.current.seq) this.directory.replace(chain);
    return chain.seq - before;
  }
}

const nameOf = (signer: Signer): string => ('administrator' in signer ? signer.administrator : signer.party);

/** How far back a key may be ended, in milliseconds: what it signed since was believed, and may be on its way. */
const retirementMsMax = 30_000;

/** @throws ValijaError `statement-conflict` for the end of a key that lies too far back */
function requireRecent(signed: SignedStatement, now: number): void {
  const statement = readStatement(signed);
  if (statement.kind === 'retirement' && Date.parse(statement.from) < now - retirementMsMax)
    throw new ValijaError('statement-conflict', 'ends a key in the past');
}

async function readFrom(db: Queryable, chain: Chain, pins: Pins): Promise<Chain> {
  let further: Chain = chain;
  for (const { signed } of await findStatements(db, chain.seq, statementsMax))
    further = await extendChain(further, signed, pins);
  return further;
}
