import { Injectable } from '@nestjs/common';
import { type Draft, Endpoint, newSubject } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import { type Envelope, peekPayload } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { validateContent } from '@valija/messages';
import { type AnswerRule, asuntos, findAnswerRule, isOnlyAnswer } from './asuntos.js';
import { newestSchemaOf, useOf } from './catalogue.js';
import { findLegalObjection } from './competencia.js';
import { type Basis, Destinatarios } from './destinatarios.js';
import { type ContentRule, laneOf, ruleOfContent } from './reglas.js';
import { findAuthorized, knowsSubject } from './store/messages.js';
import type { MessageRow } from './store/row.js';

type NewMessage = BandejaSchemas['NewMessage'];
type NewAnswer = BandejaSchemas['NewAnswer'];
type NewCorrection = BandejaSchemas['NewCorrection'];

/** What an answer will travel with, as far as it is known before it is written. */
export interface AnswerTerms extends Basis {
  /** Absent where whoever answers must choose. */
  readonly recipient?: string;
  readonly lane: 'normal' | 'urgent';
}

const revocation = 'autorizacion.revocada';

/** Makes drafts of what officials write: recipient, basis, lane and thread by the rules, wherever they are not said and not ambiguous. */
@Injectable()
export class Redaccion {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly destinatarios: Destinatarios,
  ) {}

  /**
   * A message that opens a thread.
   * @param units whose cases it may be about
   * @throws ValijaError `unknown-type`, `answer-unfit` for what is only ever an answer, `schema-violation`, `invalid-run` and
   *   `filer-not-entitled` with pointers into the body, `recipient-unknown`, `no-agreement`
   */
  async newMessage(body: NewMessage, units: readonly string[]): Promise<Draft> {
    const use = useOf(body.type);
    if (!use) throw new ValijaError('unknown-type', undefined, { pointers: ['/type'] });
    if (isOnlyAnswer(body.type)) throw new ValijaError('answer-unfit', undefined, { pointers: ['/type'] });
    requireValidContent(body.type, body.content);
    this.requireLawful(body.type, body.content);
    const rule = ruleOfContent(body.type, body.content);
    const recipient = this.recipientOf(body, rule);
    const lane = laneOf(use.lane, rule, body.lane);
    if (!lane) throw wrong('/lane');
    if (body.type === revocation && !body.authorization) throw wrong('/authorization');
    return {
      name: body.type,
      recipient,
      subject: await this.subjectOf(body, units),
      lane,
      ...this.basisOf(body, recipient, rule),
      ...(body.authorization ? { authorization: body.authorization } : {}),
      ...(body.clockbase ? { clockbase: body.clockbase } : {}),
      content: body.content,
    };
  }

  /** What an answer to a message travels with. */
  termsOf(opening: MessageRow, rule: AnswerRule): AnswerTerms {
    const { purposes = [], legalbasis = [], lane = 'either' } = useOf(rule.type) ?? {};
    const { purpose, legalbasis: law } = peekPayload(opening.envelope) as Envelope;
    const recipient = this.recipientOfAnswer(opening, rule);
    const [agreed] = recipient ? this.destinatarios.basesFor(rule.type, recipient) : [];
    const asked = {
      purpose: purposes.includes(purpose) ? purpose : (agreed?.purpose ?? purposes[0] ?? purpose),
      legalbasis: legalbasis.includes(law) ? law : (agreed?.legalbasis ?? legalbasis[0] ?? law),
    };
    return { ...asked, ...(recipient ? { recipient } : {}), lane: lane === 'either' ? opening.lane : lane };
  }

  /**
   * An answer in the thread of the message that it answers.
   * @throws ValijaError `schema-violation`, `invalid-run` with pointers into the body
   */
  answer(opening: MessageRow, rule: AnswerRule, body: NewAnswer): Draft {
    const terms = this.termsOf(opening, rule);
    const recipient = terms.recipient ?? body.recipient;
    if (!recipient || (body.recipient && body.recipient !== recipient)) throw wrong('/recipient');
    const { traceparent, authorization } = peekPayload(opening.envelope) as Envelope;
    const authorized = body.authorization ?? (rule.type === revocation ? authorization : undefined);
    const content = withReference(opening, rule, body.content);
    requireValidContent(rule.type, content);
    // What is urgent by itself, or answers what was urgent, is not slowed down.
    const urgent = ruleOfContent(rule.type, content).urgent || opening.lane === 'urgent';
    const lane = laneOf(useOf(rule.type)?.lane ?? 'either', { urgent }, body.lane);
    if (!lane) throw wrong('/lane');
    return {
      name: rule.type,
      recipient,
      subject: opening.subject,
      correlationid: opening.correlationid,
      causationid: opening.id,
      lane,
      purpose: terms.purpose,
      legalbasis: terms.legalbasis,
      ...(authorized ? { authorization: authorized } : {}),
      ...(traceparent ? { traceparent } : {}),
      content,
    };
  }

  /**
   * A message in the place of one that was not delivered: of its type, to the same party, in its thread, on its basis.
   *
   * @param opening that it answers, where it answers one
   * @throws ValijaError `schema-violation`, `invalid-run` with pointers into the body
   */
  correction(old: MessageRow, opening: MessageRow | undefined, { content: said }: NewCorrection): Draft {
    const { purpose, legalbasis, causationid, clockbase, traceparent, authorization } = peekPayload(
      old.envelope,
    ) as Envelope;
    const rule = findAnswerRule(old.type)?.rule;
    const content = opening && rule ? withReference(opening, rule, said) : said;
    requireValidContent(old.type, content);
    this.requireLawful(old.type, content);
    const urgent = ruleOfContent(old.type, content).urgent || old.lane === 'urgent';
    const lane = laneOf(useOf(old.type)?.lane ?? 'either', { urgent }, undefined);
    if (!lane) throw wrong('/content');
    return {
      name: old.type,
      recipient: old.recipient,
      subject: old.subject,
      correlationid: old.correlationid,
      supersedes: old.id,
      lane,
      purpose,
      legalbasis,
      ...(causationid ? { causationid } : {}),
      ...(clockbase ? { clockbase } : {}),
      ...(authorization ? { authorization } : {}),
      ...(traceparent ? { traceparent } : {}),
      content,
    };
  }

  /** @throws ValijaError `filer-not-entitled`, `schema-violation` with pointers into the body */
  private requireLawful(type: string, content: object): void {
    const objection = findLegalObjection(type, this.destinatarios.self.kind, content);
    if (!objection) return;
    const pointers = objection.pointers.map((pointer) => `/content${pointer}`);
    throw new ValijaError(objection.code, undefined, { pointers });
  }

  private recipientOfAnswer(opening: MessageRow, { to }: AnswerRule): string | undefined {
    switch (to) {
      case 'chosen':
        return undefined;
      case 'gateway':
        return this.endpoint.directory.gateway;
      case 'secretaria-mitp':
        return this.endpoint.directory.findByKind(to)?.urn;
      default:
        return opening.direction === 'received' ? opening.source : opening.recipient;
    }
  }

  /** As said, or who runs the programme that is said or that the content names, or the one party that may receive the type at all. */
  private recipientOf({ type, recipient, programme }: NewMessage, rule: ContentRule): string {
    const { directory } = this.endpoint;
    if (recipient) {
      const party = directory.find(recipient);
      if (!party) throw new ValijaError('recipient-unknown', undefined, { pointers: ['/recipient'] });
      if (programme && !party.programmes?.includes(programme)) throw wrong('/programme');
      return recipient;
    }
    if (type === revocation) return directory.gateway;
    const wanted = programme ?? rule.programme;
    if (wanted) {
      const party = directory.findByProgramme(wanted);
      const pointers = [programme ? '/programme' : '/content/prestacion/programa'];
      if (!party) throw new ValijaError('recipient-unknown', undefined, { pointers });
      return party.urn;
    }
    const [only, ...others] = this.destinatarios
      .candidates(type)
      .filter(({ motivos }) => motivos.length === 0);
    if (!only || others.length > 0) throw wrong('/recipient');
    return only.party.urn;
  }

  /** @throws ValijaError `no-agreement`; `schema-violation` with a pointer to what would have to be said */
  private basisOf({ type, purpose, legalbasis }: NewMessage, recipient: string, rule: ContentRule): Basis {
    const agreed = this.destinatarios
      .basesFor(type, recipient)
      .filter((basis) => (purpose ?? basis.purpose) === basis.purpose)
      .filter((basis) => (legalbasis ?? basis.legalbasis) === basis.legalbasis);
    const [first, ...others] = agreed;
    if (!first) throw new ValijaError('no-agreement');
    if (others.length === 0) return first;
    const ruled = agreed.filter(
      (basis) =>
        (rule.purpose ?? basis.purpose) === basis.purpose &&
        (rule.legalbasis ?? basis.legalbasis) === basis.legalbasis,
    );
    if (ruled.length === 1 && ruled[0]) return ruled[0];
    throw wrong(
      ...(['purpose', 'legalbasis'] as const)
        .filter((name) => varies(agreed, name))
        .map((name) => `/${name}`),
    );
  }

  /** A known pseudonym, that of what was sent under the authorisation that is revoked, or a new one. */
  private async subjectOf(
    { type, subject, authorization }: NewMessage,
    units: readonly string[],
  ): Promise<string> {
    const { db } = this.endpoint;
    if (subject) {
      if (!(await knowsSubject(db, subject, units))) throw wrong('/subject');
      return subject;
    }
    const authorized = type === revocation ? await findAuthorized(db, authorization ?? '', units) : undefined;
    return authorized ?? newSubject();
  }
}

const varies = (bases: readonly Basis[], name: keyof Basis): boolean =>
  new Set(bases.map((basis) => basis[name])).size > 1;

/** Names the message that an answer answers, where its content does; another name than its own is wrong. */
function withReference(opening: MessageRow, rule: AnswerRule, content: object): object {
  const field = asuntos[opening.type]?.reference;
  if (rule.unnamed || !field) return content;
  const named = (content as Record<string, unknown>)[field];
  if (named !== undefined && named !== opening.id) throw wrong(`/content/${field}`);
  return { ...content, [field]: opening.id };
}

/** @throws ValijaError with pointers into the body, without values */
function requireValidContent(type: string, content: unknown): void {
  const checked = validateContent(newestSchemaOf(type), content);
  if (checked.ok) return;
  const pointers = checked.violations.map(({ pointer }) => `/content${pointer}`);
  throw new ValijaError(checked.code, undefined, { pointers });
}

const wrong = (...pointers: readonly string[]): ValijaError =>
  new ValijaError('schema-violation', undefined, { pointers });
