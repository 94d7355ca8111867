import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import { ApiClients } from '@valija/runtime';

/** Who looked at what, and when: every view is recorded before it is shown. */
@Injectable()
export class Consultas {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly clients: ApiClients,
  ) {}

  /**
   * Lets an official see something.
   * @param authorization the header as it came
   * @param operacion what is looked at, by its name in the contract
   * @param detalle which of it, where an operation shows one of many
   * @throws ValijaError `unauthenticated`
   */
  async admit(authorization: string | undefined, operacion: string, detalle?: string): Promise<void> {
    const { name } = this.clients.authenticate(authorization);
    await this.endpoint.db.query('INSERT INTO consulta (quien, operacion, detalle) VALUES ($1, $2, $3)', [
      name,
      operacion,
      detalle ?? null,
    ]);
  }
}
