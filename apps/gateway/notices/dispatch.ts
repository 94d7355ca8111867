import type { Log } from '@valija/runtime';
import type { Database } from '@valija/store';
import { raiseAlert } from '../store/alerts.js';
import {
  claimSendings,
  forgetSendings,
  markDead,
  markSent,
  postpone,
  type Sending,
} from '../store/sendings.js';
import type { Contacts } from './contacts.js';
import type { Mailer } from './mail.js';
import type { SendOutcome } from './outcome.js';
import type { Webhooks } from './webhook.js';

export interface DispatchOptions {
  readonly contacts: Contacts;
  /** Absent where no server for e-mail is configured. */
  readonly mailer: Pick<Mailer, 'send'> | undefined;
  readonly webhooks: Pick<Webhooks, 'send'>;
  /** First wait before another try, in milliseconds; it doubles. */
  readonly againMs: number;
  readonly againMsMax: number;
  /** Tries, the first included, before it is given up. */
  readonly triesMax: number;
  /** Longest try, in milliseconds. */
  readonly tryMsMax: number;
}

/** Tries at once: a server that is slow holds one place, not all. */
const triesAtOnce = 4;
/** How long after the longest try another process may begin the next, in milliseconds. */
const leaseMarginMs = 30_000;
/** How long it stays on record when a contact was told, or not, in milliseconds. */
const keptMs = 90 * 86_400_000;
const forgottenAtOnce = 1_000;

/**
 * Sends what is to go out by e-mail and webhook: at least once, under an id that stays the same, and no two processes the same at one time.
 * What fails is tried again, later each time; at the end an administrator is alerted.
 */
export class Dispatch {
  constructor(
    private readonly db: Database,
    private readonly options: DispatchOptions,
    private readonly log: Log,
  ) {}

  /** One look. @returns how many were tried */
  async pass(): Promise<number> {
    const due = await claimSendings(this.db, triesAtOnce, this.options.tryMsMax + leaseMarginMs);
    await Promise.all(due.map((sending) => this.work(sending)));
    return due.length;
  }

  /** Forgets what was settled long ago. @returns how many */
  forget(): Promise<number> {
    return forgetSendings(this.db, keptMs, forgottenAtOnce);
  }

  private async work(sending: Sending): Promise<void> {
    const outcome = await this.send(sending);
    const { triesMax, againMs, againMsMax } = this.options;
    const isOver = outcome.kind === 'never' || (outcome.kind === 'again' && sending.attempts >= triesMax);
    if (isOver) return this.giveUp(sending, outcome.failure);
    await this.db.transaction(async (tx) => {
      if (outcome.kind === 'sent') return markSent(tx, sending);
      const waitMs = Math.min(againMs * 2 ** Math.min(sending.attempts - 1, 30), againMsMax);
      postpone(tx, sending, waitMs, outcome.failure);
    });
    const about = scopeOf(sending);
    if (outcome.kind === 'sent') this.log.info('told of its terms', about);
    else this.log.warn('will be told again', { ...about, code: outcome.failure });
  }

  private send({ channel, id, party, target, body, created_at }: Sending): Promise<SendOutcome> {
    const { contacts, mailer, webhooks } = this.options;
    if (!contacts.includes(party, { channel, target }))
      return Promise.resolve({ kind: 'never', failure: 'CONTACT_REMOVED' });
    if (channel === 'webhook') return webhooks.send({ id, url: target, party, digest: body });
    if (!mailer) return Promise.resolve({ kind: 'again', failure: 'NO_SERVER' });
    return mailer.send({ id, to: target, digest: body, createdAt: created_at });
  }

  private async giveUp(sending: Sending, failure: string): Promise<void> {
    const isMine = await this.db.transaction(async (tx) => {
      if (!(await markDead(tx, sending, failure))) return false;
      await raiseAlert(tx, 'notice-undelivered', `${sending.channel} ${sending.id}`);
      return true;
    });
    if (isMine) this.log.error('a contact could not be told', { ...scopeOf(sending), code: failure });
  }
}

const scopeOf = ({ id, channel, party, attempts }: Sending) => ({
  messageId: id,
  type: channel,
  party,
  count: attempts,
});
