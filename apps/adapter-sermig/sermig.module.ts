import { Module } from '@nestjs/common';
import { Acuses } from './acuses.js';
import { EventosPortal } from './eventos.js';
import { Portal } from './portal.js';
import { ResidenciasHandler } from './residencias.handler.js';

/** The residence portal: requests are filed in it, and its events are the answers. */
@Module({ controllers: [ResidenciasHandler], providers: [Portal, Acuses, EventosPortal] })
export class SermigModule {}
