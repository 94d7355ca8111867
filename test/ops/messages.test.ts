import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compactVerify, importJWK } from 'jose';
import { v7 as uuidv7 } from 'uuid';
import { fiscalia, gateway, idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { kept, type OpsStage, startOps } from './stage.js';

let stage: OpsStage;
let recipient: TestParty;

beforeAll(async () => {
  stage = await startOps({ VALIJA_AGE_URGENT_MS: '120000' });
  recipient = await TestParty.open(stage.installation, 'ninez');
}, 120_000);
afterAll(() => stage?.close());

const list = (query: string) => stage.see('MessagePage', 'listOpsMessages', `/v1/ops/messages${query}`);
const show = (id: string, query = '') =>
  stage.see('MessageDetail', 'getOpsMessage', `/v1/ops/messages/${id}${query}`);
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

/** A derivación that was received, delivered and accepted. */
async function answered(): Promise<{ id: string; answer: string }> {
  const wire = await stage.party.make();
  const id = idOf(wire);
  await stage.party.post(wire);
  // Nobody receives what was not published.
  await until('published', async () =>
    (await show(id)).life.some(({ kind }) => kind === 'published') ? true : undefined,
  );
  await recipient.publishReceipts(
    await recipient.say('received', wire),
    await recipient.say('delivered', wire),
  );
  await until('delivered', async () =>
    (await stage.party.look(id))?.state === 'delivered' ? true : undefined,
  );
  const reply = await recipient.make({
    recipient: fiscalia,
    type: 'cl.valija.derivacion.aceptada',
    dataschema: 'urn:valija:schema:derivacion.aceptada:1.0.0',
    correlationid: id,
    causationid: id,
  });
  await recipient.post(reply);
  return { id, answer: idOf(reply) };
}

describe('a message, as its operator sees it', () => {
  it('has a life of verified receipts, its answer, and who owes what', async () => {
    const { id, answer } = await answered();
    const shown = await show(id);
    expect(shown.life.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['accepted', 'published', 'received', 'delivered', 'answered']),
    );
    const receipts = shown.life.filter(({ kid }) => kid !== undefined);
    expect(receipts.map(({ kind, by, verified }) => [kind, by.urn, verified])).toEqual([
      ['accepted', gateway, true],
      ['received', ninez, true],
      ['delivered', ninez, true],
    ]);
    expect(shown.consequences).toMatchObject([{ id: answer, type: 'cl.valija.derivacion.aceptada' }]);
    expect(shown.state).toBe('delivered');
    const { causes, previous } = await show(answer);
    expect(causes).toMatchObject([{ id, title: 'Derivación solicitada' }]);
    expect(previous).toBeUndefined();
  });

  it('shows neither content nor the pseudonym of its case', async () => {
    const wire = await stage.party.make({}, { nota: 'canario-de-contenido' });
    await stage.party.post(wire);
    const text = JSON.stringify(await show(idOf(wire)));
    expect(text).not.toContain('0123456789abcdef0123456789abcdef');
    expect(text).not.toContain('subject');
    expect(text).not.toContain('canario-de-contenido');
    expect(text).toContain('contentdigest');
  });

  it('is held by the gateway until it is received, then by its recipient', async () => {
    const wire = await stage.party.make();
    const id = idOf(wire);
    await stage.party.post(wire);
    expect((await show(id)).holder).toMatchObject({ party: { urn: gateway }, step: 'waiting' });
    await recipient.publishReceipts(await recipient.say('received', wire));
    const inside = await until('received', async () => {
      const { holder } = await show(id);
      return holder?.step === 'inside' ? holder : undefined;
    });
    expect(inside.party.urn).toBe(ninez);
    expect(Date.parse(inside.mustAnswerBefore ?? '')).toBeGreaterThan(Date.now());
  });

  it('that is parked is held by who must mend it; what comes behind it waits for it', async () => {
    const head = kept({ state: 'received', takenAt: minutesAgo(10) });
    const next = kept({ correlationid: head.id, state: 'received', takenAt: minutesAgo(5) });
    await stage.keep([head, next]);
    await stage.park([{ message: head, blocks: 1 }]);
    expect(await show(head.id)).toMatchObject({
      holder: { party: { urn: ninez }, step: 'parked' },
      error: { kind: 'parked', code: 'native-refused' },
      attempts: [{ by: 'ninez', code: 'native-refused', errorClass: 'TypeError', attempts: 3 }],
    });
    expect(await show(next.id)).toMatchObject({ holder: { step: 'blocked' }, blockedBy: { id: head.id } });
  });

  it('whose id another party used too is shown for the one that is meant', async () => {
    const id = uuidv7();
    await stage.keep([
      kept({ id, takenAt: minutesAgo(1) }),
      kept({ id, source: ninez, recipient: fiscalia }),
    ]);
    expect(await show(id)).toMatchObject({ source: fiscalia, alsoFrom: [ninez] });
    expect(await show(id, `?source=${ninez}`)).toMatchObject({ source: ninez, alsoFrom: [fiscalia] });
  });

  it('that there is not, or whose id is none, is not found', async () => {
    for (const id of [uuidv7(), 'x'])
      expect(await stage.ask('getOpsMessage', `/v1/ops/messages/${id}`)).toMatchObject({ status: 404 });
    expect(await stage.ask('getOpsMessage', `/v1/ops/messages/${uuidv7()}?source=nadie`)).toMatchObject({
      status: 400,
      body: { pointers: ['/source'] },
    });
  });
});

