import { Controller, Get, Headers, Query } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import { Consultas } from '../consultas.js';
import { nameOf } from '../institucion.js';
import { type Query as PageQuery, pageOf, readPage } from '../paging.js';
import { Avisos } from './avisos.js';

/** Notices, as `contracts/mesa.openapi.json` describes them. */
@Controller('v1/avisos')
export class AvisosController {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly avisos: Avisos,
    private readonly consultas: Consultas,
  ) {}

  @Get()
  async list(@Query() query: PageQuery, @Headers('authorization') authorization?: string): Promise<object> {
    await this.consultas.admit(authorization, 'listarAvisos');
    const page = readPage('listarAvisos', query);
    const { rows, siguiente } = pageOf(await this.avisos.list(page, query.tipo), page);
    const avisos = rows.map((row) => ({
      id: row.message_id,
      tipo: row.type,
      hilo: row.correlationid,
      seudonimo: row.subject,
      informante: nameOf(this.endpoint.directory, row.source),
      recibidoEn: row.recibido_at.toISOString(),
      detalle: row.detalle,
    }));
    return { avisos, ...siguiente };
  }
}
