import type { FastifyReply } from 'fastify';
import { type Column, csvMediaType, toCsv, wantsCsv } from './csv.js';
import { type Query, writeCursor } from './query.js';

/** What a view answers: as JSON, or its rows as CSV. */
export interface Table<Row> {
  readonly json: object;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Answers in the form that is asked for. Nobody on the way may keep it. */
export function answer<Row>(
  table: Table<Row>,
  accept: string | undefined,
  reply: FastifyReply,
): object | string {
  reply.header('cache-control', 'no-store').header('vary', 'accept');
  if (!wantsCsv(accept)) return table.json;
  reply.type(csvMediaType);
  return toCsv(table.columns, table.rows);
}

/** The rows of a page, of which one more was asked for than it may have, and where the next begins, if there is one. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  placeOf: (last: Row) => readonly string[],
): { readonly shown: readonly Row[]; readonly next: { readonly next?: string } } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { shown, next: rows.length > limit && last ? { next: writeCursor(placeOf(last)) } : {} };
}

/** Says where the next page is beside what the body says: CSV has no other place for it. @see RFC 8288 */
export function linkNext(reply: FastifyReply, path: string, query: Query, { next }: { next?: string }): void {
  if (next === undefined) return;
  const parameters = new URLSearchParams({ ...(query as Record<string, string>), cursor: next });
  reply.header('link', `<${path}?${parameters}>; rel="next"`);
}
