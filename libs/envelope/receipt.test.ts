import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  generatePrivateJwk,
  importKey,
  isTerminal,
  type Receipt,
  receiptKinds,
  signReceipt,
  type UsableKey,
  verifyReceipt,
} from './index.js';

let signer: UsableKey;
beforeAll(async () => {
  signer = await importKey(await generatePrivateJwk('sign'));
});

const receipt = (said: object): Receipt =>
  ({
    by: 'urn:valija:cl:valija:gateway',
    source: 'urn:valija:cl:pav:rm',
    id: '01920000-0000-7000-8000-000000000101',
    envelopedigest: 'A'.repeat(43),
    at: '2026-11-20T10:00:00Z',
    ...said,
  }) as Receipt;

const read = async (said: object): Promise<Receipt> =>
  verifyReceipt(await signReceipt(receipt(said), signer), async () => signer);

describe('a receipt', () => {
  it.each([
    [{ kind: 'withheld', code: 'agreement-suspended' }, false],
    [{ kind: 'withheld', code: 'authorization-revoked' }, true],
    [{ kind: 'abandoned', code: 'abandoned' }, true],
    [{ kind: 'refused', code: 'superseded' }, true],
    [{ kind: 'delivered' }, true],
    [{ kind: 'received' }, false],
    [{ kind: 'accepted', previous: null }, false],
    [{ kind: 'expired' }, false],
  ])('is read, and ends its message or not: %j', async (said, ends) => {
    expect(await read(said)).toEqual(receipt(said));
    expect(isTerminal(receipt(said))).toBe(ends);
  });

  it.each([
    [{ kind: 'withheld' }],
    [{ kind: 'withheld', code: 'no-agreement' }],
    [{ kind: 'abandoned' }],
    [{ kind: 'abandoned', code: 'agreement-suspended' }],
    [{ kind: 'refused' }],
    [{ kind: 'refused', code: 'made-up' }],
    [{ kind: 'forgotten' }],
  ])('is none without a code of its kind: %j', async (said) => {
    await expect(read(said)).rejects.toMatchObject({ code: 'malformed-message' });
  });

  it('has as many kinds as are told above', () => {
    expect(receiptKinds).toHaveLength(7);
  });
});
