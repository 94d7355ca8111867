import { Controller, Get, Headers, Query } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import { Consultas } from '../consultas.js';
import { nameOf } from '../institucion.js';
import { type Query as PageQuery, pageOf, readPage } from '../paging.js';
import { Activaciones } from './activaciones.js';

/** Activations, as `contracts/mesa.openapi.json` describes them. */
@Controller('v1/activaciones')
export class ActivacionesController {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly activaciones: Activaciones,
    private readonly consultas: Consultas,
  ) {}

  @Get()
  async list(@Query() query: PageQuery, @Headers('authorization') authorization?: string): Promise<object> {
    await this.consultas.admit(authorization, 'listarActivaciones');
    const page = readPage('listarActivaciones', query);
    const { rows, siguiente } = pageOf(await this.activaciones.list(page), page);
    const activaciones = rows.map((row) => ({
      id: row.message_id,
      hilo: row.correlationid,
      seudonimo: row.subject,
      carril: row.lane,
      informante: nameOf(this.endpoint.directory, row.source),
      institucion: row.institucion,
      unidad: row.unidad,
      fechaActivacion: row.fecha_activacion.toISOString(),
      recibidaEn: row.recibida_at.toISOString(),
      origen: row.origen,
      tipoTrata: row.tipo_trata,
      denuncia: row.denuncia,
      ...(row.causa_formalizada === null ? {} : { causaFormalizada: row.causa_formalizada }),
      condicionEtaria: row.condicion_etaria,
      nodos: row.nodos,
    }));
    return { activaciones, ...siguiente };
  }
}
