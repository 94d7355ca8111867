import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Endpoint, namedIn } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import type { SealedMessage } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { Log, Loop } from '@valija/runtime';
import { type Asker, unitOf } from './access/asker.js';
import { useOf, wordsOf } from './catalogue.js';
import {
  countOtherDrafts,
  type DraftAbout,
  type DraftKey,
  type DraftRow,
  findDraft,
  findSentDraft,
  keepUploads,
  listDrafts,
  putDraft,
  removeDraft,
  removeStaleDrafts,
  type SealedDraftRow,
} from './store/drafts.js';
import { findMessage } from './store/messages.js';

type DraftToSave = BandejaSchemas['DraftToSave'];
type DraftSaved = BandejaSchemas['DraftSaved'];

const hour = 3_600_000;
/** How long a draft waits for whoever wrote it, in milliseconds. */
const keepMs = 30 * 24 * hour;
/** Drafts that one person may have. */
const draftsMax = 200;
/** Bytes of JSON that may be written in one. */
const contentBytesMax = 256 * 1024;

/** What officials write and have not sent: each is of one person, sealed to our own key, and gone once it is sent. */
@Injectable()
export class Borradores {
  private readonly cleaning: Loop;

  constructor(
    private readonly endpoint: Endpoint,
    log: Log,
  ) {
    this.cleaning = new Loop(() => removeStaleDrafts(endpoint.db), {
      idleMsMax: hour,
      onError: (error) => log.warn('stale drafts stay for now', { error }),
    });
  }

  onApplicationBootstrap(): void {
    this.cleaning.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.cleaning.stop();
  }

  /** Drafts of the asker, of all units or of one. */
  async list(asker: Asker, unit: string | undefined): Promise<BandejaSchemas['DraftList']> {
    const units = asker.scope('tramitacion', unit);
    const rows = await listDrafts(this.endpoint.db, asker.official, draftsMax);
    return { drafts: rows.filter((row) => units.includes(row.unit)).map(summaryOf) };
  }

  /** A draft with what is written in it, or the message that it became. @throws ValijaError `not-found`, `role-missing` */
  async read(asker: Asker, id: string): Promise<BandejaSchemas['Draft'] | BandejaSchemas['DraftSent']> {
    const { db } = this.endpoint;
    const key = { official: asker.official, id };
    const row = await findDraft(db, key);
    if (row) {
      asker.require(row.unit, 'tramitacion');
      return { ...summaryOf(row), content: (await this.open(key, row)) as Record<string, unknown> };
    }
    const sent = await findSentDraft(db, key);
    const message = sent === undefined ? undefined : await findMessage(db, sent);
    if (!message) throw new ValijaError('not-found');
    asker.require(message.unit, 'lectura');
    return { id, sent: message.id };
  }

  /**
   * Keeps a draft in the place of the revision on which it was written. Once more the same is no conflict.
   * @throws ValijaError `draft-changed`, `draft-sent`, `draft-too-large`, `draft-quota`, `unknown-type`; `schema-violation` with
   *   pointers into the body, for an answer or a correction that does not say of which message
   */
  async save(asker: Asker, id: string, body: DraftToSave): Promise<DraftSaved> {
    const { db } = this.endpoint;
    const key = { official: asker.official, id };
    const { content, rev } = body;
    if (Buffer.byteLength(JSON.stringify(content)) > contentBytesMax)
      throw new ValijaError('draft-too-large');
    const about = await this.aboutOf(asker, body);
    if (rev === 0 && (await countOtherDrafts(db, key)) >= draftsMax) throw new ValijaError('draft-quota');
    const sealed = await this.endpoint.copies.seal(content, this.placeOf(key));
    const row = await db.transaction(async (tx) => {
      if (await findSentDraft(tx, key)) throw new ValijaError('draft-sent');
      const kept = await putDraft(tx, key, { ...about, ...sealed }, rev, keepMs);
      if (kept) keepUploads(tx, key.official, [...namedIn(content).keys()], kept.keep_until);
      return kept;
    });
    return savedOf(row ?? (await this.savedBefore(key, about, body)));
  }

  remove(key: DraftKey): Promise<void> {
    return this.endpoint.db.transaction(async (tx) => removeDraft(tx, key));
  }

  /** What is there already says the same: whoever saved it did not hear so. */
  private async savedBefore(
    key: DraftKey,
    about: DraftAbout,
    { content, rev }: DraftToSave,
  ): Promise<DraftRow> {
    const row = await findDraft(this.endpoint.db, key);
    const isSame =
      row?.rev === rev + 1 &&
      Object.entries(about).every(([name, value]) => row[name as keyof DraftAbout] === value) &&
      isDeepStrictEqual(await this.open(key, row), content);
    if (!row || !isSame) throw new ValijaError('draft-changed');
    return row;
  }

  private async aboutOf(asker: Asker, body: DraftToSave): Promise<DraftAbout> {
    const { kind, type, answers } = body;
    if (!useOf(type)) throw new ValijaError('unknown-type', undefined, { pointers: ['/type'] });
    const message = answers === undefined ? undefined : await findMessage(this.endpoint.db, answers);
    const isOwn = message !== undefined && asker.rolesIn(message.unit).length > 0;
    if ((kind !== 'new' || answers !== undefined) && !isOwn)
      throw new ValijaError('schema-violation', undefined, { pointers: ['/answers'] });
    return {
      kind,
      type,
      unit: unitOf(asker, message?.unit ?? body.unit),
      answers: answers ?? null,
      recipient: body.recipient ?? null,
      programme: body.programme ?? null,
      subject: body.subject ?? null,
      lane: body.lane ?? null,
      step: body.step ?? null,
    };
  }

  private open(key: DraftKey, row: SealedDraftRow): Promise<unknown> {
    return this.endpoint.copies.open(row.sealed, { ...row, ...this.placeOf(key) });
  }

  /** A draft opens in no other place than its own. */
  private placeOf({ official, id }: DraftKey): SealedMessage {
    const { VALIJA_PARTY: party } = this.endpoint.config;
    return { source: party, id: `${id} ${official}`, recipient: party };
  }
}

const savedOf = ({ id, rev, saved_at, keep_until }: DraftRow): DraftSaved => ({
  id,
  rev,
  savedAt: saved_at.toISOString(),
  until: keep_until.toISOString(),
});

const summaryOf = (row: DraftRow): BandejaSchemas['DraftSummary'] => ({
  kind: row.kind,
  type: row.type,
  titulo: wordsOf(row.type).titulo,
  unit: row.unit,
  ...(row.answers ? { answers: row.answers } : {}),
  ...(row.recipient ? { recipient: row.recipient } : {}),
  ...(row.programme ? { programme: row.programme } : {}),
  ...(row.subject ? { subject: row.subject } : {}),
  ...(row.lane ? { lane: row.lane } : {}),
  ...(row.step === null ? {} : { step: row.step }),
  ...savedOf(row),
});
