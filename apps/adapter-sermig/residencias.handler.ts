import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  done,
  Endpoint,
  type Incoming,
  type IncomingRefusal,
  NativeIntake,
  type Outcome,
  park,
  parkRefusals,
  refuse,
  refusedPattern,
  translated,
} from '@valija/adapter-kit';
import {
  findFilerObjection,
  type ResidenciaAntecedentesAportados,
  type ResidenciaSolicitada,
} from '@valija/messages';
import { Acuses } from './acuses.js';
import { type Documento, readDocumentos } from './documentos.js';
import { EventosPortal } from './eventos.js';
import { Portal, type Registrada } from './portal.js';
import { toAporte, toSolicitud } from './solicitud.js';

/** Files requests for residence in the portal, and supplies their antecedentes. What the portal decides comes by its events. */
@Controller()
export class ResidenciasHandler {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly intake: NativeIntake,
    private readonly portal: Portal,
    private readonly acuses: Acuses,
    private readonly eventos: EventosPortal,
  ) {}

  /** Refused whole before anything is written: wrong filer, impossible nationality, a paper that does not hold. */
  @EventPattern('cl.valija.residencia.solicitada')
  async solicitada(message: Incoming<ResidenciaSolicitada>): Promise<Outcome<never>> {
    const { envelope, content, mayHaveActed } = message;
    const kind = this.endpoint.directory.find(envelope.source)?.kind;
    const objection = findFilerObjection(kind, content.solicitud);
    if (objection) return refuse('filer-not-entitled', [objection]);
    // Not left to the key alone: an earlier version of this adapter may have put the same request in other words.
    const before = mayHaveActed ? await this.portal.find(envelope.id) : undefined;
    if (before) return parkRefusals(() => this.complete(message, before));
    const documentos = await documentosOf(message);
    const { solicitud } = translated(toSolicitud(envelope.lane, content, documentos));
    return parkRefusals(async () =>
      this.complete(message, await this.portal.register(envelope.id, solicitud), documentos),
    );
  }

  /** Only who filed a request may add to it, in its thread. */
  @EventPattern('cl.valija.residencia.antecedentes-aportados')
  async aportados(message: Incoming<ResidenciaAntecedentesAportados>): Promise<Outcome<never>> {
    const { envelope, content } = message;
    const asked = await this.endpoint.findReceived('cl.valija.residencia.solicitada', content.solicitud);
    if (asked?.source !== envelope.source || asked.correlationid !== envelope.correlationid)
      return refuse('thread-unknown', ['/solicitud']);
    const respondeA = content.requerimiento && (await this.intake.findKey(content.requerimiento));
    if (content.requerimiento && !respondeA) return refuse('thread-unknown', ['/requerimiento']);
    const registrada = await this.portal.find(content.solicitud);
    if (!registrada) return park('native-contract-broken');
    if ((content.numeroSolicitud ?? registrada.numero) !== registrada.numero)
      return refuse('thread-unknown', ['/numeroSolicitud']);

    const read = () => readDocumentos(message, content.antecedentes, '/antecedentes');
    const documentos = message.mayHaveActed ? undefined : await read();
    return parkRefusals(async () => {
      const papers = documentos ?? (await read());
      await this.portal.contribute(registrada.numero, envelope.id, toAporte(content, respondeA, papers));
      await this.portal.upload(registrada, papers);
      this.eventos.nudge();
      return done();
    });
  }

  /** An answer of ours was refused: the portal has no place for that, so a person of the institution looks at it. */
  @EventPattern(refusedPattern)
  refused({ receipt }: IncomingRefusal): Outcome<never> {
    return park(receipt.code ?? 'internal');
  }

  /** All that follows once the portal has a request. The acuse and the notice do not wait for the documents. */
  private async complete(
    message: Incoming<ResidenciaSolicitada>,
    registrada: Registrada,
    documentos?: readonly Documento[],
  ): Promise<Outcome<never>> {
    const { envelope, content } = message;
    await this.acuses.acuse(envelope, registrada);
    if (content.solicitud.subcategoria === 'TRATA') await this.acuses.avisar(envelope, registrada);
    await this.portal.upload(registrada, documentos ?? (await documentosOf(message)));
    this.eventos.nudge();
    return done();
  }
}

const documentosOf = (message: Incoming<ResidenciaSolicitada>): Promise<Documento[]> =>
  readDocumentos(message, message.content.solicitud.antecedentes, '/solicitud/antecedentes');
