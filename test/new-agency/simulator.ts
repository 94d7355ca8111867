import { randomUUID } from 'node:crypto';
import { type FastifyInstance, fastify } from 'fastify';

export interface Ficha {
  readonly persona: string;
  readonly causa: string;
}

export interface Aviso {
  readonly idAviso: string;
  /** Key of the ficha: the id of the message that asked for it. */
  readonly ficha: string;
  readonly estado: string;
  /** RFC 3339. */
  readonly fecha: string;
}

/** The agency's own system: it keeps fichas under the key that they come with, opens each and takes it on. */
export function createOcas(tell: (aviso: Aviso) => Promise<number>) {
  const fichas = new Map<string, Ficha>();
  const answers: number[] = [];
  const server: FastifyInstance = fastify({ forceCloseConnections: true });

  server.put<{ Params: { clave: string }; Body: Ficha }>('/fichas/:clave', async (request, reply) => {
    const { clave } = request.params;
    const isNew = !fichas.has(clave);
    fichas.set(clave, request.body);
    if (isNew) void say(clave);
    return reply.status(isNew ? 201 : 200).send({ clave });
  });

  const say = async (ficha: string): Promise<void> => {
    for (const estado of ['ABIERTA', 'ARCHIVADA', 'TOMADA'])
      answers.push(await tell({ idAviso: randomUUID(), ficha, estado, fecha: new Date().toISOString() }));
  };
  return { server, fichas, answers };
}
