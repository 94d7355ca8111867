import { Body, Controller, Get, Header, Param, Put, Query, Res } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import type { FastifyReply } from 'fastify';
import { Asker, Asking, Demands } from '../access/asker.js';
import { readBody, readQuery, requirePath } from '../http.js';
import { Exportacion } from './exportacion.js';
import { type ResidenceQuery, Residencias } from './residencias.js';

/** The desk of whoever decides on residences. */
@Controller('v1/residences')
export class ResidencesController {
  constructor(
    private readonly residencias: Residencias,
    private readonly exportacion: Exportacion,
  ) {}

  @Get()
  @Demands('lectura')
  list(
    @Asking() asker: Asker,
    @Query() query: Record<string, string>,
  ): Promise<BandejaSchemas['ResidenceList']> {
    return this.residencias.list(asker, readQuery<ResidenceQuery>('listResidences', query));
  }

  @Get('export')
  @Demands('lectura')
  @Header('content-type', 'text/csv; charset=utf-8')
  async export(
    @Asking() asker: Asker,
    @Query() query: Record<string, string>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { month, unit } = readQuery<{ month: string; unit?: string }>('exportResidences', query);
    const sheet = await this.exportacion.sheet(asker, month, unit);
    reply.header('content-disposition', `attachment; filename="residencias-${month}.csv"`);
    return sheet;
  }

  @Get(':id')
  @Demands('lectura')
  read(@Asking() asker: Asker, @Param('id') id: string): Promise<BandejaSchemas['Residence']> {
    requirePath('readResidence', { id });
    return this.residencias.read(asker, id);
  }

  @Put(':id/checklist/:codigo')
  @Demands('tramitacion')
  mark(
    @Asking() asker: Asker,
    @Param('id') id: string,
    @Param('codigo') codigo: string,
    @Body() body: unknown,
  ): Promise<BandejaSchemas['Residence']> {
    requirePath('markChecklist', { id, codigo });
    const { estado } = readBody<BandejaSchemas['ChecklistMark']>('markChecklist', body);
    return this.residencias.mark(asker, id, { codigo, estado });
  }
}
