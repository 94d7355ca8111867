import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { Asker, Asking, Demands } from './access/asker.js';
import { readBody, readQuery, requirePath } from './http.js';
import { Listas, type ListQuery } from './listas.js';
import { Numeros } from './numeros.js';
import { Traslados } from './unidades/traslados.js';

/** Threads of messages. */
@Controller('v1/threads')
export class ThreadsController {
  constructor(
    private readonly listas: Listas,
    private readonly numeros: Numeros,
    private readonly traslados: Traslados,
  ) {}

  @Get()
  @Demands('lectura')
  list(
    @Asking() asker: Asker,
    @Query() query: Record<string, string>,
  ): Promise<BandejaSchemas['ThreadList']> {
    return this.listas.threads(asker, readQuery<ListQuery>('listThreads', query));
  }

  @Get(':id')
  @Demands('lectura')
  read(@Asking() asker: Asker, @Param('id') id: string): Promise<BandejaSchemas['Thread']> {
    requirePath('readThread', { id });
    return this.listas.thread(asker, id);
  }

  @Put(':id/number')
  @Demands('jefatura')
  @HttpCode(204)
  number(@Asking() asker: Asker, @Param('id') id: string, @Body() body: unknown): Promise<void> {
    requirePath('numberThread', { id });
    const { numero } = readBody<BandejaSchemas['NumberChange']>('numberThread', body);
    return this.numeros.assign(asker, id, numero);
  }

  @Delete(':id/number')
  @Demands('jefatura')
  @HttpCode(204)
  unnumber(@Asking() asker: Asker, @Param('id') id: string): Promise<void> {
    requirePath('unnumberThread', { id });
    return this.numeros.remove(asker, id);
  }

  @Post(':id/unit')
  @Demands('jefatura')
  @HttpCode(204)
  move(@Asking() asker: Asker, @Param('id') id: string, @Body() body: unknown): Promise<void> {
    requirePath('moveThread', { id });
    return this.traslados.move(asker, id, readBody<BandejaSchemas['UnitChange']>('moveThread', body));
  }
}
