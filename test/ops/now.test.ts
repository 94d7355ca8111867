import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EndpointNow, Now } from '@valija/ops-api';
import { fiscalia, idOf, ninez, sermig, TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { kept, type OpsStage, startOps } from './stage.js';

let stage: OpsStage;

beforeAll(async () => {
  stage = await startOps({ VALIJA_ALERTS_MS: '500' });
}, 120_000);
afterAll(() => stage?.close());

const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
const now = () => stage.see('Now', 'getNow', '/v1/ops/now');
const endpointOf = (shown: Now, name: string): EndpointNow => {
  const found = shown.endpoints.find(({ endpoint }) => endpoint === name);
  if (!found) throw new Error(`no endpoint ${name}`);
  return found;
};
/** An endpoint as soon as it is so: what was read a moment ago is answered again. */
const untilEndpoint = (name: string, fits: (shown: EndpointNow) => boolean): Promise<EndpointNow> =>
  until(`${name} is so`, async () => {
    const shown = endpointOf(await now(), name);
    return fits(shown) ? shown : undefined;
  });

async function report(endpoint: string, party: string, changes: Record<string, unknown> = {}): Promise<void> {
  const row = {
    taken_at: new Date(),
    version: '1.0.0',
    parked: 0,
    circuit: null,
    circuit_since: null,
    next_try_at: null,
    ...changes,
  };
  await stage.rows(
    'gateway',
    `INSERT INTO endpoint_report (endpoint, party, at, taken_at, version, started_at, pending, in_work, parked, unaccepted, circuit,
                                  circuit_since, next_try_at, quarantine, parked_digest)
     VALUES ($1, $2, now(), $3, $4, now(), 0, 0, $5, 0, $6, $7, $8, '[]', 'x')
     ON CONFLICT (endpoint) DO UPDATE SET taken_at = excluded.taken_at, parked = excluded.parked, circuit = excluded.circuit,
       circuit_since = excluded.circuit_since, next_try_at = excluded.next_try_at`,
    [endpoint, party, row.taken_at, row.version, row.parked, row.circuit, row.circuit_since, row.next_try_at],
  );
}

describe('what is stuck now', () => {
  it('is nothing at first: every endpoint, quiet; database and broker up, each gateway named', async () => {
    const shown = await now();
    expect(shown.endpoints.map(({ endpoint }) => endpoint)).toEqual(
      expect.arrayContaining(['ninez', 'sermig']),
    );
    expect(shown.endpoints.map(({ endpoint }) => endpoint)).not.toContain('gateway');
    for (const { waiting, inside, oldest, state, minutes } of shown.endpoints) {
      expect({ waiting, inside, oldest, state }).toEqual({
        waiting: { normal: 0, urgent: 0 },
        inside: 0,
        oldest: null,
        state: 'unknown',
      });
      expect(minutes).toEqual(Array(60).fill(0));
    }
    expect(shown.totals).toMatchObject({ waiting: 0, overLimit: 0, failures: 0, overdue: 0 });
    const { services } = await until('a gateway says that it is there', async () => {
      const later = await now();
      return later.services.gateways.length > 0 ? later : undefined;
    });
    expect(services).toMatchObject({ database: { state: 'up' }, broker: { state: 'up' } });
    expect(services.gateways).toHaveLength(1);
  });

  it('is what was accepted and not received, then what is inside, and it was received this minute', async () => {
    const recipient = await TestParty.open(stage.installation, 'ninez');
    const wire = await stage.party.make();
    await stage.party.post(wire);
    const waiting = await untilEndpoint('ninez', (each) => each.waiting.normal === 1);
    expect(waiting.oldest).toMatchObject({
      source: fiscalia,
      id: idOf(wire),
      lane: 'normal',
      limitMs: 900_000,
      over: false,
    });
    await recipient.publishReceipts(await recipient.say('received', wire));
    const lately = ({ minutes }: EndpointNow) => minutes.slice(-2).reduce((sum, count) => sum + count, 0);
    // What is inside and what came in are asked for apart: one may know of it before the other.
    const inside = await untilEndpoint('ninez', (each) => each.inside === 1 && lately(each) > 0);
    expect(inside.waiting.normal).toBe(0);
    expect(lately(inside)).toBe(1);
    await recipient.publishReceipts(await recipient.say('delivered', wire));
    await untilEndpoint('ninez', (each) => each.inside === 0);
  });

  it('stands first where an urgent message is over its limit, before many normal ones that are older', async () => {
    const urgent = kept({ recipient: sermig, lane: 'urgent', takenAt: minutesAgo(3) });
    await stage.keep([
      urgent,
      kept({ recipient: sermig, takenAt: minutesAgo(5) }),
      ...Array.from({ length: 3 }, () => kept({ recipient: ninez, takenAt: minutesAgo(600) })),
    ]);
    // With them the gateway's own notice to Fiscalía, that nobody receives the urgent one.
    const shown = await until('all are counted', async () => {
      const later = await now();
      return later.totals.waiting === 6 ? later : undefined;
    });
    expect(shown.endpoints.slice(0, 2).map(({ endpoint }) => endpoint)).toEqual(['sermig', 'ninez']);
    expect(shown.endpoints[0]?.oldest).toMatchObject({ id: urgent.id, lane: 'urgent', over: true });
    expect(shown.totals).toMatchObject({ waiting: 6, overLimit: 4 });
    // What Ahora counts is what Fallas shows; both answer again what was read a moment ago.
    const counted = await until('the failures are counted', async () => {
      const { totals } = await now();
      return totals.failures > 0 ? totals.failures : undefined;
    });
    const { messages } = await stage.see('Failures', 'listFailures', '/v1/ops/failures');
    expect([counted, messages]).toEqual([4, 4]);
  });

  it('is told of an endpoint by what it reported, and by what it does not report any more', async () => {
    await report('pdi', 'urn:valija:cl:pdi:jenafam', {
      circuit: 'open',
      circuit_since: minutesAgo(2),
      next_try_at: new Date(Date.now() + 60_000),
      parked: 4,
    });
    const open = await untilEndpoint('pdi', ({ state }) => state === 'circuit-open');
    expect(open).toMatchObject({ parked: 4, version: '1.0.0' });
    expect(Date.parse(open.nextTryAt ?? '')).toBeGreaterThan(Date.now());
    await report('pdi', 'urn:valija:cl:pdi:jenafam', { taken_at: minutesAgo(3) });
    const silent = await untilEndpoint('pdi', ({ state }) => state === 'silent');
    expect(Date.parse(silent.since ?? '')).toBeLessThan(Date.now() - 2 * 60_000);
    expect(silent.nextTryAt).toBeUndefined();
    await stage.rows(
      'gateway',
      `INSERT INTO endpoint_pause (endpoint, paused_by, reason) VALUES ('pdi', '{"client": "consola-ficticia"}', 'Mantención (ficticia)')`,
    );
    expect((await untilEndpoint('pdi', ({ state }) => state === 'paused')).since).not.toBeNull();
  });
});
