import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import type { FastifyReply } from 'fastify';
import { Asker, Asking, Demands, unitOf } from './access/asker.js';
import { Busqueda } from './busqueda.js';
import { type Headed, readBody, readKey, readQuery, requirePath } from './http.js';
import { Lectura } from './lectura.js';
import { Listas, type ListQuery } from './listas.js';
import { Redaccion } from './redaccion.js';
import { Salida } from './salida.js';

/** Sends, lists and reads messages, as `contracts/bandeja.openapi.json` describes it. */
@Controller('v1')
export class MessagesController {
  constructor(
    private readonly redaccion: Redaccion,
    private readonly salida: Salida,
    private readonly lectura: Lectura,
    private readonly listas: Listas,
    private readonly busqueda: Busqueda,
  ) {}

  @Post('messages')
  @Demands('tramitacion')
  async send(
    @Asking() asker: Asker,
    @Body() body: unknown,
    @Headers() headers: Headed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BandejaSchemas['SentMessage']> {
    const key = readKey(headers['idempotency-key']);
    const message = readBody<BandejaSchemas['NewMessage']>('sendMessage', body);
    const unit = unitOf(asker, message.unit);
    const request = { official: asker.official, unit, key, text: JSON.stringify(message) };
    const { id, isNew } = await this.salida.send(request, () =>
      this.redaccion.newMessage(message, asker.unitsWith('tramitacion')),
    );
    reply.status(isNew ? 201 : 200).header('location', `/v1/messages/${id}`);
    return this.lectura.sent(id, asker);
  }

  @Get('messages')
  @Demands('lectura')
  list(
    @Asking() asker: Asker,
    @Query() query: Record<string, string>,
  ): Promise<BandejaSchemas['MessageList']> {
    return this.listas.messages(asker, readQuery<ListQuery>('listMessages', query));
  }

  @Post('search')
  @Demands('lectura')
  @HttpCode(200)
  search(@Asking() asker: Asker, @Body() body: unknown): Promise<BandejaSchemas['MessageList']> {
    return this.busqueda.search(asker, readBody<BandejaSchemas['Search']>('searchMessages', body));
  }

  @Get('summary')
  @Demands('lectura')
  summary(
    @Asking() asker: Asker,
    @Query() query: Record<string, string>,
  ): Promise<BandejaSchemas['Summary']> {
    return this.listas.counts(asker, readQuery('getSummary', query));
  }

  @Get('messages/:id')
  @Demands('lectura')
  read(@Asking() asker: Asker, @Param('id') id: string): Promise<BandejaSchemas['Message']> {
    requirePath('readMessage', { id });
    return this.lectura.read(id, asker);
  }

  @Get('messages/:id/views')
  @Demands('lectura')
  views(@Asking() asker: Asker, @Param('id') id: string): Promise<BandejaSchemas['Views']> {
    requirePath('listViews', { id });
    return this.lectura.views(id, asker);
  }
}
