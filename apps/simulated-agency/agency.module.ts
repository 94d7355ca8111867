import { Module } from '@nestjs/common';
import { ResidenciasHandler } from './residencias.handler.js';
import { SolicitudesHandler } from './solicitudes.handler.js';

/** An agency that connects directly and has no system of its own behind its endpoint; all that it does is simulated. */
@Module({ controllers: [ResidenciasHandler, SolicitudesHandler] })
export class AgencyModule {}
