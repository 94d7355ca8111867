import { readFileSync } from 'node:fs';
import type { Envelope } from '@valija/envelope';

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
}

type Asked = Pick<Envelope, 'type' | 'source' | 'recipient' | 'purpose' | 'legalbasis'>;

/** The agreements in force, deny by default. */
export class Agreements {
  constructor(private readonly agreements: readonly Agreement[]) {}

  static read(file: string): Agreements {
    return new Agreements((JSON.parse(readFileSync(file, 'utf8')) as { agreements: Agreement[] }).agreements);
  }

  /** The agreement that allows an exchange at a moment, if there is one. */
  find(asked: Asked, at: Date): Agreement | undefined {
    return this.agreements.find(
      (agreement) =>
        agreement.types.includes(asked.type) &&
        agreement.sender === asked.source &&
        agreement.recipient === asked.recipient &&
        agreement.purpose === asked.purpose &&
        agreement.legalbasis === asked.legalbasis &&
        Date.parse(agreement.validfrom) <= at.getTime() &&
        at.getTime() < Date.parse(agreement.validto),
    );
  }
}
