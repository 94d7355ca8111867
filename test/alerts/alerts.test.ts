import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Alert, AlertCode } from '@valija/ops-api';
import { readAnswer } from '../support/answer.js';
import { idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { startViews, type ViewStage } from '../views/stage.js';

let stage: ViewStage;
let recipient: TestParty;

beforeAll(async () => {
  stage = await startViews({
    settings: {
      VALIJA_ALERTS_MS: '300',
      // From amber to red, and until an endpoint is silent again, there is time to look.
      VALIJA_AGE_NORMAL_MS: '4000',
      VALIJA_ENDPOINT_SILENCE_MS: '15000',
      VALIJA_DATABASE_BYTES_MAX: '1000',
    },
  });
  recipient = await TestParty.open(stage.installation, 'ninez');
}, 90_000);
afterAll(() => stage.close());

const list = async (state?: string): Promise<readonly Alert[]> => {
  const path = `/v1/ops/alerts${state ? `?state=${state}` : ''}`;
  const response = await stage.look(await stage.tokenOf('consola-ficticia'), path);
  return ((await readAnswer('gateway', 'listAlerts', response)).body as unknown as { alerts: Alert[] })
    .alerts;
};

const acknowledge = async (id: string, body: object) => {
  const response = await stage.party.fetch(`/v1/ops/alerts/${id}/acknowledge`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await stage.tokenOf('informante-ficticio')}`,
      'content-type': 'application/json',
      'valija-person': 'operadora.ficticia',
      'valija-role': 'operacion',
    },
    body: JSON.stringify(body),
  });
  return readAnswer('gateway', 'acknowledgeAlert', response);
};

const raised = (code: AlertCode, is: (alert: Alert) => boolean = () => true): Promise<Alert> =>
  until(code, async () => (await list()).find((alert) => alert.code === code && is(alert)));
const resolved = (id: string): Promise<Alert> =>
  until('resolved', async () => (await list('resolved')).find((alert) => alert.id === id));

const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString();

describe('an endpoint that takes nothing in', () => {
  it('raises one alert for all that waits, which is acknowledged by a person, and resolved by `received`', async () => {
    const messages = [await stage.party.make(), await stage.party.make()];
    for (const message of messages) expect((await stage.party.post(message)).status).toBe(201);
    const alert = await raised('age-over-limit', ({ count }) => count === 2);
    expect(alert).toMatchObject({
      severity: 'amber',
      about: { endpoint: 'ninez' },
      state: 'open',
      action: 'call-duty',
    });

    const body = { until: tomorrow(), note: 'Se llamó al turno (ficticio)' };
    const { status } = await acknowledge(alert.id, body);
    expect(status).toBe(200);
    const person = { client: 'informante-ficticio', person: 'operadora.ficticia', role: 'operacion' };
    expect(await list('acknowledged')).toMatchObject([{ id: alert.id, acknowledgedBy: person, ...body }]);
    expect((await list('open')).some(({ id }) => id === alert.id)).toBe(false);

    // Grave after four times the limit: whoever took care of something less is told.
    const worse = await raised('age-over-limit', ({ severity }) => severity === 'red');
    expect(worse).toMatchObject({ id: alert.id, state: 'open' });
    expect(worse.acknowledgedBy).toBeUndefined();

    for (const message of messages) {
      await recipient.publishReceipts(await recipient.say('received', message));
    }
    expect((await resolved(alert.id)).resolvedAt).toBeDefined();
    expect(stage.log('gateway')).toContain('alert resolved');
    const audited = await stage.rows('gateway', 'SELECT person, action, target, outcome FROM ops_audit');
    expect(audited).toEqual([
      { person: 'operadora.ficticia', action: 'alert.acknowledged', target: alert.id, outcome: 'done' },
    ]);
  }, 90_000);
});

describe('what an endpoint reports', () => {
  const report = (changes: Record<string, unknown>) => {
    const row = {
      endpoint: 'ninez',
      party: ninez,
      at: new Date(),
      taken_at: new Date(),
      version: '1',
      started_at: new Date(),
      pending: 0,
      in_work: 0,
      parked: 0,
      oldest_pending_at: null,
      unaccepted: 0,
      circuit: null,
      circuit_since: null,
      next_try_at: null,
      quarantine: [],
      parked_digest: '',
      ...changes,
    };
    return stage.rows(
      'gateway',
      `WITH gone AS (DELETE FROM endpoint_report WHERE endpoint = 'ninez')
       INSERT INTO endpoint_report (endpoint, party, at, taken_at, version, started_at, pending, in_work, parked,
                                    oldest_pending_at, unaccepted, circuit, circuit_since, next_try_at, quarantine, parked_digest)
       SELECT endpoint, party, at, taken_at, version, started_at, pending, in_work, parked, oldest_pending_at, unaccepted, circuit,
              circuit_since, next_try_at, quarantine, parked_digest FROM jsonb_populate_record(NULL::endpoint_report, $1)
       ON CONFLICT (endpoint) DO NOTHING`,
      [JSON.stringify(row)],
    );
  };
  const clear = () => stage.rows('gateway', 'DELETE FROM endpoint_report');

  it.each([
    ['messages-parked', { parked: 3 }, 3],
    ['circuit-open', { circuit: 'half-open' }, 1],
    ['age-over-limit', { oldest_pending_at: new Date(Date.now() - 60_000) }, 1],
    ['endpoint-silent', { taken_at: new Date(Date.now() - 61_000) }, 1],
  ] as const)('raises %s, and it is resolved', async (code, changes, count) => {
    await clear();
    await report(changes);
    const { id, about } = await raised(code, (alert) => alert.count === count);
    expect(about).toEqual({ endpoint: 'ninez' });
    await clear();
    await report({});
    await resolved(id);
  });

  it('raises what lies in its quarantine', async () => {
    await clear();
    const lastAt = new Date().toISOString();
    await report({ quarantine: [{ code: 'key-unknown', count: 2, firstAt: lastAt, lastAt }] });
    expect(await raised('messages-quarantined')).toMatchObject({ about: { endpoint: 'ninez' }, count: 2 });
    await clear();
  });
});

describe('an identity that is used for other words', () => {
  it('raises an alert about whose it is', async () => {
    const { envelope, sealed } = await stage.party.seal({ nota: 'ficticia' });
    const first = await stage.party.sign({ envelope, sealed });
    const other = await stage.party.sign(
      await stage.party.seal({ nota: 'otra ficticia' }, { id: idOf(first) }),
    );
    expect((await stage.party.post(first)).status).toBe(201);
    expect((await stage.party.post(other)).status).toBe(409);
    expect(await raised('security-incident')).toMatchObject({
      severity: 'red',
      about: { party: { urn: stage.party.urn } },
      action: 'investigate-sender',
    });
  });
});

describe('a database that is full', () => {
  it('raises an alert', async () => {
    expect(await raised('database-size')).toMatchObject({ severity: 'red', about: {} });
  });
});

describe('much that is refused', () => {
  it('raises an alert about who sends it, where the gateway refuses it', async () => {
    for (let sent = 0; sent < 6; sent++)
      await stage.party.post(
        await stage.party.make({ dataschema: 'urn:valija:schema:derivacion.solicitada:9.0.0' }),
      );
    const alert = await raised('failure-rate');
    expect(alert).toMatchObject({ severity: 'red', about: { party: { urn: stage.party.urn } } });
    expect(alert.count).toBeGreaterThanOrEqual(5);
  });
});

describe('an acknowledgement', () => {
  it('is of an alert that is there and holds, until a moment of the next days', async () => {
    const [alert] = await list('open');
    const note = 'ficticia';
    const late = new Date(Date.now() + 8 * 86_400_000).toISOString();
    expect(await acknowledge(alert?.id ?? '', { until: late, note })).toMatchObject({
      status: 422,
      body: { code: 'schema-violation', pointers: ['/until'] },
    });
    const [old] = await list('resolved');
    for (const id of [old?.id ?? '', crypto.randomUUID(), 'x'])
      expect((await acknowledge(id, { until: tomorrow(), note })).status).toBe(404);
  });
});

describe('a look at what does not exist', () => {
  it('is refused', async () => {
    const token = await stage.tokenOf('consola-ficticia');
    expect((await stage.look(token, '/v1/ops/alerts?state=perdida')).status).toBe(400);
    expect((await stage.look(await stage.party.token(), '/v1/ops/alerts')).status).toBe(403);
  });
});
