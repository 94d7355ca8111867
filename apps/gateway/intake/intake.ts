import { aboutMessage } from '@valija/bus';
import type { Agreement, Agreements } from '@valija/directory';
import {
  attachmentsOf,
  type Envelope,
  envelopeDigest,
  isOrdered,
  type Receipt,
  signReceipt,
  verifyEnvelope,
  type WireMessage,
} from '@valija/envelope';
import { type ErrorCode, ValijaError } from '@valija/errors';
import { hop, type Log } from '@valija/runtime';
import { addReceipt, type Database, outbox, type Tx } from '@valija/store';
import { Revocations } from '../authorizations/revocations.js';
import { followCourse } from '../course/course.js';
import { tellMisfit } from '../course/observation.js';
import { deliver } from '../deliver.js';
import type { Obligations } from '../obligations/obligations.js';
import { forwardReceipt } from '../receipts/forward.js';
import { makeReceipt } from '../receipts/make-receipt.js';
import type { Speaker } from '../say.js';
import { bindAttachments, removeAttachments, removeUnbound } from '../store/attachments.js';
import { addIncident } from '../store/incidents.js';
import { addMessage, appendToThread, findMessage, hasSaid, markRefused } from '../store/messages.js';
import { findReceipts } from '../store/receipts.js';
import { judge } from './judge.js';
import { judgeQuota } from './quota.js';
import { judgeSupersession } from './supersession.js';

/** What became of a message at the gateway's door. */
export type Taken =
  | { readonly kind: 'accepted'; readonly envelope: Envelope; readonly receipts: readonly string[] }
  /** The same again: all receipts so far, and nothing is done twice. */
  | { readonly kind: 'known'; readonly envelope: Envelope; readonly receipts: readonly string[] }
  /** Authentic, and not acceptable: the sender must change something. The receipt says so, signed. */
  | {
      readonly kind: 'refused';
      readonly envelope: Envelope;
      readonly code: ErrorCode;
      readonly receipt: string;
    };

export interface IntakeOptions extends Speaker {
  readonly agreements: Agreements;
  readonly obligations: Obligations;
}

/** Takes messages in: the one function behind the queue and `POST /v1/messages`. */
export class Intake {
  readonly revocations: Revocations;

  constructor(
    private readonly db: Database,
    private readonly options: IntakeOptions,
    private readonly log: Log,
  ) {
    this.revocations = new Revocations(options, log);
  }

  /**
   * Verifies, judges and stores a message, in one transaction with its delivery and its signed receipt.
   *
   * @param mayBring asked about the verified envelope before anything is stored; throws where who brings it may not. Over the bus
   *   the signature alone decides.
   * @throws ValijaError `signature-missing`, `signature-invalid`, `key-unknown`, `key-retired`, `malformed-message`,
   *   `too-large`: nothing authentic to answer to, so nothing is signed.
   */
  take(wire: WireMessage, mayBring: (envelope: Envelope) => void = () => undefined): Promise<Taken> {
    return hop('take-message', { ...aboutMessage(wire.envelope), outcome: outcomeOf }, () =>
      this.takeOne(wire, mayBring),
    );
  }

  private async takeOne(
    { envelope: jws, sealed }: WireMessage,
    mayBring: (envelope: Envelope) => void,
  ): Promise<Taken> {
    const now = this.options.now();
    const envelope = await verifyEnvelope(jws, async (kid, payload) =>
      this.options.directory.signingKey(String((payload as Partial<Envelope>).source), kid, now),
    );
    mayBring(envelope);
    const digest = envelopeDigest(jws);
    const judged = judge(envelope, sealed, this.options, now);
    const taken =
      judged.kind === 'refused'
        ? await this.refuse(envelope, jws, digest, judged.code, now)
        : this.revocations.isMine(envelope)
          ? await this.revoke(envelope, jws, digest, now)
          : await this.accept(envelope, { envelope: jws, sealed }, digest, judged.agreement, now);
    return taken ?? this.takeKnown(envelope, jws, digest);
  }

  /** The identity is taken already: by the same words, whose sender may have signed them anew meanwhile, or by others. */
  private async takeKnown(envelope: Envelope, jws: string, digest: string): Promise<Taken> {
    const stored = await findMessage(this.db, envelope);
    if (!stored) throw new ValijaError('internal', 'a message that is known is not there');
    if (stored.envelope_digest !== digest && !(await hasSaid(this.db, envelope, jws)))
      return this.refuseConflict(envelope, digest);
    const receipts = await this.db.transaction(async (tx) => {
      outbox.again(tx, envelope, 'receipt:');
      if (stored.state === 'accepted' || stored.state === 'received') outbox.again(tx, envelope, 'delivery');
      return findReceipts(tx, envelope);
    });
    this.log.info('offered again', scopeOf(envelope));
    return { kind: 'known', envelope, receipts };
  }

  /** Same identity, other bytes: an incident. The refusal names the digest of the newcomer and touches nothing else. */
  private async refuseConflict(envelope: Envelope, digest: string): Promise<Taken> {
    await addIncident(this.db, 'id-conflict', envelope, digest);
    const receipt = makeReceipt(envelope, digest, { kind: 'refused', code: 'id-conflict' }, this.options);
    const signed = await signReceipt(receipt, this.options.keyring.signer);
    await this.db.transaction(async (tx) => this.forward(tx, envelope, receipt, signed, `:${digest}`));
    this.log.error('security incident', { ...scopeOf(envelope), code: 'id-conflict' });
    return { kind: 'refused', envelope, code: 'id-conflict', receipt: signed };
  }

