import type { Envelope } from '@valija/envelope';
import type { Agreement } from './records.js';

/** What an agreement is looked up by. */
export type Asked = Pick<Envelope, 'type' | 'source' | 'recipient' | 'purpose' | 'legalbasis'>;

/** Where agreements come from: read anew at every look. */
interface Source {
  readonly agreements: readonly Agreement[];
  isSuspended(id: string): boolean;
}

/** The agreements in force, deny by default. */
export class Agreements {
  /** @param source the register of this moment. @throws ValijaError `directory-stale` where it is too old to be believed */
  constructor(private readonly source: () => Source) {}

  /** The agreement that allows an exchange at a moment, if there is one that is not suspended. */
  find(asked: Asked, at: Date): Agreement | undefined {
    const source = this.source();
    return this.matching(source, asked, at).find(({ id }) => !source.isSuspended(id));
  }

  /** Whether nothing but a suspension stands against an exchange. */
  isSuspended(asked: Asked, at: Date): boolean {
    const source = this.source();
    const matching = this.matching(source, asked, at);
    return matching.length > 0 && matching.every(({ id }) => source.isSuspended(id));
  }

  /** The types that a party may send to somebody at a moment, each once. */
  typesOf(source: string, at: Date): string[] {
    const register = this.source();
    const theirs = register.agreements.filter(
      (agreement) =>
        agreement.sender === source && isInForce(agreement, at) && !register.isSuspended(agreement.id),
    );
    return [...new Set(theirs.flatMap(({ types }) => types))];
  }

  /** Every agreement, in force or not. */
  list(): (Agreement & { readonly suspended: boolean })[] {
    const source = this.source();
    return source.agreements.map((agreement) => ({
      ...agreement,
      suspended: source.isSuspended(agreement.id),
    }));
  }

  private matching({ agreements }: Source, asked: Asked, at: Date): Agreement[] {
    return agreements.filter(
      (agreement) =>
        agreement.sender === asked.source &&
        agreement.recipient === asked.recipient &&
        agreement.types.includes(asked.type) &&
        agreement.purpose === asked.purpose &&
        agreement.legalbasis === asked.legalbasis &&
        isInForce(agreement, at),
    );
  }
}

const isInForce = ({ validfrom, validto }: Agreement, at: Date): boolean =>
  Date.parse(validfrom) <= at.getTime() && at.getTime() < Date.parse(validto);
