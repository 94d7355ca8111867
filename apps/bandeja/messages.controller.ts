import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { ApiClients } from '@valija/runtime';
import type { FastifyReply } from 'fastify';
import { type Headed, readBody, readKey, readQuery, requirePath } from './http.js';
import { Lectura } from './lectura.js';
import { Listas, type ListQuery } from './listas.js';
import { Redaccion } from './redaccion.js';
import { Salida } from './salida.js';

/** Sends, lists and reads messages, as `contracts/bandeja.openapi.json` describes it. */
@Controller('v1')
export class MessagesController {
  constructor(
    private readonly clients: ApiClients,
    private readonly redaccion: Redaccion,
    private readonly salida: Salida,
    private readonly lectura: Lectura,
    private readonly listas: Listas,
  ) {}

  @Post('messages')
  async send(
    @Body() body: unknown,
    @Headers() headers: Headed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BandejaSchemas['SentMessage']> {
    const { name: official } = this.clients.authenticate(headers.authorization);
    const key = readKey(headers['idempotency-key']);
    const message = readBody<BandejaSchemas['NewMessage']>('sendMessage', body);
    const request = { official, key, text: JSON.stringify(message) };
    const { id, isNew } = await this.salida.send(request, () => this.redaccion.newMessage(message));
    reply.status(isNew ? 201 : 200).header('location', `/v1/messages/${id}`);
    return this.lectura.sent(id);
  }

  @Get('messages')
  list(@Query() query: Record<string, string>): Promise<BandejaSchemas['MessageList']> {
    return this.listas.messages(readQuery<ListQuery>('listMessages', query));
  }

  @Get('summary')
  summary(): Promise<BandejaSchemas['Summary']> {
    return this.listas.counts();
  }

  @Get('messages/:id')
  read(@Param('id') id: string, @Headers() headers: Headed): Promise<BandejaSchemas['Message']> {
    const { name } = this.clients.authenticate(headers.authorization);
    requirePath('readMessage', { id });
    return this.lectura.read(id, name);
  }

  @Get('messages/:id/views')
  views(@Param('id') id: string): Promise<BandejaSchemas['Views']> {
    requirePath('listViews', { id });
    return this.lectura.views(id);
  }
}
