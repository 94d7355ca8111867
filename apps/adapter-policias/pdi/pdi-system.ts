import { Injectable } from '@nestjs/common';
import { NativeClient, requireKept } from '@valija/adapter-kit';
import { loadContract } from '@valija/contracts';
import { isPais } from '@valija/domain';
import { PoliceSystem } from '../police-system.js';
import { readCodes } from '../translation/codes.js';
import type { Orden } from '../translation/papers.js';
import type { Police } from '../translation/police.js';

const contract = loadContract('pdi');

export const pdi: Police = {
  institucion: 'Policía de Investigaciones de Chile',
  codes: readCodes('pdi').tables,
  paises: { read: (alpha2) => (isPais(alpha2) ? alpha2 : undefined), write: (alpha2) => alpha2 },
};

/** PDI's system, over REST. @see contracts/pdi.openapi.json */
@Injectable()
export class PdiSystem extends PoliceSystem {
  readonly police = pdi;

  constructor(private readonly native: NativeClient) {
    super();
  }

  async isRegistered(idMensaje: string): Promise<boolean> {
    const found = await this.native.look(`/ordenes/${idMensaje}`);
    if (found !== undefined) requireKept(contract.validateResponse('consultarOrden', 200, found));
    return found !== undefined;
  }

  async register(orden: Orden): Promise<void> {
    requireKept(contract.validateRequest('registrarOrden', orden));
    const answer = await this.native.post('/ordenes', orden, { 'idempotency-key': orden.idMensaje });
    requireKept(contract.validateResponse('registrarOrden', 201, answer));
  }
}
