import { Controller, Get, Headers, Query as QueryOf, Res } from '@nestjs/common';
import { envelopeRules } from '@valija/envelope';
import type { FastifyReply } from 'fastify';
import { Demands, ViewerOf } from '../access/demand.js';
import { Gateway } from '../gateway.js';
import { answer, linkNext, pageOf } from './answer.js';
import { type Filter, listObligations, states } from './list-obligations.js';
import { dayOf } from './moment.js';
import { countOverdue } from './overdue.js';
import { partForms, type Query, QueryReader } from './query.js';
import { obligationColumns, showObligation } from './show-obligation.js';
import { overdueColumns, showOverdue } from './show-overdue.js';
import { partyOf, type Viewer } from './viewer.js';

const urn = envelopeRules.source.pattern;
const region = /^(0[1-9]|1[0-6])$/;
/** No day ends later than this after another that began at the same moment, whatever the zones of Chile, in milliseconds. */
const dayMsMax = 2 * 86_400_000;

/** Obligations, as `contracts/gateway.openapi.json` describes them: a party sees what it owes or is owed, the operator all. */
@Controller('v1/obligations')
export class ObligationsController {
  constructor(private readonly gateway: Gateway) {}

  /** A list, the one that ends first before the others. */
  @Get()
  @Demands('viewing')
  async list(
    @QueryOf() query: Query,
    @ViewerOf() viewer: Viewer,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | string> {
    const names = ['state', 'overdue', 'due_before', 'debtor', 'region', 'cursor', 'limit'];
    const reader = new QueryReader(query, names);
    const filter = {
      party: partyOf(viewer),
      state: reader.oneOf('state', states) ?? 'open',
      overdue: reader.boolean('overdue'),
      dueBefore: reader.moment('due_before'),
      dueOn: undefined,
      debtor: reader.text('debtor', urn),
      region: reader.text('region', region),
    };
    return this.page('/v1/obligations', filter, reader, this.gateway.now(), { query, accept, reply });
  }

  /** What is open, not late yet, and ends today by the debtor's calendar: what can still be done. */
  @Get('at-risk')
  @Demands('viewing')
  async atRisk(
    @QueryOf() query: Query,
    @ViewerOf() viewer: Viewer,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | string> {
    const reader = new QueryReader(query, ['debtor', 'region', 'cursor', 'limit']);
    const now = this.gateway.now();
    const filter = {
      party: partyOf(viewer),
      state: 'open',
      overdue: false,
      dueBefore: new Date(now.getTime() + dayMsMax),
      dueOn: dayOf(now),
      debtor: reader.text('debtor', urn),
      region: reader.text('region', region),
    } as const;
    return this.page('/v1/obligations/at-risk', filter, reader, now, { query, accept, reply });
  }

  /** How much each institution is late with, by rule. */
  @Get('overdue-by-institution')
  @Demands('viewing')
  async overdue(
    @QueryOf() query: Query,
    @ViewerOf() viewer: Viewer,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | string> {
    const { db, directory } = this.gateway;
    const reader = new QueryReader(query, ['region']);
    const asked = { party: partyOf(viewer), region: reader.text('region', region), now: this.gateway.now() };
    reader.requireValid();
    const institutions = showOverdue(await countOverdue(db, asked), directory);
    return answer(
      {
        json: { at: asked.now.toISOString(), institutions },
        columns: overdueColumns,
        rows: institutions.flatMap(({ debtor, rules }) => rules.map((rule) => ({ debtor, ...rule }))),
      },
      accept,
      reply,
    );
  }

  private async page(
    path: string,
    filter: Filter,
    reader: QueryReader,
    now: Date,
    { query, accept, reply }: { query: Query; accept: string | undefined; reply: FastifyReply },
  ): Promise<object | string> {
    const { db, directory } = this.gateway;
    const [after, limit] = [reader.cursor([partForms.number, partForms.number]), reader.limit()];
    reader.requireValid();
    const found = await listObligations(db, filter, { now, after, limit: limit + 1 });
    const { shown, next } = pageOf(found, limit, ({ place, seq }) => [place, seq]);
    const rows = shown.map((row) => showObligation(row, directory, now));
    linkNext(reply, path, query, next);
    const json = { at: now.toISOString(), obligations: rows, ...next };
    return answer({ json, columns: obligationColumns, rows }, accept, reply);
  }
}
