import { readFileSync } from 'node:fs';
import { importKey, type UsableKey } from '@valija/envelope';
import type { JWK } from 'jose';

/** Public keys that everybody pinned out of band: what they sign is believed, whoever brings it. */
export interface PinsFile {
  /** URN of the party that is the gateway. */
  readonly gateway: string;
  /** Root key of each party, by URN; where one was replaced, the earlier ones after it. */
  readonly parties: Readonly<Record<string, JWK | readonly JWK[]>>;
  /** Key of each administrator of the directory, by name. */
  readonly administrators: Readonly<Record<string, JWK>>;
}

/** Whose pinned key signed: a party by its root, or an administrator. */
export type Signer = { readonly party: string } | { readonly administrator: string };

/** Pinned keys by their id. */
export class Pins {
  private constructor(
    readonly gateway: string,
    private readonly known: ReadonlyMap<string, { readonly signer: Signer; readonly key: UsableKey }>,
  ) {}

  /** @throws ValijaError `key-unknown` for what is no key; Error where two share a key, since two persons must be two. */
  static async build({ gateway, parties, administrators }: PinsFile): Promise<Pins> {
    const known = new Map<string, { signer: Signer; key: UsableKey }>();
    const pin = async (signer: Signer, jwk: JWK): Promise<void> => {
      const key = await importKey(jwk);
      if (known.has(key.kid)) throw new Error('two of those who are pinned share one key');
      known.set(key.kid, { signer, key });
    };
    for (const [party, roots] of Object.entries(parties))
      for (const root of [roots].flat()) await pin({ party }, root);
    for (const [administrator, jwk] of Object.entries(administrators)) await pin({ administrator }, jwk);
    return new Pins(gateway, known);
  }

  static read(file: string): Promise<Pins> {
    return Pins.build(JSON.parse(readFileSync(file, 'utf8')) as PinsFile);
  }

  find(kid: string): { readonly signer: Signer; readonly key: UsableKey } | undefined {
    return this.known.get(kid);
  }
}
