import { createHash } from 'node:crypto';
import { type Inbox, type Outcome, park, retryForMs, retryWaitMs } from '@valija/bus';
import {
  type Envelope,
  forget,
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
import { type Circuit, circuitCode } from './circuit.js';
import { liftContent } from './content.js';
import { type Draft, grantedBy, type SealedDraft, type Sender, sealDraft } from './draft.js';
import { judgeEnding, judgeSupersession, judgeSuspension, suspendedMs } from './endings.js';
import { type Incoming, type IncomingRefusal, refusedPattern } from './incoming.js';
import { receiptEntry, storedEnvelope } from './receive.js';
import { judgeAuthorization } from './revocations.js';

export interface InboxWorkOptions {
  readonly leaseMs: number;
  /** Where attachments of received messages are fetched. */
  readonly attachments: AttachmentsHttp;
  /** Whether the app shows what does not fit to a person and changes nothing by it. */
  readonly showsMisfits: () => boolean;
  /** Keeps messages from an existing system that does not answer; absent where the app has none, or several. */
  readonly circuit: () => Circuit | undefined;
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
      const left = sent && this.options.circuit()?.judge(row.id);
      if (left) return left;
      return sent ? { message: { receipt, sent, mayHaveActed } } : park('thread-unknown');
    }
    const envelope = storedEnvelope(row.envelope);
    const { directory, matrix, party } = this.self;
    const ended = judgeEnding(row) ?? (await judgeSupersession(this.db, row));
    if (ended) return ended;
    const revoked = await judgeAuthorization(this.db, envelope, row, directory.gateway);
    if (revoked) return revoked;
    // Asked again here: an agreement may have ended since the gateway looked.
    const withheld = judgeSuspension(envelope, row, this.self);
    if (withheld) return withheld;
    if (row.misfit !== null && !this.options.showsMisfits()) return park('out-of-course');
    // What the gateway itself says is not for the existing system alone, and never waits for it.
    const left = envelope.source === directory.gateway ? undefined : this.options.circuit()?.judge(row.id);
    if (left) return left;
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
    const attachment = (digest: string): Promise<Buffer> =>
      this.fetchAttachment(row, envelope, lifted, digest);
    const misfit = row.misfit === null ? {} : { misfit: row.misfit };
    return { message: { envelope, content: lifted, mayHaveActed, attachment, ...misfit } };
  }

  /** The message stays claimed while its attachment comes, however slowly. */
  private async fetchAttachment(
    row: InboxRow,
    envelope: Envelope,
    content: unknown,
    digest: string,
  ): Promise<Buffer> {
    const named = namedIn(content).get(digest);
    if (!named) throw new ValijaError('attachment-unnamed');
    const { attachments, leaseMs } = this.options;
    try {
      const sealed = await fetchSealed(attachments, digest, async () => {
        if (!(await inbox.extend(this.db, row, leaseMs)))
          throw new ValijaError('service-unavailable', 'the message is worked elsewhere meanwhile');
      });
      const findKey = (kid: string) => this.self.keyring.findOpeningKey(kid);
      const document = await openAttachment(sealed, named, findKey, envelope);
      forget(sealed);
      return document;
    } catch (error) {
      if (!(error instanceof ValijaError) || error.handling !== 'refuse') throw error;
      throw new ValijaError(error.code, error.message, { cause: error, pointers: [named.pointer] });
    }
  }

  async settle(row: InboxRow, outcome: Outcome<Draft>): Promise<void> {
    await this.write(row, outcome);
    await this.learn(row, outcome);
  }

  /** What an outcome tells of the existing system. */
  private async learn(row: InboxRow, outcome: Outcome<Draft>): Promise<void> {
    const circuit = this.options.circuit();
    if (!circuit || outcome.kind === 'hold' || row.source === this.self.directory.gateway) return;
    if (outcome.kind === 'retry' && outcome.code === circuitCode) {
      circuit.fail(row.id, outcome.afterMs);
      return;
    }
    const hasAnswered = outcome.kind === 'done' || outcome.code.startsWith('native-');
    if (!hasAnswered) circuit.forget(row.id);
    else if (circuit.succeed()) {
      this.log.info('the existing system answers again');
      await inbox.resumeAfter(this.db, circuitCode);
      this.db.wake('inbox');
    }
  }

  private async write(row: InboxRow, outcome: Outcome<Draft>): Promise<void> {
    switch (outcome.kind) {
      case 'done':
        return this.settleDone(row, outcome.answers);
      case 'refuse':
        return this.finish(row, 'refused', 'refused', reasonOf(outcome), []);
      case 'park':
        return this.park(row, outcome.code, outcome.error);
      case 'retry':
        return this.postpone(row, outcome);
      case 'hold':
        return this.hold(row, outcome.code, outcome.forMs, false);
      case 'drop':
        return this.drop(row, outcome.code);
    }
  }

  /**
   * An answer that may not be said would be tried in vain for ever: a person looks, and the message keeps its place. One under an agreement
   * that is suspended is tried again when that is lifted.
   */
  private async settleDone(row: InboxRow, drafts: readonly Draft[]): Promise<void> {
    const answers = await Promise.all(drafts.map((draft) => sealDraft(draft, this.self))).catch((error) => {
      if (error instanceof ValijaError && error.handling !== 'retry') return error;
      throw error;
    });
    if (answers instanceof ValijaError)
      return answers.code === 'agreement-suspended'
        ? this.hold(row, answers.code, suspendedMs, true)
        : this.park(row, answers.code, answers);
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

  private async hold(row: InboxRow, code: string, forMs: number, wasTried: boolean): Promise<void> {
    await inbox.hold(this.db, row, forMs, { wasTried });
    this.log.info('held', { ...scopeOf(row), code });
  }

  private async drop(row: InboxRow, code: string): Promise<void> {
    await this.db.transaction((tx) => inbox.settle(tx, row, 'dropped', failureOf(code)));
    this.log.warn(row.attempts > 1 ? 'dropped after it was tried' : 'dropped', { ...scopeOf(row), code });
  }

  private async postpone(row: InboxRow, outcome: Outcome<never> & { kind: 'retry' }): Promise<void> {
    const since = row.first_failed_at?.getTime();
    if (since !== undefined && this.self.now().getTime() - since > retryForMs)
      return this.park(row, 'retries-exhausted', outcome.error);
    const waitMs = outcome.afterMs ?? retryWaitMs(row.attempts - row.tried_before, Math.random());
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
