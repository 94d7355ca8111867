import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiClients, readConfig, text } from '@valija/runtime';
import type { FastifyInstance } from 'fastify';
import { AvisosController } from './avisos/avisos.controller.js';
import { AvisosHandler } from './avisos/avisos.handler.js';
import { Avisos } from './avisos/avisos.js';
import { Consultas } from './consultas.js';
import { Cortes } from './estadisticas/cortes.js';
import { EstadisticasHandler } from './estadisticas/estadisticas.handler.js';
import { RegistrosController } from './estadisticas/registros.controller.js';
import { ActivacionesController } from './protocolo/activaciones.controller.js';
import { ActivacionesHandler } from './protocolo/activaciones.handler.js';
import { Activaciones } from './protocolo/activaciones.js';

/** File of the officials who may use the API. */
const variables = { VALIJA_CLIENTS_FILE: text } as const;

/** The technical secretariat's endpoint: it takes activations, notices and statistics, and shows them to its officials. */
@Module({
  controllers: [
    ActivacionesHandler,
    AvisosHandler,
    EstadisticasHandler,
    ActivacionesController,
    AvisosController,
    RegistrosController,
  ],
  providers: [
    Activaciones,
    Avisos,
    Cortes,
    Consultas,
    {
      provide: ApiClients,
      useFactory: () => ApiClients.read(readConfig(variables, process.env).VALIJA_CLIENTS_FILE),
    },
  ],
})
export class MesaModule {
  constructor({ httpAdapter }: HttpAdapterHost) {
    // What an official was shown is kept by nobody on the way: the views that are recorded would not be all.
    httpAdapter.getInstance<FastifyInstance>().addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    });
  }
}
