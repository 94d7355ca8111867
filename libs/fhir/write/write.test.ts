import { describe, expect, it } from '@jest/globals';
import { ValijaError } from '@valija/errors';
import type { FhirServer } from '../client/server.js';
import { rewrite } from './rewrite.js';
import { localRef, transactionOf } from './transaction.js';

const task = (versionId: string | undefined, status: fhir4.Task['status'] = 'requested'): fhir4.Task => ({
  resourceType: 'Task',
  id: 't1',
  meta: versionId === undefined ? {} : { versionId },
  status,
  intent: 'order',
});

/** A server on which somebody else writes before each of the first so many writes of ours. */
function server(meddling: number, held: fhir4.Task | undefined = task('1')) {
  const writes: string[] = [];
  let now = held;
  let left = meddling;
  const scripted = {
    read: async () => now,
    update: async (resource: fhir4.Task, versionId: string) => {
      writes.push(versionId);
      if (left-- > 0) {
        now = task(String(Number(versionId) + 1), 'received');
        throw new ValijaError('native-changed');
      }
      now = { ...resource, meta: { versionId: 'nueva' } };
      return now;
    },
  } as unknown as FhirServer;
  return { scripted, writes };
}

const cancel = (now: fhir4.Task): fhir4.Task => ({ ...now, status: 'cancelled' });

describe('to read, change and write', () => {
  it('decides anew on what changed meanwhile', async () => {
    const { scripted, writes } = server(2);
    const decided: string[] = [];
    await rewrite<fhir4.Task>(scripted, 'Task', 't1', (now) => {
      decided.push(now.status);
      return cancel(now);
    });
    expect(decided).toEqual(['requested', 'received', 'received']);
    expect(writes).toEqual(['1', '2', '3']);
  });

  it('gives up after three tries', async () => {
    const { scripted, writes } = server(9);
    await expect(rewrite<fhir4.Task>(scripted, 'Task', 't1', cancel)).rejects.toMatchObject({
      code: 'native-changed',
    });
    expect(writes).toHaveLength(3);
  });

  it('leaves alone what needs nothing', async () => {
    const { scripted, writes } = server(0);
    expect(await rewrite<fhir4.Task>(scripted, 'Task', 't1', () => undefined)).toEqual(task('1'));
    expect(writes).toEqual([]);
  });

  it.each([[undefined], [task(undefined)]])(
    'is broken where there is nothing to write over: %p',
    async (held) => {
      const { scripted } = server(0, held ?? (null as unknown as fhir4.Task));
      await expect(rewrite<fhir4.Task>(scripted, 'Task', 't1', cancel)).rejects.toMatchObject({
        code: 'native-contract-broken',
      });
    },
  );
});

describe('a transaction', () => {
  const name = '01930000-0000-7000-8000-000000000502';
  const patient = { resourceType: 'Patient' } as const;
  const made = (of: string) =>
    transactionOf(of, `identifier=urn:ejemplo|${of}`, [
      patient,
      { ...task(undefined), for: localRef(of, 'Patient') },
    ]);

  it('names its resources for each other, the same in every try', () => {
    const [first, second] = made(name).entry ?? [];
    expect(second?.resource).toMatchObject({ for: { reference: first?.fullUrl } });
    expect(second?.fullUrl).toBe('urn:uuid:d0ff58ba-182d-5530-bced-0aeba4409d95');
    expect(made(name)).toEqual(made(name));
    expect(made('01930000-0000-7000-8000-000000000503').entry?.[0]?.fullUrl).not.toBe(first?.fullUrl);
  });

  it('makes each resource only where there is none', () => {
    expect(made(name).entry?.map(({ request }) => request)).toEqual(
      ['Patient', 'Task'].map((url) => ({
        method: 'POST',
        url,
        ifNoneExist: `identifier=urn:ejemplo|${name}`,
      })),
    );
  });
});
