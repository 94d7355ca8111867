import { Body, Controller, Get, Param, Post, Query as QueryOf, Res } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import type { Actor, Replay, ReplayPreview, Retried } from '@valija/ops-api';
import type { FastifyReply } from 'fastify';
import { Demands } from '../../access/demand.js';
import { Gateway } from '../../gateway.js';
import { linkNext, pageOf } from '../../views/answer.js';
import { partForms, type Query, QueryReader } from '../../views/query.js';
import { ActorOf } from '../audit/actor.js';
import { asReason } from '../reason.js';
import { chooseMessages } from './choose.js';
import { asReplayForm } from './request-form.js';
import { asRetryForm } from './retry.js';
import { showReplay } from './show.js';
import { listReplays } from './store.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const states = ['canary', 'running', 'done', 'cancelled', 'stopped'] as const;

/** Replays, as `contracts/gateway.openapi.json` describes them. For the operator's clients only. */
@Controller('v1/ops')
export class ReplaysController {
  constructor(private readonly gateway: Gateway) {}

  /** 201 where one began, 200 for what one would do. */
  @Post('replays')
  @Demands('ops:write', ({ body }) =>
    (body as { dryRun?: unknown } | null)?.dryRun === true ? 'replay.tried' : 'replay.started',
  )
  async start(
    @Body() body: unknown,
    @ActorOf() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Replay | ReplayPreview> {
    const { dryRun, ...wanted } = asReplayForm(body);
    const { replays } = this.gateway;
    const chosen = await chooseMessages(this.gateway, wanted.filter);
    reply.header('cache-control', 'no-store');
    if (dryRun) {
      reply.status(200);
      return replays.preview(chosen);
    }
    const replay = await replays.start(chosen, wanted, actor);
    reply.status(201).header('location', `/v1/ops/replays/${replay.id}`);
    return replay;
  }

  @Get('replays')
  @Demands('ops:read')
  async list(
    @QueryOf() query: Query,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ replays: Replay[]; next?: string }> {
    const reader = new QueryReader(query, ['state', 'cursor', 'limit']);
    const state = reader.oneOf('state', states);
    const [place, limit] = [reader.cursor([partForms.number]), reader.limit()];
    reader.requireValid();
    const found = await listReplays(this.gateway.db, state, { before: place?.[0], limit: limit + 1 });
    const { shown, next } = pageOf(found, limit, ({ seq }) => [seq]);
    linkNext(reply, '/v1/ops/replays', query, next);
    reply.header('cache-control', 'no-store');
    return { replays: shown.map(showReplay), ...next };
  }

  @Get('replays/:id')
  @Demands('ops:read')
  async read(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Replay> {
    reply.header('cache-control', 'no-store');
    return this.gateway.replays.show(requireUuid(id));
  }

  @Post('replays/:id/cancel')
  @Demands('ops:write', 'replay.cancelled')
  async cancel(
    @Param('id') id: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Replay> {
    asReason(body);
    reply.status(200).header('cache-control', 'no-store');
    return this.gateway.replays.cancel(requireUuid(id));
  }

  @Post('messages/:id/retry')
  @Demands('ops:write', 'message.retried')
  async retry(
    @Param('id') id: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Retried> {
    const { source } = asRetryForm(body);
    reply.status(200).header('cache-control', 'no-store');
    return this.gateway.retry({ id: requireUuid(id), source });
  }
}

/** @throws ValijaError `not-found`: what is no id names nothing */
function requireUuid(id: string): string {
  if (!uuid.test(id)) throw new ValijaError('not-found');
  return id;
}
