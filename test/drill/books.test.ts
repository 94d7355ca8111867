import { describe, expect, it } from '@jest/globals';
import { closeBooks, type Evidence, type Said } from '../../bench/drill/books.js';

const way = (...kinds: readonly string[]): Said[] => kinds.map((kind) => ({ kind, verified: true }));
const delivered = way('accepted', 'received', 'delivered');
const refused: Said[] = [{ kind: 'refused', code: 'agreement-suspended', verified: true }];

/** Three messages of one thread that were applied, and one that was refused for the suspension. */
const sound: Evidence = {
  sent: ['a', 'b', 'c', 'd'].map((id) => ({ id, thread: 'a' })),
  applied: ['a', 'b', 'c'],
  told: ['d'],
  receipts: new Map([
    ['a', delivered],
    ['b', [...delivered, { kind: 'withheld', code: 'agreement-suspended', verified: true }]],
    ['c', delivered],
    ['d', refused],
  ]),
  states: new Map([
    ['a', 'delivered'],
    ['b', 'delivered'],
    ['c', 'delivered'],
    ['d', 'refused'],
  ]),
};
const faultsOf = (changes: Partial<Evidence>) => closeBooks({ ...sound, ...changes }).faults;
const said = (id: string, receipts: readonly Said[]): Partial<Evidence> => ({
  receipts: new Map([...sound.receipts, [id, receipts]]),
});

describe('the books of a drill', () => {
  it('name nothing where every message has its one end', () => {
    expect(closeBooks(sound)).toEqual({
      sent: 4,
      applied: 3,
      refused: 1,
      withheld: 1,
      receipts: 11,
      receiptsVerified: 11,
      faults: [],
    });
  });

  it('find a message that was lost: never applied, though its receipts say so', () => {
    expect(faultsOf({ applied: ['a', 'c'] })).toEqual([{ kind: 'lost', id: 'b' }]);
  });

  it('find a message that was lost: without an end, or without any receipt at all', () => {
    expect(faultsOf({ applied: ['a', 'c'], ...said('b', way('accepted', 'received')) })).toEqual([
      { kind: 'lost', id: 'b' },
    ]);
    expect(faultsOf({ applied: ['a', 'c'], ...said('b', []) })).toEqual([{ kind: 'lost', id: 'b' }]);
  });

  it('find a message that was applied twice', () => {
    expect(faultsOf({ applied: ['a', 'b', 'b', 'c'] })).toEqual([{ kind: 'doubled', id: 'b' }]);
  });

  it('find a message that was applied though nobody sent it', () => {
    expect(faultsOf({ applied: ['a', 'b', 'c', 'e'] })).toEqual([{ kind: 'unknown', id: 'e' }]);
  });

  it('find a message that was refused and applied', () => {
    expect(faultsOf({ applied: ['a', 'b', 'c', 'd'] })).toEqual([{ kind: 'contradicted', id: 'd' }]);
  });

  it('find a refusal of which its sender did not hear, and one for another reason', () => {
    expect(faultsOf({ told: [] })).toEqual([{ kind: 'untold', id: 'd' }]);
    expect(faultsOf(said('d', [{ kind: 'refused', code: 'no-agreement', verified: true }]))).toEqual([
      { kind: 'refused-otherwise', id: 'd' },
    ]);
  });

  it('find what was applied before an earlier one of its thread', () => {
    expect(faultsOf({ applied: ['b', 'a', 'c'] })).toEqual([{ kind: 'out-of-order', id: 'a' }]);
  });

  it('find a receipt that does not verify, and one that lacks', () => {
    const forged = delivered.map((each) => ({ ...each, verified: each.kind !== 'received' }));
    expect(faultsOf(said('b', forged))).toEqual([{ kind: 'unverified', id: 'b' }]);
    expect(faultsOf(said('b', way('accepted', 'delivered')))).toEqual([{ kind: 'unverified', id: 'b' }]);
  });

  it('find that the gateway knows another end than the sender', () => {
    expect(faultsOf({ states: new Map([...sound.states, ['b', 'received']]) })).toEqual([
      { kind: 'contradicted', id: 'b' },
    ]);
  });
});
