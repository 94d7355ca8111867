import type { UsableKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { Agreements } from './agreements.js';
import type { Chain, Copy } from './copy.js';
import { currentKey, hasEnded, keysInForce } from './keys-in-force.js';
import type { KeyEntry, Party } from './records.js';
import type { Register } from './register.js';
import { findSuccessor, isOpen } from './succession.js';

export interface DirectoryOptions {
  /** How old the copy may be that is worked from, in milliseconds; without a limit where absent, at the gateway whose own it is. */
  readonly ageMsMax?: number;
  readonly now?: () => Date;
}

/**
 * Who takes part, with which keys, versions and agreements: a verified copy that is replaced whenever a newer one was verified. Every
 * look is refused with `directory-stale` while the copy is older than it may be.
 */
export class Directory {
  readonly agreements: Agreements;
  private readonly listeners = new Set<() => void>();

  constructor(
    private copy: Chain | Copy,
    private readonly options: DirectoryOptions = {},
  ) {
    this.agreements = new Agreements(() => this.register);
  }

  /** URN of the gateway. */
  get gateway(): string {
    return this.copy.gateway;
  }

  /** The copy that is worked from, to be extended by what is published after it. */
  get current(): Chain | Copy {
    return this.copy;
  }

  /** Works from a further copy from now on, and tells whoever listens. */
  replace(copy: Chain | Copy): void {
    const isNewer = copy.seq > this.copy.seq;
    this.copy = copy;
    if (isNewer) for (const listener of this.listeners) listener();
  }

  /** Calls the listener after each change of what the directory says. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** @throws ValijaError `directory-stale` where the copy is too old to be worked from. */
  requireFresh(): void {
    const { ageMsMax, now = () => new Date() } = this.options;
    if (ageMsMax === undefined) return;
    const at = 'at' in this.copy ? this.copy.at : Number.NEGATIVE_INFINITY;
    if (now().getTime() - at > ageMsMax) throw new ValijaError('directory-stale');
  }

  find(urn: string): Party | undefined {
    return this.register.findParty(urn);
  }

  /** The party that runs a programme, and takes new cases at a moment in a region. */
  findByProgramme(programme: string, open: Opening = {}): Party | undefined {
    return this.opened(open).find(({ programmes }) => programmes?.includes(programme));
  }

  /** The first party of a kind, for instance the one technical secretariat, that takes new cases. */
  findByKind(kind: string, open: Opening = {}): Party | undefined {
    return this.opened(open).find((party) => party.kind === kind);
  }

  /**
   * The party to which a new case goes that is meant for this one: itself, or whoever succeeded it by then in that region.
   * @returns undefined where nobody takes new cases any more
   */
  resolve(urn: string, { at = new Date(), region }: Opening = {}): Party | undefined {
    return findSuccessor(this.register.parties, urn, at, region);
  }

  /** Whether a case may begin with a party at a moment: a party that was succeeded takes none any more. */
  takesNew(urn: string, at: Date): boolean {
    const party = this.find(urn);
    return party !== undefined && isOpen(party, at);
  }

  /** Every party, whether it takes new cases or not. */
  get parties(): Party[] {
    return this.register.parties;
  }

  get endpoints(): string[] {
    return this.parties.map(({ endpoint }) => endpoint);
  }

  /** Whether any party at all accepts a type, in whatever version. */
  knowsType(type: string): boolean {
    const prefix = `urn:valija:schema:${type.slice('cl.valija.'.length)}:`;
    return this.register.parties.some((party) => party.accepts.some((schema) => schema.startsWith(prefix)));
  }

  /**
   * The signing key of a party that was in force at a moment.
   * @throws ValijaError `key-unknown` where the party has no such key, `key-retired` where it was not in force.
   */
  signingKey(party: string, kid: string, at: Date): UsableKey {
    return currentKey(this.register, party, kid, at);
  }

  /** The public signing keys of a party that are in force, the newest first: with them it signs in at the gateway. */
  signingKeys(party: string, at: Date): readonly KeyEntry['jwk'][] {
    return keysInForce(this.register, party, 'sign', at).map(({ entry }) => entry.jwk);
  }

  /** The key to seal content to: the newest that is in force. @throws ValijaError `key-unknown` where there is none. */
  sealingKey(party: string, at: Date): UsableKey {
    const [newest] = this.keysInForce(party, 'seal', at);
    if (!newest) throw new ValijaError('key-unknown', `${party} publishes no key to seal to`);
    return newest;
  }

  /** Whether a party publishes a key to seal to. */
  takesSealed(party: string, at: Date): boolean {
    return this.keysInForce(party, 'seal', at).length > 0;
  }

  /** Keys of a party for one use that are in force at a moment, the newest first. */
  keysInForce(party: string, use: KeyEntry['use'], at: Date): UsableKey[] {
    return keysInForce(this.register, party, use, at).map(({ usable }) => usable);
  }

  /** Ids of the keys published for a party that may be used now or later: those that the party itself must hold. */
  kidsToHold(party: string, at: Date): string[] {
    const { register } = this;
    return register
      .keysOf(party)
      .filter((key) => !hasEnded(key, register, at))
      .map(({ entry }) => entry.jwk.kid);
  }

  /** What the statements say together. */
  get register(): Register {
    this.requireFresh();
    return this.copy.register;
  }

  private opened({ at = new Date(), region }: Opening): Party[] {
    return this.register.parties.filter((party) => isOpen(party, at, region));
  }
}

/** When and where a case begins. */
export interface Opening {
  /** Default now. */
  readonly at?: Date;
  /** CUT code of the region; any where absent. */
  readonly region?: string;
}
