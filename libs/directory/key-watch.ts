import { ValijaError } from '@valija/errors';
import type { Keyring, KeyringOwner } from './keyring.js';

export interface KeyWatchEvents {
  /**
   * Other keys than before are published as ours and not held, though the file was read again: somebody may have published one in our name.
   * @param kids none, once all are held again
   */
  readonly onMissing: (kids: readonly string[]) => void;
  /** A key that signed is not in force any more: what it signed and nobody took in yet is to be signed anew. Said again some seconds later. */
  readonly onEnded?: (inForce: readonly string[]) => Promise<void>;
}

/** Says in the log which keys are missing, or that none is any more. */
export const logMissing =
  (log: {
    error(text: string, about: object): void;
    info(text: string): void;
  }): KeyWatchEvents['onMissing'] =>
  ([kid, ...more]) =>
    kid
      ? log.error('a key is published as ours that we do not hold', {
          code: 'own-key-missing',
          kid,
          count: more.length + 1,
        })
      : log.info('every key that is published as ours is held');

/** After how long an end is told once more, in milliseconds: by then all that was being signed at that moment is written. */
const onceMoreMs = 5_000;

/** Watches a party's own keys in the directory: each pass is one look. */
export class KeyWatch {
  private missing: readonly string[] = [];
  private inForce: readonly string[] = [];
  private onceMoreAt = Number.POSITIVE_INFINITY;

  constructor(
    private readonly keyring: Keyring,
    private readonly owner: KeyringOwner,
    private readonly events: KeyWatchEvents,
  ) {}

  /** @throws KeyFileError where the file has to be read and cannot; whatever `onEnded` throws, which is called again then. */
  async pass(): Promise<void> {
    try {
      this.owner.directory.requireFresh();
    } catch (error) {
      // Nothing is known of our keys, and whoever keeps the copy says so.
      if (error instanceof ValijaError) return;
      throw error;
    }
    await this.lookForEnded();
    try {
      await this.keyring.refresh();
    } finally {
      this.lookForMissing();
    }
  }

  private lookForMissing(): void {
    const { missing } = this.keyring;
    if (missing.join() === this.missing.join()) return;
    this.missing = missing;
    this.events.onMissing(missing);
  }

  private async lookForEnded(): Promise<void> {
    const { directory, party, now } = this.owner;
    const at = now();
    const inForce = directory.keysInForce(party, 'sign', at).map(({ kid }) => kid);
    const hasEnded = this.inForce.some((kid) => !inForce.includes(kid));
    if (!hasEnded && at.getTime() < this.onceMoreAt) {
      this.inForce = inForce;
      return;
    }
    await this.events.onEnded?.(inForce);
    this.inForce = inForce;
    this.onceMoreAt = hasEnded ? at.getTime() + onceMoreMs : Number.POSITIVE_INFINITY;
  }
}
