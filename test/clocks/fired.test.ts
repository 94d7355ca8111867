import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Obligations } from '../../apps/gateway/obligations/obligations.js';
import { ClockStage, urns } from './stage.js';

const { uravit, programa } = urns;
/** Monday; its two business days end on Wednesday at midnight, 2026-11-19T03:00Z. */
const monday = '2026-11-16T15:00:00Z';
const decision = 'derivacion-decision';

let stage: ClockStage;
let gateway: Obligations;
beforeAll(async () => {
  stage = await ClockStage.open();
  gateway = await stage.gateway();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.db.query('TRUNCATE obligation, notice');
  stage.now = new Date(monday);
});

const derive = () => stage.say(gateway, 'derivacion.solicitada', { source: uravit, recipient: programa });
const answer = (type: string, correlationid: string, said = {}) =>
  stage.say(gateway, type, { source: programa, recipient: uravit, correlationid, ...said });

const all = [
  'por-vencer 0 ninez:rm 2026-11-18T03:00',
  'por-vencer 1 ninez:rm 2026-11-18T23:00',
  'vencido 0 ninez:rm 2026-11-19T03:00',
  'vencido 0 minpublico:uravit 2026-11-19T03:00',
  'vencido 1 ninez:rm 2026-11-20T03:00',
  'vencido 1 minpublico:uravit 2026-11-20T03:00',
  'vencido 1 pav:rm 2026-11-20T03:00',
  'vencido 2 ninez:rm 2026-11-22T03:00',
  'vencido 2 minpublico:uravit 2026-11-22T03:00',
  'vencido 2 pav:rm 2026-11-22T03:00',
];

describe('a term', () => {
  it('is told when it nears, to its debtor, when it passes, to both, and then to the coordinator of the region', async () => {
    const { id } = await derive();
    const at: string[][] = [];
    for (const moment of [
      '2026-11-18T02:59:59Z',
      '2026-11-18T03:00:00Z',
      '2026-11-19T03:00:00Z',
      '2026-11-20T03:00:00Z',
    ]) {
      await stage.moveTo(gateway, moment);
      at.push(await stage.notices(id, decision));
    }
    expect(at).toEqual([[], all.slice(0, 1), all.slice(0, 4), all.slice(0, 7)]);
  });

  it('that ran while everything was down fires each of its steps once on return, in order and dated right', async () => {
    const { id } = await derive();
    await stage.moveTo(gateway, '2027-02-01T00:00:00Z');
    expect(await stage.notices(id, decision)).toEqual(all);
    await stage.moveTo(gateway, '2027-02-02T00:00:00Z');
    expect(await stage.notices(id, decision)).toEqual(all);
    expect(await gateway.pass()).toBe(0);
  });

  it('fires once, though several gateways look at once', async () => {
    const gateways = [gateway, await stage.gateway(), await stage.gateway()];
    const threads = [];
    for (let count = 0; count < 40; count++) threads.push((await derive()).id);
    stage.now = new Date('2026-12-24T00:00:00Z');
    await Promise.all(gateways.map((each) => each.catchUp()));
    for (const id of threads) expect(await stage.notices(id, decision)).toEqual(all);
  });

  it('fires all or nothing of an obligation where a gateway is killed in its middle', async () => {
    const { id } = await derive();
    stage.now = new Date('2026-12-24T00:00:00Z');
    await stage.db.query('ALTER TABLE notice ADD CONSTRAINT killed CHECK (step < 2)');
    await expect(gateway.pass()).rejects.toThrow();
    expect(await stage.notices(id)).toEqual([]);
    await stage.db.query('ALTER TABLE notice DROP CONSTRAINT killed');
    await gateway.catchUp();
    expect(await stage.notices(id, decision)).toEqual(all);
  });

  it('leaves alone what another gateway works on', async () => {
    const { id } = await derive();
    stage.now = new Date('2026-12-24T00:00:00Z');
    await stage.db.transaction(async (tx) => {
      await tx.query('SELECT FROM obligation WHERE correlationid = $1 FOR UPDATE', [id]);
      expect(await gateway.pass()).toBe(0);
    });
    expect(await gateway.pass()).toBe(2);
  });
});

