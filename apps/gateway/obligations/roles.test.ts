import { describe, expect, it } from '@jest/globals';
import type { Party } from '@valija/directory';
import { coordinatorOf, type Parties, partyIn, regionOf } from './roles.js';

const pav = (name: string, more: Partial<Party> = {}): Party => ({
  urn: `urn:valija:cl:pav:${name}`,
  name,
  kind: 'pav',
  endpoint: name,
  accepts: [],
  ...more,
});
const directoryOf = (...parties: readonly Party[]): Parties => ({
  gateway: 'urn:valija:cl:valija:gateway',
  parties: [...parties],
  find: (urn) => parties.find((each) => each.urn === urn),
});
const at = new Date('2026-11-20T12:00:00Z');
const rm = pav('rm', { regions: ['13'] });
const norte = pav('norte', { regions: ['01', '15'] });
const country = pav('pais');

describe('the region of a party', () => {
  it.each([
    ['is the one that it serves', rm, '13'],
    ['is not known where it serves several', norte, null],
    ['nor where it serves all', country, null],
  ])('%s', (_what, party, region) => {
    expect(regionOf(directoryOf(party), party.urn)).toBe(region);
  });
});

describe('the coordinator', () => {
  it.each([
    ['is the PAV that serves the region', [rm, norte], '15', norte.urn],
    ['may serve all of them', [rm, country], '08', country.urn],
    ['of an unknown region is one for all', [rm, country], null, country.urn],
    ['of an unknown region is the only one there is', [rm], null, rm.urn],
    ['of an unknown region is none of several: it may be another’s', [rm, norte], null, undefined],
    ['is nobody where none serves the region', [rm, norte], '08', undefined],
    ['is nobody who left', [{ ...rm, validto: '2026-11-20T12:00:00Z' }], '13', undefined],
    ['is nobody who is yet to come', [{ ...rm, validfrom: '2026-11-20T12:00:01Z' }], '13', undefined],
    ['is no other kind of party', [{ ...rm, kind: 'caj' }], '13', undefined],
  ])('%s', (_what, parties, region, urn) => {
    expect(coordinatorOf(directoryOf(...parties), region, at)).toBe(urn);
  });
});

describe('the party in a role', () => {
  const between = { source: 'urn:s', debtor: 'urn:d', creditor: 'urn:c', region: '13' };
  const rule = { debtor: 'recipient', creditor: 'coordinator' } as const;
  it.each([
    ['recipient', 'urn:d'],
    ['coordinator', 'urn:c'],
    ['sender', 'urn:s'],
    ['operator', 'urn:valija:cl:valija:gateway'],
  ] as const)('%s is who it was when the obligation was born', (role, urn) => {
    expect(partyIn(role, rule, between, directoryOf(rm), at)).toBe(urn);
  });

  it('coordinator is, where it owes nothing, who coordinates at the moment of the step', () => {
    const owed = { debtor: 'recipient', creditor: 'sender' } as const;
    expect(partyIn('coordinator', owed, between, directoryOf(rm), at)).toBe(rm.urn);
    expect(partyIn('coordinator', owed, between, directoryOf(norte), at)).toBeUndefined();
  });
});
