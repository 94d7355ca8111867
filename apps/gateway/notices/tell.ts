import { randomBytes } from 'node:crypto';
import type { Log } from '@valija/runtime';
import type { Database, Tx } from '@valija/store';
import { type Speaker, say } from '../say.js';
import { raiseAlert } from '../store/alerts.js';
import { claimNotices, findWaiting, markTold, removeNotices } from '../store/notices.js';
import { addSendings } from '../store/sendings.js';
import type { Contacts } from './contacts.js';
import { digestOfNotices } from './digest.js';
import { type Group, groupNotices, plazosMax } from './group.js';
import type { Notice } from './plazo.js';

export interface TellingOptions {
  readonly contacts: Contacts;
  /** How long notices for one party wait for others to go with them, in milliseconds. */
  readonly gatherMs: number;
}

/** What the gateway says of terms it says for this, on this basis. */
export const saidOfPlazos = { purpose: 'plazos', legalbasis: 'ley-21057:art-31-b' } as const;

/**
 * Tells parties of their terms: what the engine wrote down for them, in as few messages as may be, and by their e-mail and webhooks. A notice is
 * marked as told in the transaction that stores the message which tells it, and one gateway at a time tells a party: so it is told once,
 * however many gateways there are and whichever is killed.
 */
export class Telling {
  constructor(
    private readonly db: Database,
    private readonly speaker: Speaker,
    private readonly options: TellingOptions,
    private readonly log: Log,
  ) {}

  /** One look. @returns how many notices were told */
  async pass(): Promise<number> {
    const { directory, now } = this.speaker;
    const at = now();
    // Whoever publishes no key is told when they publish one.
    const among = directory.parties
      .map(({ urn }) => urn)
      .filter((urn) => urn === directory.gateway || directory.takesSealed(urn, at));
    const before = new Date(at.getTime() - this.options.gatherMs);
    let told = 0;
    for (const party of await findWaiting(this.db, { before, enough: plazosMax, among }))
      told += await this.tell(party, at);
    return told;
  }

  /** One party that cannot be told keeps nobody else from being told. */
  private async tell(party: string, at: Date): Promise<number> {
    try {
      return await this.db.transaction(async (tx) => {
        const claimed = (await claimNotices(tx, party, plazosMax)) ?? [];
        const notices = claimed.filter((notice) => !isMoot(notice));
        if (notices.length < claimed.length) removeNotices(tx, claimed.filter(isMoot));
        if (notices.length === 0) return claimed.length;
        if (party === this.speaker.directory.gateway) await this.tellOperator(tx, notices, at);
        else await this.tellParty(tx, party, notices, at);
        addSendings(tx, party, this.options.contacts.of(party), digestOfNotices(notices), at);
        return notices.length;
      });
    } catch (error) {
      this.log.error('not told of its terms', { party, error });
      return 0;
    }
  }

  private async tellParty(tx: Tx, party: string, notices: readonly Notice[], at: Date): Promise<void> {
    const { groups, unsayable } = groupNotices(notices, this.speaker.directory.find(party)?.accepts ?? []);
    for (const group of groups) markTold(tx, group.notices, at, await this.say(tx, party, group));
    if (unsayable.length === 0) return;
    markTold(tx, unsayable, at, null);
    this.log.warn('takes no message of its terms', { party, count: unsayable.length });
  }

  /** It opens a thread of its own, about nobody: its terms are of other threads and persons. */
  private async say(tx: Tx, recipient: string, { lane, dataschema, content }: Group): Promise<string> {
    const subject = randomBytes(16).toString('hex');
    const envelope = await say(
      tx,
      { dataschema, recipient, subject, lane, ...saidOfPlazos, content },
      this.speaker,
    );
    return envelope.id;
  }

  /** Whoever runs the gateway gets no message from it: an alert, a line of the log, and what contacts it has. */
  private async tellOperator(tx: Tx, notices: readonly Notice[], at: Date): Promise<void> {
    for (const { kind, rule, id } of notices) {
      if (kind === 'resuelto') continue;
      const code = kind === 'vencido' ? 'operator-term-overdue' : 'operator-term-near';
      await raiseAlert(tx, code, `${rule} ${id}`);
      this.log.error('a term of the operator', { code, messageId: id, type: rule });
    }
    markTold(tx, notices, at, null);
  }
}

/** What was resolved, and is owed again since what had resolved it was refused after all. */
const isMoot = ({ kind, state }: Notice): boolean => kind === 'resuelto' && state === 'open';
