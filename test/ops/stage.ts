import type { GatewaySchemas } from '@valija/ops-api';
import { v7 as uuidv7 } from 'uuid';
import { type Answer, readAnswer } from '../support/answer.js';
import { fiscalia, ninez } from '../support/party.js';
import { type OperatorName, startViews, type ViewStage } from '../views/stage.js';

/** A gateway as its operator looks at it. */
export interface OpsStage extends ViewStage {
  /** Asks as a person at the console; whatever comes is held against the contract. */
  readonly ask: (operationId: string, path: string, options?: AskOptions) => Promise<Answer>;
  /** The same, of what must be there. */
  readonly see: <Name extends keyof GatewaySchemas>(
    schema: Name,
    operationId: string,
    path: string,
  ) => Promise<GatewaySchemas[Name]>;
  /** Puts messages into the gateway's database as if they had come before. */
  readonly keep: (made: readonly KeptMessage[]) => Promise<void>;
  /** Says of messages that their endpoint reported them as parked. */
  readonly park: (made: readonly ParkedAt[]) => Promise<void>;
}

export interface AskOptions {
  readonly as?: OperatorName;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A person of the console: fictitious. */
export const person = { 'valija-person': 'operadora.ficticia', 'valija-role': 'consulta' } as const;

export async function startOps(settings: Readonly<Record<string, string>> = {}): Promise<OpsStage> {
  const stage = await startViews({ settings });
  const ask = async (
    operationId: string,
    path: string,
    { as = 'consola-ficticia', headers = person }: AskOptions = {},
  ): Promise<Answer> => {
    const authorization = `Bearer ${await stage.tokenOf(as)}`;
    const response = await stage.party.fetch(path, {
      headers: { accept: 'application/json', ...headers, authorization },
    });
    return readAnswer('gateway', operationId, response);
  };
  return {
    ...stage,
    ask,
    see: async <Name extends keyof GatewaySchemas>(_schema: Name, operationId: string, path: string) => {
      const { status, body } = await ask(operationId, path);
      if (status !== 200) throw new Error(`${path} answered ${status}: ${body.code}`);
      return body as unknown as GatewaySchemas[Name];
    },
    keep: (made) => keep(stage, made),
    park: (made) => park(stage, made),
  };
}

/** A message that a test makes up; by default one that waits for Mejor Niñez since now. */
export interface KeptMessage {
  readonly id: string;
  readonly source: string;
  readonly recipient: string;
  readonly type: string;
  readonly dataschema: string;
  readonly correlationid: string;
  readonly lane: 'normal' | 'urgent';
  readonly state: string;
  readonly takenAt: Date;
  readonly causationid?: string;
}

export const kept = (changes: Partial<KeptMessage> = {}): KeptMessage => {
  const id = changes.id ?? uuidv7();
  return {
    id,
    source: fiscalia,
    recipient: ninez,
    type: 'cl.valija.derivacion.solicitada',
    dataschema: 'urn:valija:schema:derivacion.solicitada:2.0.0',
    correlationid: id,
    lane: 'normal',
    state: 'accepted',
    takenAt: new Date(),
    ...changes,
  };
};

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function keep(stage: ViewStage, made: readonly KeptMessage[]): Promise<void> {
  const rows = made.map((each) => {
    const { dataschema, correlationid, causationid } = each;
    const payload = {
      specversion: '1.0',
      subject: 'feedfeedfeedfeedfeedfeedfeedfeed',
      dataschema,
      correlationid,
      causationid,
    };
    return { ...each, envelope: `${base64url({ alg: 'EdDSA', kid: 'ficticio' })}.${base64url(payload)}.eA` };
  });
  await stage.rows(
    'gateway',
    `INSERT INTO message (source, id, recipient, type, correlationid, lane, envelope, envelope_digest, state, taken_at, expires_at)
     SELECT source, id, recipient, type, correlationid, lane, envelope, 'x', state, "takenAt", 'infinity'
       FROM jsonb_to_recordset($1::jsonb) AS m(source text, id uuid, recipient text, type text, correlationid uuid, lane text,
              envelope text, state text, "takenAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
}

/** Where, why and since when a message is parked. */
export interface ParkedAt {
  readonly message: KeptMessage;
  readonly endpoint?: string;
  readonly code?: string;
  readonly parkedAt?: Date;
  readonly blocks?: number;
}

async function park(stage: ViewStage, made: readonly ParkedAt[]): Promise<void> {
  const rows = made.map(
    ({ message, endpoint = 'ninez', code = 'native-refused', parkedAt = new Date(), blocks = 0 }) => ({
      endpoint,
      code,
      parkedAt,
      blocks,
      source: message.source,
      id: message.id,
      party: message.recipient,
      type: message.type,
      dataschema: message.dataschema,
      correlationid: message.correlationid,
    }),
  );
  await stage.rows(
    'gateway',
    `INSERT INTO parked_message (endpoint, source, id, party, message_source, type, dataschema, correlationid, digest, code, error_class,
                                 stack_hash, attempts, first_failed_at, last_failed_at, parked_at, handler, blocks)
     SELECT endpoint, source, id, party, source, type, dataschema, correlationid, 'x', code, 'TypeError', 'abc', 3, "parkedAt", "parkedAt",
            "parkedAt", type, blocks
       FROM jsonb_to_recordset($1::jsonb) AS p(endpoint text, source text, id uuid, party text, type text, dataschema text,
              correlationid uuid, code text, "parkedAt" timestamptz, blocks int)`,
    [JSON.stringify(rows)],
  );
}
