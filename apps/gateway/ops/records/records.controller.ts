import { Controller, Get, Query as QueryOf, Res } from '@nestjs/common';
import { envelopeRules } from '@valija/envelope';
import type { AgreementList, Parties, ProposalList, StatementPage } from '@valija/ops-api';
import type { FastifyReply } from 'fastify';
import { Demands } from '../../access/demand.js';
import { Gateway } from '../../gateway.js';
import { partForms, type Query, QueryReader, writeCursor } from '../../views/query.js';
import { readEndpoints } from '../now/read-endpoints.js';
import { countUsedToday, showAgreements } from './agreements.js';
import { showParties } from './parties.js';
import { listProposals } from './proposals.js';
import { listStatements } from './statements.js';

const kinds = ['party', 'agreement', 'suspension', 'key', 'retirement', 'abandonment'] as const;

/** What the directory says, for whoever keeps it: parties, agreements, what waits for a second person, and what was said when. */
@Controller('v1/ops')
export class RecordsController {
  constructor(private readonly gateway: Gateway) {}

  @Get('parties')
  @Demands('ops:read')
  async parties(@Res({ passthrough: true }) reply: FastifyReply): Promise<Parties> {
    const { db, directory } = this.gateway;
    const now = this.gateway.now();
    reply.header('cache-control', 'no-store');
    return { at: now.toISOString(), parties: showParties(directory, await readEndpoints(db), now) };
  }

  @Get('agreements')
  @Demands('ops:read')
  async agreements(@Res({ passthrough: true }) reply: FastifyReply): Promise<AgreementList> {
    const { db, directory, published } = this.gateway;
    const now = this.gateway.now();
    const ids = directory.register.agreements.map(({ id }) => id);
    const [used, suspended] = await Promise.all([
      countUsedToday(db, ids, now),
      published.ratifications.suspended(),
    ]);
    reply.header('cache-control', 'no-store');
    return { at: now.toISOString(), agreements: showAgreements(directory, { used, suspended }) };
  }

  @Get('proposals')
  @Demands('ops:read')
  async proposals(@Res({ passthrough: true }) reply: FastifyReply): Promise<ProposalList> {
    reply.header('cache-control', 'no-store');
    return { at: this.gateway.now().toISOString(), proposals: await listProposals(this.gateway) };
  }

  @Get('statements')
  @Demands('ops:read')
  async statements(
    @QueryOf() query: Query,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StatementPage> {
    const reader = new QueryReader(query, ['kind', 'party', 'agreement', 'cursor', 'limit']);
    const filter = {
      kind: reader.oneOf('kind', kinds),
      party: reader.text('party', envelopeRules.source.pattern),
      agreement: reader.text('agreement', /^[a-z0-9-]{1,80}$/),
    };
    const [place, limit] = [reader.cursor([partForms.number]), reader.limit()];
    reader.requireValid();
    const { statements, next } = await listStatements(this.gateway, filter, { before: place?.[0], limit });
    reply.header('cache-control', 'no-store');
    return { statements, ...(next === undefined ? {} : { next: writeCursor([next]) }) };
  }
}
