import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

/** What a message did in the existing system. No unique constraint holds it, so that something done twice is seen twice. */
export interface Effect {
  readonly clase: string;
  readonly folio?: string;
  readonly referencia?: string;
  readonly numeroIngreso?: string;
  readonly idMensaje?: string;
  /** RFC 3339. */
  readonly at: string;
}

/** What the existing system handed to its adapter, and what the adapter answered. */
export interface Handover {
  readonly clase: 'ENVIADA' | 'RECIBIDA' | 'RECHAZADA' | 'ABANDONADA';
  readonly folio: string;
  readonly idMensaje?: string;
  /** HTTP status of the answer. */
  readonly status?: number;
  readonly at: string;
}

/** Most entries that one read returns. */
export const entriesMax = 10_000;

/**
 * An append-only file of JSON lines. An entry is on disk when its `append` ends; entries that wait at the same time share one
 * fsync.
 */
export class Journal<Entry extends object> {
  #waiting: {
    readonly line: string;
    readonly resolve: () => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  #writing: Promise<void> | undefined;

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  /** Opens a journal, with all that it held before; a last line that a crash cut short is closed off and never read. */
  static async open<Entry extends object>(path: string): Promise<Journal<Entry>> {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'a+');
    const { size } = await handle.stat();
    if (size > 0) {
      const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
      if (buffer.toString() !== '\n') await handle.appendFile('\n');
    }
    return new Journal<Entry>(path, handle);
  }

  append(entry: Entry): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line: `${JSON.stringify(entry)}\n`, resolve, reject });
      this.#writing ??= this.#write();
    });
  }

  /**
   * Reads entries in the order they were appended.
   *
   * @param from how many entries to pass over
   * @param limit at most {@link entriesMax}
   */
  async read(from: number, limit = entriesMax): Promise<Entry[]> {
    const entries: Entry[] = [];
    let at = 0;
    for await (const entry of this.all()) {
      if (at >= from) entries.push(entry);
      at += 1;
      if (entries.length >= Math.min(limit, entriesMax)) break;
    }
    return entries;
  }

  /** All entries on disk. */
  async *all(): AsyncGenerator<Entry> {
    const stream = createReadStream(this.path, 'utf8');
    try {
      for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
        const entry = parse(line);
        if (entry) yield entry as Entry;
      }
    } finally {
      stream.destroy();
    }
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.handle.close();
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.handle.appendFile(batch.map(({ line }) => line).join(''));
        await this.handle.datasync();
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#writing = undefined;
  }
}

function parse(line: string): unknown {
  try {
    return line === '' ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}
