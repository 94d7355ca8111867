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
import { type Comunicada, type Recibida, toComunicacion, toRecepcion } from './denuncia/denuncia.js';
import * as derivacion from './derivacion/novedad.js';
import { toCumplimiento } from './instruccion/cumplimiento.js';
import { toNoEntregada } from './no-entregada.js';
import { toInforme } from './plan/consulta.js';
import * as residencia from './residencia/novedad.js';
import * as seguimiento from './seguimiento/novedad.js';

/** What SAF is told keeps the id of the message that says it. */
type Said = { readonly idMensaje: string };

/** A content that may come with a document: the resolution of a residence, or the report to a family court. */
type WithDocument = { readonly resolucion?: { readonly adjunto?: Adjunto }; readonly informe?: Adjunto };

const saf = loadContract('saf');

/** How SAF is told what was answered to something of its own; the kit has validated each content against its type's schema. */
const answers: Readonly<Record<string, (id: string, content: never, time: string) => Said>> = {
  'cl.valija.derivacion.acusada': derivacion.toAcuse,
  'cl.valija.derivacion.aceptada': derivacion.toAceptacion,
  'cl.valija.derivacion.rechazada': derivacion.toRechazo,
  'cl.valija.intervencion.iniciada': seguimiento.toInicio,
  'cl.valija.seguimiento.periodico': seguimiento.toSeguimiento,
  'cl.valija.seguimiento.relevante': seguimiento.toSituacionRelevante,
  'cl.valija.intervencion.cerrada': seguimiento.toCierre,
  'cl.valija.informe-familia.copiado': seguimiento.toInforme,
  'cl.valija.instruccion.cumplida': toCumplimiento,
  'cl.valija.plan.informado': toInforme,
  'cl.valija.residencia.acusada': residencia.toAcuse,
  'cl.valija.residencia.antecedentes-requeridos': residencia.toRequerimiento,
  'cl.valija.residencia.otorgada': residencia.toOtorgada,
  'cl.valija.residencia.denegada': residencia.toDenegada,
};

/** By which operation SAF is told of each of its resources. */
const operations: Readonly<Record<string, string>> = {
  'consultas-plan': 'registrarNovedadConsultaPlan',
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
    const adjunto = documentOf(content as WithDocument);
    const document = adjunto && { ...adjunto, body: await attachment(adjunto.digest) };
    const path = await this.novedadesOf(correlationid);
    return this.tell(path, () => answers[type]?.(id, content as never, time), mayHaveActed, document);
  }

  /** Something of ours was refused on its way: SAF must know, and what to change. */
  @EventPattern(refusedPattern)
  async refused({ receipt, sent, mayHaveActed }: IncomingRefusal): Promise<Outcome<never>> {
    const path = await this.novedadesOf(sent.correlationid);
    return this.tell(path, () => toNoEntregada(receipt), mayHaveActed);
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
   * @param document that SAF must have before it is told of it
   */
  private tell(
    path: string,
    say: () => Said | undefined,
    mayHaveActed: boolean,
    document?: Adjunto & { readonly body: Buffer },
  ): Promise<Outcome<never>> {
    return parkRefusals(async () => {
      const said = say();
      const operationId = operations[path.split('/')[0] ?? ''];
      if (!said || !operationId) throw new ValijaError('handler-missing');
      if (mayHaveActed && (await this.native.look(`/${path}/${said.idMensaje}`))) return done();
      requireKept(saf.validateRequest(operationId, said));
      if (document)
        await this.native.putBytes(`/documentos/${document.digest}`, document.body, document.tipo);
      const answer = await this.native.post(`/${path}`, said);
      requireKept(saf.validateResponse(operationId, 201, answer));
      return done();
    });
  }
}

const documentOf = ({ resolucion, informe }: WithDocument): Adjunto | undefined =>
  resolucion?.adjunto ?? informe;
