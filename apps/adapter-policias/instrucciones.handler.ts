import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  done,
  type Incoming,
  type IncomingRefusal,
  type Outcome,
  park,
  refusedPattern,
} from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import type { InstruccionEmitida } from '@valija/messages';
import { PoliceSystem } from './police-system.js';
import { toOrden } from './translation/instruccion.js';

/** Registers each instruction of the Fiscal in the police's system, once. */
@Controller()
export class InstruccionesHandler {
  constructor(private readonly system: PoliceSystem) {}

  /** On any try but the first the system is asked before it is written to: one knows no idempotency keys, the other may forget one. */
  @EventPattern('cl.valija.instruccion.emitida')
  async emitida({ envelope, content, mayHaveActed }: Incoming<InstruccionEmitida>): Promise<Outcome<never>> {
    const orden = toOrden(envelope, content, this.system.police);
    if (!orden) {
      const pointers = ['/instruccion/tipo'];
      return park(
        'native-code-unknown',
        new ValijaError('native-code-unknown', 'not for the police', { pointers }),
      );
    }
    if (mayHaveActed && (await this.system.isRegistered(envelope.id))) return done();
    await this.system.register(orden);
    return done();
  }

  /** A message of ours was refused: the systems have no place for that, so a person of the police looks at it. */
  @EventPattern(refusedPattern)
  refused({ receipt }: IncomingRefusal): Outcome<never> {
    return park(receipt.code ?? 'internal');
  }
}
