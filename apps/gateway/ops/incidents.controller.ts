import { Body, Controller, Get, Param, Post, Query as QueryOf, Res } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import type { FastifyReply } from 'fastify';
import { Demands, OperatorOf } from '../access/demand.js';
import type { OperatorCaller } from '../access/token.js';
import { Gateway } from '../gateway.js';
import { pageOf } from '../views/answer.js';
import { partForms, type Query, QueryReader } from '../views/query.js';
import { isAct, type Reported } from './incidents.js';
import { findIncident, listIncidents, type StoredIncident } from './store.js';

/** Media type of what is reported of an incident. */
export const incidentMediaType = 'application/vnd.valija.incident+json';
/** Largest such body in bytes. */
export const incidentBytesMax = 4 * 1024;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Incidents of the operator, as `contracts/gateway.openapi.json` describes them. For the operator's clients only. */
@Controller('v1/ops/incidents')
export class IncidentsController {
  constructor(private readonly gateway: Gateway) {}

  @Post()
  @Demands('ops:write', 'incident.reported')
  async report(
    @Body() body: unknown,
    @OperatorOf() { operator }: OperatorCaller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.reported(await this.gateway.incidents.report(body, operator), reply);
  }

  @Post(':id/:act')
  @Demands('ops:write', 'incident.acted')
  async act(
    @Param('id') id: string,
    @Param('act') act: string,
    @Body() body: unknown,
    @OperatorOf() { operator }: OperatorCaller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    if (!uuid.test(id) || !isAct(act)) throw new ValijaError('not-found');
    return this.reported(await this.gateway.incidents.reportAct(id, act, body, operator), reply);
  }

  @Get()
  @Demands('ops:read')
  async list(@QueryOf() query: Query, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const reader = new QueryReader(query, ['cursor', 'limit']);
    const [before, limit] = [reader.cursor([partForms.number, partForms.number]), reader.limit()];
    reader.requireValid();
    const found = await listIncidents(this.gateway.db, { before, limit: limit + 1 });
    const { shown, next } = pageOf(found, limit, ({ place, seq }) => [place, seq]);
    reply.header('cache-control', 'no-store');
    return { incidents: shown.map((incident) => this.show(incident)), ...next };
  }

  @Get(':id')
  @Demands('ops:read')
  async read(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const incident = uuid.test(id) ? await findIncident(this.gateway.db, id) : undefined;
    if (!incident) throw new ValijaError('not-found');
    reply.header('cache-control', 'no-store');
    return this.show(incident);
  }

  /** 201 where it was new, 200 where it was said before. */
  private reported({ incident, isNew }: Reported, reply: FastifyReply): object {
    reply
      .status(isNew ? 201 : 200)
      .header('location', `/v1/ops/incidents/${incident.id}`)
      .header('cache-control', 'no-store');
    return this.show(incident);
  }

  private show(incident: StoredIncident): object {
    const now = this.gateway.now().toISOString();
    return {
      id: incident.id,
      reference: incident.reference,
      knownAt: incident.known_at.toISOString(),
      effects: incident.effects,
      personalData: incident.personal,
      reportedBy: incident.reported_by,
      reportedAt: incident.reported_at.toISOString(),
      acts: incident.acts,
      obligations: incident.obligations.map((one) => ({
        ...one,
        overdue: (one.endedAt ?? now) >= one.dueAt,
      })),
    };
  }
}
