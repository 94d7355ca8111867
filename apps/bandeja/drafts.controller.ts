import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { Asker, Asking, Demands } from './access/asker.js';
import { Borradores } from './borradores.js';
import { readBody, readQuery, requirePath } from './http.js';

/** Drafts of whoever asks: nobody else sees them. */
@Controller('v1/drafts')
export class DraftsController {
  constructor(private readonly borradores: Borradores) {}

  @Get()
  @Demands('tramitacion')
  list(@Asking() asker: Asker, @Query() query: Record<string, string>): Promise<BandejaSchemas['DraftList']> {
    const { unit } = readQuery<{ unit?: string }>('listDrafts', query);
    return this.borradores.list(asker, unit);
  }

  @Get(':id')
  @Demands('tramitacion')
  read(
    @Asking() asker: Asker,
    @Param('id') id: string,
  ): Promise<BandejaSchemas['Draft'] | BandejaSchemas['DraftSent']> {
    requirePath('readDraft', { id });
    return this.borradores.read(asker, id);
  }

  @Put(':id')
  @Demands('tramitacion')
  save(
    @Asking() asker: Asker,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<BandejaSchemas['DraftSaved']> {
    requirePath('saveDraft', { id });
    const draft = readBody<BandejaSchemas['DraftToSave']>('saveDraft', body);
    return this.borradores.save(asker, id, draft);
  }

  @Delete(':id')
  @Demands('tramitacion')
  @HttpCode(204)
  remove(@Asking() asker: Asker, @Param('id') id: string): Promise<void> {
    requirePath('deleteDraft', { id });
    return this.borradores.remove({ official: asker.official, id });
  }
}
