import { expect } from '@jest/globals';
import { digestOf, type Receipt, type WireMessage } from '@valija/envelope';
import { catalogue, type ErrorCode } from '@valija/errors';
import type { TestInstallation } from './installation.js';
import { gateway, idOf, ninez, TestParty } from './party.js';
import { until } from './until.js';

/** A row of an endpoint's quarantine. */
export interface Quarantined {
  readonly code: string;
  readonly queue: string;
  readonly times: number;
}

/** Waits until these very bytes lie in an endpoint's quarantine. */
export const untilQuarantined = (
  stage: TestInstallation,
  endpoint: string,
  body: Uint8Array,
): Promise<Quarantined> =>
  until(`the quarantine of ${endpoint}`, async () => {
    const sql = 'SELECT code, queue, times FROM quarantine WHERE body_digest = $1';
    const [row] = await stage.rows<{ code: string; queue: string; times: number }>(endpoint, sql, [
      digestOf(body),
    ]);
    return row;
  });

/** The rule for what is authentic and not acceptable: over HTTP a problem with a signed refusal, which is also kept. */
export async function expectRefusedOverHttp(
  stage: TestInstallation,
  sender: TestParty,
  wire: WireMessage,
  code: ErrorCode,
): Promise<void> {
  const { status, body } = await sender.post(wire);
  expect({ status, code: body.code, messageId: body.messageId }).toEqual({
    status: catalogue[code].status,
    code,
    messageId: idOf(wire),
  });
  await expectRefusalKept(stage, sender, wire, code, body.receipt ?? '');
}

/** The same rule over the bus: the signed refusal comes in the sender's own queue. */
export async function expectRefusedOverBus(
  stage: TestInstallation,
  sender: TestParty,
  wire: WireMessage,
  code: ErrorCode,
): Promise<void> {
  await sender.offer(wire);
  const receipt = await until('the refusal', async () =>
    (await sender.takeDeliveries()).receipts.find((jws) => idOf(jws) === idOf(wire)),
  );
  await expectRefusalKept(stage, sender, wire, code, receipt);
}

/** Signed by the gateway, bound to these bytes, shown to the sender, and nothing to deliver to anybody else. */
async function expectRefusalKept(
  stage: TestInstallation,
  sender: TestParty,
  wire: WireMessage,
  code: ErrorCode,
  receipt: string,
): Promise<void> {
  expect(await sender.read([receipt], wire)).toEqual([
    expect.objectContaining({ kind: 'refused', by: gateway, code }),
  ]);
  expect(await sender.look(idOf(wire))).toMatchObject({ state: 'refused', receipts: [receipt] });
  expect(await readParts(stage, wire)).toEqual([`receipt:refused:${gateway}`]);
}

/** The signed refusal of a message by Mejor Niñez's endpoint, as the sender finds it at the gateway. */
export async function untilRefusedByRecipient(sender: TestParty, wire: WireMessage): Promise<Receipt> {
  const receipts = await until('the refusal', async () => {
    const seen = await sender.look(idOf(wire));
    // The refusal may be recorded before the `received` that was said before it.
    return seen?.state === 'refused' && seen.receipts.length === 3 ? seen.receipts : undefined;
  });
  const said = await sender.read(receipts, wire);
  expect(said.map(({ kind, by }) => [kind, by])).toEqual([
    ['accepted', gateway],
    ['received', ninez],
    ['refused', ninez],
  ]);
  return said[2] as Receipt;
}

/** What the gateway has, or had, to publish about a message. */
export async function readParts(stage: TestInstallation, wire: WireMessage): Promise<string[]> {
  const sql = 'SELECT part FROM outbox WHERE id = $1 ORDER BY part';
  return (await stage.rows<{ part: string }>('gateway', sql, [idOf(wire)])).map(({ part }) => part);
}

/** The rule for what is not authentic, over HTTP: a 401, unsigned, a line in the log, and no row about it. */
export async function expectUnbelievedOverHttp(
  stage: TestInstallation,
  sender: TestParty,
  wire: WireMessage,
  id: string,
  code: ErrorCode,
): Promise<void> {
  const logged = stage.log('gateway').length;
  const { status, body } = await sender.post(wire);
  expect({ status, code: body.code, receipt: body.receipt }).toEqual({
    status: 401,
    code,
    receipt: undefined,
  });
  await until('a line in the log', async () => {
    const line = stage.log('gateway').slice(logged);
    return line.includes('"msg":"not believed"') && line.includes(`"code":"${code}"`) ? true : undefined;
  });
  await expectNoTrace(stage, id);
}

/**
 * The rule for what is not authentic, over the bus: quarantined and never answered, since a forged id must not provoke a
 * refusal. A message that is all right follows it, to know when an answer would have come.
 */
export async function expectUnbelievedOverBus(
  stage: TestInstallation,
  sender: TestParty,
  wire: WireMessage,
  id: string,
  code: ErrorCode,
): Promise<void> {
  const body = await sender.offer(wire);
  expect(await untilQuarantined(stage, 'gateway', body)).toMatchObject({
    code,
    queue: 'valija.intake.normal.v1',
  });
  const later = await sender.make();
  await sender.offer(later);
  const recipient = await TestParty.open(stage.installation, 'ninez');
  expect(await takeIdsUntil(sender, idOf(later))).not.toContain(id);
  expect(await takeIdsUntil(recipient, idOf(later))).not.toContain(id);
  await expectNoTrace(stage, id);
}

/** Ids of all that lies in a party's queues, until the awaited one is among them. */
async function takeIdsUntil(party: TestParty, awaited: string): Promise<string[]> {
  const ids: string[] = [];
  return until(`the answer to a later message at ${party.endpoint}`, async () => {
    const { messages, receipts } = await party.takeDeliveries();
    ids.push(...[...messages, ...receipts].map(idOf));
    return ids.includes(awaited) ? ids : undefined;
  });
}

async function expectNoTrace(stage: TestInstallation, id: string): Promise<void> {
  const rows = await stage.rows(
    'gateway',
    `SELECT 'message' AS found FROM message WHERE id = $1 UNION ALL SELECT 'receipt' FROM receipt WHERE id = $1
      UNION ALL SELECT 'outbox' FROM outbox WHERE id = $1`,
    [id],
  );
  expect(rows).toEqual([]);
}
