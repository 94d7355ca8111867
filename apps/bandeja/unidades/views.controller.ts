import { Controller, Get, Query } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { Asker, Asking, Demands } from '../access/asker.js';
import { readQuery } from '../http.js';
import { Listas } from '../listas.js';

/** Who looked at what, for whoever heads a unit. */
@Controller('v1/views')
export class ViewsController {
  constructor(private readonly listas: Listas) {}

  @Get()
  @Demands('jefatura')
  review(
    @Asking() asker: Asker,
    @Query() query: Record<string, string>,
  ): Promise<BandejaSchemas['ViewList']> {
    return this.listas.views(asker, readQuery('reviewViews', query));
  }
}
