import type { Contract, SafSchemas } from '@valija/contracts';
import type { FastifyInstance } from 'fastify';
import { BoundedMap } from './bounded-map.js';
import type { Effect, Journal } from './effects.js';
import { refuseUnlessValid, sendProblem } from './native-server.js';

type Registered = SafSchemas['DenunciaRegistrada'];

const prefix = 'DENUNCIA_';

/** SAF's denuncias: each is registered as often as it is sent, and found by the message that told it. Nothing of a person is kept. */
export class Denuncias {
  private readonly byMessage = new BoundedMap<string, Registered>();
  private count = 0;

  constructor(
    private readonly contract: Contract,
    private readonly effects: Journal<Effect>,
  ) {}

  /** Takes up what was registered before a restart. */
  remember({ clase, idMensaje, at }: Effect): void {
    if (clase.startsWith(prefix) && idMensaje)
      this.note(idMensaje, clase.slice(prefix.length) as Registered['etapa'], at);
  }

  /** Those that it remembers, the oldest first. */
  list(): readonly Registered[] {
    return [...this.byMessage.values()];
  }

  serve(server: FastifyInstance): void {
    server.post('/denuncias', async ({ body }, reply) => {
      if (refuseUnlessValid(reply, this.contract.validateRequest('registrarDenuncia', body))) return reply;
      const { idMensaje, etapa } = body as SafSchemas['Denuncia'];
      const at = new Date().toISOString();
      await this.effects.append({ clase: `${prefix}${etapa}`, idMensaje, at });
      return reply.status(201).send(this.note(idMensaje, etapa, at));
    });

    server.get<{ Params: { idMensaje: string } }>('/denuncias/:idMensaje', async ({ params }, reply) => {
      if (refuseUnlessValid(reply, this.contract.validateParameters('consultarDenuncia', params)))
        return reply;
      return this.byMessage.get(params.idMensaje) ?? sendProblem(reply, 404);
    });
  }

  private note(idMensaje: string, etapa: Registered['etapa'], registradaEl: string): Registered {
    this.count += 1;
    const registered = { idDenuncia: `DN-${this.count}`, idMensaje, etapa, registradaEl };
    this.byMessage.set(idMensaje, registered);
    return registered;
  }
}
