import { type Envelope, isRecipients, type MessageKey, type Receipt } from '@valija/envelope';
import {
  type Act,
  baseOf,
  firstStepOf,
  type Rule,
  type Settings,
  type SettledRule,
  settleRules,
  stepsOf,
  termOf,
} from '@valija/obligations';
import type { Log } from '@valija/runtime';
import type { Database, Tx } from '@valija/store';
import { v7 as uuidv7 } from 'uuid';
import { Advancing } from './advancing.js';
import { placeOf } from './place.js';
import { coordinatorOf, type Parties, regionOf } from './roles.js';
import { type KeptRule, RuleBook } from './rule-book.js';
import { saveRules } from './store/rules.js';
import { type Opened, queryTaken, type Saying, writeTaken } from './store/take.js';
import { findLater, findTaken, reviveOwn, undoMessage } from './store/undo.js';

export interface ObligationsOptions {
  readonly directory: Parties;
  /** The only clock that judges. */
  readonly now: () => Date;
  readonly rules: readonly Rule[];
  /** The installation's figures, where rules ask for them. Default none. */
  readonly settings?: Settings;
  readonly log: Log;
}

const nothing = { met: [], cancelled: [], repeating: [] };

/**
 * The legal clocks. Opens, meets and cancels obligations by envelopes alone, in the transaction that accepts a message, and writes down
 * who is to be told when a term nears, passes and is resolved. Any number of gateways may do so on one database.
 */
export class Obligations {
  private readonly advancing: Advancing;

  private constructor(
    db: Database,
    private readonly options: ObligationsOptions,
    private readonly book: RuleBook,
  ) {
    this.advancing = new Advancing(db, options, book);
  }

  /** Settles the rules and keeps them, and learns those under which obligations are still open. @throws Error as `settleRules` */
  static async open(db: Database, options: ObligationsOptions): Promise<Obligations> {
    const book = new RuleBook(settleRules(options.rules, options.settings));
    await saveRules(db, book.current);
    const obligations = new Obligations(db, options, book);
    await obligations.learn();
    return obligations;
  }

  /** Learns rules that another gateway keeps, of a newer release or with other figures. */
  learn(): Promise<void> {
    return this.advancing.learn();
  }

  /**
   * Fires what is due, up to a number of obligations: writes the notices of each missed step, dated with its own moment, and opens
   * the next periods.
   * @returns how many obligations it looked at; 0 where nothing is due any more
   */
  pass(): Promise<number> {
    return this.advancing.pass();
  }

  /** Fires all that is due. Before messages are taken after a pause, so that each finds what should be open by then. */
  async catchUp(): Promise<void> {
    while ((await this.pass()) > 0);
  }

  /**
   * Takes an accepted message: ends what it meets or cancels, opens what it opens. No statement for a type that no rule knows, one for
   * the others, whose answer is waited for only where it may end a repeating obligation.
   */
  async take(tx: Tx, envelope: Envelope, takenAt: Date): Promise<void> {
    const { lane, source, id, correlationid, causationid } = envelope;
    const type = typeOf(envelope);
    const opened = this.book
      .opened({ type, lane }, takenAt)
      .flatMap((kept) => this.openedBy(kept, envelope, takenAt) ?? []);
    const said = { source, id, correlationid, answers: causationid ?? null, lane, at: takenAt };
    await this.say(tx, type, said, opened);
  }

  /** Takes what a recipient says of a message of the gateway's own. */
  async takeReceipt(tx: Tx, receipt: Receipt): Promise<void> {
    if (!isRecipients(receipt.kind)) return;
    const { by: source, id } = receipt;
    const said = { source, id, correlationid: null, answers: id, lane: 'normal', at: this.options.now() };
    await this.say(tx, `recibo.${receipt.kind}`, said, []);
  }

  /**
   * Opens what the operator of the gateway owes from a moment on.
   * @param type the operator's act, for example `incidente.conocido`
   * @returns the id that names the matter, `correlationid` of its obligations
   */
  async openOperators(tx: Tx, type: string, at: Date, id: string = uuidv7()): Promise<string> {
    const { gateway } = this.options.directory;
    const act = { type, lane: 'urgent', isOperators: true } as const;
    const opening = { source: gateway, recipient: gateway };
    const opened = this.book.opened(act, at).flatMap((kept) => this.openedBy(kept, opening, at) ?? []);
    writeTaken(tx, { ...act, source: gateway, id, correlationid: id, answers: null, at }, nothing, opened);
    return id;
  }

