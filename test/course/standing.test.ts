import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { abandonmentOf, postAbandonment, signAs } from '../support/statements.js';
import { CourseStage, type Taken } from './stage.js';

let stage: CourseStage;
beforeAll(async () => {
  stage = await CourseStage.open();
}, 60_000);
afterAll(() => stage?.close());

const stateOf = async (thread: string) => (await stage.course(thread))?.state;

/** A new derivación, and what was said in its thread. */
async function begin(
  ...said: Parameters<CourseStage['sayAll']> extends [string, ...infer Said] ? Said : never
) {
  const asked = await stage.derive();
  const taken = await stage.sayAll(asked.envelope.id, ...said);
  return { asked, thread: asked.envelope.id, taken, last: taken.at(-1) as Taken };
}

describe('a derivación', () => {
  it('goes from request to closure, by receipts and messages', async () => {
    const { asked, thread } = await begin();
    expect(await stateOf(thread)).toBe('ENVIADA');
    await stage.receipt(asked, 'received');
    expect(await stateOf(thread)).toBe('RECIBIDA');
    await stage.receipt(asked, 'delivered');
    expect(await stateOf(thread)).toBe('RECIBIDA');
    for (const [on, state] of [
      ['derivacion.acusada', 'ACUSADA'],
      ['derivacion.aceptada', 'ACEPTADA'],
      ['seguimiento.relevante', 'ACEPTADA'],
      ['intervencion.iniciada', 'EN_INTERVENCION'],
      ['seguimiento.periodico', 'EN_SEGUIMIENTO'],
      ['seguimiento.periodico', 'EN_SEGUIMIENTO'],
      ['intervencion.cerrada', 'CERRADA'],
    ] as const) {
      const [taken] = await stage.sayAll(thread, on);
      expect([on, taken?.accepted.misfit, await stateOf(thread)]).toEqual([on, undefined, state]);
    }
  });

  it('is received by `delivered` alone, and not once it was answered', async () => {
    const one = await begin();
    await stage.receipt(one.asked, 'delivered');
    expect(await stateOf(one.thread)).toBe('RECIBIDA');
    const other = await begin('derivacion.acusada');
    await stage.receipt(other.asked, 'received');
    expect(await stateOf(other.thread)).toBe('ACUSADA');
  });

  it('was derived again where another names its rejection as its cause', async () => {
    const { thread, last } = await begin('derivacion.rechazada');
    const again = await stage.derive({ causationid: last.envelope.id });
    expect(again.accepted.misfit).toBeUndefined();
    expect(await stateOf(thread)).toBe('REDERIVADA');
    expect(await stateOf(again.envelope.id)).toBe('ENVIADA');
  });

  it('was not where the other never arrived', async () => {
    const { thread, last } = await begin('derivacion.rechazada');
    const again = await stage.derive({ causationid: last.envelope.id });
    await stage.receipt(again, 'refused');
    expect(await stateOf(again.envelope.id)).toBe('NO_ENTREGADA');
    expect(await stateOf(thread)).toBe('RECHAZADA');
  });

  it('was not where what is named is an acceptance, or another’s rejection', async () => {
    const { thread, last } = await begin('derivacion.aceptada');
    await stage.derive({ causationid: last.envelope.id });
    expect(await stateOf(thread)).toBe('ACEPTADA');
    const rejected = await begin('derivacion.rechazada');
    await stage.say('derivacion.solicitada', { causationid: rejected.last.envelope.id }, { from: 'pav' });
    expect(await stateOf(rejected.thread)).toBe('RECHAZADA');
  });
});

describe('a message that ended undelivered', () => {
  it('takes back what it did: a refused decision may be given again', async () => {
    const { thread, last } = await begin('derivacion.acusada', 'derivacion.aceptada');
    await stage.receipt(last, 'refused');
    expect(await stateOf(thread)).toBe('ACUSADA');
    const [again] = await stage.sayAll(thread, 'derivacion.aceptada');
    expect(again?.accepted.misfit).toBeUndefined();
    expect(await stateOf(thread)).toBe('ACEPTADA');
  });

  it('takes nothing back where it was delivered before, whatever its recipient says then', async () => {
    const { thread, last } = await begin('derivacion.aceptada');
    await stage.receipt(last, 'delivered');
    await stage.receipt(last, 'refused');
    expect(await stateOf(thread)).toBe('ACEPTADA');
  });

  it('takes nothing back where both are said at once, unless the refusal is what holds', async () => {
    const { thread, last } = await begin('derivacion.aceptada');
    const { fiscalia } = stage.parties;
    const said = [
      await fiscalia.say('delivered', last.wire),
      await fiscalia.say('refused', last.wire, { code: 'schema-violation' }),
    ];
    await fiscalia.publishReceipts(...said);
    await stage.untilSaid(last, 'delivered');
    await stage.untilSaid(last, 'refused');
    const [row] = await stage.test.rows<{ state: string }>(
      'gateway',
      'SELECT state FROM message WHERE id = $1',
      [last.envelope.id],
    );
    expect(await stateOf(thread)).toBe(row?.state === 'delivered' ? 'ACEPTADA' : 'ENVIADA');
  });

  it('leaves a derivación that was not delivered, and may be asked for again in its thread', async () => {
    const { asked, thread } = await begin();
    await stage.receipt(asked, 'received');
    await stage.receipt(asked, 'refused');
    expect(await stateOf(thread)).toBe('NO_ENTREGADA');
    const again = await stage.derive({ correlationid: thread, supersedes: thread });
    expect(again.accepted.misfit).toBeUndefined();
    expect(await stateOf(thread)).toBe('ENVIADA');
    await stage.receipt(again, 'received');
    expect(await stateOf(thread)).toBe('RECIBIDA');
  });

  it('may be one that two administrators gave up; delivered all the same, it counts again', async () => {
    const { thread, last } = await begin('derivacion.acusada', 'derivacion.aceptada');
    const statement = abandonmentOf(last.wire);
    for (const person of [1, 2] as const)
      await postAbandonment(
        stage.test.installation,
        await signAs(stage.test.installation, statement, person),
      );
    expect(await stateOf(thread)).toBe('ACUSADA');
    await stage.receipt(last, 'delivered');
    expect(await stateOf(thread)).toBe('ACEPTADA');
  });
});

