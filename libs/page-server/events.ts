import type { ServerResponse } from 'node:http';
import { ValijaError } from '@valija/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Change, Watch } from './watch.js';

/** How often every browser hears something, in milliseconds. */
const beatMs = 10_000;
/** Browsers that listen at once. */
const streamsMax = 200;
/** Most bytes that wait for a browser that does not read; it connects again. */
const unreadBytesMax = 64 * 1024;

/**
 * Tells browsers what changed, as long as their session is open: `state` with the services behind the server, at the
 * beginning with all topics too, `changed` with the topics whose answers are stale, `beat` every 10 s. Each carries the time of the server.
 *
 * @see HTML Living Standard §9.2, Server-sent events
 */
export class EventStreams {
  private readonly streams = new Set<ServerResponse>();

  /** @param isOpen who asks may still hear something; asked at each beat */
  constructor(
    private readonly watch: Pick<Watch, 'listen'>,
    private readonly isOpen: (request: FastifyRequest) => Promise<unknown>,
  ) {}

  /** Answers with events from now on. @throws ValijaError `too-many-requests` */
  open(request: FastifyRequest, reply: FastifyReply): void {
    if (this.streams.size >= streamsMax)
      throw new ValijaError('too-many-requests', undefined, { retryAfterMs: beatMs });
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    raw.flushHeaders();
    this.streams.add(raw);
    const end = this.watch.listen((change) => send(raw, change.services ? 'state' : 'changed', change));
    const beat = setInterval(() => void this.beat(raw, request), beatMs);
    raw.once('close', () => {
      clearInterval(beat);
      end();
      this.streams.delete(raw);
    });
  }

  close(): void {
    for (const raw of this.streams) raw.end();
  }

  /** A session that ended gets nothing more; one that cannot be looked up now stays until it can. */
  private async beat(raw: ServerResponse, request: FastifyRequest): Promise<void> {
    const open = await this.isOpen(request).catch(() => true);
    if (open) send(raw, 'beat', {});
    else raw.end();
  }
}

function send(raw: ServerResponse, event: string, change: Change): void {
  if (raw.destroyed || raw.writableEnded) return;
  if (raw.writableLength > unreadBytesMax) {
    raw.destroy();
    return;
  }
  raw.write(`event: ${event}\ndata: ${JSON.stringify({ at: new Date().toISOString(), ...change })}\n\n`);
}
