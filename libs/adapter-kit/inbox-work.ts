import { createHash } from 'node:crypto';
import { type Inbox, type Outcome, park, retryForMs, retryWaitMs } from '@valija/bus';
import {
  openAttachment,
  openContent,
  peekPayload,
  type Receipt,
  type ReceiptKind,
  signReceipt,
} from '@valija/envelope';
import { pointersMax, ValijaError } from '@valija/errors';
import { describeError, type Log } from '@valija/runtime';
import { type Database, findSent, type InboxRow, inbox, outbox, type Tx } from '@valija/store';
import { namedIn, requireListed } from './attachments.js';
import { fetchSealed } from './attachments-fetch.js';
import type { AttachmentsHttp } from './attachments-http.js';
import { liftContent } from './content.js';
import { type Draft, grantedBy, type SealedDraft, type Sender, sealDraft } from './draft.js';
import { type Incoming, type IncomingRefusal, refusedPattern } from './incoming.js';
import { receiptEntry, storedEnvelope } from './receive.js';
import { judgeAuthorization } from './revocations.js';

export interface InboxWorkOptions {
  readonly leaseMs: number;
  /** Where attachments of received messages are fetched. */
  readonly attachments: AttachmentsHttp;
  /** Sends in the transaction that settles the message which it answers. */
  readonly send: (tx: Tx, sealed: SealedDraft) => void;
}

/** Works an endpoint's inbox: opens what is claimed, and commits each outcome with its receipt and answers. */
export class InboxWork implements Inbox<Incoming | IncomingRefusal, Draft> {
  constructor(
    private readonly db: Database,
    private readonly self: Sender,
    private readonly log: Log,
    private readonly options: InboxWorkOptions,
  ) {}

  claim(limit: number): Promise<InboxRow[]> {
    return inbox.claim(this.db, limit, this.options.leaseMs);
  }

  onWake(listener: () => void): void {
    this.db.onWake('inbox', listener);
  }

  async open(row: InboxRow): Promise<{ message: Incoming | IncomingRefusal } | Outcome<never>> {
    const mayHaveActed = row.attempts > 1;
    if (row.type === refusedPattern) {
      const receipt = peekPayload(row.envelope) as Receipt;
      const sent = await findSent(this.db, receipt.source, receipt.id);
      return sent ? { message: { receipt, sent, mayHaveActed } } : park('thread-unknown');
    }
    const envelope = storedEnvelope(row.envelope);
    const { directory, matrix, party } = this.self;
    const revoked = await judgeAuthorization(this.db, envelope, row, directory.gateway);
    if (revoked) return revoked;
    // Asked again here: an agreement may have ended since the gateway looked.
    const agreement = this.self.agreements.find(envelope, this.self.now());
    if (!agreement) throw new ValijaError('no-agreement');
    const content = await openContent(row.sealed ?? '', envelope, (kid) =>
      this.self.keyring.findOpeningKey(kid),
    );
    const recipient = directory.find(party);
    if (!recipient) throw new ValijaError('recipient-unknown', 'the directory does not know this party');
    const lifted = liftContent(
      { dataschema: envelope.dataschema, content },
      { agreement, recipient, matrix },
    );
    requireListed(lifted, envelope);
    if ((grantedBy(envelope.type, lifted) ?? envelope.authorization) !== envelope.authorization)
      throw new ValijaError('schema-violation', 'grants another authorisation than its envelope names', {
        pointers: ['/referencia'],
      });
    const attachment = (digest: string): Promise<Buffer> => this.fetchAttachment(row, lifted, digest);
    return { message: { envelope, content: lifted, mayHaveActed, attachment } };
  }

  /** The message stays claimed while its attachment comes, however slowly. */
  private async fetchAttachment(row: InboxRow, content: unknown, digest: string): Promise<Buffer> {
    const named = namedIn(content).get(digest);
    if (!named) throw new ValijaError('attachment-unnamed');
    const { attachments, leaseMs } = this.options;
    try {
      const sealed = await fetchSealed(attachments, digest, async () => {
        if (!(await inbox.extend(this.db, row, leaseMs)))
          throw new ValijaError('service-unavailable', 'the message is worked elsewhere meanwhile');
      });
      return await openAttachment(sealed, named, (kid) => this.self.keyring.findOpeningKey(kid));
    } catch (error) {
      if (!(error instanceof ValijaError) || error.handling !== 'refuse') throw error;
      throw new ValijaError(error.code, error.message, { cause: error, pointers: [named.pointer] });
    }
  }