  /**
   * Meets what the operator of the gateway owes.
   * @param type the operator's act, for example `incidente.alertado`
   * @param matter as `openOperators` returned it
   * @param id of the act
   * @returns whether anything was open that it meets
   */
  async meetOperators(
    tx: Tx,
    type: string,
    matter: string,
    at: Date,
    id: string = uuidv7(),
  ): Promise<boolean> {
    const { gateway } = this.options.directory;
    const said: Saying = { source: gateway, id, correlationid: matter, answers: null, lane: 'urgent', at };
    return (await queryTaken(tx, said, this.book.endedBy(type), [])).ended > 0;
  }

  /**
   * A message that was refused by its recipient, abandoned, or withheld for good did nothing: what it opened is cancelled, what it
   * ended is open again under its old term, unless a later message of the thread ends it too.
   */
  async undo(tx: Tx, message: MessageKey): Promise<void> {
    const reopened = await undoMessage(tx, message, this.options.now());
    if (reopened.length === 0) return;
    for (const { envelope, takenAt } of await findLater(tx, message, reopened))
      await this.end(tx, envelope, takenAt);
  }

  /** A message that was given up was applied all the same: it did what it says after all. */
  async redo(tx: Tx, message: MessageKey): Promise<void> {
    await reviveOwn(tx, message, this.options.now());
    const taken = await findTaken(tx, message);
    if (taken) await this.end(tx, taken.envelope, taken.takenAt);
  }

  private async end(tx: Tx, envelope: Envelope, takenAt: Date): Promise<void> {
    const { source, id, correlationid, causationid, lane } = envelope;
    const said = { source, id, correlationid, answers: causationid ?? null, lane, at: takenAt };
    await this.say(tx, typeOf(envelope), said, []);
  }

  private async say(tx: Tx, type: string, said: Saying, opened: readonly Opened[]): Promise<void> {
    const ends = this.book.endedBy(type);
    if (ends.met.length + ends.cancelled.length + opened.length === 0) return;
    if (ends.repeating.length === 0 || said.correlationid === null) {
      writeTaken(tx, said, ends, opened);
      return;
    }
    const { pending } = await queryTaken(tx, said, ends, opened);
    if (!pending) return;
    await this.advancing.passThread(tx, said.correlationid, said.at);
    await queryTaken(tx, said, ends, opened);
  }

  /** The first period of an obligation; undefined where nobody could ever say that it was met. */
  private openedBy(
    { digest, rule }: KeptRule,
    message: Pick<Envelope, 'source' | 'recipient' | 'clockbase'>,
    takenAt: Date,
  ): Opened | undefined {
    const { directory } = this.options;
    const partyOf = (role: SettledRule['debtor'], region: string | null): string => {
      if (role === 'sender') return message.source;
      if (role === 'recipient') return message.recipient;
      return (role === 'coordinator' && coordinatorOf(directory, region, takenAt)) || directory.gateway;
    };
    const debtor = partyOf(rule.debtor, null);
    const region = regionOf(directory, debtor);
    const creditor = partyOf(rule.creditor, region);
    if (!canHearOfIt(rule, creditor, directory)) return undefined;
    const term = termOf(rule, baseOf(rule, message.clockbase, takenAt), 1, placeOf(region));
    const nextStep = firstStepOf(rule, term.dueAt, takenAt);
    const nextAt = stepsOf(rule, term.dueAt)[nextStep]?.at ?? term.dueAt;
    return { rule: rule.id, digest, debtor, creditor, region, ...term, nextStep, nextAt };
  }
}

const typeOf = ({ type }: Pick<Envelope, 'type'>): Act['type'] => type.slice('cl.valija.'.length);

/** A creditor that waits for an answer which its directory entry does not take would wait for ever. */
function canHearOfIt({ creditor: role, metby }: SettledRule, creditor: string, directory: Parties): boolean {
  if (role !== 'sender' && role !== 'recipient') return true;
  const accepts = directory.find(creditor)?.accepts;
  return (
    accepts === undefined ||
    metby.some((type) => accepts.some((schema) => schema.startsWith(`urn:valija:schema:${type}:`)))
  );
}