describe('the proof of a message', () => {
  it('is verified by whoever holds it, with nothing of ours', async () => {
    const { id } = await answered();
    const answer = await stage.ask('exportProof', `/v1/ops/messages/${id}/proof`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="prueba-${id}.json"`);
    const proof = answer.body as unknown as { envelope: string; receipts: string[]; keys: { kid: string }[] };
    expect(proof.receipts.length).toBe(3);
    for (const jws of [proof.envelope, ...proof.receipts])
      await compactVerify(jws, async ({ kid }) => {
        const key = proof.keys.find((each) => each.kid === kid);
        return importJWK(key ?? {}, 'EdDSA');
      });
  });
});

describe('messages', () => {
  it('are listed by when they were accepted, the latest first, page by page, each once', async () => {
    const type = 'cl.valija.documento.entregado';
    const made = Array.from({ length: 7 }, (_, at) => kept({ type, takenAt: minutesAgo(20 + at) }));
    const at = minutesAgo(40);
    // Two at one moment.
    made.push(kept({ type, takenAt: at }), kept({ type, takenAt: at }));
    await stage.keep(made);
    const seen: string[] = [];
    let query = `?type=${type}&limit=4`;
    for (let pages = 0; pages < 5; pages++) {
      const { messages, next } = await list(query);
      seen.push(...messages.map(({ id }) => id));
      if (!next) break;
      query = `?type=${type}&limit=4&cursor=${next}`;
    }
    expect(seen.slice(0, 7)).toEqual(made.slice(0, 7).map(({ id }) => id));
    expect([...seen].sort()).toEqual(made.map(({ id }) => id).sort());
  });

  it('are found by id, thread, party, sender, recipient, lane, state, and moment', async () => {
    const head = kept({ lane: 'urgent', takenAt: minutesAgo(600), state: 'delivered' });
    const reply = kept({
      source: ninez,
      recipient: fiscalia,
      correlationid: head.id,
      takenAt: minutesAgo(599),
      state: 'delivered',
    });
    await stage.keep([head, reply]);
    const window = `from=${minutesAgo(601).toISOString()}&to=${minutesAgo(598).toISOString()}`;
    const ids = async (query: string) => (await list(query)).messages.map(({ id }) => id);
    expect(await ids(`?id=${head.id}`)).toEqual([head.id]);
    expect(await ids(`?thread=${head.id}`)).toEqual([reply.id, head.id]);
    expect(await ids(`?${window}`)).toEqual([reply.id, head.id]);
    expect(await ids(`?${window}&party=${ninez}`)).toEqual([reply.id, head.id]);
    expect(await ids(`?${window}&sender=${ninez}`)).toEqual([reply.id]);
    expect(await ids(`?${window}&recipient=${ninez}`)).toEqual([head.id]);
    expect(await ids(`?${window}&lane=urgent`)).toEqual([head.id]);
    expect(await ids(`?${window}&state=delivered&type=${head.type}`)).toEqual([reply.id, head.id]);
    expect(await ids(`?${window}&state=refused`)).toEqual([]);
  });

  it('are found by why they failed: parked, refused, withheld, or received by nobody', async () => {
    const [parked, late] = [kept({ state: 'received' }), kept({ lane: 'urgent', takenAt: minutesAgo(3) })];
    await stage.keep([parked, late]);
    await stage.park([{ message: parked, code: 'thread-unknown' }]);
    const wire = await stage.party.make();
    await stage.party.post(wire);
    await recipient.publishReceipts(
      await recipient.say('received', wire),
      await recipient.say('refused', wire, { code: 'foreign-reference' }),
    );
    await until('refused', async () =>
      (await stage.party.look(idOf(wire)))?.state === 'refused' ? true : undefined,
    );
    const of = async (code: string) =>
      (await list(`?error=${code}`)).messages.map(({ id, error }) => [id, error?.code, error?.kind]);
    expect(await of('thread-unknown')).toEqual([[parked.id, 'thread-unknown', 'parked']]);
    expect(await of('foreign-reference')).toEqual([[idOf(wire), 'foreign-reference', 'refused']]);
    expect(await of('undelivered')).toContainEqual([late.id, 'undelivered', 'undelivered']);
    expect(await of('invalid-run')).toEqual([]);
  });

  it('that are stuck are those over the limit of their lane, the oldest first', async () => {
    const type = 'cl.valija.documento.solicitado';
    const urgent = kept({ type, lane: 'urgent', takenAt: minutesAgo(3) });
    const normal = kept({ type, takenAt: minutesAgo(16) });
    await stage.keep([
      urgent,
      normal,
      kept({ type, takenAt: minutesAgo(14) }),
      kept({ type, lane: 'urgent', takenAt: minutesAgo(1) }),
      kept({ type, lane: 'urgent', takenAt: minutesAgo(30), state: 'received' }),
    ]);
    const first = await list(`?stuck=true&type=${type}&limit=1`);
    expect(first.messages).toMatchObject([{ id: normal.id, error: { code: 'undelivered' } }]);
    expect(first.messages[0]?.waitingMs).toBeGreaterThan(15 * 60_000);
    const second = await list(`?stuck=true&type=${type}&limit=1&cursor=${first.next}`);
    expect(second.messages.map(({ id }) => id)).toEqual([urgent.id]);
    expect(second.next).toBeUndefined();
    expect((await list(`?stuck=true&type=${type}&lane=urgent`)).messages.map(({ id }) => id)).toEqual([
      urgent.id,
    ]);
  });

  it.each([
    ['id=x', '/id'],
    ['party=urn:otra', '/party'],
    ['from=ayer', '/from'],
    ['limit=201', '/limit'],
    ['cursor=eHg', '/cursor'],
    ['asunto=1', '/asunto'],
    ['error=A%00B', '/error'],
  ])('a query that is wrong is told where: %s', async (query, pointer) => {
    expect(await stage.ask('listOpsMessages', `/v1/ops/messages?${query}`)).toMatchObject({
      status: 400,
      body: { code: 'query-invalid', pointers: [pointer] },
    });
  });
});
