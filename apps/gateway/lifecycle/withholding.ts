import { signReceipt } from '@valija/envelope';
import type { Log } from '@valija/runtime';
import { addReceipt, type Database, outbox, type Tx } from '@valija/store';
import { forwardReceipt } from '../receipts/forward.js';
import { makeReceipt, type Signatory } from '../receipts/make-receipt.js';
import { tellRecipient } from '../receipts/tell.js';
import type { StoredMessage } from '../store/messages.js';
import { isAnyWithheld, takeBack, withhold } from '../store/withheld.js';

/** Messages of one transaction. */
const batch = 100;

/**
 * Holds back what was accepted under an agreement that was suspended since, and lets it go when the suspension is lifted. What the
 * recipient has already it holds itself, by its own copy of the directory.
 *
 * Goes by what the database holds and never by what just happened: so a gateway that is killed in its middle, one that takes a message in
 * by a directory that is a second old, and two at once all end up the same.
 */
export class Withholding {
  constructor(
    private readonly db: Database,
    private readonly signatory: Signatory,
    private readonly log: Log,
  ) {}

  /** One look. @returns how many messages were withheld or let go */
  async pass(): Promise<number> {
    const { agreements, current } = this.signatory.directory;
    const suspended = agreements.list().flatMap((agreement) => (agreement.suspended ? [agreement.id] : []));
    const withheld = suspended.length > 0 ? await this.withhold(suspended, current.seq) : 0;
    return withheld + ((await isAnyWithheld(this.db)) ? await this.letGo(suspended, current.seq) : 0);
  }

  private async withhold(suspended: readonly string[], seq: number): Promise<number> {
    const withheld = await this.db.transaction(async (tx) => {
      const messages = await withhold(tx, suspended, seq, batch);
      const mayBeThere = await outbox.hold(tx, messages, 'delivery');
      for (const message of messages) await this.say(tx, message, mayBeThere.has(message.id));
      return messages;
    });
    if (withheld.length > 0)
      this.log.warn('withheld', { count: withheld.length, code: 'agreement-suspended' });
    return withheld.length;
  }

  private async letGo(suspended: readonly string[], seq: number): Promise<number> {
    const count = await this.db.transaction(async (tx) => {
      const messages = await takeBack(tx, suspended, seq, batch);
      outbox.resume(tx, messages, 'delivery');
      return messages.length;
    });
    if (count > 0) this.log.info('delivered again after a suspension', { count });
    return count;
  }

  /** Said once, however often its agreement is suspended: the directory's own statements tell from when to when. */
  private async say(tx: Tx, message: StoredMessage, mayBeThere: boolean): Promise<void> {
    const { directory, keyring } = this.signatory;
    const said = { kind: 'withheld', code: 'agreement-suspended' } as const;
    const receipt = makeReceipt(message, message.envelope_digest, said, this.signatory);
    const jws = await signReceipt(receipt, keyring.signer);
    if (!(await addReceipt(tx, receipt, jws))) return;
    forwardReceipt(tx, directory, { ...message, receipt, jws });
    if (mayBeThere) tellRecipient(tx, directory, message, receipt, jws);
  }
}
