import { describe, expect, it } from '@jest/globals';
import type { Directory } from '@valija/directory';
import { type HolderFacts, holderOf } from './holder.js';
import type { StoredRow } from './load-rows.js';

const [sender, recipient, gateway] = ['urn:valija:cl:f:a', 'urn:valija:cl:f:b', 'urn:valija:cl:f:g'];
const directory = { gateway, find: () => undefined } as unknown as Directory;
const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 22, 14, minute));
const row: StoredRow = {
  source: sender,
  id: '0190f5a1-7c1e-7b3a-8c55-3f1f0e6f7a01',
  recipient,
  type: 'cl.valija.derivacion.solicitada',
  dataschema: null,
  correlationid: '0190f5a1-7c1e-7b3a-8c55-3f1f0e6f7a01',
  lane: 'normal',
  state: 'accepted',
  withheld_code: null,
  taken_at: at(0),
  received_at: at(1),
  ended_at: at(3),
  withheld_at: at(2),
  refused_jws: null,
  refused_at: null,
  parked_code: null,
  parked_at: at(4),
};
const owed = [{ debtor: recipient, dueAt: at(50).toISOString() }];
const hold = (changes: Partial<StoredRow>, facts: Partial<HolderFacts> = {}) =>
  holderOf({ row: { ...row, ...changes }, parkedAt: undefined, isBlocked: false, owed, ...facts }, directory);

describe('who has a message', () => {
  it.each([
    ['the gateway, while nobody receives it', { state: 'accepted' }, {}, gateway, 'waiting', 0],
    ['its recipient, once received', { state: 'received' }, {}, recipient, 'inside', 1],
    ['its recipient, behind another', { state: 'received' }, { isBlocked: true }, recipient, 'blocked', 1],
    ['who has it parked', { state: 'received' }, { parkedAt: recipient }, recipient, 'parked', 4],
    [
      'its sender, whose system was not told a refusal',
      { state: 'refused' },
      { parkedAt: sender },
      sender,
      'parked',
      4,
    ],
    [
      'the gateway, where an agreement is suspended',
      { state: 'withheld', withheld_code: 'agreement-suspended' },
      {},
      gateway,
      'withheld',
      2,
    ],
    ['who owes an answer, once delivered', { state: 'delivered' }, {}, recipient, 'answering', 3],
  ] as const)('is %s', (_who, changes, facts, party, step, since) => {
    expect(hold(changes, facts)).toEqual({
      party: { urn: party, name: party },
      since: at(since).toISOString(),
      step,
      mustAnswerBefore: owed[0]?.dueAt,
    });
  });

  it.each([
    ['delivered, and nothing is owed', { state: 'delivered' }],
    ['refused', { state: 'refused' }],
    ['abandoned', { state: 'abandoned' }],
    ['withheld for good', { state: 'withheld', withheld_code: 'authorization-revoked' }],
  ] as const)('is nobody, where it is %s', (_how, changes) => {
    expect(hold(changes, { owed: [] })).toBeNull();
  });
});
