import { Body, Controller, Get, HttpCode, Param, Post, Query as QueryOf, Res } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import type { Actor, Alert, Alerts } from '@valija/ops-api';
import type { FastifyReply } from 'fastify';
import { Demands } from '../access/demand.js';
import { Gateway } from '../gateway.js';
import { ActorOf } from '../ops/audit/actor.js';
import { type Query, QueryReader } from '../views/query.js';
import { readAcknowledgement } from './acknowledgement.js';
import { alertActions } from './alert.js';
import { acknowledgeAlert, alertStates, listAlerts, type StoredAlert } from './store.js';

/** Alerts that are shown: of those that are not resolved there are hardly more. */
const alertsMax = 500;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an administrator has to know, as `contracts/gateway.openapi.json` describes it. */
@Controller('v1/ops/alerts')
export class AlertsController {
  constructor(private readonly gateway: Gateway) {}

  @Get()
  @Demands('ops:read')
  async list(@QueryOf() query: Query, @Res({ passthrough: true }) reply: FastifyReply): Promise<Alerts> {
    const reader = new QueryReader(query, ['state']);
    const state = reader.oneOf('state', alertStates);
    reader.requireValid();
    const { db, now } = this.gateway;
    const at = now();
    const alerts = await listAlerts(db, { state, at, limit: alertsMax });
    reply.header('cache-control', 'no-store');
    return { at: at.toISOString(), alerts: alerts.map((alert) => this.show(alert)) };
  }

  @Post(':id/acknowledge')
  @HttpCode(200)
  @Demands('ops:write', 'alert.acknowledged')
  async acknowledge(
    @Param('id') id: string,
    @Body() body: unknown,
    @ActorOf() by: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Alert> {
    const { db, now } = this.gateway;
    const at = now();
    const acknowledgement = { ...readAcknowledgement(body, at), by, at };
    const alert = uuid.test(id) ? await acknowledgeAlert(db, id, acknowledgement) : undefined;
    if (!alert) throw new ValijaError('not-found');
    reply.header('cache-control', 'no-store');
    return this.show(alert);
  }

  private show(alert: StoredAlert): Alert {
    const { party, message, ...about } = alert.about;
    const isAcknowledged =
      alert.state === 'acknowledged' && alert.acknowledged_by && alert.acknowledged_until;
    return {
      id: alert.id,
      code: alert.code,
      severity: alert.severity,
      about: {
        ...about,
        ...(party ? { party: { urn: party, name: this.gateway.directory.find(party)?.name ?? party } } : {}),
        ...(message ? { message: { source: this.gateway.directory.gateway, id: message } } : {}),
      },
      count: alert.count,
      openedAt: alert.opened_at.toISOString(),
      lastAt: alert.last_at.toISOString(),
      state: alert.state,
      action: alertActions[alert.code],
      ...(isAcknowledged
        ? {
            acknowledgedBy: alert.acknowledged_by,
            until: alert.acknowledged_until.toISOString(),
            note: alert.note ?? '',
          }
        : {}),
      ...(alert.resolved_at ? { resolvedAt: alert.resolved_at.toISOString() } : {}),
    };
  }
}
