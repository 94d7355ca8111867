import { randomBytes } from 'node:crypto';
import type { Party } from '@valija/directory';
import type { Envelope, MessageKey } from '@valija/envelope';
import { type Rule, readRules, type Settings } from '@valija/obligations';
import { Log } from '@valija/runtime';
import { Database, migrate } from '@valija/store';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { courseMigrations } from '../../apps/gateway/course/migrations.js';
import { gatewayMigrations } from '../../apps/gateway/migrations.js';
import { Obligations } from '../../apps/gateway/obligations/obligations.js';
import type { Parties } from '../../apps/gateway/obligations/roles.js';
import { obligationMigrations } from '../../apps/gateway/obligations/store/migrations.js';
import { addMessage } from '../../apps/gateway/store/messages.js';
import { variable } from '../support/installation.js';

const party = (
  name: string,
  kind: string,
  accepts: readonly string[],
  regions?: readonly string[],
): Party => ({
  urn: `urn:valija:cl:${name}`,
  name,
  kind,
  endpoint: name.replace(':', '-'),
  accepts: accepts.map((type) => `urn:valija:schema:${type}:1.0.0`),
  ...(regions ? { regions } : {}),
});

const answers = [
  'derivacion.acusada',
  'derivacion.aceptada',
  'derivacion.rechazada',
  'intervencion.iniciada',
  'plan.informado',
  'seguimiento.periodico',
  'residencia.otorgada',
  'residencia.acusada',
];

/** Fictitious parties: who derives, who receives in Santiago and in Arica, who coordinates either region, and who takes no answers. */
export const urns = {
  uravit: 'urn:valija:cl:minpublico:uravit',
  programa: 'urn:valija:cl:ninez:rm',
  arica: 'urn:valija:cl:ninez:arica',
  pavRm: 'urn:valija:cl:pav:rm',
  pavArica: 'urn:valija:cl:pav:arica',
  policia: 'urn:valija:cl:pdi:rm',
  gateway: 'urn:valija:cl:valija:gateway',
} as const;

const everybody = [
  party('minpublico:uravit', 'ministerio-publico', [...answers, 'denuncia.comunicada'], ['13']),
  party('ninez:rm', 'proteccion-ninez', ['derivacion.solicitada', 'residencia.otorgada'], ['13']),
  party('ninez:arica', 'proteccion-ninez', ['derivacion.solicitada'], ['15']),
  party('pav:rm', 'pav', [...answers, 'plazo.vencido'], ['13']),
  party('pav:arica', 'pav', answers, ['15']),
  party('pdi:rm', 'policia', ['instruccion.emitida'], ['13']),
  party('valija:gateway', 'compuerta', ['autorizacion.revocada']),
];

export const directory: Parties = {
  gateway: urns.gateway,
  parties: everybody,
  find: (urn) => everybody.find((each) => each.urn === urn),
};

/** An obligation as it stands in the database. */
export interface Row {
  readonly rule: string;
  readonly period: number;
  readonly debtor: string;
  readonly creditor: string;
  readonly region: string | null;
  readonly base_at: Date;
  readonly due_at: Date;
  readonly state: string;
  readonly ended_at: Date | null;
  readonly ended_id: string | null;
  readonly next_at: Date | null;
}

/** Gateways on one database of their own, by a clock that stands until it is moved. */
export class ClockStage {
  now = new Date('2026-11-16T15:00:00Z');

  private constructor(
    readonly db: Database,
    private readonly name: string,
  ) {}

  static async open(): Promise<ClockStage> {
    const name = `test-${randomBytes(4).toString('hex')}`;
    await runOnServer(`CREATE DATABASE "${name}"`);
    const url = new URL(variable('VALIJA_DATABASE_URL'));
    url.pathname = `/${name}`;
    const db = new Database(url.href);
    await migrate(db, gatewayMigrations, courseMigrations, obligationMigrations);
    return new ClockStage(db, name);
  }

  async close(): Promise<void> {
    await this.db.close();
    await runOnServer(`DROP DATABASE "${this.name}" WITH (FORCE)`);
  }

  /** One gateway's clocks, by the project's rules unless others are given. */
  gateway(rules: readonly Rule[] = readRules(), settings: Settings = {}): Promise<Obligations> {
    const log = Log.create('test', 'silent');
    return Obligations.open(this.db, { directory, now: () => this.now, rules, settings, log });
  }

  /** A message is accepted at the stage's moment. @returns its identity */
  async say(
    gateway: Obligations,
    type: string,
    said: Pick<Envelope, 'source' | 'recipient'> & Partial<Envelope>,
  ): Promise<Envelope> {
    const id = uuidv7();
    const envelope = {
      id,
      correlationid: id,
      lane: 'normal',
      type: `cl.valija.${type}`,
      expires: '2040-01-01T00:00:00Z',
      ...said,
    } as Envelope;
    // Nobody looks at a signature here: it is verified at the door.
    const [header, payload] = [{}, envelope].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const jws = `${header}.${payload}.c2lnbmF0dXJl`;
    await this.db.transaction(async (tx) => {
      await addMessage(tx, envelope, { jws, digest: id, state: 'accepted', takenAt: this.now });
      await gateway.take(tx, envelope, this.now);
    });
    return envelope;
  }

  async refuse(gateway: Obligations, message: MessageKey): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(`UPDATE message SET state = 'refused' WHERE id = $1`, [message.id]);
      await gateway.undo(tx, message);
    });
  }

  /** Moves the clock and fires all that is due by then. */
  async moveTo(gateway: Obligations, moment: string): Promise<void> {
    this.now = new Date(moment);
    await gateway.catchUp();
  }

  async obligations(correlationid: string): Promise<Row[]> {
    const { rows } = await this.db.query<Row>(
      'SELECT * FROM obligation WHERE correlationid = $1 ORDER BY rule, period',
      [correlationid],
    );
    return rows;
  }

  /** Rule, period and state of each obligation of a thread. */
  async states(correlationid: string): Promise<string[]> {
    return (await this.obligations(correlationid)).map(
      ({ rule, period, state }) => `${rule} ${period} ${state}`,
    );
  }

  /** Kind, step, addressee and moment of each notice of a thread, in their order, one rule's where it is named. */
  async notices(correlationid: string, rule?: string): Promise<string[]> {
    const { rows } = await this.db.query<{ kind: string; step: number; addressee: string; at: Date }>(
      `SELECT n.* FROM notice n JOIN obligation o ON o.seq = n.obligation
        WHERE o.correlationid = $1 AND ($2::text IS NULL OR o.rule = $2) ORDER BY n.seq`,
      [correlationid, rule ?? null],
    );
    return rows.map(
      ({ kind, step, addressee, at }) =>
        `${kind} ${step} ${addressee.replace('urn:valija:cl:', '')} ${at.toISOString().slice(0, 16)}`,
    );
  }
}

async function runOnServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: variable('VALIJA_DATABASE_URL') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
