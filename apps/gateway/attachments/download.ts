import { Readable } from 'node:stream';
import type { Database } from '@valija/store';
import { readFrom, type StoredAttachment } from '../store/attachments.js';
import type { ByteRange } from './byte-range.js';

/** Longest time of one download in milliseconds: who is slower goes on with a range. */
const downloadMsMax = 60_000;

/** Streams a part of an attachment, one stored chunk at a time; no connection of the database is held meanwhile. */
export function streamAttachment(db: Database, attachment: StoredAttachment, range: ByteRange): Readable {
  const stream = Readable.from(chunksOf(db, attachment, range), { objectMode: false });
  const timer = setTimeout(() => stream.destroy(new Error('a download took too long')), downloadMsMax);
  timer.unref();
  stream.once('close', () => clearTimeout(timer));
  return stream;
}

async function* chunksOf(
  db: Database,
  attachment: StoredAttachment,
  { first, last }: ByteRange,
): AsyncGenerator<Buffer> {
  for (let offset = first; offset <= last; ) {
    const bytes = await readFrom(db, attachment, offset);
    // Erased meanwhile: the answer breaks off, and the next one is a 404.
    if (!bytes) throw new Error('an attachment ended before its length');
    const wanted = bytes.subarray(0, last - offset + 1);
    yield wanted;
    offset += wanted.length;
  }
}
