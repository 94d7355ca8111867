import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { retry } from '@valija/adapter-kit';
import { intakeExchange } from '@valija/bus';
import {
  type EndpointReport,
  envelopeDigest,
  reportMediaType,
  signReport,
  type UsableKey,
} from '@valija/envelope';
import { untilQuarantined } from '../support/outcome.js';
import { TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { ReplayStage } from './stage.js';

let stage: ReplayStage;
let sernameg: TestParty;

beforeAll(async () => {
  stage = await ReplayStage.open();
  sernameg = await TestParty.open(stage.life.installation, 'sernameg');
}, 90_000);
afterAll(() => stage.close(), 30_000);

const report = (changes: Partial<EndpointReport> = {}): EndpointReport => ({
  endpoint: 'sernameg',
  party: sernameg.urn,
  at: new Date().toISOString(),
  version: 'ficticia',
  startedAt: '2026-11-22T10:00:00.000Z',
  inbox: { pending: 1, inWork: 0, parked: 0, oldestPendingAt: '2026-11-22T10:00:00.000Z' },
  outbox: { unaccepted: 0, oldestAt: null },
  circuit: null,
  parked: [],
  parkedTotal: 0,
  quarantine: [],
  ...changes,
});

async function say(said: EndpointReport, signer: UsableKey = sernameg.signer): Promise<Uint8Array> {
  const body = Buffer.from(JSON.stringify({ report: await signReport(said, signer) }));
  await sernameg.publish(intakeExchange, 'normal', body, reportMediaType);
  return body;
}

interface Row {
  readonly version: string;
  readonly pending: number;
  readonly at: Date;
  readonly version_since: Date;
}

const kept = async (): Promise<Row | undefined> =>
  (
    await stage.life.test.rows<Row>(
      'gateway',
      `SELECT version, pending, at, version_since FROM endpoint_report WHERE endpoint = 'sernameg'`,
    )
  )[0];

const untilKept = (is: (row: Row) => boolean): Promise<Row> =>
  until('the report to be kept', async () => {
    const row = await kept();
    return row && is(row) ? row : undefined;
  });

describe('a report of an endpoint', () => {
  it('is kept, the newest of all; an older one that comes later changes nothing', async () => {
    await say(report());
    const first = await untilKept(({ version }) => version === 'ficticia');
    const older = report({ at: new Date(Date.now() - 60_000).toISOString(), version: 'anterior' });
    await say(older);
    await say(report({ inbox: { pending: 7, inWork: 0, parked: 0, oldestPendingAt: null } }));
    const row = await untilKept(({ pending }) => pending === 7);
    expect(row.version).toBe('ficticia');
    expect(row.version_since).toEqual(first.version_since);
    await say(report({ version: 'nueva' }));
    const newer = await untilKept(({ version }) => version === 'nueva');
    expect(newer.version_since.getTime()).toBeGreaterThan(first.version_since.getTime());
  });

  it('whose clock is ahead counts as of now', async () => {
    await say(report({ at: new Date(Date.now() + 3_600_000).toISOString(), version: 'adelantada' }));
    const row = await untilKept(({ version }) => version === 'adelantada');
    expect(row.at.getTime()).toBeLessThanOrEqual(Date.now());
    await say(report({ version: 'de-vuelta' }));
    await untilKept(({ version }) => version === 'de-vuelta');
  });

  it('names no message as parked that its party was not sent', async () => {
    const { id } = await stage.life.send();
    const at = new Date().toISOString();
    const parked = {
      source: stage.life.sender.urn,
      id,
      digest: 'A'.repeat(43),
      code: 'internal',
      errorClass: '',
      stackHash: '',
      attempts: 1,
      firstFailedAt: at,
      lastFailedAt: at,
      parkedAt: at,
      blocks: 0,
    };
    await stage.life.untilAll([id], 'accepted');
    await say(report({ parked: [parked], parkedTotal: 1, version: 'ajena' }));
    await untilKept(({ version }) => version === 'ajena');
    expect(
      await stage.life.test.rows('gateway', `SELECT FROM parked_message WHERE endpoint = 'sernameg'`),
    ).toEqual([]);
  });

  it('that names a message twice is kept, and what it says beside its form is not', async () => {
    const { wire, id } = await stage.life.send({ recipient: sernameg.urn });
    await stage.life.untilAll([id], 'accepted');
    const at = new Date().toISOString();
    const row = {
      source: stage.life.sender.urn,
      id,
      digest: envelopeDigest(wire.envelope),
      code: 'internal',
      errorClass: '',
      stackHash: '',
      attempts: 1,
      firstFailedAt: at,
      lastFailedAt: at,
      parkedAt: at,
      blocks: 0,
    };
    const told = { code: 'key-unknown', count: 1, firstAt: at, lastAt: at, nota: 'Juana Ficticia' };
    await say(report({ parked: [row, row], parkedTotal: 2, quarantine: [told], version: 'doble' }));
    await untilKept(({ version }) => version === 'doble');
    const [kept] = await stage.life.test.rows<{ quarantine: object[] }>(
      'gateway',
      `SELECT quarantine FROM endpoint_report WHERE endpoint = 'sernameg'`,
    );
    expect(
      await stage.life.test.rows('gateway', 'SELECT type FROM parked_message WHERE id = $1', [id]),
    ).toEqual([{ type: 'cl.valija.autorizacion.otorgada' }]);
    expect(kept?.quarantine).toEqual([{ code: 'key-unknown', count: 1, firstAt: at, lastAt: at }]);
  });

  it.each([
    ['of another endpoint', 'signature-invalid', () => say(report({ endpoint: 'caj' }))],
    [
      'in the name of another party',
      'key-unknown',
      () => say(report({ endpoint: 'pav', party: stage.life.sender.urn })),
    ],
    ['under another key', 'signature-invalid', () => say(report(), otherKey())],
    [
      'with a sentence in it',
      'malformed-message',
      () => say(report({ version: 'Juana Ficticia no responde' })),
    ],
  ] as const)('%s is quarantined and changes nothing', async (_how, code, forge) => {
    const before = await kept();
    const body = await forge();
    expect(await untilQuarantined(stage.life.test, 'gateway', body)).toMatchObject({ code });
    expect(await kept()).toEqual(before);
  });
});

const otherKey = (): UsableKey => ({ ...stage.life.sender.signer, kid: sernameg.signer.kid });

describe('an existing system that does not answer', () => {
  it('is left alone, as the endpoint reports, and everything goes on when it answers again', async () => {
    let isDown = true;
    let calls = 0;
    const caj = await stage.life.openCaj(async () => {
      calls++;
      if (isDown) return retry('native-unavailable');
      return { kind: 'done', answers: [] };
    });
    caj.guardSystem();
    const ids: string[] = [];
    while (ids.length < 8) ids.push((await stage.life.send()).id);
    const circuit = () =>
      stage.life.test.rows<{ circuit: string | null; next_try_at: Date }>(
        'gateway',
        `SELECT circuit, next_try_at FROM endpoint_report WHERE endpoint = 'caj'`,
      );
    await until('the circuit to be reported as open', async () => {
      const [row] = await circuit();
      return row?.circuit === 'open' ? true : undefined;
    });
    const before = calls;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(calls - before).toBeLessThanOrEqual(1);
    isDown = false;
    await stage.life.untilAll(ids, 'delivered', 30_000);
    await until('the circuit to be reported as closed', async () => {
      const [row] = await circuit();
      return row?.circuit === null ? true : undefined;
    });
  }, 90_000);
});
