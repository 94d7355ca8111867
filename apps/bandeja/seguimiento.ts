import { Injectable } from '@nestjs/common';
import { calendarOf, dueOf } from '@valija/domain';
import { type Envelope, peekPayload } from '@valija/envelope';
import type { Queryable, Tx } from '@valija/store';
import { type AnswerRule, asuntos, findAnswerRule, type Side } from './asuntos.js';
import { TrayConfig } from './config.js';
import { findObjection, type Objection, standingOf } from './standing.js';
import { listGiven, lockMatter, writeStanding } from './store/matters.js';
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
    const given = await listGiven(db, opening.id);
    const side = sideOf(opening);
    return asunto.answers
      .filter(({ by }) => by === side || by === 'either')
      .map((rule) => ({
        rule,
        // What never reached anybody has no answers.
        objection:
          opening.estado === 'rechazado'
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
    const standing =
      opening.estado === 'rechazado'
        ? ({ turn: 'none' } as const)
        : standingOf(asunto, sideOf(opening), await listGiven(tx, openingId));
    const step = 'step' in standing ? standing.step : undefined;
    const clock = step?.clock?.[opening.lane];
    writeStanding(tx, openingId, {
      turn: standing.turn,
      pending: step?.answers ?? [],
      dueAt: clock && this.dueOf(clock, peekPayload(opening.envelope) as Envelope),
    });
  }

  private dueOf(clock: Parameters<typeof dueOf>[0], { clockbase, time }: Envelope): string | undefined {
    try {
      return dueOf(clock, clockbase ?? time, calendarOf({ region: this.config.region })).dueAt;
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