describe('a message that supersedes another', () => {
  it('is no second decision', async () => {
    const { thread, last } = await begin('derivacion.acusada', 'derivacion.aceptada');
    const newer = await stage.say('derivacion.rechazada', {
      correlationid: thread,
      supersedes: last.envelope.id,
    });
    expect(newer.accepted.misfit).toBeUndefined();
    expect(await stateOf(thread)).toBe('RECHAZADA');
    await stage.receipt(last, 'refused');
    expect(await stateOf(thread)).toBe('RECHAZADA');
  });

  it('lets the first decision stand where it came too late', async () => {
    const { thread, last } = await begin('derivacion.acusada', 'derivacion.aceptada');
    const newer = await stage.say('derivacion.rechazada', {
      correlationid: thread,
      supersedes: last.envelope.id,
    });
    await stage.receipt(last, 'delivered');
    await stage.receipt(newer, 'refused');
    expect(await stateOf(thread)).toBe('ACEPTADA');
  });

  it('does not fit where it decides otherwise after the start', async () => {
    const { thread, taken } = await begin('derivacion.aceptada', 'intervencion.iniciada');
    const newer = await stage.say('derivacion.rechazada', {
      correlationid: thread,
      supersedes: taken[0]?.envelope.id as string,
    });
    expect(newer.accepted.misfit).toBe('decision-repetida');
    expect(await stateOf(thread)).toBe('EN_INTERVENCION');
  });

  it('is judged as any where the other did not fit', async () => {
    const { thread, last } = await begin('derivacion.aceptada', 'derivacion.rechazada');
    const newer = await stage.say('derivacion.rechazada', {
      correlationid: thread,
      supersedes: last.envelope.id,
    });
    expect(newer.accepted.misfit).toBe('decision-repetida');
    const start = await stage.make('intervencion.iniciada', {
      correlationid: thread,
      supersedes: newer.envelope.id,
    });
    expect((await stage.post(start)).accepted.misfit).toBeUndefined();
    expect(await stateOf(thread)).toBe('EN_INTERVENCION');
  });
});

describe('messages that come at once', () => {
  it('are taken one after the other: of many decisions one fits', async () => {
    for (let round = 0; round < 5; round++) {
      const { thread } = await begin();
      const wires = await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          stage.make(at % 2 ? 'derivacion.aceptada' : 'derivacion.rechazada', { correlationid: thread }),
        ),
      );
      const taken = await Promise.all(wires.map((wire) => stage.post(wire)));
      expect(taken.map(({ status }) => status)).toEqual(wires.map(() => 201));
      const fitting = taken.filter(({ accepted }) => !accepted.misfit);
      expect(fitting).toHaveLength(1);
      const isAccepted = fitting[0]?.envelope.type === 'cl.valija.derivacion.aceptada';
      expect(await stage.course(thread)).toMatchObject({
        state: isAccepted ? 'ACEPTADA' : 'RECHAZADA',
        said: ['derivacion.solicitada', fitting[0]?.envelope.type.slice('cl.valija.'.length)],
      });
      expect(await stage.notices('ninez', thread)).toHaveLength(7);
    }
  }, 60_000);

  it('are taken one after the other: a decision and an annulment', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 10; round++) {
      const { thread } = await begin();
      const [decision, annulment] = await Promise.all([
        stage.say('derivacion.rechazada', { correlationid: thread }),
        stage.say('derivacion.anulada', { correlationid: thread }),
      ]);
      const misfits = [decision.accepted.misfit, annulment.accepted.misfit];
      expect([
        ['derivacion-anulada', undefined, 'ANULADA'],
        [undefined, 'derivacion-rechazada', 'RECHAZADA'],
      ]).toContainEqual([...misfits, await stateOf(thread)]);
      outcomes.add(String(misfits));
    }
    expect(outcomes.size).toBeGreaterThan(0);
  }, 60_000);
});