describe('a term that ends', () => {
  it('in time says no more', async () => {
    const { id } = await derive();
    await stage.moveTo(gateway, '2026-11-18T12:00:00Z');
    await answer('derivacion.aceptada', id);
    await stage.moveTo(gateway, '2026-12-24T00:00:00Z');
    expect(await stage.notices(id, decision)).toEqual(all.slice(0, 1));
  });

  it('late is told to everybody who had heard that it had passed', async () => {
    const { id } = await derive();
    await stage.moveTo(gateway, '2026-11-20T12:00:00Z');
    await answer('derivacion.rechazada', id);
    await stage.moveTo(gateway, '2026-12-24T00:00:00Z');
    expect((await stage.notices(id, decision)).slice(7).sort()).toEqual([
      'resuelto 0 minpublico:uravit 2026-11-20T12:00',
      'resuelto 0 ninez:rm 2026-11-20T12:00',
      'resuelto 0 pav:rm 2026-11-20T12:00',
    ]);
  });

  it('says what lay before its end, though nobody looked before it ended', async () => {
    const { id } = await derive();
    stage.now = new Date('2026-11-19T12:00:00Z');
    await answer('derivacion.aceptada', id);
    await stage.moveTo(gateway, '2026-12-24T00:00:00Z');
    const said = await stage.notices(id, decision);
    expect(said.slice(0, 4)).toEqual(all.slice(0, 4));
    expect(said.slice(4).sort()).toEqual([
      'resuelto 0 minpublico:uravit 2026-11-19T12:00',
      'resuelto 0 ninez:rm 2026-11-19T12:00',
    ]);
  });

  it('a moment before a gateway looked takes back what nobody was told yet', async () => {
    const { id } = await derive();
    await stage.moveTo(gateway, '2026-11-19T03:00:00Z');
    // Taken in by a gateway whose transaction had begun before.
    stage.now = new Date('2026-11-19T02:59:59Z');
    await answer('derivacion.aceptada', id);
    await stage.moveTo(gateway, '2026-11-19T03:00:01Z');
    expect(await stage.notices(id, decision)).toEqual(all.slice(0, 2));
  });
});

describe('what is owed every three months', () => {
  const begin = async (clockbase: string) => {
    stage.now = new Date('2026-11-30T18:00:00Z');
    const { id } = await derive();
    await answer('intervencion.iniciada', id, { clockbase });
    return id;
  };
  const periods = async (id: string) =>
    (await stage.obligations(id))
      .filter(({ rule }) => rule === 'seguimiento-trimestral')
      .map(({ period, state, due_at }) => `${period} ${state} ${due_at.toISOString().slice(0, 10)}`);

  it('opens each period when the one before it ends, all counted from the start', async () => {
    const id = await begin('2026-11-30T15:00:00Z');
    expect(await periods(id)).toEqual(['1 open 2027-03-01']);
    await stage.moveTo(gateway, '2027-12-15T00:00:00Z');
    expect(await periods(id)).toEqual([
      '1 open 2027-03-01',
      '2 open 2027-05-31',
      '3 open 2027-08-31',
      '4 open 2027-12-01',
      '5 open 2028-03-01',
    ]);
  });

  it('is met by reports, the oldest period first, and an early one opens no other before its time', async () => {
    const id = await begin('2026-11-30T15:00:00Z');
    await stage.moveTo(gateway, '2027-02-20T12:00:00Z');
    await answer('seguimiento.periodico', id);
    expect(await periods(id)).toEqual(['1 met 2027-03-01']);
    await stage.moveTo(gateway, '2027-09-05T12:00:00Z');
    await answer('seguimiento.periodico', id);
    expect(await periods(id)).toEqual([
      '1 met 2027-03-01',
      '2 met 2027-05-31',
      '3 open 2027-08-31',
      '4 open 2027-12-01',
    ]);
  });

  it('is found open by a report that comes before any gateway looked', async () => {
    const id = await begin('2026-11-30T15:00:00Z');
    stage.now = new Date('2027-02-20T12:00:00Z');
    await answer('seguimiento.periodico', id);
    stage.now = new Date('2027-06-10T12:00:00Z');
    await answer('seguimiento.periodico', id);
    expect(await periods(id)).toEqual(['1 met 2027-03-01', '2 met 2027-05-31', '3 open 2027-08-31']);
  });

  it('is owed no more after the intervention was closed, also where no gateway looked since', async () => {
    const id = await begin('2026-11-30T15:00:00Z');
    stage.now = new Date('2027-02-20T12:00:00Z');
    await answer('seguimiento.periodico', id);
    await answer('intervencion.cerrada', id);
    await stage.moveTo(gateway, '2028-01-01T00:00:00Z');
    expect(await periods(id)).toEqual(['1 met 2027-03-01']);
    const other = await begin('2026-11-30T15:00:00Z');
    stage.now = new Date('2027-03-20T12:00:00Z');
    await answer('intervencion.cerrada', other);
    await stage.moveTo(gateway, '2028-01-01T00:00:00Z');
    expect(await periods(other)).toEqual(['1 cancelled 2027-03-01', '2 cancelled 2027-05-31']);
    expect((await stage.notices(other)).filter((notice) => notice.startsWith('resuelto'))).toHaveLength(3);
  });
});
