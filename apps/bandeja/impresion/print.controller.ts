import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Asker, Asking, Demands } from '../access/asker.js';
import { requirePath } from '../http.js';
import { Impresion } from './impresion.js';

/** Messages on paper. */
@Controller('v1/messages/:id/print')
export class PrintController {
  constructor(private readonly impresion: Impresion) {}

  @Get()
  @Demands('lectura')
  async print(@Asking() asker: Asker, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    requirePath('printMessage', { id });
    const document = await this.impresion.print(id, asker);
    reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="mensaje-${id}.pdf"`)
      // Browsers show it in a viewer of their own, which a stricter policy would keep from it.
      .header('content-security-policy', "frame-ancestors 'none'");
    void reply.send(document);
  }
}
