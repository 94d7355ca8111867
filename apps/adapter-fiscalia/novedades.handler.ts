import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  done,
  type Incoming,
  type IncomingRefusal,
  NativeClient,
  NativeIntake,
  type Outcome,
  refusedPattern,
} from '@valija/adapter-kit';
import { loadContract, type SafNovedad } from '@valija/contracts';
import { catalogue, type ErrorCode, ValijaError } from '@valija/errors';
import type { DerivacionAceptada, DerivacionAcusada, DerivacionRechazada } from '@valija/messages';
import { toAceptacion, toAcuse, toNoEntregada, toRechazo } from './translate.js';

const saf = loadContract('saf');

/** What SAF is told about its derivaciones: each answer and each refusal as one novedad under the folio. */
@Controller()
export class NovedadesHandler {
  constructor(
    private readonly native: NativeClient,
    private readonly intake: NativeIntake,
  ) {}

  @EventPattern('cl.valija.derivacion.acusada')
  acusada(message: Incoming<DerivacionAcusada>): Promise<Outcome<never>> {
    return this.tell(
      message.envelope.correlationid,
      toAcuse(message.envelope.id, message.content),
      message.mayHaveActed,
    );
  }

  @EventPattern('cl.valija.derivacion.aceptada')
  aceptada(message: Incoming<DerivacionAceptada>): Promise<Outcome<never>> {
    const novedad = toAceptacion(message.envelope.id, message.content);
    return this.tell(message.envelope.correlationid, novedad, message.mayHaveActed);
  }

  @EventPattern('cl.valija.derivacion.rechazada')
  rechazada(message: Incoming<DerivacionRechazada>): Promise<Outcome<never>> {
    return this.tell(
      message.envelope.correlationid,
      toRechazo(message.envelope.id, message.content),
      message.mayHaveActed,
    );
  }

  /** One of our derivaciones was refused on its way: SAF must know, and what to change. */
  @EventPattern(refusedPattern)
  refused({ receipt, sent, mayHaveActed }: IncomingRefusal): Promise<Outcome<never>> {
    const code: ErrorCode = receipt.code ?? 'internal';
    const { title, detail } = catalogue[code];
    const reason = { code, title, detail, pointers: receipt.pointers ?? [], at: receipt.at };
    return this.tell(sent.correlationid, toNoEntregada(receipt.id, reason), mayHaveActed);
  }

  /** SAF knows no idempotency key: on any try but the first it is asked before it is told. */
  private async tell(opening: string, novedad: SafNovedad, mayHaveActed: boolean): Promise<Outcome<never>> {
    const folio = await this.intake.findKey(opening);
    if (!folio) throw new ValijaError('thread-unknown');
    const path = `/derivaciones/${encodeURIComponent(folio)}/novedades`;
    if (mayHaveActed && (await this.native.look(`${path}/${novedad.idMensaje}`))) return done();
    if (!saf.validateRequest('registrarNovedad', novedad).ok) throw new ValijaError('native-contract-broken');
    const answer = await this.native.post(path, novedad);
    if (!saf.validateResponse('registrarNovedad', 201, answer).ok)
      throw new ValijaError('native-contract-broken');
    return done();
  }
}
