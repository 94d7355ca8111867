import { Controller, Get, Param, Query } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { readQuery, requirePath } from './http.js';
import { Listas, type ListQuery } from './listas.js';

/** Threads of messages. */
@Controller('v1/threads')
export class ThreadsController {
  constructor(private readonly listas: Listas) {}

  @Get()
  list(@Query() query: Record<string, string>): Promise<BandejaSchemas['ThreadList']> {
    return this.listas.threads(readQuery<ListQuery>('listThreads', query));
  }

  @Get(':id')
  read(@Param('id') id: string): Promise<BandejaSchemas['Thread']> {
    requirePath('readThread', { id });
    return this.listas.thread(id);
  }
}
