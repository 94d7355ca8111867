import { Readable } from 'node:stream';
import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { attachmentBytesMax } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { ApiClients } from '@valija/runtime';
import type { FastifyReply } from 'fastify';
import { Documentos } from './documentos.js';
import { type Headed, requirePath } from './http.js';
import { Lectura } from './lectura.js';

/** Read and thrown away beyond the largest document, so that whoever sends a little too much gets an answer and no broken line. */
const excessBytesMax = attachmentBytesMax;

/** Documents, as they come from officials and as they go to them. */
@Controller('v1')
export class AttachmentsController {
  constructor(
    private readonly clients: ApiClients,
    private readonly documentos: Documentos,
    private readonly lectura: Lectura,
  ) {}

  @Post('attachments')
  async upload(@Body() body: unknown, @Headers() headers: Headed): Promise<BandejaSchemas['Uploaded']> {
    const { name } = this.clients.authenticate(headers.authorization);
    if (!(body instanceof Readable)) throw new ValijaError('unsupported-media-type');
    const { tipo, until, ...kept } = await this.documentos.inTurn(async () =>
      this.documentos.keep(await readDocument(body), name),
    );
    return { ...kept, tipo: tipo as BandejaSchemas['AttachmentType'], until: until.toISOString() };
  }

  @Get('messages/:id/attachments/:digest')
  async download(
    @Param('id') id: string,
    @Param('digest') digest: string,
    @Headers() headers: Headed,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name } = this.clients.authenticate(headers.authorization);
    requirePath('downloadAttachment', { id, digest });
    const { tipo, bytes } = await this.lectura.download(id, digest, name);
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
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > attachmentBytesMax) parts.length = 0;
    else parts.push(part);
    if (length > attachmentBytesMax + excessBytesMax) break;
  }
  if (length > attachmentBytesMax) throw new ValijaError('attachment-too-large');
  return Buffer.concat(parts, length);
}
