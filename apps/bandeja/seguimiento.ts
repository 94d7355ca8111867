import { Injectable } from '@nestjs/common';
import { calendarOf, dueOf } from '@valija/domain';
import { type Envelope, peekPayload } from '@valija/envelope';
import type { Queryable, Tx } from '@valija/store';
import { type AnswerRule, asuntos, findAnswerRule, type Side, type Step } from './asuntos.js';
import { TrayConfig } from './config.js';
import { findObjection, type Objection, standingOf } from './standing.js';
import { type GivenRow, listGiven, lockMatter, writeStanding } from './store/matters.js';
import { findMessage } from './store/messages.js';
import type { MessageRow } from './store/row.js';

/** An answer that an opening message knows, and what speaks against giving it now. */
export interface Option {
  readonly rule: AnswerRule;
  readonly objection: Objection | undefined;
}

/** Follows the matters of a tray: what has been answered, whose turn it is, until when. */
@Injectable()
export class Seguimiento {
  constructor(private readonly config: TrayConfig) {}

  /** Everything that this institution could ever answer to a message, with what speaks against it now. */
  async optionsOf(db: Queryable, opening: MessageRow): Promise<Option[]> {
    const asunto = asuntos[opening.type];
    if (!asunto) return [];
    const given = (await listGiven(db, opening.id)).map(typeOf);
    const side = sideOf(opening);
    return asunto.answers
      .filter(({ by }) => by === side || by === 'either')
      .map((rule) => ({
        rule,
        // What never reached anybody, or does not fit, has no answers.
        objection:
          opening.refusal !== null || opening.misfit !== null
            ? { code: 'answer-ended' }
            : findObjection(asunto, rule, side, given),
      }));
  }

  /**
   * The opening message that a received message answers, which must be of the same thread, between the same two, and theirs to answer.
   *
   * @returns the message; `none` for a type that answers nothing, or nothing of ours; `stranger` where it answers what it may not
   */
  async openingOf(
    db: Queryable,
    envelope: Envelope,
    type: string,
    content: object,
  ): Promise<MessageRow | 'none' | 'stranger'> {
    const found = findAnswerRule(type);
    if (!found) return 'none';
    const { opening: openingType, asunto, rule } = found;
    const id = rule.unnamed ? envelope.correlationid : (content as Record<string, string>)[asunto.reference];
    const opening = id === undefined ? undefined : await findMessage(db, id);
    // What is told to whomever it concerns answers a message that need not have come here.
    if (!opening || opening.type !== openingType) return rule.unnamed || rule.to ? 'none' : 'stranger';
    const other = opening.direction === 'sent' ? opening.recipient : opening.source;
    const theirs: Side = opening.direction === 'sent' ? 'recipient' : 'sender';
    const fits =
      opening.correlationid === envelope.correlationid &&
      (rule.to === 'chosen' || other === envelope.source) &&
      (rule.by === 'either' || rule.by === theirs);
    if (fits) return opening;
    return rule.unnamed || rule.to ? 'none' : 'stranger';
  }

  /** Writes whose turn it is in a matter, after something in it changed. */
  async refresh(tx: Tx, openingId: string): Promise<void> {
    const opening = await lockMatter(tx, openingId);
    const asunto = opening && asuntos[opening.type];
    if (!opening || !asunto) return;
    const given = await listGiven(tx, openingId);
    const standing =
      opening.refusal !== null || opening.misfit !== null
        ? ({ turn: 'none' } as const)
        : standingOf(asunto, sideOf(opening), given.map(typeOf));
    const step = 'step' in standing ? standing.step : undefined;
    writeStanding(tx, openingId, {
      turn: standing.turn,
      pending: step?.answers ?? [],
      dueAt: step && this.dueOf(step, opening, given),
    });
  }

  /** When a step of a matter is late: from its opening message, or from the answer that starts its term anew. */
  dueOf(
    { clock, restartedBy }: Step,
    { lane, envelope }: Pick<MessageRow, 'lane' | 'envelope'>,
    given: readonly GivenRow[],
  ): string | undefined {
    if (!clock) return undefined;
    const restart = given.findLast(({ type }) => type === restartedBy?.[lane]);
    const { clockbase, time } = peekPayload(restart?.envelope ?? envelope) as Envelope;
    try {
      return dueOf(clock[lane], clockbase ?? time, calendarOf({ region: this.config.region })).dueAt;
    } catch (error) {
      // Beyond the years whose holidays are known no term is shown.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }
}

/** Our side of a matter. */
export const sideOf = ({ direction }: Pick<MessageRow, 'direction'>): Side =>
  direction === 'received' ? 'recipient' : 'sender';

const typeOf = ({ type }: GivenRow): string => type;
