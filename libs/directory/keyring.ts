import { stat } from 'node:fs/promises';
import { importKey, type UsableKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { JWK } from 'jose';
import type { Directory } from './directory.js';
import { readSealedKeys } from './sealed-keys.js';

/** Private keys of an endpoint, as they lie sealed in its file. Their order says nothing: which one signs is the directory's to say. */
export interface KeyringFile {
  readonly sign: readonly JWK[];
  /** Keys that open; the old ones stay, for what was sealed to them. */
  readonly seal: readonly JWK[];
}

/** Where a party's own keys are published. */
export type KeyPublication = Pick<Directory, 'keysInForce' | 'kidsToHold' | 'requireFresh'>;

/** Whose keys they are, and where they are published. */
export interface KeyringOwner {
  readonly directory: KeyPublication;
  /** URN of the party. */
  readonly party: string;
  readonly now: () => Date;
}

interface Held {
  readonly sign: ReadonlyMap<string, UsableKey>;
  readonly seal: ReadonlyMap<string, UsableKey>;
}

/** Reads the file anew; undefined where it is the one that was read last. */
type ReadAgain = () => Promise<Held | undefined>;

/**
 * The private keys of one endpoint, which never leave its process. Which of them signs is decided at each signature: the newest that the
 * directory publishes and that is in force. The file is read again when the directory publishes a key of ours that is not held, so a
 * rotation needs no restart: the file is written first.
 */
export class Keyring {
  private reading: Promise<void> | undefined;

  private constructor(
    private held: Held,
    private readonly owner: KeyringOwner,
    private readonly readAgain: ReadAgain,
  ) {}

  /** A keyring without a file. */
  static async build(file: KeyringFile, owner: KeyringOwner): Promise<Keyring> {
    return new Keyring(await hold(file), owner, async () => undefined);
  }

  /**
   * @param file sealed under the secret of this machine
   * @param secretFile that secret
   * @throws KeyFileError, ValijaError `key-unknown` for what is no key
   */
  static async read(file: string, secretFile: string, owner: KeyringOwner): Promise<Keyring> {
    let version = '';
    const readAgain = async (): Promise<Held | undefined> => {
      const found = await versionOf(file);
      if (found === version) return undefined;
      const held = await hold(await readKeyring(file, secretFile));
      version = found;
      return held;
    };
    const held = await readAgain();
    return new Keyring(held ?? { sign: new Map(), seal: new Map() }, owner, readAgain);
  }

  /**
   * The key to sign with now.
   * @throws ValijaError `own-key-missing` where none that we hold is published and in force; `directory-stale`
   */
  get signer(): UsableKey {
    const { directory, party, now } = this.owner;
    return newestHeld(directory.keysInForce(party, 'sign', now()), this.held.sign).held;
  }

  /** The public key to seal to what is kept for ourselves: of one that we can open again with. @throws as `signer` */
  get ownSealingKey(): UsableKey {
    const { directory, party, now } = this.owner;
    return newestHeld(directory.keysInForce(party, 'seal', now()), this.held.seal).published;
  }

  /** Whether there is a key to sign with. */
  get canSign(): boolean {
    try {
      return this.signer !== undefined;
    } catch {
      return false;
    }
  }

  /**
   * The key that opens what was sealed to it, also one that came into the file since it was read.
   * @returns undefined where it is not ours
   * @throws ValijaError `own-key-missing` where it is published as ours, and the file lacks it
   */
  async findOpeningKey(kid: string): Promise<UsableKey | undefined> {
    const held = this.held.seal.get(kid);
    if (held) return held;
    const fault = await this.reread().catch((error: unknown) => error);
    const found = this.held.seal.get(kid);
    if (!found && this.missing.includes(kid))
      throw new ValijaError('own-key-missing', 'sealed to a key of ours that the file lacks', {
        cause: fault,
      });
    return found;
  }

  /** Ids of our published keys that are not held: the file was not brought here yet, or somebody else made them. */
  get missing(): string[] {
    const { directory, party, now } = this.owner;
    const { sign, seal } = this.held;
    return directory.kidsToHold(party, now()).filter((kid) => !sign.has(kid) && !seal.has(kid));
  }

  /** Reads the file again where a published key of ours is missing. @throws KeyFileError, ValijaError `directory-stale` */
  async refresh(): Promise<void> {
    if (this.missing.length > 0) await this.reread();
  }

  private reread(): Promise<void> {
    this.reading ??= this.readAgain()
      .then((held) => {
        this.held = held ?? this.held;
      })
      .finally(() => {
        this.reading = undefined;
      });
    return this.reading;
  }
}

/** Reads and opens the file of a keyring. @throws KeyFileError */
export const readKeyring = async (file: string, secretFile: string): Promise<KeyringFile> =>
  (await readSealedKeys(file, { secretFile }, 'valija-keyring+json')) as KeyringFile;

async function hold(file: KeyringFile): Promise<Held> {
  const byKid = async (jwks: readonly JWK[]): Promise<ReadonlyMap<string, UsableKey>> =>
    new Map((await Promise.all(jwks.map(importKey))).map((key) => [key.kid, key]));
  return { sign: await byKid(file.sign), seal: await byKid(file.seal) };
}

function newestHeld(
  inForce: readonly UsableKey[],
  all: ReadonlyMap<string, UsableKey>,
): { readonly published: UsableKey; readonly held: UsableKey } {
  for (const published of inForce) {
    const held = all.get(published.kid);
    if (held) return { published, held };
  }
  throw new ValijaError('own-key-missing', 'no key of ours is held, published and in force');
}

/** What changes whenever the file is written: a new file takes its name. */
async function versionOf(file: string): Promise<string> {
  const { ino, mtimeNs, size } = await stat(file, { bigint: true }).catch(() => ({
    ino: 0,
    mtimeNs: 0,
    size: 0,
  }));
  return `${ino} ${mtimeNs} ${size}`;
}
