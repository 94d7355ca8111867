import { describe, expect, it } from '@jest/globals';
import { messageMediaType, receiptsMax, receiptsMediaType } from '@valija/envelope';
import type { OutboxRow } from '@valija/store';
import { pack } from './pack.js';

let seq = 0;
const row = (of: Partial<OutboxRow>): OutboxRow => {
  seq += 1;
  return {
    seq: String(seq),
    fence: '1',
    exchange: 'entrega',
    routing_key: 'pav.normal',
    media_type: receiptsMediaType,
    id: `01930000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
    part: 'receipt:delivered:urn:valija:cl:caj:rm',
    kid: null,
    body: Buffer.from(JSON.stringify({ receipts: [`jws-${seq}`] })),
    ...of,
  };
};
const receiptsIn = (body: Uint8Array): string[] => JSON.parse(Buffer.from(body).toString('utf8')).receipts;

describe('what leaves in one publication', () => {
  it('is each message by itself', () => {
    const rows = [1, 2].map(() => row({ media_type: messageMediaType, part: 'delivery' }));
    expect(pack(rows).map((parcel) => parcel.rows)).toEqual(rows.map((each) => [each]));
  });

  it('are receipts that go the same way, in order, each once', () => {
    const rows = Array.from({ length: receiptsMax * 2 + 1 }, () => row({}));
    const parcels = pack(rows);
    expect(parcels.map((parcel) => parcel.rows.length)).toEqual([receiptsMax, receiptsMax, 1]);
    expect(parcels.flatMap((parcel) => parcel.rows)).toEqual(rows);
    expect(parcels.flatMap(({ publication }) => receiptsIn(publication.body))).toEqual(
      rows.flatMap(({ body }) => receiptsIn(body)),
    );
  });

  it('are no receipts of two ways', () => {
    const ways = [{}, { routing_key: 'caj.normal' }, { exchange: 'otro' }];
    const parcels = pack(ways.map(row));
    expect(parcels.map(({ publication: { exchange, routingKey } }) => [exchange, routingKey])).toEqual([
      ['entrega', 'pav.normal'],
      ['entrega', 'caj.normal'],
      ['otro', 'pav.normal'],
    ]);
  });

  it.each(['told:withheld:agreement-suspended', 'answer', 'request'])('is %s by itself', (part) => {
    expect(pack([row({ part }), row({ part })])).toHaveLength(2);
  });

  it('is, of one receipt, the bytes as they were stored', () => {
    const [only] = [row({})];
    expect(pack([only])[0]?.publication.body).toBe(only.body);
  });
});
