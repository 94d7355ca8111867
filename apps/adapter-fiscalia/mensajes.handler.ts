import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  type Adjunto,
  done,
  type Incoming,
  type IncomingRefusal,
  NativeClient,
  NativeIntake,
  type Outcome,
  parkRefusals,
  refusedPattern,
  requireKept,
} from '@valija/adapter-kit';
import { loadContract } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import { type Comunicada, type Recibida, toComunicacion, toRecepcion } from './denuncia.js';
import { toCumplimiento } from './instruccion.js';
import * as novedades from './novedad.js';

/** What SAF is told keeps the id of the message that says it. */
type Said = { readonly idMensaje: string };

const saf = loadContract('saf');

/** How SAF is told what was answered to something of its own; the kit has validated each content against its type's schema. */
const answers: Readonly<Record<string, (id: string, content: never, time: string) => Said>> = {
  'cl.valija.derivacion.acusada': novedades.toAcuse,
  'cl.valija.derivacion.aceptada': novedades.toAceptacion,
  'cl.valija.derivacion.rechazada': novedades.toRechazo,
  'cl.valija.instruccion.cumplida': toCumplimiento,
  'cl.valija.residencia.acusada': novedades.toAcuseDeResidencia,
  'cl.valija.residencia.antecedentes-requeridos': novedades.toRequerimiento,
  'cl.valija.residencia.otorgada': novedades.toOtorgada,
  'cl.valija.residencia.denegada': novedades.toDenegada,
};

/** By which operation SAF is told of each of its resources. */
const operations: Readonly<Record<string, string>> = {
  denuncias: 'registrarDenuncia',
  derivaciones: 'registrarNovedad',
  instrucciones: 'registrarNovedadInstruccion',
  residencias: 'registrarNovedadResidencia',
};

/** What SAF is told: denuncias, and under its own folios every answer and every refusal. */
@Controller()
export class MensajesHandler {
  constructor(
    private readonly native: NativeClient,
    private readonly intake: NativeIntake,
  ) {}

  @EventPattern('cl.valija.denuncia.recibida')
  recibida({ envelope, content, mayHaveActed }: Incoming<Recibida>): Promise<Outcome<never>> {
    return this.tell('denuncias', () => toRecepcion(envelope, content), mayHaveActed);
  }

  @EventPattern('cl.valija.denuncia.comunicada')
  comunicada({ envelope, content, mayHaveActed }: Incoming<Comunicada>): Promise<Outcome<never>> {
    return this.tell('denuncias', () => toComunicacion(envelope, content), mayHaveActed);
  }

  @EventPattern(Object.keys(answers))
  async answered({ envelope, content, mayHaveActed, attachment }: Incoming): Promise<Outcome<never>> {
    const { id, type, correlationid, time } = envelope;
    const { adjunto } = (content as { resolucion?: { adjunto?: Adjunto } }).resolucion ?? {};
    if (adjunto) {
      const document = await attachment(adjunto.digest);
      await this.native.putBytes(`/documentos/${adjunto.digest}`, document, adjunto.tipo);
    }
    const path = await this.novedadesOf(correlationid);
    return this.tell(path, () => answers[type]?.(id, content as never, time), mayHaveActed);
  }

  /** Something of ours was refused on its way: SAF must know, and what to change. */
  @EventPattern(refusedPattern)
  async refused({ receipt, sent, mayHaveActed }: IncomingRefusal): Promise<Outcome<never>> {
    const path = await this.novedadesOf(sent.correlationid);
    return this.tell(path, () => novedades.toNoEntregada(receipt), mayHaveActed);
  }

  /** Where SAF takes novedades of what opened a thread. */
  private async novedadesOf(opening: string): Promise<string> {
    const [resource, folio] = (await this.intake.findKey(opening))?.split('/') ?? [];
    if (!folio) throw new ValijaError('thread-unknown');
    return `${resource}/${folio}/novedades`;
  }

  /**
   * SAF knows no idempotency key: on any try but the first it is asked before it is told. What it has no word for is parked: no sender
   * can mend that.
   */
  private tell(path: string, say: () => Said | undefined, mayHaveActed: boolean): Promise<Outcome<never>> {
    return parkRefusals(async () => {
      const said = say();
      const operationId = operations[path.split('/')[0] ?? ''];
      if (!said || !operationId) throw new ValijaError('handler-missing');
      if (mayHaveActed && (await this.native.look(`/${path}/${said.idMensaje}`))) return done();
      requireKept(saf.validateRequest(operationId, said));
      const answer = await this.native.post(`/${path}`, said);
      requireKept(saf.validateResponse(operationId, 201, answer));
      return done();
    });
  }
}
