import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRules } from '@valija/obligations';
import type { Tx } from '@valija/store';
import type { Obligations } from '../../apps/gateway/obligations/obligations.js';
import { ClockStage, urns } from './stage.js';

const { uravit, programa, arica, policia, pavRm, gateway: operator } = urns;

let stage: ClockStage;
let gateway: Obligations;
beforeAll(async () => {
  stage = await ClockStage.open();
  gateway = await stage.gateway();
});
afterAll(() => stage.close());

const derive = (said = {}) =>
  stage.say(gateway, 'derivacion.solicitada', { source: uravit, recipient: programa, ...said });
const answer = (type: string, correlationid: string, said = {}) =>
  stage.say(gateway, type, { source: programa, recipient: uravit, correlationid, ...said });

describe('what an accepted message opens', () => {
  it('is owed by its recipient to its sender, by the calendar of the debtor’s region', async () => {
    stage.now = new Date('2027-06-04T14:00:00Z');
    const { id } = await derive();
    const decision = (await stage.obligations(id)).find(({ rule }) => rule === 'derivacion-decision');
    expect(decision).toMatchObject({
      period: 1,
      debtor: programa,
      creditor: uravit,
      region: '13',
      base_at: stage.now,
      due_at: new Date('2027-06-09T04:00:00Z'),
      state: 'open',
    });
    const inArica = await derive({ recipient: arica });
    const [, there] = await stage.obligations(inArica.id);
    // 7 June is a holiday there.
    expect(there).toMatchObject({ region: '15', due_at: new Date('2027-06-10T04:00:00Z') });
  });

  it('depends on the lane', async () => {
    const { id } = await derive({ lane: 'urgent' });
    expect(await stage.states(id)).toEqual(['derivacion-acuse-urgente 1 open', 'derivacion-decision 1 open']);
  });

  it('runs from the moment that the envelope states, under a rule that goes by it', async () => {
    const clockbase = new Date(stage.now.getTime() - 3_600_000).toISOString();
    const { id } = await stage.say(gateway, 'denuncia.recibida', {
      source: policia,
      recipient: uravit,
      clockbase,
    });
    expect(await stage.obligations(id)).toMatchObject([
      { rule: 'denuncia-comunicacion', debtor: policia, creditor: uravit, base_at: new Date(clockbase) },
    ]);
  });

  it('is nothing where whoever waits takes no answer', async () => {
    const { id } = await derive({ source: policia });
    expect(await stage.states(id)).toEqual([]);
  });

  it('is one of each, however often the message is taken', async () => {
    const envelope = await derive();
    await stage.db.transaction((tx) => gateway.take(tx, envelope, stage.now));
    expect(await stage.states(envelope.id)).toHaveLength(2);
  });
});

describe('what an accepted message ends', () => {
  it('is met by the debtor in the thread', async () => {
    const { id } = await derive();
    const accepted = await answer('derivacion.acusada', id);
    expect(await stage.obligations(id)).toMatchObject([
      { rule: 'derivacion-acuse', state: 'met', ended_at: stage.now, ended_id: accepted.id, next_at: null },
      { rule: 'derivacion-decision', state: 'open' },
    ]);
  });

  it('is not met by another, nor in another thread', async () => {
    const { id } = await derive();
    await answer('derivacion.aceptada', id, { source: arica });
    await answer('derivacion.aceptada', (await derive()).id);
    expect((await stage.states(id)).filter((state) => state.startsWith('derivacion-'))).toEqual([
      'derivacion-acuse 1 open',
      'derivacion-decision 1 open',
    ]);
  });

  it('is met in another thread by an answer to what opened it: whoever was rejected derives anew', async () => {
    const { id } = await derive();
    const rejected = await answer('derivacion.rechazada', id);
    expect(await stage.states(id)).toContain('derivacion-nueva 1 open');
    const [nueva] = (await stage.obligations(id)).filter(({ rule }) => rule === 'derivacion-nueva');
    expect(nueva).toMatchObject({ debtor: uravit, creditor: pavRm });
    await derive({ recipient: arica, causationid: rejected.id });
    expect(await stage.states(id)).toContain('derivacion-nueva 1 met');
  });

  it('is cancelled by debtor or creditor, and by nobody else', async () => {
    const { id } = await derive();
    await answer('derivacion.anulada', id, { source: policia });
    expect(await stage.states(id)).toEqual(['derivacion-acuse 1 open', 'derivacion-decision 1 open']);
    await answer('derivacion.anulada', id, { source: uravit, recipient: programa });
    expect(await stage.states(id)).toEqual([
      'derivacion-acuse 1 cancelled',
      'derivacion-decision 1 cancelled',
    ]);
  });
});

