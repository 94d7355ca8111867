import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type EndpointReport,
  errorClassOf,
  generatePrivateJwk,
  importKey,
  parkedMax,
  signReceipt,
  signReplay,
  signReport,
  type UsableKey,
  verifyReplay,
  verifyReport,
} from './index.js';

let signer: UsableKey;
beforeAll(async () => {
  signer = await importKey(await generatePrivateJwk('sign'));
});

const at = '2026-11-22T10:00:00.000Z';
const parked = {
  source: 'urn:valija:cl:pav:rm',
  id: '01920000-0000-7000-8000-000000000101',
  digest: 'A'.repeat(43),
  code: 'native-refused',
  errorClass: 'TypeError',
  stackHash: '_-a0',
  attempts: 3,
  firstFailedAt: at,
  lastFailedAt: at,
  parkedAt: at,
  handler: 'cl.valija.derivacion.solicitada',
  blocks: 2,
};
const report: EndpointReport = {
  endpoint: 'caj',
  party: 'urn:valija:cl:caj:rm',
  at,
  version: '0.1.0+ficticia',
  startedAt: at,
  inbox: { pending: 3, inWork: 1, parked: 1, oldestPendingAt: at },
  outbox: { unaccepted: 0, oldestAt: null },
  circuit: { state: 'open', since: at, nextTryAt: at },
  parked: [parked],
  parkedTotal: 1,
  quarantine: [{ code: 'key-unknown', count: 2, firstAt: at, lastAt: at }],
};

const read = async (said: object): Promise<EndpointReport> =>
  verifyReport(await signReport(said as EndpointReport, signer), async () => signer);

describe('a report', () => {
  it('is read as it was signed', async () => {
    expect(await read(report)).toEqual(report);
    expect(await read({ ...report, circuit: null, parked: [], quarantine: [] })).toMatchObject({
      circuit: null,
    });
  });

  it('holds a thousand parked messages', async () => {
    const many = Array.from({ length: parkedMax }, () => ({ ...parked, replay: parked.id }));
    expect((await read({ ...report, parked: many })).parked).toHaveLength(parkedMax);
    await expect(read({ ...report, parked: [...many, parked] })).rejects.toMatchObject({
      code: 'malformed-message',
    });
  });

  it.each([
    { endpoint: 'CAJ' },
    { party: 'caj' },
    { at: 'ayer' },
    { version: 'una frase entera' },
    { inbox: { ...report.inbox, pending: -1 } },
    { inbox: null },
    { outbox: { unaccepted: 0 } },
    { circuit: { state: 'closed', since: at, nextTryAt: at } },
    { circuit: undefined },
    { parkedTotal: '1' },
    { parked: [{ ...parked, errorClass: 'no se encontró a la persona' }] },
    { parked: [{ ...parked, code: 'Juana Ficticia' }] },
    { parked: [{ ...parked, source: 'urn:otra' }] },
    { parked: [{ ...parked, blocks: 1.5 }] },
    { parked: [{ ...parked, attempts: 2 ** 31 }] },
    { parked: [{ ...parked, parkedAt: '2026-02-30T10:00:00Z' }] },
    { startedAt: '0000-01-01T00:00:00Z' },
    { parked: [null] },
    { quarantine: [{ code: 'key-unknown', count: 1 }] },
  ])('is none with %j', async (changes) => {
    await expect(read({ ...report, ...changes })).rejects.toMatchObject({ code: 'malformed-message' });
  });

  it('is nothing else that the same key signed', async () => {
    const receipt = await signReceipt({} as Parameters<typeof signReceipt>[0], signer);
    await expect(verifyReport(receipt, async () => signer)).rejects.toMatchObject({
      code: 'signature-invalid',
    });
  });

  it('names a class of errors, and nothing that could be a sentence', () => {
    expect(errorClassOf('PostgresError')).toBe('PostgresError');
    expect(errorClassOf('Juana Ficticia no existe')).toBe('');
    expect(errorClassOf(null)).toBe('');
  });
});

describe('a replay request', () => {
  const request = {
    by: 'urn:valija:cl:valija:gateway',
    recipient: 'urn:valija:cl:caj:rm',
    source: 'urn:valija:cl:pav:rm',
    id: parked.id,
    envelopedigest: parked.digest,
    replay: parked.id,
    at,
  };
  it('is read as it was signed, also of a refusal', async () => {
    for (const said of [request, { ...request, source: 'urn:valija:receipt' }])
      expect(await verifyReplay(await signReplay(said, signer), async () => signer)).toEqual(said);
  });

  it.each([
    { by: 'nadie' },
    { recipient: '' },
    { source: 'urn:otra' },
    { id: '1' },
    { envelopedigest: 'corto' },
    { replay: undefined },
    { at: 'ayer' },
  ])('is none with %j', async (changes) => {
    const signed = await signReplay({ ...request, ...changes } as typeof request, signer);
    await expect(verifyReplay(signed, async () => signer)).rejects.toMatchObject({
      code: 'malformed-message',
    });
  });
});
