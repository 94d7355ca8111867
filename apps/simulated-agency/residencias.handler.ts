import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { done, type Incoming, type Outcome } from '@valija/adapter-kit';

/**
 * Takes note of what is said of a residence: the notice to the technical secretariat, and the answers to a request that an agency filed.
 * One handler a type, since the inbox keeps them apart.
 */
@Controller()
export class ResidenciasHandler {
  @EventPattern('cl.valija.residencia.avisada')
  avisada(_message: Incoming): Outcome<never> {
    return done();
  }

  @EventPattern('cl.valija.residencia.acusada')
  acusada(_message: Incoming): Outcome<never> {
    return done();
  }

  @EventPattern('cl.valija.residencia.antecedentes-requeridos')
  requeridos(_message: Incoming): Outcome<never> {
    return done();
  }

  @EventPattern('cl.valija.residencia.otorgada')
  otorgada(_message: Incoming): Outcome<never> {
    return done();
  }

  @EventPattern('cl.valija.residencia.denegada')
  denegada(_message: Incoming): Outcome<never> {
    return done();
  }
}
