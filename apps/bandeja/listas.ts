import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import { readCursor, writeCursor } from './cursor.js';
import { countMessages, type Filter, listMessages } from './store/lists.js';
import { listThread, listThreads } from './store/threads.js';
import { Vista } from './vista.js';

/** A page that is asked for. */
export interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

export type ListQuery = Filter & PageQuery;

const limitDefault = 50;

/** Lists of messages and threads, without content. */
@Injectable()
export class Listas {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly vista: Vista,
  ) {}

  async messages({
    limit = limitDefault,
    cursor,
    ...filter
  }: ListQuery): Promise<BandejaSchemas['MessageList']> {
    const [rank, due = '', seq = ''] = cursor === undefined ? [] : readCursor(cursor, 3);
    const after = rank === undefined ? undefined : ([rank, due, seq] as const);
    const { rows, end } = await listMessages(this.endpoint.db, filter, limit, after);
    const messages = rows.map((row) => this.vista.summaryOf(row));
    return { messages, ...(end ? { next: writeCursor(end) } : {}) };
  }

  async threads({
    limit = limitDefault,
    cursor,
    ...filter
  }: ListQuery): Promise<BandejaSchemas['ThreadList']> {
    const [after] = cursor === undefined ? [] : readCursor(cursor, 1);
    const { rows, end } = await listThreads(this.endpoint.db, filter, limit, after);
    const threads = rows.map((row) => ({
      id: row.correlationid,
      subject: row.subject,
      messages: row.messages,
      opening: this.vista.summaryOf(row),
      last: row.last_at.toISOString(),
      atencion: row.thread_atencion,
    }));
    return { threads, ...(end ? { next: writeCursor([end]) } : {}) };
  }

  /** @throws ValijaError `not-found` */
  async thread(id: string): Promise<BandejaSchemas['Thread']> {
    const rows = await listThread(this.endpoint.db, id);
    if (!rows[0]) throw new ValijaError('not-found');
    return { id, subject: rows[0].subject, messages: rows.map((row) => this.vista.summaryOf(row)) };
  }

  counts(): Promise<BandejaSchemas['Summary']> {
    return countMessages(this.endpoint.db);
  }
}
