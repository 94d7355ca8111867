import { readStatement, type SignedStatement, type Statement } from '@valija/directory';
import pg from 'pg';
import type { Installation } from '../../apps/local/installation.js';
import { sender } from './draft.js';

/** A statement of the directory and when the gateway published it, in milliseconds since the epoch. */
export interface PublishedStatement {
  readonly seq: number;
  readonly at: number;
  readonly statement: Statement;
}

/** When the gateway first and last accepted something, in milliseconds since the epoch. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** A receipt and when it came, in milliseconds since the epoch. */
export interface HeldReceipt {
  readonly id: string;
  readonly kind: string;
  readonly jws: string;
  readonly at: number;
}

/** The gateway's and the sender's record, as their databases hold them. */
export class Ledger {
  private constructor(
    private readonly gateway: pg.Client,
    private readonly sent: pg.Client,
  ) {}

  static async open({ provisioned }: Installation): Promise<Ledger> {
    const connect = async (endpoint: string): Promise<pg.Client> => {
      const client = new pg.Client({ connectionString: provisioned.endpoints[endpoint]?.databaseUrl });
      await client.connect();
      // The database is dropped at the end, also when the run failed and the connection is still open.
      client.on('error', () => undefined);
      return client;
    };
    return new Ledger(await connect('gateway'), await connect(sender.endpoint));
  }

  async statementsAfter(seq: number): Promise<PublishedStatement[]> {
    const { rows } = await this.gateway.query<{ seq: string; statement: string; recorded_at: Date }>(
      'SELECT seq, statement, recorded_at FROM directory_statement WHERE seq > $1 ORDER BY seq',
      [seq],
    );
    return rows.map((row) => ({
      seq: Number(row.seq),
      at: row.recorded_at.getTime(),
      statement: readStatement(JSON.parse(row.statement) as SignedStatement),
    }));
  }

  async lastSeq(): Promise<number> {
    const { rows } = await this.gateway.query<{ seq: string }>(
      'SELECT coalesce(max(seq), 0) AS seq FROM directory_statement',
    );
    return Number(rows[0]?.seq);
  }

  /** When the gateway accepted messages of the sender since a moment, by the key that signed them. */
  async acceptedByKid(since: number): Promise<ReadonlyMap<string, Span>> {
    const { rows } = await this.gateway.query<Found & { header: string }>(
      `SELECT split_part(left(envelope, $3), '.', 1) AS header, min(recorded_at) AS first, max(recorded_at) AS last, count(*)
         FROM message JOIN receipt USING (source, id)
        WHERE kind = 'accepted' AND source = $1 AND recorded_at >= $2 GROUP BY header`,
      [sender.urn, new Date(since), headerCharsMax],
    );
    return new Map(rows.map((row) => [kidOf(row.header), spanOf(row)]));
  }

  /** Receipts of a kind that the gateway recorded of the sender's messages between two moments. */
  async said(kind: string, from: number, to: number): Promise<Span | undefined> {
    const { rows } = await this.gateway.query<Found>(
      `SELECT min(recorded_at) AS first, max(recorded_at) AS last, count(*) FROM receipt
        WHERE kind = $2 AND source = $1 AND recorded_at > $3 AND recorded_at <= $4 HAVING count(*) > 0`,
      [sender.urn, kind, new Date(from), new Date(to)],
    );
    return rows[0] && spanOf(rows[0]);
  }

  /** What the gateway holds of each message of the sender. */
  async states(): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.gateway.query<{ id: string; state: string }>(
      'SELECT id, state FROM message WHERE source = $1',
      [sender.urn],
    );
    return new Map(rows.map(({ id, state }) => [id, state]));
  }

  /** What each message of the sender is bound to, under whichever of its signatures. */
  async digests(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rows } = await this.sent.query<{ id: string; digests: string[] }>(
      'SELECT id, envelope_digest || earlier_digests AS digests FROM sent WHERE source = $1',
      [sender.urn],
    );
    return new Map(rows.map(({ id, digests }) => [id, digests]));
  }

  /** Receipts that the sender holds. */
  async receipts(): Promise<readonly HeldReceipt[]> {
    const { rows } = await this.sent.query<{ id: string; kind: string; jws: string; recorded_at: Date }>(
      'SELECT id, kind, jws, recorded_at FROM receipt WHERE source = $1 ORDER BY recorded_at',
      [sender.urn],
    );
    return rows.map(({ recorded_at: at, ...held }) => ({ ...held, at: at.getTime() }));
  }

  /** How many messages the sender still waits for the end of. */
  async open(): Promise<number> {
    const { rows } = await this.sent.query<{ count: string }>(
      `SELECT count(*) FROM sent s WHERE source = $1 AND NOT EXISTS (
         SELECT FROM receipt r WHERE r.source = s.source AND r.id = s.id AND kind IN ('delivered', 'refused'))`,
      [sender.urn],
    );
    return Number(rows[0]?.count);
  }

  async close(): Promise<void> {
    await this.gateway.end();
    await this.sent.end();
  }
}

/** Longest protected header of an envelope that is looked at, in characters. */
const headerCharsMax = 1_000;

interface Found {
  readonly first: Date;
  readonly last: Date;
  readonly count: string;
}

const spanOf = ({ first, last, count }: Found): Span => ({
  first: first.getTime(),
  last: last.getTime(),
  count: Number(count),
});

/** @param header protected header of a compact JWS, base64url */
const kidOf = (header: string): string =>
  (JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { kid: string }).kid;
