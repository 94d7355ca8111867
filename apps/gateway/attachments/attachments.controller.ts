import { Body, Controller, Get, Head, Headers, Param, Patch, Put, Res } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import type { FastifyReply } from 'fastify';
import { CallerOf, Demands } from '../access/demand.js';
import type { Caller } from '../access/token.js';
import { Gateway } from '../gateway.js';
import { findReadable } from '../store/attachments.js';
import { readRange } from './byte-range.js';
import { streamAttachment } from './download.js';
import type { UploadState } from './uploads.js';

/** Media type of a part of an upload, as in tus 1.0. */
export const chunkMediaType = 'application/offset+octet-stream';

const digestForm = /^[A-Za-z0-9_-]{43}$/;

/**
 * Sealed attachments over HTTP, as `contracts/gateway.openapi.json` describes it. What a party uploads is its own; the recipient
 * of the accepted message that names it may fetch it; for everybody else it does not exist.
 */
@Controller('v1/attachments')
export class AttachmentsController {
  constructor(private readonly gateway: Gateway) {}

  /** Begins an upload (201), or tells how far it has come (200). */
  @Put(':digest')
  @Demands('attachments')
  async begin(
    @Param('digest') digest: string,
    @CallerOf() { party }: Caller,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const length = readCount(headers['upload-length']);
    if (length === 0) throw new ValijaError('attachment-chunk', 'nothing to upload');
    const { state, isNew } = await this.gateway.uploads.begin(party, nameOf(digest), length);
    tell(reply, state).status(isNew ? 201 : 200);
  }

  /** How far an upload has come. Declared before `GET`, whose own HEAD would tell something else. */
  @Head(':digest')
  @Demands('attachments')
  async find(
    @Param('digest') digest: string,
    @CallerOf() { party }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    tell(reply, await this.gateway.uploads.find(party, nameOf(digest)));
  }

  /** Takes the next part of an upload. */
  @Patch(':digest')
  @Demands('attachments')
  async append(
    @Param('digest') digest: string,
    @CallerOf() { party }: Caller,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Body() bytes: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (!Buffer.isBuffer(bytes)) throw new ValijaError('unsupported-media-type');
    const offset = readCount(headers['upload-offset']);
    tell(reply, await this.gateway.uploads.append(party, nameOf(digest), offset, bytes)).status(204);
  }

  /** The sealed bytes, or the range of them that was asked for. */
  @Get(':digest')
  @Demands('attachments')
  async read(
    @Param('digest') digest: string,
    @CallerOf() { party }: Caller,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const attachment = await findReadable(this.gateway.db, party, nameOf(digest));
    if (!attachment) throw new ValijaError('not-found');
    const { length } = attachment;
    const range = readRange(headers.range, length);
    reply.header('accept-ranges', 'bytes').header('cache-control', 'no-store');
    if (range === 'unsatisfiable') {
      reply.header('content-range', `bytes */${length}`);
      throw new ValijaError('attachment-range');
    }
    const { first, last } = range ?? { first: 0, last: length - 1 };
    if (range) reply.status(206).header('content-range', `bytes ${first}-${last}/${length}`);
    reply.type('application/jose').header('content-length', last - first + 1);
    void reply.send(streamAttachment(this.gateway.db, attachment, { first, last }));
  }
}

/** What is no digest names nothing. */
function nameOf(digest: string): string {
  if (!digestForm.test(digest)) throw new ValijaError('not-found');
  return digest;
}

/** A number of bytes in a header. @throws ValijaError `attachment-chunk` where it is missing or is none. */
function readCount(header: string | undefined): number {
  if (!/^\d{1,10}$/.test(header ?? '')) throw new ValijaError('attachment-chunk');
  return Number(header);
}

const tell = (reply: FastifyReply, { stored, length }: UploadState): FastifyReply =>
  reply.header('upload-offset', stored).header('upload-length', length).header('cache-control', 'no-store');
