import { Controller, Get, Headers, Param, Query as QueryOf, Res } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import type { FastifyReply } from 'fastify';
import { Demands, ViewerOf } from '../../access/demand.js';
import { Gateway } from '../../gateway.js';
import { answer, linkNext, pageOf } from '../answer.js';
import type { Column } from '../csv.js';
import { partForms, type Query, QueryReader } from '../query.js';
import { institutionOf, nameOf, partyOf, type Viewer } from '../viewer.js';
import { listEntries, listThreadObligations, recordView, type StoredEntry } from './read-timeline.js';
import { awaited, sentenceOf } from './sentence.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The course of one thread, as `contracts/gateway.openapi.json` describes it. Who looks at one is recorded before it is shown. */
@Controller('v1/threads')
export class TimelineController {
  constructor(private readonly gateway: Gateway) {}

  @Get(':correlationid/timeline')
  @Demands('viewing', 'thread.seen')
  async read(
    @Param('correlationid') correlationid: string,
    @QueryOf() query: Query,
    @ViewerOf() viewer: Viewer,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | string> {
    const { db, directory } = this.gateway;
    const reader = new QueryReader(query, ['cursor', 'limit']);
    const [after, limit] = [reader.cursor([partForms.number, partForms.rank, partForms.key]), reader.limit()];
    reader.requireValid();
    if (!uuid.test(correlationid)) throw new ValijaError('not-found');
    const scope = { correlationid, party: partyOf(viewer), now: this.gateway.now() };
    const [obligations, found] = await Promise.all([
      listThreadObligations(db, scope),
      listEntries(db, scope, { after, limit: limit + 1 }),
    ]);
    // A party to which nothing of a thread belongs does not learn that there is one.
    if (found.length === 0 && !after) throw new ValijaError('not-found');
    await recordView(db, nameOf(viewer), scope);
    const called = (urn: string): string => institutionOf(directory, urn).name;
    const { shown, next } = pageOf(found, limit, ({ place, rank, key }) => [place, rank, key]);
    const entries = shown.map((entry) => ({
      ...showEntry(entry),
      sentence: sentenceOf(entry, obligations, called),
    }));
    linkNext(reply, `/v1/threads/${correlationid}/timeline`, query, next);
    const now = awaited(scope.now, obligations, called);
    return answer(
      {
        json: { at: scope.now.toISOString(), correlationid, awaited: capital(now), entries, ...next },
        columns,
        rows: entries,
      },
      accept,
      reply,
    );
  }
}

const showEntry = (entry: StoredEntry) => ({
  at: entry.at.toISOString(),
  kind: entry.kind,
  name: entry.name,
  message: { source: entry.source, id: entry.id },
  party: entry.party,
  detail: entry.detail,
  misfit: entry.misfit,
  course: entry.course,
});

type ShownEntry = ReturnType<typeof showEntry> & { readonly sentence: string };

const columns: readonly Column<ShownEntry>[] = [
  ['at', ({ at }) => at],
  ['kind', ({ kind }) => kind],
  ['name', ({ name }) => name],
  ['source', ({ message }) => message.source],
  ['id', ({ message }) => message.id],
  ['party', ({ party }) => party],
  ['detail', ({ detail }) => detail],
  ['misfit', ({ misfit }) => misfit],
  ['course', ({ course }) => course],
  ['sentence', ({ sentence }) => sentence],
];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
