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
import type { DerivacionAnulada, DerivacionSolicitada, PlanConsultado } from '@valija/messages';
import { toAnulacion } from './anulacion.js';
import { toConsulta } from './plan/consulta.js';
import { Registros } from './registros.js';
import { toIngreso } from './translate.js';

/** What reaches Mejor Niñez: derivaciones and their annulment, and questions about a plan in force. */
@Controller()
export class MensajesHandler {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly registros: Registros,
  ) {}

  @EventPattern('cl.valija.derivacion.solicitada')
  async solicitada(message: Incoming<DerivacionSolicitada>): Promise<Outcome<never>> {
    const { envelope, content, mayHaveActed } = message;
    const about = { id: envelope.id, mayHaveActed };
    await this.registros.register('ingreso', about, () => toIngreso(envelope, content));
    return done();
  }

  @EventPattern('cl.valija.plan.consultado')
  async consultado(message: Incoming<PlanConsultado>): Promise<Outcome<never>> {
    const { envelope, content, mayHaveActed } = message;
    const about = { id: envelope.id, mayHaveActed };
    await this.registros.register('consulta', about, () => toConsulta(envelope, content));
    return done();
  }

  /** Only who derived may withdraw it, in its thread. One that was refused here became nothing that could be withdrawn. */
  @EventPattern('cl.valija.derivacion.anulada')
  async anulada({ envelope, content }: Incoming<DerivacionAnulada>): Promise<Outcome<never>> {
    const asked = await this.endpoint.findReceived('cl.valija.derivacion.solicitada', content.derivacion);
    if (asked?.source !== envelope.source || asked.correlationid !== envelope.correlationid)
      return refuse('thread-unknown', ['/derivacion']);
    return parkRefusals(async () => {
      const outcome = await this.registros.annul(asked.id, toAnulacion(envelope.id, content));
      return outcome === 'annulled' ? done() : park('annulled-too-late');
    });
  }

  /** An answer of ours was refused: the system has no place for that, so a person of the institution looks at it. */
  @EventPattern(refusedPattern)
  refused({ receipt }: IncomingRefusal): Outcome<never> {
    return park(receipt.code ?? 'internal');
  }
}
