import type { JWK } from 'jose';

/** A party as the directory publishes it. */
export interface Party {
  /** For example `urn:valija:cl:minpublico:uravit-13`. It never changes and is never given to another. */
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
  /** Regions that it serves, by their CUT code (`01` to `16`); all where absent. */
  readonly regions?: readonly string[];
  /** First and last moment (RFC 3339, UTC) at which a case may begin with it; open where absent. A case that began goes on. */
  readonly validfrom?: string;
  readonly validto?: string;
  /** Whose new cases it takes over, from when, and in which regions; all where absent. */
  readonly succeeds?: readonly Succession[];
  /** Schemas (URN with version) of the content that the party accepts. */
  readonly accepts: readonly string[];
}

/** That one party takes over the new cases of another. */
export interface Succession {
  readonly party: string;
  /** RFC 3339 in UTC. */
  readonly from: string;
  readonly regions?: readonly string[];
}

/** What one party may say to another, for what, on which legal basis. Whatever no agreement allows is denied. */
export interface Agreement {
  readonly id: string;
  readonly types: readonly string[];
  readonly sender: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly legalbasis: string;
  /** Data classes (`x-class` of the schemas) that may be released under it. */
  readonly release: readonly string[];
  /** First and last moment of validity, RFC 3339 in UTC. */
  readonly validfrom: string;
  readonly validto: string;
  /** Messages in one day of America/Santiago, 1 to 1 000 000; no limit where absent. On the urgent lane it alerts and refuses nothing. */
  readonly quotaperday?: number;
}

/** A public key of a party. */
export interface KeyEntry {
  readonly party: string;
  readonly use: 'sign' | 'seal';
  readonly jwk: JWK & { kid: string; alg: string };
  /** First and last moment (RFC 3339, UTC) at which the key may be used for something new. */
  readonly notbefore: string;
  readonly notafter: string;
}
