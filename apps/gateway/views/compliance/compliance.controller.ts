import { Controller, Get, Headers, Query as QueryOf, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Demands, ViewerOf } from '../../access/demand.js';
import { Gateway } from '../../gateway.js';
import { answer } from '../answer.js';
import { type Query, QueryReader } from '../query.js';
import { partyOf, type Viewer } from '../viewer.js';
import { countOutcomes, groupings } from './count-outcomes.js';
import { measureStarts } from './measure-starts.js';
import { complianceColumns, showCompliance } from './show-compliance.js';

/** How the terms are kept, as `contracts/gateway.openapi.json` defines each figure. */
@Controller('v1/compliance')
export class ComplianceController {
  constructor(private readonly gateway: Gateway) {}

  @Get()
  @Demands('viewing')
  async read(
    @QueryOf() query: Query,
    @ViewerOf() viewer: Viewer,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | string> {
    const { db, directory } = this.gateway;
    const reader = new QueryReader(query, ['from', 'to', 'by']);
    const by = reader.oneOf('by', groupings) ?? 'month';
    const { from, to } = reader.days();
    reader.requireValid();
    const scope = { party: partyOf(viewer), from, to, now: this.gateway.now() };
    const [counted, measured] = await Promise.all([
      countOutcomes(db, by, scope),
      measureStarts(db, by, scope, this.regions()),
    ]);
    const { groups, total } = showCompliance(by, counted, measured, directory);
    const json = { at: scope.now.toISOString(), from, to, by, groups, total };
    return answer({ json, columns: complianceColumns, rows: groups }, accept, reply);
  }

  /** Regions of the parties that serve exactly one: for the others the figure of a region cannot be told. */
  private regions(): Map<string, string> {
    return new Map(
      this.gateway.directory.parties.flatMap(({ urn, regions: [region, ...more] = [] }) =>
        region && more.length === 0 ? [[urn, region] as const] : [],
      ),
    );
  }
}