  private async refuse(
    envelope: Envelope,
    jws: string,
    digest: string,
    code: ErrorCode,
    takenAt: Date,
  ): Promise<Taken | undefined> {
    const taken = await this.db.transaction(async (tx) =>
      (await addMessage(tx, envelope, { jws, digest, state: 'refused', takenAt }))
        ? this.recordRefusal(tx, envelope, digest, code)
        : undefined,
    );
    if (taken) this.log.warn('refused', { ...scopeOf(envelope), code });
    return taken;
  }

  /**
   * Accepts, or refuses where its authorisation was revoked, an attachment that the envelope names is not there to be bound, it may not
   * supersede what it names, or its agreement's day is full.
   */
  private async accept(
    envelope: Envelope,
    wire: WireMessage,
    digest: string,
    agreement: Agreement,
    takenAt: Date,
  ): Promise<Taken | undefined> {
    const taken = await this.db.transaction(async (tx): Promise<Taken | undefined> => {
      const stored = {
        jws: wire.envelope,
        digest,
        state: 'accepted',
        takenAt,
        agreement: agreement.id,
      } as const;
      if (!(await addMessage(tx, envelope, stored))) return undefined;
      const code =
        (await this.revocations.judge(tx, envelope)) ??
        (await judgeSupersession(tx, envelope)) ??
        ((await bindAttachments(tx, envelope, attachmentsOf(envelope))) ? undefined : 'attachment-missing') ??
        // Last, so that only what is accepted is counted, and its row is held for the shortest time.
        (await judgeQuota(tx, agreement, envelope, takenAt, this.log));
      if (code) return this.recordRefusal(tx, envelope, digest, code);
      const misfit = await followCourse(tx, envelope, takenAt);
      // What does not fit takes no place in its thread: nothing waits for it, wherever a person leaves it lying.
      const previous = isOrdered(envelope.type) && !misfit ? await appendToThread(tx, envelope) : null;
      if (!misfit) await this.options.obligations.take(tx, envelope, takenAt);
      const said = { kind: 'accepted', previous, ...(misfit ? { misfit: misfit.rule } : {}) } as const;
      const receipt = makeReceipt(envelope, digest, said, this.options);
      const jws = await signReceipt(receipt, this.options.keyring.signer);
      const recorded = addReceipt(tx, receipt, jws);
      deliver(tx, envelope, { ...wire, accepted: jws }, this.options);
      this.forward(tx, envelope, receipt, jws);
      if (misfit) await tellMisfit(tx, envelope, misfit, this.options, this.log);
      await recorded;
      return { kind: 'accepted', envelope, receipts: [jws] };
    });
    this.logTaken(taken);
    return taken;
  }

  /** Accepts a revocation and acts on it, or refuses it. */
  private async revoke(
    envelope: Envelope,
    jws: string,
    digest: string,
    takenAt: Date,
  ): Promise<Taken | undefined> {
    const taken = await this.db.transaction(async (tx): Promise<Taken | undefined> => {
      if (!(await addMessage(tx, envelope, { jws, digest, state: 'delivered', takenAt }))) return undefined;
      const outcome = await this.revocations.take(tx, envelope, digest);
      if ('code' in outcome) return this.recordRefusal(tx, envelope, digest, outcome.code);
      return { kind: 'accepted', envelope, receipts: outcome.receipts };
    });
    this.logTaken(taken);
    return taken;
  }

  private logTaken(taken: Taken | undefined): void {
    if (taken?.kind === 'refused') this.log.warn('refused', { ...scopeOf(taken.envelope), code: taken.code });
    else if (taken) this.log.info('accepted', scopeOf(taken.envelope));
  }

  /** The signed refusal of a message that was just stored; what was uploaded for it alone is erased. */
  private async recordRefusal(tx: Tx, envelope: Envelope, digest: string, code: ErrorCode): Promise<Taken> {
    const receipt = makeReceipt(envelope, digest, { kind: 'refused', code }, this.options);
    const signed = await signReceipt(receipt, this.options.keyring.signer);
    markRefused(tx, envelope);
    const attachments = attachmentsOf(envelope);
    removeUnbound(tx, envelope, attachments);
    if (attachments.length > 0) removeAttachments(tx, envelope);
    await addReceipt(tx, receipt, signed);
    this.forward(tx, envelope, receipt, signed);
    return { kind: 'refused', envelope, code, receipt: signed };
  }

  private forward(tx: Tx, envelope: Envelope, receipt: Receipt, jws: string, suffix = ''): void {
    forwardReceipt(tx, this.options.directory, { ...envelope, jws, receipt }, suffix);
  }
}

const outcomeOf = (taken: Taken): string => (taken.kind === 'refused' ? taken.code : taken.kind);

const scopeOf = (envelope: Envelope) => ({
  messageId: envelope.id,
  correlationId: envelope.correlationid,
  type: envelope.type,
  party: envelope.source,
});
