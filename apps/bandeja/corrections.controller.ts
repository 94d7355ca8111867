import { Body, Controller, Headers, Param, Post, Res } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import type { FastifyReply } from 'fastify';
import { Asker, Asking, Demands } from './access/asker.js';
import { Correcciones } from './correcciones.js';
import { type Headed, readBody, readKey, requirePath } from './http.js';
import { Lectura } from './lectura.js';

/** Correcting what was sent and not delivered. */
@Controller('v1/messages/:id/correction')
export class CorrectionsController {
  constructor(
    private readonly correcciones: Correcciones,
    private readonly lectura: Lectura,
  ) {}

  @Post()
  @Demands('tramitacion')
  async correct(
    @Asking() asker: Asker,
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers() headers: Headed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BandejaSchemas['SentMessage']> {
    requirePath('correctMessage', { id });
    const key = readKey(headers['idempotency-key']);
    const correction = readBody<BandejaSchemas['NewCorrection']>('correctMessage', body);
    const old = await this.lectura.find(id, asker, 'tramitacion');
    const request = {
      official: asker.official,
      unit: old.unit,
      key,
      text: JSON.stringify([id, 'correction', correction]),
    };
    const sent = await this.correcciones.correct(old, request, correction);
    reply.status(sent.isNew ? 201 : 200).header('location', `/v1/messages/${sent.id}`);
    return this.lectura.sent(sent.id, asker);
  }
}
