import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  done,
  type Incoming,
  type IncomingRefusal,
  NativeClient,
  type Outcome,
  park,
  refusedPattern,
} from '@valija/adapter-kit';
import { loadContract, type NinezSchemas } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import type { DerivacionSolicitada } from '@valija/messages';
import { toIngreso } from './translate.js';

const ninez = loadContract('ninez');

/** Registers each derivación as an ingreso in Mejor Niñez's system, once. */
@Controller()
export class SolicitudesHandler {
  constructor(private readonly native: NativeClient) {}

  /** The system knows no idempotency key: on any try but the first it is asked before it is written to. */
  @EventPattern('cl.valija.derivacion.solicitada')
  async solicitada({
    envelope,
    content,
    mayHaveActed,
  }: Incoming<DerivacionSolicitada>): Promise<Outcome<never>> {
    if (mayHaveActed && (await this.isRegistered(envelope.id))) return done();
    const ingreso = toIngreso(envelope, content);
    if (!ninez.validateRequest('registrarIngreso', ingreso).ok)
      throw new ValijaError('native-contract-broken');
    const answer = await this.native.post('/ingresos', ingreso);
    if (!ninez.validateResponse('registrarIngreso', 201, answer).ok)
      throw new ValijaError('native-contract-broken');
    return done();
  }

  /** An answer of ours was refused: the system has no place for that, so a person of the institution looks at it. */
  @EventPattern(refusedPattern)
  refused({ receipt }: IncomingRefusal): Outcome<never> {
    return park(receipt.code ?? 'internal');
  }

  private async isRegistered(id: string): Promise<boolean> {
    const found = await this.native.look(`/ingresos?referencia=${id}`);
    if (!ninez.validateResponse('buscarIngresos', 200, found).ok)
      throw new ValijaError('native-contract-broken');
    return (found as NinezSchemas['IngresosEncontrados']).ingresos.length > 0;
  }
}
