import { Injectable } from '@nestjs/common';
import {
  done,
  Endpoint,
  type Incoming,
  type IncomingRefusal,
  type Outcome,
  park,
  refuse,
  refusedPattern,
} from '@valija/adapter-kit';
import { asuntos, findAnswerRule } from './asuntos.js';
import { types } from './catalogue.js';
import { Documentos } from './documentos.js';
import { Seguimiento } from './seguimiento.js';
import { lockMatter } from './store/matters.js';
import { findMessage, insertMessage } from './store/messages.js';

const prefix = 'cl.valija.';

/** Takes every type of message into the tray, with its documents, before its sender is told that it was delivered. */
@Injectable()
export class Recibidos {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly documentos: Documentos,
    private readonly seguimiento: Seguimiento,
  ) {
    const { server } = endpoint;
    for (const type of types)
      server.addHandler(`${prefix}${type}`, (message: Incoming<object>) => this.take(message), true);
    server.addHandler(refusedPattern, (refusal: IncomingRefusal) => this.refused(refusal), true);
  }

  private async take(message: Incoming<object>): Promise<Outcome<never>> {
    const { envelope, content } = message;
    const { db, copies } = this.endpoint;
    const type = envelope.type.slice(prefix.length);
    const before = await findMessage(db, envelope.id);
    if (before) return before.source === envelope.source ? done() : refuse('id-conflict');
    const opening = await this.seguimiento.openingOf(db, envelope, type, content);
    if (opening === 'stranger') return refuse('thread-unknown', [referenceOf(type)]);
    const wire = await copies.findReceivedWire(envelope);
    if (!wire) return park('content-unopenable');
    await this.documentos.takeOver(message);
    const isNew = await db.transaction(async (tx) => {
      const answers = opening === 'none' ? undefined : opening.id;
      if (answers) await lockMatter(tx, answers);
      const inserted = await insertMessage(tx, {
        direction: 'received',
        message: envelope,
        type,
        envelope: wire.envelope,
        dataschema: envelope.dataschema,
        answers,
        sealed: wire.sealed,
        contentdigest: envelope.contentdigest,
        sealdigest: envelope.sealdigest,
      });
      if (inserted) await this.seguimiento.refresh(tx, answers ?? envelope.id);
      return inserted;
    });
    // Another worker of the same message was quicker, or another message took its id.
    return isNew ? done() : this.take(message);
  }

  /** A message of ours was refused: it shows in its state, and what it answered waits for an answer again. */
  private async refused({ receipt }: IncomingRefusal): Promise<Outcome<never>> {
    const row = await findMessage(this.endpoint.db, receipt.id);
    if (row) await this.endpoint.db.transaction((tx) => this.seguimiento.refresh(tx, row.answers ?? row.id));
    return done();
  }
}

const referenceOf = (type: string): string => {
  const opening = findAnswerRule(type)?.opening;
  return `/${(opening && asuntos[opening]?.reference) ?? ''}`;
};