describe('the cost of an accepted message', () => {
  /** Counts the statements that a message costs beyond those of its intake. */
  const statementsOf = async (type: string, said = {}): Promise<number> => {
    let count = 0;
    const counted = (tx: Tx): Tx => ({
      query: (sql, values) => {
        count++;
        return tx.query(sql, values);
      },
      write: (sql, values) => {
        count++;
        tx.write(sql, values);
      },
      wake: (loop) => tx.wake(loop),
    });
    const envelope = await answer(type, (await derive()).id, said);
    await stage.db.transaction((tx) => gateway.take(counted(tx), envelope, stage.now));
    return count;
  };

  it.each([
    ['none where no rule knows its type', 'caso.vinculado', 0],
    ['one where it opens and ends', 'derivacion.aceptada', 1],
    ['one where it may end what repeats', 'seguimiento.periodico', 1],
  ])('is %s', async (_what, type, count) => {
    expect(await statementsOf(type)).toBe(count);
  });
});

describe('a rule that is changed', () => {
  it('leaves what was born under the old one as it was, also for a gateway that knows only the new one', async () => {
    const { id } = await derive();
    const later = readRules().map((rule) =>
      rule.id === 'derivacion-decision' ? { ...rule, metby: ['derivacion.acusada'] } : rule,
    );
    const newer = await stage.gateway(later, { 'derivacion-decision': { kind: 'hours', hours: 1 } });
    const fresh = await stage.say(newer, 'derivacion.solicitada', { source: uravit, recipient: programa });
    expect((await stage.obligations(fresh.id))[1]?.due_at).toEqual(new Date(stage.now.getTime() + 3_600_000));
    for (const thread of [id, fresh.id])
      await stage.say(newer, 'derivacion.acusada', {
        source: programa,
        recipient: uravit,
        correlationid: thread,
      });
    expect(await stage.states(id)).toContain('derivacion-decision 1 open');
    expect(await stage.states(fresh.id)).toContain('derivacion-decision 1 met');
  });

  it('is learnt by a gateway that knows only the old one', async () => {
    const later = readRules().map((rule) =>
      rule.id === 'derivacion-acuse' ? { ...rule, metby: ['plan.informado'] } : rule,
    );
    const newer = await stage.gateway(later);
    const { id } = await stage.say(newer, 'derivacion.solicitada', { source: uravit, recipient: programa });
    await gateway.learn();
    await answer('plan.informado', id);
    expect(await stage.states(id)).toContain('derivacion-acuse 1 met');
  });
});

describe('a message of the gateway’s own that has to be acknowledged', () => {
  it('is, by its recipient’s signed receipt', async () => {
    const { id, source } = await stage.say(gateway, 'autorizacion.revocada', {
      source: operator,
      recipient: programa,
    });
    const receipt = { source, id, by: programa, kind: 'received' } as Parameters<
      Obligations['takeReceipt']
    >[1];
    await stage.db.transaction((tx) => gateway.takeReceipt(tx, receipt));
    expect(await stage.states(id)).toEqual(['revocacion-acuse 1 open']);
    await stage.db.transaction((tx) => gateway.takeReceipt(tx, { ...receipt, kind: 'delivered' }));
    expect(await stage.states(id)).toEqual(['revocacion-acuse 1 met']);
  });
});

describe('an incident of the operator', () => {
  it('opens three terms from the moment at which it is known, each met by its own act', async () => {
    const at = new Date('2027-01-01T02:00:00Z');
    const matter = await stage.db.transaction((tx) => gateway.openOperators(tx, 'incidente.conocido', at));
    expect((await stage.obligations(matter)).map(({ rule, due_at }) => [rule, due_at.toISOString()])).toEqual(
      [
        ['incidente-actualizacion', '2027-01-04T02:00:00.000Z'],
        ['incidente-alerta', '2027-01-01T05:00:00.000Z'],
        ['incidente-informe', '2027-01-16T03:00:00.000Z'],
      ],
    );
    const met = (type: string, of = matter) =>
      stage.db.transaction((tx) => gateway.meetOperators(tx, type, of, new Date('2027-01-01T03:00:00Z')));
    expect(await met('incidente.alertado')).toBe(true);
    expect(await met('incidente.alertado')).toBe(false);
    expect(await stage.states(matter)).toEqual([
      'incidente-actualizacion 1 open',
      'incidente-alerta 1 met',
      'incidente-informe 1 open',
    ]);
  });

  it('is no message: nobody opens one by a type of that name', async () => {
    const { id } = await stage.say(gateway, 'incidente.conocido', { source: policia, recipient: operator });
    expect(await stage.states(id)).toEqual([]);
  });
});
