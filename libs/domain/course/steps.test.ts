import { describe, expect, it } from '@jest/globals';
import { type DerivacionMover, type DerivacionSide, moveOf } from './derivacion.js';
import { type Step, stateAfter, supersede, withdraw } from './steps.js';

/** The steps of a thread in which these were said, each by its id. */
function said(...movers: readonly [string, DerivacionMover, DerivacionSide][]): Step[] {
  const steps: Step[] = [];
  for (const [id, on, by] of movers) {
    const to = moveOf(stateAfter(steps), on, by);
    if (!to) throw new Error(`${on} does not fit`);
    steps.push({ id, on, by, to });
  }
  return steps;
}

const asked = ['1', 'derivacion.solicitada', 'derivante'] as const;
const received = ['1', 'recibo', 'derivante'] as const;
const acused = ['2', 'derivacion.acusada', 'receptor'] as const;
const accepted = ['3', 'derivacion.aceptada', 'receptor'] as const;
const started = ['4', 'intervencion.iniciada', 'receptor'] as const;
const annulled = ['5', 'derivacion.anulada', 'derivante'] as const;

const take = (steps: readonly Step[], id: string, by: DerivacionSide = 'receptor') =>
  stateAfter(withdraw(steps, { id, by }));

describe('the state of a derivación', () => {
  it('is where its steps lead', () => {
    expect(stateAfter([])).toBe('NO_ENTREGADA');
    expect(stateAfter(said([...asked]))).toBe('ENVIADA');
    expect(stateAfter(said([...asked], [...received], [...acused], [...accepted], [...started]))).toBe(
      'EN_INTERVENCION',
    );
  });
});

describe('a message that ended undelivered', () => {
  it('takes back what it did: a refused acceptance may be given again', () => {
    const steps = said([...asked], [...received], [...acused], [...accepted]);
    expect(take(steps, '3')).toBe('ACUSADA');
  });

  it('takes an annulment back', () => {
    expect(take(said([...asked], [...accepted], [...annulled]), '5', 'derivante')).toBe('ACEPTADA');
  });

  it('leaves what was built on it where that led', () => {
    const steps = said([...asked], [...acused], [...accepted], [...started]);
    expect(take(steps, '3')).toBe('EN_INTERVENCION');
    expect(take(withdraw(steps, { id: '4', by: 'receptor' }), '3')).toBe('ACUSADA');
  });

  it('leaves a late acuse to be what it would have been without the decision', () => {
    const steps = said([...asked], [...received], [...accepted], [...acused]);
    expect(stateAfter(steps)).toBe('ACEPTADA');
    expect(take(steps, '3')).toBe('ACUSADA');
  });

  it('leaves nothing where it was the request, with the receipt of its arrival', () => {
    expect(take(said([...asked], [...received]), '1', 'derivante')).toBe('NO_ENTREGADA');
    expect(moveOf('RECIBIDA', 'sin-entrega', 'derivante')).toBe('NO_ENTREGADA');
    expect(moveOf('ENVIADA', 'sin-entrega', 'derivante')).toBe('NO_ENTREGADA');
  });

  it('takes back nothing of the other side’s, whatever id that gave its own', () => {
    const steps = said([...asked], [...acused], [...accepted]);
    expect(withdraw(steps, { id: '3', by: 'derivante' })).toEqual(steps);
  });

  it('takes back what a derivación did to the one in whose stead it was asked for', () => {
    const steps = said(
      [...asked],
      ['3', 'derivacion.rechazada', 'receptor'],
      ['9', 'rederivacion', 'derivante'],
    );
    expect(stateAfter(steps)).toBe('REDERIVADA');
    expect(take(steps, '9', 'derivante')).toBe('RECHAZADA');
  });
});

describe('a message that supersedes another', () => {
  const correct = (
    steps: readonly Step[],
    supersedes: string,
    on: DerivacionMover,
    by: DerivacionSide = 'receptor',
    id = '8',
  ) => supersede(steps, { id, on, by, supersedes });
  const all = said([...asked], [...received], [...acused], [...accepted], [...started]);

  it('stands in its place where it is of the same type: it is no second decision', () => {
    const steps = correct(said([...asked], [...acused], [...accepted]), '3', 'derivacion.aceptada');
    expect(stateAfter(steps as Step[])).toBe('ACEPTADA');
  });

  it('stands in its place whatever was built on it', () => {
    const steps = correct(all, '3', 'derivacion.aceptada') as Step[];
    expect(stateAfter(steps)).toBe('EN_INTERVENCION');
    expect(steps.map(({ id }) => id)).toEqual(['1', '1', '2', '3', '8', '4']);
  });

  it('may decide otherwise while nothing was built on the first decision', () => {
    const steps = correct(said([...asked], [...acused], [...accepted]), '3', 'derivacion.rechazada');
    expect(stateAfter(steps as Step[])).toBe('RECHAZADA');
  });

  it('does not fit where it decides otherwise after the start', () => {
    expect(correct(all, '3', 'derivacion.rechazada')).toBe('misfit');
  });

  it('does not fit where it would not have fitted in that place either', () => {
    expect(correct(said([...asked], [...accepted]), '3', 'seguimiento.periodico')).toBe('misfit');
  });

  it('is a request that nobody received yet where it corrects the request', () => {
    const steps = correct(
      said([...asked], [...received]),
      '1',
      'derivacion.solicitada',
      'derivante',
    ) as Step[];
    expect(stateAfter(steps)).toBe('ENVIADA');
  });

  it('is judged as any where the other did nothing', () => {
    expect(correct(all, '77', 'seguimiento.periodico')).toBeUndefined();
    expect(correct(all, '3', 'derivacion.aceptada', 'derivante')).toBeUndefined();
  });

  it('lets the other stand again where it ends undelivered itself', () => {
    const steps = correct(
      said([...asked], [...acused], [...accepted]),
      '3',
      'derivacion.rechazada',
    ) as Step[];
    expect(take(steps, '8')).toBe('ACEPTADA');
    expect(take(withdraw(steps, { id: '3', by: 'receptor' }), '8')).toBe('ACUSADA');
  });

  it('may be superseded in turn, as often as one likes, in bounded room', () => {
    let steps: readonly Step[] = said([...asked], [...acused], [...accepted]);
    for (let at = 100; at < 200; at++) {
      const next = correct(
        steps,
        at === 100 ? '3' : String(at - 1),
        'derivacion.aceptada',
        'receptor',
        String(at),
      );
      steps = next as Step[];
    }
    expect(stateAfter(steps)).toBe('ACEPTADA');
    expect(steps.length).toBeLessThanOrEqual(32);
    expect(take(steps, '199')).toBe('ACEPTADA');
  });
});
