import { describe, expect, it } from '@jest/globals';
import type { FhirServer } from '../client/server.js';
import { TopicSubscription } from './subscription.js';

const hour = 3_600_000;
const now = Date.parse('2026-11-20T15:00:00.000Z');
const endpoint = 'http://127.0.0.1:9/centros/1/avisos';

/** A server that holds at most one subscription, and whoever keeps it up. */
function made() {
  const writes: string[] = [];
  const server = { held: undefined as fhir4.Subscription | undefined };
  const hold = (resource: fhir4.Subscription, versionId: string): fhir4.Subscription => {
    server.held = { ...resource, id: '1', meta: { ...resource.meta, versionId } };
    return server.held;
  };
  const open = () =>
    new TopicSubscription({
      server: {
        search: async () => (server.held ? [server.held] : []),
        create: async (resource: fhir4.Subscription, ifNoneExist?: string) => {
          writes.push(`create ${ifNoneExist}`);
          return hold(resource, '1');
        },
        update: async (resource: fhir4.Subscription, versionId: string) => {
          writes.push(`update ${versionId}`);
          return hold(resource, String(Number(versionId) + 1));
        },
      } as unknown as FhirServer,
      endpoint,
      secret: async () => 'ficticio',
      topic: 'urn:ejemplo:tema',
      filter: 'Task?status=requested',
      reason: 'Ejemplo',
    });
  const held = (): fhir4.Subscription => server.held as fhir4.Subscription;
  const change = (changes: object): void => {
    server.held = { ...held(), ...changes };
  };
  return { open, held, change, writes };
}

describe('a subscription', () => {
  it('asks for no more than a sign', async () => {
    const { open, held } = made();
    await open().ensure(now);
    expect(held()).toMatchObject({
      status: 'requested',
      criteria: 'urn:ejemplo:tema',
      _criteria: { extension: [{ valueString: 'Task?status=requested' }] },
      end: '2026-11-21T15:00:00.000Z',
      channel: {
        type: 'rest-hook',
        endpoint,
        payload: 'application/fhir+json',
        _payload: { extension: [{ valueCode: 'id-only' }] },
        header: ['Authorization: Bearer ficticio'],
      },
    });
  });

  it('is made once, whoever starts how often', async () => {
    const { open, change, writes } = made();
    await open().ensure(now);
    await open().ensure(now);
    change({ status: 'active' });
    const subscription = open();
    await subscription.ensure(now + hour);
    expect(subscription.isActive).toBe(true);
    expect(writes).toEqual(['create url=http%3A%2F%2F127.0.0.1%3A9%2Fcentros%2F1%2Favisos']);
  });

  it.each<[string, object, number]>([
    ['ends soon', {}, 19 * hour],
    ['was turned off', { status: 'off' }, 0],
    ['failed', { status: 'error' }, 0],
    ['has another secret', { channel: { endpoint, header: ['x'] } }, 0],
    ['watches something else', { criteria: 'Patient?' }, 0],
  ])('is put right where it %s', async (_, changes, later) => {
    const { open, held, change, writes } = made();
    await open().ensure(now);
    change({ status: 'active', ...changes });
    const subscription = open();
    await subscription.ensure(now + later);
    expect(subscription.isActive).toBe(false);
    expect(writes.slice(1)).toEqual(['update 1']);
    expect(held()).toMatchObject({ status: 'requested', criteria: 'urn:ejemplo:tema' });
    expect(held().end).toBe(new Date(now + later + 24 * hour).toISOString());
  });
});
