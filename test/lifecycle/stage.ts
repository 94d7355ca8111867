import { type Draft, done, type Endpoint } from '@valija/adapter-kit';
import type { WireMessage } from '@valija/envelope';
import { castWith } from '../../apps/local/programs.js';
import { caj, grant, newReference } from '../support/authorization.js';
import { type Handle, openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { TestParty } from '../support/party.js';
import { agreementOf } from '../support/statements.js';
import { until } from '../support/until.js';

export const type = 'cl.valija.autorizacion.otorgada';
const subject = 'f1c71c10f1c71c10f1c71c10f1c71c10';

/** What was said of a message, as its sender reads it at the gateway. */
export interface Seen {
  readonly state: string;
  /** `kind`, with its code behind a colon where it has one. */
  readonly said: readonly string[];
}

/** PAV, a real endpoint that sends, a gateway process between, and CAJ, which a test opens when it likes. */
export class LifecycleStage {
  /** Agreement by which PAV may tell CAJ. */
  readonly agreement = agreementOf('urn:valija:cl:pav:rm', caj, 'autorizacion.otorgada');
  /** What CAJ's app applied: one id for each time, with nothing that keeps it from doing so twice. */
  readonly applied: string[] = [];
  private readonly opened: Endpoint[] = [];

  private constructor(
    readonly test: TestInstallation,
    readonly sender: TestParty,
    readonly pav: Endpoint,
  ) {
    this.opened.push(pav);
  }

  static async open(
    options: Parameters<typeof startInstallation>[0] = {},
    settings: Record<string, string> = {},
  ): Promise<LifecycleStage> {
    const test = await startInstallation({
      cast: castWith([], ['bandeja-pav', 'bandeja-caj', 'bandeja-sernameg', 'bandeja-ong']),
      only: ['gateway'],
      ...options,
      settings: {
        VALIJA_LEASE_MS: '2000',
        VALIJA_DELIVER_AGAIN_MS: '1000',
        VALIJA_DELIVER_AGAIN_MS_MAX: '4000',
        ...options.settings,
      },
    });
    const sender = await TestParty.open(test.installation, 'pav');
    return new LifecycleStage(test, sender, await openPav(test.installation, settings));
  }

  get installation() {
    return this.test.installation;
  }

  /** PAV takes part again, after it was closed. */
  async reopenPav(): Promise<Endpoint> {
    const pav = await openPav(this.installation);
    this.opened.push(pav);
    return pav;
  }

  /** CAJ takes part from now on, with an app that notes what it applies, unless the test says otherwise. */
  async openCaj(
    handle: Handle = async () => done(),
    further: Readonly<Record<string, string>> = {},
  ): Promise<Endpoint> {
    const handlers = {
      [type]: async (message: Parameters<Handle>[0]) => {
        const outcome = await handle(message);
        // As any app that can look: what an earlier try may have done is not done again.
        const isThere = message.mayHaveActed && this.applied.includes(message.envelope.id);
        if (outcome.kind === 'done' && !isThere) this.applied.push(message.envelope.id);
        return outcome;
      },
    };
    const settings = {
      VALIJA_DIRECTORY_POLL_MS: '200',
      VALIJA_ASK_AFTER_MS: '1000',
      VALIJA_LEASE_MS: '6000',
      ...further,
    };
    const caj = await openEndpoint(this.installation, 'caj', { handlers, settings });
    this.opened.push(caj);
    return caj;
  }

  /** PAV tells CAJ, and the message's id and bytes. The first of a thread opens it. */
  async send(draft: Partial<Draft> = {}): Promise<{ id: string; wire: WireMessage }> {
    const sealed = await this.pav.seal(grant(newReference(), caj, { subject, ...draft }));
    await this.pav.db.transaction(async (tx) => this.pav.send(tx, sealed));
    return { id: sealed.envelope.id, wire: sealed.wire };
  }

  /** Several in one thread, in their order. */
  async sendThread(count: number): Promise<string[]> {
    const ids: string[] = [];
    while (ids.length < count) ids.push((await this.send(ids[0] ? { correlationid: ids[0] } : {})).id);
    return ids;
  }

  async look(id: string): Promise<Seen | undefined> {
    const seen = await this.sender.look(id);
    return seen && { state: seen.state, said: seen.receipts.map(describe) };
  }

  /** Waits until the gateway holds messages in a state. */
  untilAll(ids: readonly string[], state: string, timeoutMs?: number): Promise<true> {
    return until(
      `${ids.length} messages to be ${state}`,
      async () => {
        const rows = await this.test.rows<{ state: string }>(
          'gateway',
          'SELECT state FROM message WHERE id = ANY($1)',
          [ids],
        );
        return rows.length === ids.length && rows.every((row) => row.state === state) ? true : undefined;
      },
      timeoutMs,
    );
  }

  /** CAJ's inbox of some messages, by their id. */
  async inbox(ids: readonly string[]): Promise<InboxState[]> {
    return this.test.rows<InboxState>(
      'caj',
      `SELECT id, state, attempts, error_code, first_failed_at, sealed IS NOT NULL AS is_sealed
         FROM inbox WHERE id = ANY($1) ORDER BY array_position($1, id)`,
      [ids],
    );
  }

  /** An endpoint ends before the others do. */
  async closeEarly(endpoint: Endpoint): Promise<void> {
    this.opened.splice(this.opened.indexOf(endpoint), 1);
    await endpoint.close();
  }

  async close(): Promise<void> {
    await Promise.all(this.opened.map((endpoint) => endpoint.close()));
    await this.test.close();
  }
}

interface InboxState {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly error_code: string | null;
  readonly first_failed_at: Date | null;
  readonly is_sealed: boolean;
}

/** Kind of a receipt with its code, believed as it stands. */
export function describe(jws: string): string {
  const { kind, code } = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8')) as {
    kind: string;
    code?: string;
  };
  return code === undefined || kind === 'abandoned' ? kind : `${kind}:${code}`;
}

const openPav = (
  installation: TestInstallation['installation'],
  settings: Record<string, string> = {},
): Promise<Endpoint> =>
  openEndpoint(installation, 'pav', {
    settings: { VALIJA_OFFER_AGAIN_MS: '2000', VALIJA_DIRECTORY_POLL_MS: '200', ...settings },
  });
