import type { DerivacionMover } from '@valija/domain';
import { type Envelope, openContent, peekPayload, type Receipt, type WireMessage } from '@valija/envelope';
import { castWith } from '../../apps/local/programs.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { fiscalia, ninez, pav, sernameg, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

const urns = { fiscalia, ninez, pav, sernameg } as const;
export type Name = keyof typeof urns;

/** A message that the gateway took in. */
export interface Taken {
  readonly wire: WireMessage;
  readonly envelope: Envelope;
  readonly status: number;
  /** All receipts of the answer. */
  readonly receipts: readonly string[];
  readonly accepted: Receipt;
}

/** A notice of the gateway, opened by whom it was for. */
export interface Notice {
  readonly envelope: Envelope;
  readonly content: Record<string, unknown>;
}

/** A gateway and parties that say whatever a test wants: Fiscalía derives to Mejor Niñez, and the others are neither's side. */
export class CourseStage {
  private constructor(
    readonly test: TestInstallation,
    readonly parties: Readonly<Record<Name, TestParty>>,
  ) {}

  static async open(): Promise<CourseStage> {
    const test = await startInstallation({
      cast: castWith(['saf', 'ninez'], ['bandeja-pav', 'bandeja-sernameg']),
      only: ['gateway'],
    });
    const open = (name: Name) => TestParty.open(test.installation, name);
    try {
      const parties = {
        fiscalia: await open('fiscalia'),
        ninez: await open('ninez'),
        pav: await open('pav'),
        sernameg: await open('sernameg'),
      };
      return new CourseStage(test, parties);
    } catch (error) {
      await test.close();
      throw error;
    }
  }

  /** Fiscalía derives, in a thread of its own unless `changes` say otherwise. */
  derive(changes: Partial<Envelope> = {}, way: { from?: Name; to?: Name } = {}): Promise<Taken> {
    return this.say('derivacion.solicitada', changes, way);
  }

  /** Makes a message without handing it in: by default from the side whose it is, to the other. */
  async make(
    on: DerivacionMover,
    changes: Partial<Envelope> = {},
    { from, to }: { from?: Name; to?: Name } = {},
  ): Promise<WireMessage> {
    const isDerivantes = on === 'derivacion.solicitada' || on === 'derivacion.anulada';
    const sender = this.parties[from ?? (isDerivantes ? 'fiscalia' : 'ninez')];
    const recipient = urns[to ?? (isDerivantes ? 'ninez' : 'fiscalia')];
    const version = on === 'derivacion.solicitada' ? '2.0.0' : '1.0.0';
    const isReport = !on.startsWith('derivacion.');
    const about = {
      recipient,
      type: `cl.valija.${on}`,
      dataschema: `urn:valija:schema:${on}:${version}`,
      ...(isReport ? { purpose: 'seguimiento-intervencion' } : {}),
      ...changes,
    };
    const key = sender.directory.sealingKey(about.recipient, new Date());
    return sender.sign(await sender.seal({ nota: 'contenido ficticio' }, about, key));
  }

  /** Says a message, and gives back what the gateway answered. */
  async say(
    on: DerivacionMover,
    changes: Partial<Envelope> = {},
    way: { from?: Name; to?: Name } = {},
  ): Promise<Taken> {
    return this.post(await this.make(on, changes, way));
  }

  async post(wire: WireMessage): Promise<Taken> {
    const envelope = peekPayload(wire.envelope) as Envelope;
    const party = this.partyOf(envelope.source);
    const { status, body } = await party.post(wire);
    const { receipts = [] } = body as { receipts?: readonly string[] };
    const [accepted] = await party.read(receipts.slice(0, 1), wire);
    return { wire, envelope, status, receipts, accepted: accepted as Receipt };
  }

  /** Says several in a thread, one after the other. */
  async sayAll(thread: string, ...all: readonly DerivacionMover[]): Promise<Taken[]> {
    const taken: Taken[] = [];
    for (const on of all) taken.push(await this.say(on, { correlationid: thread }));
    return taken;
  }

  /** The recipient of a message says what became of it, and the gateway has it when this returns. */
  async receipt(taken: Taken, kind: 'received' | 'delivered' | 'refused'): Promise<void> {
    const party = this.partyOf(taken.envelope.recipient);
    const code = kind === 'refused' ? ({ code: 'schema-violation' } as const) : {};
    await party.publishReceipts(await party.say(kind, taken.wire, code));
    await this.untilSaid(taken, kind);
  }

  /** Waits until the gateway has a receipt of a message. */
  async untilSaid({ envelope: { id } }: Taken, kind: string): Promise<void> {
    const sql = 'SELECT FROM receipt WHERE id = $1 AND kind = $2';
    await until(`${kind} of ${id}`, async () =>
      (await this.test.rows('gateway', sql, [id, kind])).length > 0 ? true : undefined,
    );
  }

  /** Where a derivación stands, and the steps that led there; undefined where it is not known. */
  async course(thread: string): Promise<{ state: string; said: string[] } | undefined> {
    const [row] = await this.test.rows<{ state: string; said: string[] }>(
      'gateway',
      `SELECT state, ARRAY(SELECT step ->> 'on' FROM jsonb_array_elements(steps) step) AS said FROM course WHERE correlationid = $1`,
      [thread],
    );
    return row;
  }

  /** What the gateway told a party of messages that do not fit, of one thread, opened with its own key. */
  async notices(name: Name, thread: string): Promise<Notice[]> {
    const rows = await this.test.rows<{ envelope: string; body: Buffer | null }>(
      'gateway',
      `SELECT m.envelope, o.body FROM message m JOIN outbox o USING (source, id)
        WHERE m.type = 'cl.valija.mensaje.observado' AND m.recipient = $1 AND m.correlationid = $2 AND o.part = 'delivery' ORDER BY m.id`,
      [urns[name], thread],
    );
    return Promise.all(
      rows.map(async ({ envelope: jws, body }) => {
        const envelope = peekPayload(jws) as Envelope;
        const { sealed } = JSON.parse(String(body)) as WireMessage;
        const content = await openContent(sealed, envelope, (kid) => this.parties[name].findOpeningKey(kid));
        return { envelope, content: content as Record<string, unknown> };
      }),
    );
  }

  private partyOf(urn: string): TestParty {
    const found = Object.values(this.parties).find((party) => party.urn === urn);
    if (!found) throw new Error(`nobody plays ${urn}`);
    return found;
  }

  close(): Promise<void> {
    return this.test.close();
  }
}
