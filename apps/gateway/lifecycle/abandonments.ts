import {
  type AbandonmentStatement,
  isAuthorized,
  joinSignatures,
  type Pins,
  type SignedStatement,
  type Signer,
  verifyStatement,
} from '@valija/directory';
import { ValijaError } from '@valija/errors';
import type { Log } from '@valija/runtime';
import type { Database, Tx } from '@valija/store';
import type { Obligations } from '../obligations/obligations.js';
import type { Signatory } from '../receipts/make-receipt.js';
import {
  findAbandonment,
  lockMessage,
  markAbandoned,
  type StoredAbandonment,
  saveAbandonment,
} from '../store/abandonments.js';
import type { StoredMessage } from '../store/messages.js';
import { findTerminalReceipt } from '../store/receipts.js';
import { endMessage } from './end-message.js';

/** What became of a statement that gives a message up. */
export type Abandoned =
  /** It waits for the signature of a second administrator: the same statement with both. */
  | {
      readonly kind: 'proposed';
      readonly administrators: readonly string[];
      readonly statement: SignedStatement;
    }
  | { readonly kind: 'abandoned'; readonly administrators: readonly string[]; readonly receipt: string };

/** Gives messages up that nothing else ends: two administrators say so and why, and both names stay with it. */
export class Abandonments {
  constructor(
    private readonly db: Database,
    private readonly pins: Pins,
    private readonly signatory: Signatory & { readonly obligations: Obligations },
    private readonly log: Log,
  ) {}

  /**
   * Takes a statement with one signature or both. Said again it changes nothing.
   * @throws ValijaError as `verifyStatement`; `statement-unauthorized` where no administrator signed, `not-found` where there is no such
   *   message of that very envelope, `abandoned-too-late` where it has ended, `proposals-full`
   */
  async take(signed: SignedStatement): Promise<Abandoned> {
    const { statement, signers } = await verifyStatement(signed, this.pins);
    if (statement.kind !== 'abandonment')
      throw new ValijaError('malformed-message', undefined, { pointers: ['/payload/kind'] });
    if (administratorsOf(signers).length === 0) throw new ValijaError('statement-unauthorized');
    const abandoned = await this.db.transaction((tx) => this.join(tx, statement, signed));
    this.log.warn(`abandonment ${abandoned.kind}`, {
      messageId: statement.id,
      party: statement.source,
    });
    return abandoned;
  }

  private async join(tx: Tx, statement: AbandonmentStatement, signed: SignedStatement): Promise<Abandoned> {
    const message = await lockMessage(tx, statement);
    if (message?.envelope_digest !== statement.envelopedigest) throw new ValijaError('not-found');
    const known = await findAbandonment(tx, signed);
    if (known?.isDone) return this.done(known, (await findTerminalReceipt(tx, message)) ?? '');
    if (hasEnded(message)) throw new ValijaError('abandoned-too-late');
    const joined = known ? joinSignatures(known.signed, signed) : signed;
    const { signers } = await verifyStatement(joined, this.pins);
    const isDone = isAuthorized(statement, signers, () => undefined);
    const abandonment = { signed: joined, administrators: administratorsOf(signers), isDone };
    if (!(await saveAbandonment(tx, statement, statement.why, abandonment)))
      throw new ValijaError('proposals-full');
    if (!isDone) return { kind: 'proposed', administrators: abandonment.administrators, statement: joined };
    markAbandoned(tx, message);
    const said = { kind: 'abandoned', code: 'abandoned' } as const;
    return this.done(abandonment, await endMessage(tx, message, said, this.signatory));
  }

  private done({ administrators }: StoredAbandonment, receipt: string): Abandoned {
    return { kind: 'abandoned', administrators, receipt };
  }
}

const administratorsOf = (signers: readonly Signer[]): string[] =>
  signers.flatMap((signer) => ('administrator' in signer ? [signer.administrator] : [])).sort();

const hasEnded = ({ state, withheld_code }: StoredMessage & { withheld_code: string | null }): boolean =>
  state === 'delivered' ||
  state === 'refused' ||
  state === 'abandoned' ||
  (state === 'withheld' && withheld_code === 'authorization-revoked');
