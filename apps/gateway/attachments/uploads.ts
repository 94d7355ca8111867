import { beginsSealed, maySealed, sealedAttachmentCharsMax } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Log } from '@valija/runtime';
import type { Database } from '@valija/store';
import {
  addChunk,
  beginUpload,
  digestStored,
  findUpload,
  lockUpload,
  markWhole,
  removeOrphans,
  removeUpload,
  type StoredAttachment,
} from '../store/attachments.js';

/** Largest part of an upload in bytes. */
export const chunkBytesMax = 1024 * 1024;
/** Smallest part but the last: how many there may be is bounded by it. */
const chunkBytesMin = 64 * 1024;
/** Uploads of a party that no accepted message names: four messages with as many attachments as there may be. */
const openUploadsMax = 64;
/** Orphans erased in one pass. */
const orphansMax = 100;

/** How far an upload has come. */
export type UploadState = Pick<StoredAttachment, 'length' | 'stored' | 'whole'>;

/**
 * Takes sealed attachments in, part by part, each under the digest of its whole. Parts are committed one by one, so what was
 * taken stays taken wherever an upload breaks off; whoever is cut off asks how far it came and goes on from there.
 */
export class Uploads {
  constructor(
    private readonly db: Database,
    private readonly log: Log,
  ) {}

  /**
   * Begins an upload; said again, it tells how far it has come.
   * @throws ValijaError `attachment-too-large`, `attachment-offset` where another length was announced before, `attachment-quota`.
   */
  async begin(
    source: string,
    digest: string,
    length: number,
  ): Promise<{ state: UploadState; isNew: boolean }> {
    if (length > sealedAttachmentCharsMax) throw new ValijaError('attachment-too-large');
    const begun = await this.db.transaction((tx) =>
      beginUpload(tx, { source, digest, length }, openUploadsMax),
    );
    if (!begun) throw new ValijaError('attachment-quota');
    if (begun.attachment.length !== length)
      throw new ValijaError('attachment-offset', 'another length was announced');
    return { state: begun.attachment, isNew: begun.isNew };
  }

  /** How far a party's own upload has come. @throws ValijaError `not-found`. */
  async find(source: string, digest: string): Promise<UploadState> {
    const upload = await findUpload(this.db, source, digest);
    if (!upload) throw new ValijaError('not-found');
    return upload;
  }

  /**
   * Takes the next part. With the last one the whole is held against its digest, in the same transaction: it is whole, or gone.
   * @throws ValijaError `not-found`, `attachment-offset` for a part that does not follow or leads beyond the end, `attachment-chunk`
   *   for one that is too small or no part of a sealed attachment, `attachment-mismatch` where all that came has another digest.
   */
  async append(source: string, digest: string, offset: number, bytes: Buffer): Promise<UploadState> {
    if (!maySealed(bytes) || (offset === 0 && !beginsSealed(bytes)))
      throw new ValijaError('attachment-chunk', 'no part of a sealed attachment');
    const state = await this.db.transaction(async (tx): Promise<UploadState | undefined> => {
      const upload = await lockUpload(tx, source, digest);
      if (!upload) throw new ValijaError('not-found');
      const stored = offset + bytes.length;
      if (upload.stored !== offset || stored > upload.length || upload.whole)
        throw new ValijaError('attachment-offset');
      if (bytes.length < chunkBytesMin && stored < upload.length) throw new ValijaError('attachment-chunk');
      addChunk(tx, upload, bytes);
      if (stored < upload.length) return { ...upload, stored };
      if ((await digestStored(tx, upload)) === digest) {
        markWhole(tx, upload);
        return { ...upload, stored, whole: true };
      }
      removeUpload(tx, upload);
      return undefined;
    });
    if (state) return state;
    this.log.warn('attachment discarded', { party: source, code: 'attachment-mismatch' });
    throw new ValijaError('attachment-mismatch');
  }

  /** Erases what was uploaded and never became part of an accepted message. */
  async collectOrphans(orphanMs: number): Promise<number> {
    const count = await removeOrphans(this.db, orphanMs, orphansMax);
    if (count > 0) this.log.info('orphaned attachments erased', { count });
    return count;
  }
}
