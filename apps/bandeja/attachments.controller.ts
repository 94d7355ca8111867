import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { attachmentBytesMax } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { FastifyReply } from 'fastify';
import { Asker, Asking, Demands } from './access/asker.js';
import { Documentos } from './documentos.js';
import { requirePath } from './http.js';
import { Lectura } from './lectura.js';

/** Read and thrown away beyond the largest document, so that whoever sends a little too much gets an answer and no broken line. */
const excessBytesMax = attachmentBytesMax;

/** Documents, as they come from officials and as they go to them. */
@Controller('v1')
export class AttachmentsController {
  constructor(
    private readonly documentos: Documentos,
    private readonly lectura: Lectura,
  ) {}

  @Post('attachments')
  @Demands('tramitacion')
  async upload(@Asking() asker: Asker, @Body() body: unknown): Promise<BandejaSchemas['Uploaded']> {
    if (!(body instanceof Readable)) throw new ValijaError('unsupported-media-type');
    const { tipo, until, ...kept } = await this.documentos.inTurn(async () =>
      this.documentos.keep(await readDocument(body), asker.official),
    );
    return { ...kept, tipo: tipo as BandejaSchemas['AttachmentType'], until: until.toISOString() };
  }

  @Get('messages/:id/attachments/:digest')
  @Demands('lectura')
  async download(
    @Asking() asker: Asker,
    @Param('id') id: string,
    @Param('digest') digest: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    requirePath('downloadAttachment', { id, digest });
    const { tipo, bytes } = await this.lectura.download(id, digest, asker);
    // Whatever it holds runs nowhere: a browser saves it, and shows it only where a page sandboxes it.
    reply
      .type(tipo)
      .header('content-disposition', 'attachment')
      .header('content-security-policy', "sandbox; default-src 'none'");
    void reply.send(bytes);
  }
}

/** @throws ValijaError `attachment-too-large`; whatever the stream throws where the line breaks off */
async function readDocument(body: Readable): Promise<Buffer> {
  // What is not written to takes no memory yet.
  const document = Buffer.allocUnsafeSlow(attachmentBytesMax);
  let length = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    part.copy(document, Math.min(length, attachmentBytesMax));
    length += part.length;
    if (length > attachmentBytesMax + excessBytesMax) break;
  }
  if (length > attachmentBytesMax) throw new ValijaError('attachment-too-large');
  return document.subarray(0, length);
}
