import { Controller, Get, Param, Query as QueryOf, Res } from '@nestjs/common';
import { envelopeRules } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { MessageDetail, MessagePage, MessageProof } from '@valija/ops-api';
import type { FastifyReply } from 'fastify';
import { Demands } from '../../access/demand.js';
import { Gateway } from '../../gateway.js';
import { type Query, QueryReader, writeCursor } from '../../views/query.js';
import { loadRows } from './load-rows.js';
import { proofOf } from './proof.js';
import { findAllReceipts, type StoredEnvelope } from './read-detail.js';
import { filterNames, placeForms, readFilter } from './read-filter.js';
import { searchMessages } from './search.js';
import { findMeant, showDetail } from './show-detail.js';
import { type Showing, showRow } from './show-row.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Messages as the operator sees them: what their envelopes, receipts and reports say, never what is sealed. */
@Controller('v1/ops/messages')
export class OpsMessagesController {
  constructor(private readonly gateway: Gateway) {}

  /** The latest first, or, of those that are stuck, the oldest first. */
  @Get()
  @Demands('ops:read')
  async list(@QueryOf() query: Query, @Res({ passthrough: true }) reply: FastifyReply): Promise<MessagePage> {
    const { db } = this.gateway;
    const reader = new QueryReader(query, [...filterNames, 'cursor', 'limit']);
    const filter = readFilter(reader);
    const page = { after: reader.cursor(placeForms), limit: reader.limit() };
    reader.requireValid();
    const { keys, next } = await searchMessages(db, filter, this.showing, page);
    const rows = await loadRows(db, keys);
    reply.header('cache-control', 'no-store');
    return {
      messages: rows.map((row) => showRow(row, this.showing)),
      ...(next ? { next: writeCursor(next) } : {}),
    };
  }

  /** One message: its life, who has it, and what is awaited. */
  @Get(':id')
  @Demands('ops:read', 'message.seen')
  async read(
    @Param('id') id: string,
    @QueryOf() query: Query,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessageDetail> {
    const found = await this.find(id, query);
    const detail = await showDetail(this.gateway.db, found, this.showing);
    if (!detail) throw new ValijaError('not-found');
    reply.header('cache-control', 'no-store');
    return detail;
  }

  /** What proves what became of it, as a file. */
  @Get(':id/proof')
  @Demands('ops:read', 'message.exported')
  async proof(
    @Param('id') id: string,
    @QueryOf() query: Query,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessageProof> {
    const { db, directory, now } = this.gateway;
    const { meant } = await this.find(id, query);
    const receipts = (await findAllReceipts(db, meant)).map(({ jws }) => jws);
    reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="prueba-${meant.id}.json"`);
    return proofOf(meant, { envelope: meant.envelope, receipts, at: now() }, directory);
  }

  private async find(
    id: string,
    query: Query,
  ): Promise<{ meant: StoredEnvelope; others: readonly string[] }> {
    const reader = new QueryReader(query, ['source']);
    const source = reader.text('source', envelopeRules.source.pattern);
    reader.requireValid();
    const found = uuid.test(id) ? await findMeant(this.gateway.db, { id, source }) : undefined;
    if (!found) throw new ValijaError('not-found');
    return found;
  }

  private get showing(): Showing {
    const { directory, ageLimits, now } = this.gateway;
    return { directory, limits: ageLimits, now: now() };
  }
}
