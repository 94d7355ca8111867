import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import type { Asker } from './access/asker.js';
import { wordsOf } from './catalogue.js';
import { readCursor, writeCursor } from './cursor.js';
import { countMessages, type Filter, listMessages } from './store/lists.js';
import { listThread, listThreads, type ThreadRow } from './store/threads.js';
import { type ReviewFilter, reviewViews } from './store/views.js';
import { Traslados } from './unidades/traslados.js';
import { Vista } from './vista.js';

type MessageSummary = BandejaSchemas['MessageSummary'];

/** A page that is asked for. */
export interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

/** What a list is narrowed to, as it is asked for. */
export type ListQuery = Omit<Filter, 'units'> & PageQuery & { readonly unit?: string };

const limitDefault = 50;

/** Lists of messages and threads, without content. */
@Injectable()
export class Listas {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly vista: Vista,
    private readonly traslados: Traslados,
  ) {}

  async messages(
    asker: Asker,
    { limit = limitDefault, cursor, unit, ...asked }: ListQuery,
  ): Promise<BandejaSchemas['MessageList']> {
    const filter = { ...asked, units: asker.scope('lectura', unit) };
    const [rank, due = '', seq = ''] = cursor === undefined ? [] : readCursor(cursor, 3);
    const after = rank === undefined ? undefined : ([rank, due, seq] as const);
    const { rows, end } = await listMessages(this.endpoint.db, filter, limit, after);
    const messages = await this.vista.summariesOf(rows);
    return { messages, ...(end ? { next: writeCursor(end) } : {}) };
  }

  async threads(
    asker: Asker,
    { limit = limitDefault, cursor, unit, ...asked }: ListQuery,
  ): Promise<BandejaSchemas['ThreadList']> {
    const filter = { ...asked, units: asker.scope('lectura', unit) };
    const [after] = cursor === undefined ? [] : readCursor(cursor, 1);
    const { rows, end } = await listThreads(this.endpoint.db, filter, limit, after);
    const openings = await this.vista.summariesOf(rows);
    const threads = rows.flatMap((row, at) => {
      const opening = openings[at];
      return opening ? [threadOf(row, opening)] : [];
    });
    return { threads, ...(end ? { next: writeCursor([end]) } : {}) };
  }

  /** @throws ValijaError `not-found` */
  async thread(asker: Asker, id: string): Promise<BandejaSchemas['Thread']> {
    const rows = await listThread(this.endpoint.db, id, asker.unitsWith('lectura'));
    if (!rows[0]) throw new ValijaError('not-found');
    const { subject, unit: unidad } = rows[0];
    const messages = await this.vista.summariesOf(rows);
    const moves = await this.traslados.of(id);
    return { id, subject, unidad, ...numberOf(messages[0]), moves, messages };
  }

  /** Who looked at what in the units that the asker heads. */
  async views(
    asker: Asker,
    { limit = limitDefault, cursor, unit, ...filter }: ReviewFilter & PageQuery & { readonly unit?: string },
  ): Promise<BandejaSchemas['ViewList']> {
    const [after] = cursor === undefined ? [] : readCursor(cursor, 1);
    const units = asker.scope('jefatura', unit);
    const { rows, end } = await reviewViews(this.endpoint.db, units, filter, limit, after);
    const views = rows.map((row) => ({
      message: row.message_id,
      thread: row.thread,
      type: row.type,
      titulo: wordsOf(row.type).titulo,
      unidad: row.unit,
      official: row.official,
      ...(row.name ? { name: row.name } : {}),
      what: row.what,
      ...(row.digest ? { digest: row.digest } : {}),
      at: row.seen_at.toISOString(),
    }));
    return { views, ...(end ? { next: writeCursor([end]) } : {}) };
  }

  counts(asker: Asker, { unit }: { readonly unit?: string }): Promise<BandejaSchemas['Summary']> {
    return countMessages(this.endpoint.db, asker.scope('lectura', unit));
  }
}

const numberOf = (summary: MessageSummary | undefined): { readonly numeroPropio?: string } =>
  summary?.numeroPropio === undefined ? {} : { numeroPropio: summary.numeroPropio };

const threadOf = (row: ThreadRow, opening: MessageSummary): BandejaSchemas['ThreadSummary'] => ({
  id: row.correlationid,
  subject: row.subject,
  unidad: row.unit,
  ...numberOf(opening),
  messages: row.messages,
  opening,
  last: row.last_at.toISOString(),
  atencion: row.thread_atencion,
});
