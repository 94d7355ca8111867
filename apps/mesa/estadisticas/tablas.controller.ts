import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { requireValid } from '@valija/adapter-kit';
import { loadContract } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import type { FastifyReply } from 'fastify';
import { Consultas } from '../consultas.js';
import { toCsv } from './csv.js';
import { politica } from './pagina/estilo.js';
import { toHtml } from './pagina/pagina.js';
import { type Publicacion, Publicaciones } from './publicaciones.js';
import { isRegistro } from './registro.js';

const contract = loadContract('mesa');
const detailCharsMax = 100;

interface Asked {
  readonly registro: string;
  readonly corte: string;
}

/** The tables of the annual report, of one cut of one register, as `contracts/mesa.openapi.json` describes them. */
@Controller('v1/registros/:registro/cortes/:corte')
export class TablasController {
  constructor(
    private readonly publicaciones: Publicaciones,
    private readonly consultas: Consultas,
  ) {}

  @Get('tablas')
  read(
    @Param() asked: Asked,
    @Query() query: Record<string, string>,
    @Headers('authorization') authorization?: string,
  ): Promise<Publicacion> {
    return this.make('leerTablas', asked, query, authorization);
  }

  @Get('tablas.csv')
  async readCsv(
    @Param() asked: Asked,
    @Query() query: Record<string, string>,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ): Promise<string> {
    const publicacion = await this.make('descargarTablas', asked, query, authorization);
    const name = `${publicacion.registro}-${publicacion.corte.desde}-${publicacion.corte.hasta}.csv`;
    reply
      .header('content-type', 'text/csv; charset=utf-8; header=present')
      .header('content-disposition', `attachment; filename="${name}"`);
    return toCsv(publicacion);
  }

  @Get('tablas.html')
  async readHtml(
    @Param() asked: Asked,
    @Query() query: Record<string, string>,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ): Promise<string> {
    const publicacion = await this.make('imprimirTablas', asked, query, authorization);
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', `${politica}; frame-ancestors 'none'`);
    return toHtml(publicacion);
  }

  private async make(
    operation: string,
    { registro, corte }: Asked,
    query: Readonly<Record<string, string>>,
    authorization: string | undefined,
  ): Promise<Publicacion> {
    // With another k another official sees more: what was looked at is recorded as it was asked.
    const asked = `${registro} ${corte} k=${query.k ?? 'publicable'}`;
    await this.consultas.admit(authorization, operation, asked.slice(0, detailCharsMax));
    if (!isRegistro(registro)) throw new ValijaError('not-found');
    const k = query.k === undefined ? undefined : Number(query.k);
    const parameters = { registro, corte, ...query, ...(k === undefined ? {} : { k }) };
    requireValid(contract.validateParameters(operation, parameters));
    return this.publicaciones.make(registro, corte, k);
  }
}
