import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Endpoint } from '@valija/adapter-kit';
import { ApiClients, Log } from '@valija/runtime';
import type { FastifyInstance } from 'fastify';
import { Acceso } from './access/acceso.js';
import { DeskController } from './access/desk.controller.js';
import { Units } from './access/units.js';
import { AnswersController } from './answers.controller.js';
import { AttachmentsController } from './attachments.controller.js';
import { Borradores } from './borradores.js';
import { Busqueda } from './busqueda.js';
import { TrayConfig } from './config.js';
import { Correcciones } from './correcciones.js';
import { CorrectionsController } from './corrections.controller.js';
import { Destinatarios } from './destinatarios.js';
import { Documentos } from './documentos.js';
import { DraftsController } from './drafts.controller.js';
import { Elegibilidad } from './elegibilidad.js';
import { EventsController } from './events/events.controller.js';
import { prepareHttp } from './http.js';
import { Impresion } from './impresion/impresion.js';
import { PrintController } from './impresion/print.controller.js';
import { Lectura } from './lectura.js';
import { Listas } from './listas.js';
import { MessagesController } from './messages.controller.js';
import { Numeros } from './numeros.js';
import { PartiesController } from './parties.controller.js';
import { Recibidos } from './recibidos.js';
import { Redaccion } from './redaccion.js';
import { Exportacion } from './residencias/exportacion.js';
import { ResidencesController } from './residencias/residences.controller.js';
import { Residencias } from './residencias/residencias.js';
import { Respuestas } from './respuestas.js';
import { Salida } from './salida.js';
import { Seguimiento } from './seguimiento.js';
import { ThreadsController } from './threads.controller.js';
import { TypesController } from './types.controller.js';
import { Traslados } from './unidades/traslados.js';
import { ViewsController } from './unidades/views.controller.js';
import { Vista } from './vista.js';

const config = { provide: TrayConfig, useFactory: () => new TrayConfig() };
const clients = {
  provide: ApiClients,
  inject: [TrayConfig],
  useFactory: ({ clientsFile }: TrayConfig) => ApiClients.read(clientsFile),
};

const units = {
  provide: Units,
  inject: [TrayConfig],
  useFactory: ({ unitsFile }: TrayConfig) => Units.read(unitsFile),
};
/** Made before any route: what it puts before them is there when they come. */
const acceso = {
  provide: Acceso,
  inject: [HttpAdapterHost, TrayConfig, Endpoint, ApiClients, Units, Log],
  useFactory: (
    { httpAdapter }: HttpAdapterHost,
    config: TrayConfig,
    endpoint: Endpoint,
    apiClients: ApiClients,
    all: Units,
    log: Log,
  ) => {
    const http = httpAdapter.getInstance<FastifyInstance>();
    prepareHttp(http);
    return Acceso.open({ http, config, endpoint, clients: apiClients, units: all, log });
  },
};

/** The one module of a tray's process. */
@Module({
  controllers: [
    AttachmentsController,
    AnswersController,
    CorrectionsController,
    DeskController,
    EventsController,
    ViewsController,
    DraftsController,
    MessagesController,
    PrintController,
    ResidencesController,
    ThreadsController,
    PartiesController,
    TypesController,
  ],
  providers: [
    config,
    clients,
    units,
    acceso,
    Borradores,
    Busqueda,
    Correcciones,
    Destinatarios,
    Documentos,
    Elegibilidad,
    Impresion,
    Lectura,
    Listas,
    Numeros,
    Recibidos,
    Redaccion,
    Residencias,
    Exportacion,
    Respuestas,
    Salida,
    Seguimiento,
    Traslados,
    Vista,
  ],
})
export class BandejaModule {}
