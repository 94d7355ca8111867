import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { done, type Incoming, type Outcome } from '@valija/adapter-kit';
import { Cortes } from './cortes.js';
import type { EstadisticaInformada } from './registro.js';

/** Takes the statistics of the three registers in, each into its own table. */
@Controller()
export class EstadisticasHandler {
  constructor(private readonly cortes: Cortes) {}

  @EventPattern('cl.valija.estadistica.informada')
  async informada(message: Incoming<EstadisticaInformada>): Promise<Outcome<never>> {
    await this.cortes.take(message);
    return done();
  }
}