  async settle(row: InboxRow, outcome: Outcome<Draft>): Promise<void> {
    switch (outcome.kind) {
      case 'done':
        return this.settleDone(row, outcome.answers);
      case 'refuse':
        return this.finish(row, 'refused', 'refused', reasonOf(outcome), []);
      case 'park':
        return this.park(row, outcome.code, outcome.error);
      case 'retry':
        return this.postpone(row, outcome);
    }
  }

  /** An answer that may not be said would be tried in vain for ever: a person looks, and the message keeps its place. */
  private async settleDone(row: InboxRow, drafts: readonly Draft[]): Promise<void> {
    const answers = await Promise.all(drafts.map((draft) => sealDraft(draft, this.self))).catch((error) => {
      if (error instanceof ValijaError && error.handling !== 'retry') return error;
      throw error;
    });
    if (answers instanceof ValijaError) return this.park(row, answers.code, answers);
    return this.finish(row, 'applied', 'delivered', {}, answers);
  }

  private async finish(
    row: InboxRow,
    state: 'applied' | 'refused',
    kind: ReceiptKind,
    reason: Pick<Receipt, 'code' | 'pointers'>,
    answers: readonly SealedDraft[],
  ): Promise<void> {
    const receipt: Receipt = {
      kind,
      by: this.self.party,
      source: row.source,
      id: row.id,
      envelopedigest: row.envelope_digest,
      at: this.self.now().toISOString(),
      ...reason,
    };
    const signed = await signReceipt(receipt, this.self.keyring.signer);
    const held = await this.db.transaction(async (tx) => {
      if (!(await inbox.settle(tx, row, state, reason.code ? failureOf(reason.code) : undefined)))
        return false;
      // Receipts are not receipted.
      if (row.type !== refusedPattern) outbox.add(tx, receiptEntry(receipt, signed));
      for (const answer of answers) this.options.send(tx, answer);
      return true;
    });
    this.log.info(held ? state : 'lease lost, nothing written', {
      ...scopeOf(row),
      ...(reason.code ? { code: reason.code } : {}),
    });
  }

  private async park(row: InboxRow, code: string, error: unknown): Promise<void> {
    await this.db.transaction((tx) => inbox.settle(tx, row, 'parked', failureOf(code, error)));
    this.log.error('parked', { ...scopeOf(row), code, error });
  }

  private async postpone(row: InboxRow, outcome: Outcome<never> & { kind: 'retry' }): Promise<void> {
    const since = row.first_failed_at?.getTime();
    if (since !== undefined && this.self.now().getTime() - since > retryForMs)
      return this.park(row, 'retries-exhausted', outcome.error);
    const waitMs = outcome.afterMs ?? retryWaitMs(row.attempts, Math.random());
    await inbox.postpone(this.db, row, waitMs, failureOf(outcome.code, outcome.error));
    this.log.warn('will be tried again', { ...scopeOf(row), code: outcome.code, error: outcome.error });
  }
}

/** More pointers would not fit into a receipt, and a refusal that cannot be said is none. */
const reasonOf = ({ code, pointers }: Outcome<never> & { kind: 'refuse' }) => ({
  code,
  pointers: pointers.slice(0, pointersMax),
});

const scopeOf = (row: InboxRow) => ({ messageId: row.id, correlationId: row.correlationid, type: row.type });

/** What is kept of a failure: code, class and a hash of the stack, none of which can hold content. */
function failureOf(code: string, error?: unknown) {
  const { class: errorClass, frames } = describeError(error) as { class: string; frames?: string[] };
  const stack = createHash('sha256')
    .update((frames ?? []).join('\n'))
    .digest('base64url')
    .slice(0, 16);
  return { code, errorClass: error === undefined ? '' : errorClass, stack: error === undefined ? '' : stack };
}
