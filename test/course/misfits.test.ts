import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DerivacionMover, DerivacionRule, DerivacionState } from '@valija/domain';
import { CourseStage } from './stage.js';

let stage: CourseStage;
beforeAll(async () => {
  stage = await CourseStage.open();
}, 60_000);
afterAll(() => stage?.close());

const acepta = ['derivacion.acusada', 'derivacion.aceptada'] as const;
const inicia = [...acepta, 'intervencion.iniciada'] as const;
const sigue = [...inicia, 'seguimiento.periodico'] as const;

/** What was said after the request, what does not fit then, by which rule, and where the derivación stays. */
const cases: readonly [DerivacionRule, readonly DerivacionMover[], DerivacionMover, DerivacionState][] = [
  ['derivacion-anulada', ['derivacion.anulada'], 'derivacion.aceptada', 'ANULADA'],
  ['derivacion-anulada', [...inicia, 'derivacion.anulada'], 'seguimiento.periodico', 'ANULADA'],
  ['derivacion-anulada', ['derivacion.anulada'], 'derivacion.anulada', 'ANULADA'],
  ['decision-repetida', acepta, 'derivacion.rechazada', 'ACEPTADA'],
  ['decision-repetida', ['derivacion.rechazada'], 'derivacion.aceptada', 'RECHAZADA'],
  ['decision-repetida', sigue, 'derivacion.aceptada', 'EN_SEGUIMIENTO'],
  ['sin-inicio', acepta, 'seguimiento.periodico', 'ACEPTADA'],
  ['sin-aceptacion', ['derivacion.acusada'], 'intervencion.iniciada', 'ACUSADA'],
  ['sin-aceptacion', [], 'intervencion.cerrada', 'ENVIADA'],
  ['acuse-repetido', ['derivacion.acusada'], 'derivacion.acusada', 'ACUSADA'],
  ['acuse-repetido', ['derivacion.aceptada', 'derivacion.acusada'], 'derivacion.acusada', 'ACEPTADA'],
  ['inicio-repetido', inicia, 'intervencion.iniciada', 'EN_INTERVENCION'],
  ['derivacion-rechazada', ['derivacion.rechazada'], 'derivacion.anulada', 'RECHAZADA'],
  ['derivacion-cerrada', [...inicia, 'intervencion.cerrada'], 'seguimiento.relevante', 'CERRADA'],
  ['derivacion-cerrada', [...acepta, 'intervencion.cerrada'], 'derivacion.anulada', 'CERRADA'],
  ['derivacion-repetida', acepta, 'derivacion.solicitada', 'ACEPTADA'],
];

