import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Obligations } from '../../apps/gateway/obligations/obligations.js';
import { ClockStage, urns } from './stage.js';

const { uravit, programa } = urns;

let stage: ClockStage;
let gateway: Obligations;
beforeAll(async () => {
  stage = await ClockStage.open();
  gateway = await stage.gateway();
});
afterAll(() => stage.close());

const derive = () => stage.say(gateway, 'derivacion.solicitada', { source: uravit, recipient: programa });
const answer = (type: string, correlationid: string) =>
  stage.say(gateway, type, { source: programa, recipient: uravit, correlationid });

describe('a message that its recipient refused, or that was given up', () => {
  it('opened nothing', async () => {
    const derivacion = await derive();
    await stage.refuse(gateway, derivacion);
    expect(await stage.obligations(derivacion.id)).toMatchObject([
      { state: 'cancelled', ended_at: stage.now, ended_id: derivacion.id },
      { state: 'cancelled', ended_at: stage.now, ended_id: derivacion.id },
    ]);
  });

  it('stays so, whatever else ends it', async () => {
    const derivacion = await derive();
    await stage.refuse(gateway, derivacion);
    const once = await stage.obligations(derivacion.id);
    await stage.refuse(gateway, derivacion);
    expect(await stage.obligations(derivacion.id)).toEqual(once);
  });

  it('met nothing: what it had met is owed again, with its old term, and says what it missed', async () => {
    const { id } = await derive();
    const accepted = await answer('derivacion.aceptada', id);
    await stage.moveTo(gateway, '2026-11-19T12:00:00Z');
    expect(await stage.notices(id, 'derivacion-decision')).toEqual([]);
    await stage.refuse(gateway, accepted);
    expect(await stage.obligations(id)).toMatchObject([
      { rule: 'derivacion-acuse', state: 'open', ended_id: null },
      { rule: 'derivacion-decision', state: 'open', due_at: new Date('2026-11-19T03:00:00Z') },
      { rule: 'intervencion-inicio', state: 'cancelled' },
    ]);
    await gateway.catchUp();
    expect(await stage.notices(id, 'derivacion-decision')).toEqual([
      'por-vencer 0 ninez:rm 2026-11-18T03:00',
      'por-vencer 1 ninez:rm 2026-11-18T23:00',
      'vencido 0 ninez:rm 2026-11-19T03:00',
      'vencido 0 minpublico:uravit 2026-11-19T03:00',
    ]);
  });

  it('leaves what it had met to a later message that found it met', async () => {
    stage.now = new Date('2026-11-16T15:00:00Z');
    const { id } = await derive();
    const wrong = await answer('derivacion.aceptada', id);
    stage.now = new Date('2026-11-17T15:00:00Z');
    const corrected = await answer('derivacion.aceptada', id);
    stage.now = new Date('2026-11-17T15:00:01Z');
    await stage.refuse(gateway, wrong);
    const [, decision] = await stage.obligations(id);
    expect(decision).toMatchObject({
      rule: 'derivacion-decision',
      state: 'met',
      ended_id: corrected.id,
      ended_at: new Date('2026-11-17T15:00:00Z'),
    });
  });

  it('leaves it to no message that did not fit into the course', async () => {
    const { id } = await derive();
    const accepted = await answer('derivacion.aceptada', id);
    const misfit = await answer('derivacion.rechazada', id);
    await stage.db.query(`UPDATE message SET misfit = 'segunda-decision' WHERE id = $1`, [misfit.id]);
    await stage.refuse(gateway, accepted);
    expect(await stage.states(id)).toContain('derivacion-decision 1 open');
  });

  it('leaves alone what another had met', async () => {
    const { id } = await derive();
    await answer('derivacion.aceptada', id);
    await stage.refuse(gateway, await answer('derivacion.rechazada', id));
    expect(await stage.states(id)).toEqual([
      'derivacion-acuse 1 met',
      'derivacion-decision 1 met',
      'derivacion-nueva 1 cancelled',
      'intervencion-inicio 1 open',
    ]);
  });

  it('did it all where it turns out to be applied after it was given up', async () => {
    const { id } = await derive();
    const accepted = await answer('derivacion.aceptada', id);
    const before = await stage.states(id);
    await stage.refuse(gateway, accepted);
    expect(await stage.states(id)).not.toEqual(before);
    await stage.db.transaction((tx) => gateway.redo(tx, accepted));
    expect(await stage.states(id)).toEqual(before);
  });
});
