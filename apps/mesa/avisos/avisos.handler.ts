import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { done, type Incoming, type Outcome } from '@valija/adapter-kit';
import { Avisos } from './avisos.js';
import type { TipoAviso } from './detalle.js';

/** Keeps what the secretariat is told and need not answer. */
@Controller()
export class AvisosHandler {
  constructor(private readonly avisos: Avisos) {}

  @EventPattern('cl.valija.residencia.avisada')
  residencia(message: Incoming): Promise<Outcome<never>> {
    return this.keep('residencia.avisada', message);
  }

  @EventPattern('cl.valija.autorizacion.otorgada')
  otorgada(message: Incoming): Promise<Outcome<never>> {
    return this.keep('autorizacion.otorgada', message);
  }

  @EventPattern('cl.valija.autorizacion.revocada')
  revocada(message: Incoming): Promise<Outcome<never>> {
    return this.keep('autorizacion.revocada', message);
  }

  @EventPattern('cl.valija.caso.vinculado')
  vinculado(message: Incoming): Promise<Outcome<never>> {
    return this.keep('caso.vinculado', message);
  }

  @EventPattern('cl.valija.plazo.por-vencer')
  porVencer(message: Incoming): Promise<Outcome<never>> {
    return this.keep('plazo.por-vencer', message);
  }

  @EventPattern('cl.valija.plazo.vencido')
  vencido(message: Incoming): Promise<Outcome<never>> {
    return this.keep('plazo.vencido', message);
  }

  @EventPattern('cl.valija.plazo.resuelto')
  resuelto(message: Incoming): Promise<Outcome<never>> {
    return this.keep('plazo.resuelto', message);
  }

  @EventPattern('cl.valija.plazo.sin-recibir')
  sinRecibir(message: Incoming): Promise<Outcome<never>> {
    return this.keep('plazo.sin-recibir', message);
  }

  private async keep(tipo: TipoAviso, message: Incoming): Promise<Outcome<never>> {
    await this.avisos.keep(tipo, message);
    return done();
  }
}
