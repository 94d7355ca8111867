import { readFileSync } from 'node:fs';
import { importKey, type KeyEntry, type UsableKey, verifyKeyEntry } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { JWK } from 'jose';

/** A party as the directory publishes it. */
export interface Party {
  /** For example `urn:valija:cl:minpublico:uravit-13`. */
  readonly urn: string;
  /** Official name, in Spanish. */
  readonly name: string;
  /** What kind of institution it is, for example `salud`: decides which data may go to it. @see contracts/release.json */
  readonly kind: string;
  /** Name of the endpoint that sends and receives for it: part of queue names and of its broker user. */
  readonly endpoint: string;
  /** Telephone of the unit on duty, shown to a sender whose urgent message nobody takes. */
  readonly dutyTelephone?: string;
  /** Programme codes that it runs: a derivación to one of them goes to this party. */
  readonly programmes?: readonly string[];
  /** Schemas (URN with version) of the content that the party accepts. */
  readonly accepts: readonly string[];
}

/** The file that the directory is read from. */
export interface DirectoryFile {
  readonly gateway: string;
  readonly parties: readonly Party[];
  /** Key entries, each a compact JWS by the root key of its party. */
  readonly keys: readonly string[];
}

/** Root keys that were pinned out of band, by party. */
export type Pins = Readonly<Record<string, JWK>>;

interface DatedKey {
  readonly entry: KeyEntry;
  readonly usable: UsableKey;
}

/** Who takes part, with which keys and versions. Built once from verified entries; look-ups are in memory. */
export class Directory {
  private constructor(
    readonly gateway: string,
    private readonly parties: ReadonlyMap<string, Party>,
    private readonly keys: ReadonlyMap<string, readonly DatedKey[]>,
  ) {}

  /**
   * Verifies every key entry against its party's pinned root and builds the directory.
   * @throws ValijaError `signature-invalid` or `key-unknown` for an entry that the party's root did not sign.
   */
  static async build(file: DirectoryFile, pins: Pins): Promise<Directory> {
    const keys = new Map<string, DatedKey[]>();
    for (const jws of file.keys) {
      const entry = await verifyKeyEntry(jws, (party) => {
        const root = pins[party];
        if (!root) throw new ValijaError('key-unknown', `no pinned root for ${party}`);
        return importKey(root);
      });
      const dated = { entry, usable: await importKey(entry.jwk) };
      keys.set(entry.party, [...(keys.get(entry.party) ?? []), dated]);
    }
    return new Directory(file.gateway, new Map(file.parties.map((party) => [party.urn, party])), keys);
  }

  static read(directoryFile: string, pinsFile: string): Promise<Directory> {
    const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
    return Directory.build(json(directoryFile) as DirectoryFile, json(pinsFile) as Pins);
  }

  find(urn: string): Party | undefined {
    return this.parties.get(urn);
  }

  /** The party that runs a programme. */
  findByProgramme(programme: string): Party | undefined {
    return [...this.parties.values()].find((party) => party.programmes?.includes(programme));
  }

  /** The first party of a kind, for instance the one technical secretariat. */
  findByKind(kind: string): Party | undefined {
    return [...this.parties.values()].find((party) => party.kind === kind);
  }

  get endpoints(): string[] {
    return [...new Set([...this.parties.values()].map((party) => party.endpoint))];
  }

  /** Whether any party at all accepts a type, in whatever version. */
  knowsType(type: string): boolean {
    const prefix = `urn:valija:schema:${type.slice('cl.valija.'.length)}:`;
    return [...this.parties.values()].some((party) =>
      party.accepts.some((schema) => schema.startsWith(prefix)),
    );
  }

  /**
   * The signing key of a party that was valid at a moment.
   * @throws ValijaError `key-unknown` where the party has no such key, `key-retired` outside its validity.
   */
  signingKey(party: string, kid: string, at: Date): UsableKey {
    const found = this.keys.get(party)?.find(({ entry }) => entry.use === 'sign' && entry.jwk.kid === kid);
    if (!found) throw new ValijaError('key-unknown');
    if (!isCurrent(found.entry, at)) throw new ValijaError('key-retired');
    return found.usable;
  }

  /** The key to seal content to: the newest that is valid. @throws ValijaError `key-unknown` where there is none. */
  sealingKey(party: string, at: Date): UsableKey {
    const [newest] = (this.keys.get(party) ?? [])
      .filter(({ entry }) => entry.use === 'seal' && isCurrent(entry, at))
      .sort((one, other) => other.entry.notbefore.localeCompare(one.entry.notbefore));
    if (!newest) throw new ValijaError('key-unknown', `${party} publishes no key to seal to`);
    return newest.usable;
  }

  /** Ids of the keys published for a party, for the party's own check that they are exactly its own. */
  publishedKids(party: string): string[] {
    return (this.keys.get(party) ?? []).map(({ entry }) => entry.jwk.kid);
  }
}

const isCurrent = ({ notbefore, notafter }: KeyEntry, at: Date): boolean =>
  Date.parse(notbefore) <= at.getTime() && at.getTime() < Date.parse(notafter);
