import { readFileSync } from 'node:fs';
import { importKey, type UsableKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { JWK } from 'jose';
import type { Directory } from './directory.js';

/** The file of an endpoint's private keys: the newest of each use first. */
export interface KeyringFile {
  readonly sign: readonly JWK[];
  readonly seal: readonly JWK[];
}

/** The private keys of one endpoint. They never leave its process. */
export class Keyring {
  private constructor(
    readonly signer: UsableKey,
    private readonly opening: ReadonlyMap<string, UsableKey>,
    private readonly kids: readonly string[],
  ) {}

  /** @throws ValijaError `key-unknown` where there is no signing key. */
  static async build(file: KeyringFile): Promise<Keyring> {
    const sign = await Promise.all(file.sign.map(importKey));
    const seal = await Promise.all(file.seal.map(importKey));
    if (!sign[0]) throw new ValijaError('key-unknown', 'an endpoint needs a signing key');
    const kids = [...sign, ...seal].map((key) => key.kid);
    return new Keyring(sign[0], new Map(seal.map((key) => [key.kid, key])), kids);
  }

  static read(file: string): Promise<Keyring> {
    return Keyring.build(JSON.parse(readFileSync(file, 'utf8')) as KeyringFile);
  }

  findOpeningKey(kid: string): UsableKey | undefined {
    return this.opening.get(kid);
  }

  /** Published keys of the party that are not ours: whoever runs the directory slipped them in. */
  foreignKids(directory: Directory, party: string): string[] {
    return directory.publishedKids(party).filter((kid) => !this.kids.includes(kid));
  }
}
