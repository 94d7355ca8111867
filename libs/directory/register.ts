import { importKey, type UsableKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { calculateJwkThumbprint } from 'jose';
import type { Agreement, KeyEntry, Party } from './records.js';
import type { DirectoryStatement } from './statement.js';

/** A key of a party, until when it may be used included. */
export interface DatedKey {
  readonly entry: KeyEntry;
  readonly usable: UsableKey;
}

interface Revised<T> {
  readonly revision: number;
  readonly value: T;
}

/** What all statements up to one say together. A further statement makes a new one; this one stays as it is. */
export class Register {
  private constructor(
    private readonly partyRecords: ReadonlyMap<string, Revised<Party>>,
    private readonly agreementRecords: ReadonlyMap<string, Revised<Agreement>>,
    private readonly suspensions: ReadonlyMap<string, Revised<boolean>>,
    private readonly keyRecords: ReadonlyMap<string, readonly DatedKey[]>,
    private readonly retirements: ReadonlyMap<string, string>,
  ) {}

  static readonly empty = new Register(new Map(), new Map(), new Map(), new Map(), new Map());

  get parties(): Party[] {
    return [...this.partyRecords.values()].map(({ value }) => value);
  }

  get agreements(): Agreement[] {
    return [...this.agreementRecords.values()].map(({ value }) => value);
  }

  findParty(urn: string): Party | undefined {
    return this.partyRecords.get(urn)?.value;
  }

  findAgreement(id: string): Agreement | undefined {
    return this.agreementRecords.get(id)?.value;
  }

  isSuspended(agreement: string): boolean {
    return this.suspensions.get(agreement)?.value ?? false;
  }

  keysOf(party: string): readonly DatedKey[] {
    return this.keyRecords.get(party) ?? [];
  }

  /** From when a key is retired; undefined where it is not. */
  retiredFrom(kid: string): string | undefined {
    return this.retirements.get(kid);
  }

  /** The revision that a record has; 0 where there is none yet. */
  revisionOf(statement: DirectoryStatement): number {
    if (statement.kind === 'party') return this.partyRecords.get(statement.party.urn)?.revision ?? 0;
    if (statement.kind === 'agreement')
      return this.agreementRecords.get(statement.agreement.id)?.revision ?? 0;
    if (statement.kind === 'suspension') return this.suspensions.get(statement.agreement)?.revision ?? 0;
    return 0;
  }

  /**
   * What is said with one statement more, whose signers were judged already.
   * @throws ValijaError `statement-conflict` where it is not the record's next revision, or changes what never changes;
   *   `key-unknown` for a key whose id is not its thumbprint or whose algorithm does not fit its use.
   */
  async with(statement: DirectoryStatement): Promise<Register> {
    if ('revision' in statement && statement.revision !== this.revisionOf(statement) + 1)
      throw new ValijaError('statement-conflict', 'not the next revision of its record');
    switch (statement.kind) {
      case 'party':
        return this.withParty(statement.party, statement.revision);
      case 'agreement':
        return this.withAgreement(statement.agreement, statement.revision);
      case 'suspension':
        if (!this.agreementRecords.has(statement.agreement))
          throw new ValijaError('statement-conflict', 'suspends an agreement that is not there');
        return this.replace({
          suspensions: added(this.suspensions, statement.agreement, {
            revision: statement.revision,
            value: statement.suspended,
          }),
        });
      case 'key':
        return this.withKey(statement.entry);
      case 'retirement':
        return this.withRetirement(statement.party, statement.kid, statement.from);
    }
  }

  private withParty(party: Party, revision: number): Register {
    const other = this.parties.find(({ endpoint, urn }) => endpoint === party.endpoint && urn !== party.urn);
    if (other) throw new ValijaError('statement-conflict', 'an endpoint that is another party’s');
    const { value } = this.partyRecords.get(party.urn) ?? {};
    // Queues, users and certificates carry its name.
    if (value && value.endpoint !== party.endpoint)
      throw new ValijaError('statement-conflict', 'an endpoint keeps its name');
    return this.replace({ partyRecords: added(this.partyRecords, party.urn, { revision, value: party }) });
  }

  private withAgreement(agreement: Agreement, revision: number): Register {
    const { value } = this.agreementRecords.get(agreement.id) ?? {};
    if (value && (value.sender !== agreement.sender || value.recipient !== agreement.recipient))
      throw new ValijaError('statement-conflict', 'an agreement keeps its two parties');
    return this.replace({
      agreementRecords: added(this.agreementRecords, agreement.id, { revision, value: agreement }),
    });
  }

  private async withKey(entry: KeyEntry): Promise<Register> {
    const { jwk, use, party } = entry;
    if ((await calculateJwkThumbprint(jwk)) !== jwk.kid) throw new ValijaError('key-unknown');
    if ((jwk.alg === 'ECDH-ES+A256KW') !== (use === 'seal'))
      throw new ValijaError('key-unknown', 'an algorithm that does not fit its use');
    for (const [owner, keys] of this.keyRecords)
      if (keys.some((known) => known.entry.jwk.kid === jwk.kid))
        throw new ValijaError(
          'statement-conflict',
          `a key that ${owner === party ? 'is there' : 'is another’s'}`,
        );
    const dated = { entry, usable: await importKey(jwk) };
    return this.replace({ keyRecords: added(this.keyRecords, party, [...this.keysOf(party), dated]) });
  }

  /** An earlier moment wins: what is retired never comes back. */
  private withRetirement(party: string, kid: string, from: string): Register {
    if (!this.keysOf(party).some(({ entry }) => entry.jwk.kid === kid))
      throw new ValijaError('statement-conflict', 'retires a key that is not there');
    const before = this.retirements.get(kid);
    if (before !== undefined && Date.parse(before) <= Date.parse(from)) return this;
    return this.replace({ retirements: added(this.retirements, kid, from) });
  }

  private replace(changed: {
    partyRecords?: ReadonlyMap<string, Revised<Party>>;
    agreementRecords?: ReadonlyMap<string, Revised<Agreement>>;
    suspensions?: ReadonlyMap<string, Revised<boolean>>;
    keyRecords?: ReadonlyMap<string, readonly DatedKey[]>;
    retirements?: ReadonlyMap<string, string>;
  }): Register {
    return new Register(
      changed.partyRecords ?? this.partyRecords,
      changed.agreementRecords ?? this.agreementRecords,
      changed.suspensions ?? this.suspensions,
      changed.keyRecords ?? this.keyRecords,
      changed.retirements ?? this.retirements,
    );
  }
}

const added = <V>(map: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> =>
  new Map([...map, [key, value]]);
