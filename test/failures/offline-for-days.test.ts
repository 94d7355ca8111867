import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { FailureStage } from './stage.js';

let stage: FailureStage;
beforeAll(async () => {
  // Longer than a test takes to see that it is there again; what has nothing new to say is silent for longer.
  stage = await FailureStage.open({ VALIJA_ENDPOINT_SILENCE_MS: '8000' });
}, 60_000);
afterAll(() => stage.close(), 30_000);

const count = 40;

describe('a party that is offline for days', () => {
  it('costs nobody else anything: the operator sees how much waits, since when and for whom, and all is delivered when it is back', async () => {
    const { life } = stage;
    const caj = await life.openCaj();
    const known = await stage.untilEndpoint('caj', ({ reportedAt }) => reportedAt !== undefined);
    expect(known.state).toBe('up-to-date');
    await life.closeEarly(caj);
    const ids: string[] = [];
    while (ids.length < count) ids.push((await life.send()).id);
    await life.untilAll(ids, 'accepted');
    await life.test.rows('gateway', `UPDATE message SET taken_at = taken_at - interval '3 days'`);
    await life.test.rows(
      'gateway',
      `UPDATE endpoint_report SET at = at - interval '3 days', taken_at = taken_at - interval '3 days' WHERE endpoint = 'caj'`,
    );

    const silent = await stage.untilEndpoint(
      'caj',
      ({ state, failures }) => state === 'silent' && failures === count,
    );
    expect(silent).toMatchObject({
      waiting: { normal: count, urgent: 0 },
      oldest: { over: true },
    });
    expect(silent.oldest?.ageMs).toBeGreaterThan(3 * 86_400_000 - 60_000);
    expect((await stage.now()).endpoints[0]?.endpoint).toBe('caj');
    expect(await stage.untilAlert('endpoint-silent', ({ about }) => about.endpoint === 'caj')).toMatchObject({
      severity: 'red',
      about: { endpoint: 'caj' },
    });
    const late = await stage.untilAlert(
      'age-over-limit',
      (each) => each.count === count && each.severity === 'red',
    );
    expect(late).toMatchObject({ about: { endpoint: 'caj' }, action: 'call-duty' });
    const group = await stage.untilFailure(({ kind }) => kind === 'undelivered');
    expect(group).toMatchObject({ endpoint: 'caj', count });

    await life.openCaj();
    await life.untilAll(ids, 'delivered', 30_000);
    expect([...life.applied].sort()).toEqual([...ids].sort());
    await stage.untilEndpoint('caj', ({ state, waiting }) => state === 'up-to-date' && waiting.normal === 0);
    await until('nobody to call it silent', async () => {
      const alerts = await stage.alerts();
      return alerts.some(({ code, about }) => code === 'endpoint-silent' && about.endpoint === 'caj')
        ? undefined
        : true;
    });
    await stage.untilWell({ alerts: ['endpoint-silent'] });
  }, 60_000);
});
