import { type Directory, readDirectory } from '@valija/directory';
import { isTerminal } from '@valija/envelope';
import pg from 'pg';
import type { Installation } from './installation.js';
import { type ReceiptedMessage, type Step, stepOf, verifyReceipts } from './receipts.js';

/** One message that the gateway took, and what was proved of it. */
export interface Traffic extends Step {
  readonly lane: string;
  readonly correlationId: string;
  /** When the gateway took it, RFC 3339 in UTC. */
  readonly takenAt: string;
  /** The receipt that ended it, where one did. */
  readonly end?: 'delivered' | 'refused' | 'withheld' | 'abandoned';
  /** Code of the refusal, or of why it was withheld. */
  readonly code?: string;
  readonly given: number;
  readonly verified: number;
}

interface Row extends ReceiptedMessage {
  readonly correlationid: string;
  readonly lane: string;
  readonly taken_at: Date;
}

/** What goes through the gateway of an installation, as its operator sees it: envelopes and receipts, never content. */
export class GatewayView {
  private constructor(
    private readonly client: pg.Client,
    private readonly directory: Directory,
  ) {}

  static async open({ provisioned }: Installation): Promise<GatewayView> {
    const client = new pg.Client({ connectionString: provisioned.endpoints.gateway?.databaseUrl });
    await client.connect();
    return new GatewayView(client, await readDirectory(provisioned.directoryFile, provisioned.pinsFile));
  }

  /** The messages but for those of these ids, in the order in which the gateway took them. */
  async messages(without: ReadonlySet<string> = new Set()): Promise<Traffic[]> {
    const { rows } = await this.client.query<Row>(
      `SELECT m.source, m.id, m.recipient, m.type, m.correlationid, m.lane, m.taken_at,
              array(SELECT r.jws FROM receipt r WHERE r.source = m.source AND r.id = m.id
                     ORDER BY array_position(ARRAY['accepted', 'withheld', 'received', 'expired', 'delivered', 'refused', 'abandoned'], r.kind)) AS receipts
         FROM message m ORDER BY m.taken_at, m.id`,
    );
    return Promise.all(rows.filter(({ id }) => !without.has(id)).map((row) => this.read(row)));
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async read(row: Row): Promise<Traffic> {
    const receipts = await verifyReceipts(row, this.directory);
    const last = receipts.find(isTerminal);
    return {
      ...stepOf(row, receipts, this.directory),
      lane: row.lane,
      correlationId: row.correlationid,
      takenAt: row.taken_at.toISOString(),
      given: row.receipts.length,
      verified: receipts.length,
      ...(last ? { end: last.kind as NonNullable<Traffic['end']> } : {}),
      ...(last?.code ? { code: last.code } : {}),
    };
  }
}
