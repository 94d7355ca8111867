import { Controller, Get, Param, Query as QueryOf, Res } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import type { ThreadDetail } from '@valija/ops-api';
import type { FastifyReply } from 'fastify';
import { Demands } from '../../access/demand.js';
import { Gateway } from '../../gateway.js';
import { listOfThread } from '../../views/list-obligations.js';
import { partForms, type Query, QueryReader, writeCursor } from '../../views/query.js';
import { showObligation } from '../../views/show-obligation.js';
import { institutionOf } from '../../views/viewer.js';
import { loadRows } from '../messages/load-rows.js';
import { showRow } from '../messages/show-row.js';
import { blockedOf, findCourse, findParticipants, findThread } from './read-thread.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const messagesMax = 200;

/** Threads as the operator sees them: who said what to whom, and what keeps what waiting. */
@Controller('v1/ops/threads')
export class OpsThreadsController {
  constructor(private readonly gateway: Gateway) {}

  @Get(':correlationid')
  @Demands('ops:read', 'thread.seen')
  async read(
    @Param('correlationid') correlationid: string,
    @QueryOf() query: Query,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ThreadDetail> {
    const { db, directory, ageLimits: limits } = this.gateway;
    const now = this.gateway.now();
    const reader = new QueryReader(query, ['cursor']);
    const after = reader.cursor([partForms.number, /^[0-9a-f-]{36}$/, partForms.key]);
    reader.requireValid();
    if (!uuid.test(correlationid)) throw new ValijaError('not-found');
    const found = await findThread(db, correlationid, { after, limit: messagesMax + 1 });
    if (found.length === 0 && !after) throw new ValijaError('not-found');
    const shown = found.slice(0, messagesMax);
    const [rows, course, participants, obligations] = await Promise.all([
      loadRows(db, shown),
      findCourse(db, correlationid),
      findParticipants(db, correlationid),
      listOfThread(db, correlationid),
    ]);
    const last = shown.at(-1);
    reply.header('cache-control', 'no-store');
    return {
      at: now.toISOString(),
      correlationid,
      course,
      participants: participants.map((urn) => institutionOf(directory, urn)),
      messages: rows.map((row) => showRow(row, { directory, limits, now })),
      blocked: blockedOf(shown),
      obligations: obligations.map((each) => showObligation(each, directory, now)),
      ...(found.length > messagesMax && last
        ? { next: writeCursor([last.place, last.id, last.source]) }
        : {}),
    };
  }
}
