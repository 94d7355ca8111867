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
import type { Tx } from '@valija/store';
import { Units } from './access/units.js';
import { asuntos, findAnswerRule } from './asuntos.js';
import { types } from './catalogue.js';
import { findLegalObjection } from './competencia.js';
import { Documentos } from './documentos.js';
import { Residencias } from './residencias/residencias.js';
import { Seguimiento } from './seguimiento.js';
import { lockMatter } from './store/matters.js';
import { findMessage, insertMessage, markMisfit } from './store/messages.js';
import { findThreadUnit, lockThread } from './store/units.js';

const prefix = 'cl.valija.';
/** The type by which the gateway says that a message does not fit. */
const observado = 'mensaje.observado';

/** Takes every type of message into the tray, with its documents, before its sender is told that it was delivered. */
@Injectable()
export class Recibidos {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly documentos: Documentos,
    private readonly seguimiento: Seguimiento,
    private readonly units: Units,
    private readonly residencias: Residencias,
  ) {
    const { server } = endpoint;
    endpoint.showMisfits();
    for (const type of types)
      server.addHandler(`${prefix}${type}`, (message: Incoming<object>) => this.take(message), true);
    server.addHandler(refusedPattern, (refusal: IncomingRefusal) => this.refused(refusal), true);
  }

  private async take(message: Incoming<object>): Promise<Outcome<never>> {
    const { envelope, content, misfit } = message;
    const { db, copies } = this.endpoint;
    const type = envelope.type.slice(prefix.length);
    const before = await findMessage(db, envelope.id);
    if (before) return before.source === envelope.source ? done() : refuse('id-conflict');
    const opening = await this.seguimiento.openingOf(db, envelope, type, content);
    // What does not fit is shown all the same, and answers nothing.
    if (opening === 'stranger' && misfit === undefined) return refuse('thread-unknown', [referenceOf(type)]);
    const kind = this.endpoint.directory.find(envelope.source)?.kind;
    const objection = misfit === undefined ? findLegalObjection(type, kind, content) : undefined;
    if (objection) return refuse(objection.code, objection.pointers);
    const wire = await copies.findReceivedWire(envelope);
    if (!wire) return park('content-unopenable');
    await this.documentos.takeOver(message);
    const isNew = await db.transaction(async (tx) => {
      await lockThread(tx, envelope.correlationid);
      const answers = typeof opening === 'string' ? undefined : opening.id;
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
        misfit,
        unit: (await findThreadUnit(tx, envelope.correlationid)) ?? this.units.takerOf(type, envelope.source),
      });
      if (inserted && type === observado) await this.observe(tx, content as Observado);
      if (inserted && misfit === undefined)
        this.residencias.received(tx, type, answers ?? envelope.id, content);
      if (inserted && misfit === undefined) await this.seguimiento.refresh(tx, answers ?? envelope.id);
      return inserted;
    });
    // Another worker of the same message was quicker, or another message took its id.
    return isNew ? done() : this.take(message);
  }

  /** What we sent and does not fit was not given: what it answered waits for an answer again. */
  private async observe(tx: Tx, { mensaje, regla }: Observado): Promise<void> {
    const matter = await markMisfit(tx, mensaje, regla);
    if (matter) await this.seguimiento.refresh(tx, matter);
  }

  /** A message of ours was refused: it shows in its state, and what it answered waits for an answer again. */
  private async refused({ receipt }: IncomingRefusal): Promise<Outcome<never>> {
    const row = await findMessage(this.endpoint.db, receipt.id);
    if (row) await this.endpoint.db.transaction((tx) => this.seguimiento.refresh(tx, row.answers ?? row.id));
    return done();
  }
}

/** What the gateway says of a message that does not fit. @see schemas/mensaje.observado/1.0.0.json */
interface Observado {
  readonly mensaje: string;
  readonly regla: string;
}

const referenceOf = (type: string): string => {
  const opening = findAnswerRule(type)?.opening;
  return `/${(opening && asuntos[opening]?.reference) ?? ''}`;
};
