import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  done,
  Endpoint,
  type Incoming,
  type IncomingRefusal,
  type Outcome,
  park,
  parkRefusals,
  refuse,
  refusedPattern,
} from '@valija/adapter-kit';
import type { DerivacionAnulada, DerivacionSolicitada, InstruccionEmitida } from '@valija/messages';
import { Centros } from './centros/centros.js';
import { annul } from './hacia-centro/anulacion.js';
import { programaOf, toTransaction } from './hacia-centro/derivacion.js';
import { Entregas } from './hacia-centro/entregas.js';
import { toTransfer, trasladoOf } from './hacia-centro/traslado.js';
import { Tareas } from './tareas.js';

/** What reaches the health network: derivaciones and their annulment, and urgent transfers. */
@Controller()
export class MensajesHandler {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly centros: Centros,
    private readonly tareas: Tareas,
    private readonly entregas: Entregas,
  ) {}

  /** To the health centre that gives what is asked for. */
  @EventPattern('cl.valija.derivacion.solicitada')
  solicitada(message: Incoming<DerivacionSolicitada>): Promise<Outcome<never>> {
    return this.entregas.deliver(message, 'derivacion', () => {
      const { programa, deis } = programaOf(message.content.prestacion);
      const centro = this.centros.requireFor(programa, deis);
      return { centro, transaction: toTransaction(message.envelope, message.content, centro) };
    });
  }

  /** To the Jefe de Turno of the establishment that is named: no other is ever told, whatever it gives. */
  @EventPattern('cl.valija.instruccion.emitida')
  emitida(message: Incoming<InstruccionEmitida>): Promise<Outcome<never>> {
    return this.entregas.deliver(message, 'traslado', () => {
      const { envelope, content } = message;
      const traslado = trasladoOf(content);
      const centro = this.centros.require(traslado.establecimiento, '/instruccion/establecimiento');
      return { centro, transaction: toTransfer(envelope, content.fechaEmision, traslado, centro) };
    });
  }

  /** Only who derived may withdraw it, in its thread. One that was refused here became nothing that could be withdrawn. */
  @EventPattern('cl.valija.derivacion.anulada')
  async anulada({ envelope, content }: Incoming<DerivacionAnulada>): Promise<Outcome<never>> {
    const asked = await this.endpoint.findReceived('cl.valija.derivacion.solicitada', content.derivacion);
    if (asked?.source !== envelope.source || asked.correlationid !== envelope.correlationid)
      return refuse('thread-unknown', ['/derivacion']);
    const tarea = await this.tareas.findByMessage(asked.id);
    if (!tarea) return done();
    const centro = this.centros.find(tarea.deis);
    if (!centro) return park('recipient-unknown');
    await this.tareas.annul(tarea.messageId);
    return parkRefusals(() => annul(centro.server, tarea));
  }

  /** An answer of ours was refused: a health centre has no place for that, so a person of the institution looks at it. */
  @EventPattern(refusedPattern)
  refused({ receipt }: IncomingRefusal): Outcome<never> {
    return park(receipt.code ?? 'internal');
  }
}
