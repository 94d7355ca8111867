import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import type { FastifyReply } from 'fastify';
import { Asker, Asking, Demands } from './access/asker.js';
import { type Headed, readBody, readKey, requirePath } from './http.js';
import { Lectura } from './lectura.js';
import { Respuestas } from './respuestas.js';
import { Vista } from './vista.js';

/** Which answers a message admits, and giving one. */
@Controller('v1/messages/:id/answers')
export class AnswersController {
  constructor(
    private readonly respuestas: Respuestas,
    private readonly lectura: Lectura,
    private readonly vista: Vista,
  ) {}

  @Get()
  @Demands('lectura')
  async list(@Asking() asker: Asker, @Param('id') id: string): Promise<BandejaSchemas['AnswerOptions']> {
    requirePath('listAnswers', { id });
    const message = await this.lectura.find(id, asker);
    const pendiente = this.vista.pendingOf(message);
    const answers = await this.respuestas.optionsOf(message);
    return { message: id, answers, ...(pendiente ? { pendiente } : {}) };
  }

  @Post()
  @Demands('tramitacion')
  async answer(
    @Asking() asker: Asker,
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers() headers: Headed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BandejaSchemas['SentMessage']> {
    requirePath('answerMessage', { id });
    const key = readKey(headers['idempotency-key']);
    const answer = readBody<BandejaSchemas['NewAnswer']>('answerMessage', body);
    const message = await this.lectura.find(id, asker, 'tramitacion');
    const request = { official: asker.official, unit: message.unit, key, text: JSON.stringify([id, answer]) };
    const sent = await this.respuestas.answer(message, request, answer);
    reply.status(sent.isNew ? 201 : 200).header('location', `/v1/messages/${sent.id}`);
    return this.lectura.sent(sent.id, asker);
  }
}
