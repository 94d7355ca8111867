import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Endpoint } from '@valija/adapter-kit';
import { ApiClients, integer, readConfig, text } from '@valija/runtime';
import type { FastifyInstance } from 'fastify';
import { AvisosController } from './avisos/avisos.controller.js';
import { AvisosHandler } from './avisos/avisos.handler.js';
import { Avisos } from './avisos/avisos.js';
import { Consultas } from './consultas.js';
import { Cortes } from './estadisticas/cortes.js';
import { EstadisticasHandler } from './estadisticas/estadisticas.handler.js';
import { Publicaciones } from './estadisticas/publicaciones.js';
import { RegistrosController } from './estadisticas/registros.controller.js';
import { TablasController } from './estadisticas/tablas.controller.js';
import { ActivacionesController } from './protocolo/activaciones.controller.js';
import { ActivacionesHandler } from './protocolo/activaciones.handler.js';
import { Activaciones } from './protocolo/activaciones.js';

const variables = {
  /** File of the officials who may use the API. */
  VALIJA_CLIENTS_FILE: text,
  /** Smallest count of statistics that is published; default 5. */
  VALIJA_STATISTICS_K: integer(1, 20, 5),
} as const;

/** The technical secretariat's endpoint: it takes activations, notices and statistics, and shows them to its officials. */
@Module({
  controllers: [
    ActivacionesHandler,
    AvisosHandler,
    EstadisticasHandler,
    ActivacionesController,
    AvisosController,
    RegistrosController,
    TablasController,
  ],
  providers: [
    Activaciones,
    Avisos,
    Cortes,
    Consultas,
    {
      provide: Publicaciones,
      inject: [Endpoint, Cortes],
      useFactory: (endpoint: Endpoint, cortes: Cortes) =>
        new Publicaciones(endpoint, cortes, readConfig(variables, process.env).VALIJA_STATISTICS_K),
    },
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
