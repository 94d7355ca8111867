import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  answerTo,
  type Draft,
  done,
  Endpoint,
  type Incoming,
  type IncomingRefusal,
  type Outcome,
  park,
  refusedPattern,
} from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import type { Contents } from '@valija/messages';
import { Activaciones, type ProtocoloActivado } from './activaciones.js';

type ProtocoloAcusado = Contents['urn:valija:schema:protocolo.acusado:1.0.0'];

/** Takes activations of the Protocolo Intersectorial in, and acknowledges each to who activated it. */
@Controller()
export class ActivacionesHandler {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly activaciones: Activaciones,
  ) {}

  /**
   * The acuse is no decision, and no number of a case: who coordinates the case gives that. A party that takes no acuses of this type has
   * the receipts alone.
   */
  @EventPattern('cl.valija.protocolo.activado')
  async activado({ envelope, content }: Incoming<ProtocoloActivado>): Promise<Outcome<Draft>> {
    const mesa = this.endpoint.directory.find(this.endpoint.config.VALIJA_PARTY);
    if (!mesa) throw new ValijaError('internal', 'the directory does not know this party');
    // Of the first time, so that a second try says the same.
    const recibida = await this.activaciones.keep(envelope, content);
    if (!this.takesAcuses(envelope.source)) return done();
    const acuse: ProtocoloAcusado = {
      activacion: envelope.id,
      fechaRecepcion: recibida.toISOString(),
      coordinador: { institucion: mesa.name, unidad: 'Secretaría técnica' },
    };
    return done(answerTo(envelope, 'protocolo.acusado', acuse));
  }

  private takesAcuses(party: string): boolean {
    const accepts = this.endpoint.directory.find(party)?.accepts ?? [];
    return accepts.some((schema) => schema.startsWith('urn:valija:schema:protocolo.acusado:'));
  }

  /** An acuse of ours was refused: a person must see to it. */
  @EventPattern(refusedPattern)
  refused({ receipt }: IncomingRefusal): Outcome<never> {
    return park(receipt.code ?? 'internal');
  }
}
