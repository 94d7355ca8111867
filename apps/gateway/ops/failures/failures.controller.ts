import { Controller, Get, Param, Query as QueryOf, Res } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import type { FailureGroup, FailureItem, FailureItems, Failures as FailureList } from '@valija/ops-api';
import type { Queryable } from '@valija/store';
import type { FastifyReply } from 'fastify';
import { Demands } from '../../access/demand.js';
import { Gateway } from '../../gateway.js';
import { type Query, QueryReader, writeCursor } from '../../views/query.js';
import { institutionOf } from '../../views/viewer.js';
import { loadRows } from '../messages/load-rows.js';
import { placeForms } from '../messages/read-filter.js';
import { showRow, titleOf } from '../messages/show-row.js';
import { momentOf } from '../reading/moments.js';
import { type CountedCause, keyOfCause } from './cause.js';

const keyForm = /^[A-Za-z0-9_-]{43}$/;

/** Failures by cause, and what fails for each. */
@Controller('v1/ops/failures')
export class FailuresController {
  constructor(private readonly gateway: Gateway) {}

  @Get()
  @Demands('ops:read')
  async list(@Res({ passthrough: true }) reply: FastifyReply): Promise<FailureList> {
    const { db, failures } = this.gateway;
    const [causes, deployed] = await Promise.all([failures.list(), findDeployments(db)]);
    reply.header('cache-control', 'no-store');
    return {
      at: this.gateway.now().toISOString(),
      groups: causes.map((cause) => this.show(cause, deployed.get(cause.endpoint ?? ''))),
      causes: new Set(causes.map(({ code }) => code)).size,
      messages: causes.reduce((sum, { count }) => sum + count, 0),
    };
  }

  @Get(':key/messages')
  @Demands('ops:read')
  async messages(
    @Param('key') key: string,
    @QueryOf() query: Query,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FailureItems> {
    const { db, directory, failures, ageLimits: limits } = this.gateway;
    const reader = new QueryReader(query, ['cursor', 'limit']);
    const page = { after: reader.cursor(placeForms), limit: reader.limit() };
    reader.requireValid();
    if (!keyForm.test(key)) throw new ValijaError('not-found');
    const { failed, next } = await failures.page(key, page);
    const rows = await loadRows(
      db,
      failed.map(({ message_source, id }) => ({ source: message_source, id })),
    );
    const now = this.gateway.now();
    const items = failed.map((one): FailureItem => {
      const row = rows.find(({ source, id }) => id === one.id && source === one.message_source);
      return {
        source: one.source,
        id: one.id,
        ...(row ? { message: showRow(row, { directory, limits, now }) } : {}),
        since: one.since.toISOString(),
        last: one.last.toISOString(),
        attempts: one.attempts,
        waitingBehind: one.blocks,
        ...(one.error_class ? { errorClass: one.error_class } : {}),
        ...(one.stack_hash ? { stackHash: one.stack_hash } : {}),
        ...(one.handler ? { handler: one.handler } : {}),
      };
    });
    reply.header('cache-control', 'no-store');
    return { messages: items, ...(next ? { next: writeCursor(next) } : {}) };
  }

  private show(cause: CountedCause, deployedAt: Date | undefined): FailureGroup {
    const { kind, code, party, endpoint, type, dataschema, count, since, last, waitingBehind, sample } =
      cause;
    return {
      key: keyOfCause(cause),
      code,
      kind,
      party: party === null ? null : institutionOf(this.gateway.directory, party),
      endpoint,
      type,
      title: type === null ? null : titleOf(type),
      dataschema,
      count,
      since: since.toISOString(),
      last: last.toISOString(),
      waitingBehind,
      replayable: kind === 'parked' || kind === 'undelivered',
      newSinceDeployment: kind === 'parked' && deployedAt !== undefined && since >= deployedAt,
      ...momentOf('deployedAt', deployedAt),
      sample: [...sample],
    };
  }
}

/** Since when each endpoint reports the version that it reports. */
async function findDeployments(db: Queryable): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await db.query<{ endpoint: string; version_since: Date }>(
    'SELECT endpoint, version_since FROM endpoint_report',
  );
  return new Map(rows.map(({ endpoint, version_since }) => [endpoint, version_since]));
}