describe('a message that does not fit', () => {
  it.each(cases)(
    '%s: after %j a %s is accepted, flagged, delivered and told to both sides; it changes nothing',
    async (rule, said, on, state) => {
      const { envelope } = await stage.derive();
      const thread = envelope.id;
      for (const taken of await stage.sayAll(thread, ...said)) {
        expect(taken.status).toBe(201);
        expect(taken.accepted.misfit).toBeUndefined();
      }
      const before = await stage.course(thread);
      expect(before?.state).toBe(state);
      const misfit = await stage.say(on, { correlationid: thread });
      expect(misfit.status).toBe(201);
      expect(misfit.accepted).toMatchObject({ kind: 'accepted', misfit: rule, previous: null });
      expect(await stage.course(thread)).toEqual(before);
      const [row] = await stage.test.rows(
        'gateway',
        `SELECT m.state, m.misfit, o.body IS NOT NULL AS delivers FROM message m JOIN outbox o USING (source, id)
          WHERE m.id = $1 AND o.part = 'delivery'`,
        [misfit.envelope.id],
      );
      expect(row).toEqual({ state: 'accepted', misfit: rule, delivers: true });
      const content = { hilo: thread, mensaje: misfit.envelope.id, tipo: on, regla: rule, estado: state };
      for (const name of ['fiscalia', 'ninez'] as const) {
        const [notice, ...more] = await stage.notices(name, thread);
        expect(more).toEqual([]);
        expect(notice?.content).toEqual(content);
        expect(notice?.envelope).toMatchObject({
          source: 'urn:valija:cl:valija:gateway',
          causationid: misfit.envelope.id,
          subject: envelope.subject,
        });
      }
    },
    20_000,
  );

  it('holds up nothing: what follows it in the thread names the one before it', async () => {
    const { envelope } = await stage.derive();
    const thread = envelope.id;
    const [acuse] = await stage.sayAll(thread, 'derivacion.acusada');
    const [early] = await stage.sayAll(thread, 'seguimiento.periodico');
    const [decision] = await stage.sayAll(thread, 'derivacion.aceptada');
    expect(early?.accepted.misfit).toBe('sin-aceptacion');
    expect(decision?.accepted.previous).toEqual({ source: acuse?.envelope.source, id: acuse?.envelope.id });
  });

  it('parte-ajena: who derived does not decide, and who was asked does not annul', async () => {
    // These two may derive to each other, so agreements let each say both.
    const terms = {
      purpose: 'proteccion-intersectorial',
      legalbasis: 'protocolo-intersectorial:derivacion',
    };
    const there = { from: 'pav', to: 'sernameg' } as const;
    const back = { from: 'sernameg', to: 'pav' } as const;
    const { envelope } = await stage.derive(terms, there);
    const about = { ...terms, correlationid: envelope.id };
    const own = await stage.say('derivacion.aceptada', about, there);
    const annulment = await stage.say('derivacion.anulada', about, back);
    for (const { accepted } of [own, annulment]) expect(accepted).toMatchObject({ misfit: 'parte-ajena' });
    expect(await stage.course(envelope.id)).toMatchObject({ state: 'ENVIADA' });
    const told = (await stage.notices('sernameg', envelope.id)).map(({ content }) => content.estado);
    expect(told).toEqual(['ENVIADA', 'ENVIADA']);
    const decision = await stage.say('derivacion.aceptada', about, back);
    expect(decision.accepted.misfit).toBeUndefined();
  });

  it('parte-ajena: another institution is told the rule, and not where the derivación stands', async () => {
    const { envelope } = await stage.derive();
    const correlationid = envelope.id;
    const meddling = await stage.say('derivacion.aceptada', { correlationid }, { from: 'pav' });
    expect(meddling.accepted).toMatchObject({ misfit: 'parte-ajena' });
    expect(await stage.course(correlationid)).toMatchObject({ state: 'ENVIADA' });
    const told = { hilo: correlationid, mensaje: meddling.envelope.id, tipo: 'derivacion.aceptada' };
    for (const name of ['pav', 'fiscalia'] as const)
      expect((await stage.notices(name, correlationid)).map(({ content }) => content)).toEqual([
        { ...told, regla: 'parte-ajena' },
      ]);
    expect(await stage.notices('ninez', correlationid)).toEqual([]);
    const [decision] = await stage.sayAll(correlationid, 'derivacion.aceptada');
    expect(decision?.accepted.misfit).toBeUndefined();
  });

  it('is not what another thread says, whose derivación was never seen', async () => {
    const correlationid = '01920000-0000-7000-8000-00000000c001';
    const taken = await stage.say('derivacion.aceptada', { correlationid });
    expect(taken.accepted.misfit).toBeUndefined();
    expect(await stage.course(correlationid)).toBeUndefined();
  });

  it('is not what comes again: the same id gets the same receipts, and nobody is told twice', async () => {
    const { envelope } = await stage.derive();
    const thread = envelope.id;
    const [decision] = await stage.sayAll(thread, 'derivacion.aceptada');
    const [second] = await stage.sayAll(thread, 'derivacion.rechazada');
    if (!decision || !second) throw new Error('nothing was said');
    for (const taken of [decision, second])
      for (let times = 0; times < 3; times++)
        expect((await stage.post(taken.wire)).receipts).toEqual(taken.receipts);
    expect(second.accepted.misfit).toBe('decision-repetida');
    expect(await stage.notices('fiscalia', thread)).toHaveLength(1);
    expect(await stage.course(thread)).toMatchObject({ state: 'ACEPTADA' });
  });

  it('a late acuse is none: who decides has received', async () => {
    const { envelope } = await stage.derive();
    const said = await stage.sayAll(envelope.id, 'derivacion.aceptada', 'derivacion.acusada');
    expect(said.map(({ accepted }) => accepted.misfit)).toEqual([undefined, undefined]);
    expect(await stage.course(envelope.id)).toMatchObject({ state: 'ACEPTADA' });
  });
});
