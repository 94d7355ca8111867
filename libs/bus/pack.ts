import { asReceipts, receiptsMax, receiptsMediaType } from '@valija/envelope';
import type { OutboxRow } from '@valija/store';
import type { Publication } from './publisher.js';

/** Rows that leave as one publication. */
export interface Parcel {
  readonly rows: readonly OutboxRow[];
  readonly publication: Publication;
}

/**
 * Packs rows into publications: a message by itself, receipts that go the same way together, up to as many as one body may hold. Three receipts
 * come of every message, and to publish, confirm and consume costs more than to carry.
 */
export function pack(rows: readonly OutboxRow[]): Parcel[] {
  const bundles = new Map<string, OutboxRow[]>();
  const single: OutboxRow[] = [];
  for (const row of rows) {
    if (row.media_type !== receiptsMediaType || !row.part.startsWith('receipt:')) single.push(row);
    else {
      const way = `${row.exchange} ${row.routing_key}`;
      const bundle = bundles.get(way) ?? [];
      bundle.push(row);
      bundles.set(way, bundle);
    }
  }
  return [
    ...single.map((row) => parcelOf([row])),
    ...[...bundles.values()].flatMap((bundle) => split(bundle).map(parcelOf)),
  ];
}

const split = (rows: readonly OutboxRow[]): readonly OutboxRow[][] =>
  Array.from({ length: Math.ceil(rows.length / receiptsMax) }, (_, at) =>
    rows.slice(at * receiptsMax, (at + 1) * receiptsMax),
  );

function parcelOf(rows: readonly OutboxRow[]): Parcel {
  const [first] = rows as [OutboxRow, ...OutboxRow[]];
  const body =
    rows.length === 1 ? first.body : Buffer.from(JSON.stringify({ receipts: rows.flatMap(receiptsOf) }));
  return {
    rows,
    publication: {
      exchange: first.exchange,
      routingKey: first.routing_key,
      mediaType: first.media_type,
      messageId: first.id,
      body,
    },
  };
}

const receiptsOf = ({ body }: OutboxRow): string[] => asReceipts(JSON.parse(body.toString('utf8')));
