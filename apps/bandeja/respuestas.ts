import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import { catalogue, ValijaError } from '@valija/errors';
import type { Queryable } from '@valija/store';
import { asuntos } from './asuntos.js';
import { newestSchemaOf, wordsOf } from './catalogue.js';
import { Destinatarios } from './destinatarios.js';
import { type AnswerTerms, Redaccion } from './redaccion.js';
import { type Dispatched, Salida } from './salida.js';
import { type Option, Seguimiento } from './seguimiento.js';
import type { Objection } from './standing.js';
import { lockMatter } from './store/matters.js';
import type { SendRequest } from './store/requests.js';
import type { MessageRow } from './store/row.js';
import { Vista } from './vista.js';

/** Tells which answers a message admits, and gives them. */
@Injectable()
export class Respuestas {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly redaccion: Redaccion,
    private readonly salida: Salida,
    private readonly seguimiento: Seguimiento,
    private readonly destinatarios: Destinatarios,
    private readonly vista: Vista,
  ) {}

  /** Every answer that this institution could give to a message, with what it would travel with and what speaks against it now. */
  async optionsOf(opening: MessageRow): Promise<BandejaSchemas['AnswerOption'][]> {
    const options = await this.seguimiento.optionsOf(this.endpoint.db, opening);
    return options.map((option) => this.describe(opening, option));
  }

  /**
   * @throws ValijaError `answer-unfit`, `answer-too-early`, `answer-repeated`, `answer-decided`, `answer-ended`; otherwise as
   *   `Redaccion.answer` and `Salida.send`
   */
  answer(opening: MessageRow, request: SendRequest, body: BandejaSchemas['NewAnswer']): Promise<Dispatched> {
    const makeDraft = async () => {
      const { rule } = await this.requireAdmitted(this.endpoint.db, opening, body.type);
      return this.redaccion.answer(opening, rule, body);
    };
    return this.salida.send(request, makeDraft, {
      opening: opening.id,
      requireAdmitted: async (tx) => {
        const held = await lockMatter(tx, opening.id);
        await this.requireAdmitted(tx, held ?? opening, body.type);
      },
    });
  }

  private async requireAdmitted(db: Queryable, opening: MessageRow, type: string): Promise<Option> {
    const options = await this.seguimiento.optionsOf(db, opening);
    const option = options.find(({ rule }) => rule.type === type);
    if (!option) throw new ValijaError('answer-unfit', undefined, { pointers: ['/type'] });
    if (option.objection) throw new ValijaError(option.objection.code);
    return option;
  }

  private describe(
    opening: MessageRow,
    { rule, objection: standing }: Option,
  ): BandejaSchemas['AnswerOption'] {
    const terms = this.redaccion.termsOf(opening, rule);
    const field = rule.unnamed ? undefined : asuntos[opening.type]?.reference;
    const objection = standing ?? this.disagreement(rule.type, terms);
    const { recipient, purpose, legalbasis, lane } = terms;
    return {
      type: rule.type,
      titulo: wordsOf(rule.type).titulo,
      dataschema: newestSchemaOf(rule.type),
      admissible: objection === undefined,
      ...(objection ? { motivo: motivoOf(objection) } : {}),
      ...(recipient ? { recipient: this.vista.nameOf(recipient) } : {}),
      choosesRecipient: rule.to === 'chosen',
      purpose,
      legalbasis,
      lane,
      ...(field ? { reference: { field, value: opening.id } } : {}),
    };
  }

  /** An answer that no agreement lets through. */
  private disagreement(type: string, { recipient, purpose, legalbasis }: AnswerTerms): Refused | undefined {
    const agreed = recipient
      ? this.destinatarios
          .basesFor(type, recipient)
          .some((basis) => basis.purpose === purpose && basis.legalbasis === legalbasis)
      : this.destinatarios.candidates(type).some(({ motivos }) => motivos.length === 0);
    return agreed ? undefined : { code: 'no-agreement' };
  }
}

interface Refused {
  readonly code: Objection['code'] | 'no-agreement';
  readonly falta?: readonly string[];
}

function motivoOf({ code, falta }: Refused): BandejaSchemas['Motivo'] {
  const { title, detail } = catalogue[code];
  return { code, title, detail, ...(falta ? { falta: [...falta] } : {}) };
}
