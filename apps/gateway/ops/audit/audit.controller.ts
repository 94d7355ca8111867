import { Controller, Get, Headers, Query as QueryOf, Res } from '@nestjs/common';
import type { AuditAction, AuditEntry } from '@valija/ops-api';
import type { FastifyReply } from 'fastify';
import { Demands } from '../../access/demand.js';
import { Gateway } from '../../gateway.js';
import { answer, linkNext, pageOf } from '../../views/answer.js';
import { type Column, wantsCsv } from '../../views/csv.js';
import { partForms, type Query, QueryReader } from '../../views/query.js';
import { listAudit } from './store.js';

/** Everything that is noted. */
export const auditActions: readonly AuditAction[] = [
  'message.seen',
  'message.exported',
  'thread.seen',
  'message.retried',
  'replay.tried',
  'replay.started',
  'replay.cancelled',
  'endpoint.paused',
  'endpoint.resumed',
  'alert.acknowledged',
  'suspension.ratified',
  'incident.reported',
  'incident.acted',
  'audit.exported',
];

/** Who did or saw what, as `contracts/gateway.openapi.json` describes it. */
@Controller('v1/ops/audit')
export class AuditController {
  constructor(private readonly gateway: Gateway) {}

  @Get()
  @Demands('ops:read', ({ headers }) => (wantsCsv(headers.accept) ? 'audit.exported' : undefined))
  async list(
    @QueryOf() query: Query,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | string> {
    const reader = new QueryReader(query, ['person', 'action', 'from', 'to', 'cursor', 'limit']);
    const filter = {
      person: reader.text('person', /^[!-~]{1,64}$/),
      action: reader.oneOf('action', auditActions),
      from: reader.moment('from'),
      to: reader.moment('to'),
    };
    const [place, limit] = [reader.cursor([partForms.number]), reader.limit()];
    reader.requireValid();
    const found = await listAudit(this.gateway.db, filter, { before: place?.[0], limit: limit + 1 });
    const { shown, next } = pageOf(found, limit, ({ seq }) => [String(seq)]);
    linkNext(reply, '/v1/ops/audit', query, next);
    return answer({ json: { entries: shown, ...next }, columns, rows: shown }, accept, reply);
  }
}

const columns: readonly Column<AuditEntry>[] = [
  ['seq', ({ seq }) => seq],
  ['at', ({ at }) => at],
  ['client', ({ client }) => client],
  ['person', ({ person }) => person],
  ['role', ({ role }) => role],
  ['action', ({ action }) => action],
  ['target', ({ target }) => target],
  ['reason', ({ reason }) => reason],
  ['outcome', ({ outcome }) => outcome],
];
