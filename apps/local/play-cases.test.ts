import { describe, expect, it } from '@jest/globals';
import { playCases } from './play-cases.js';

/** A case that is to be accepted, and one that is to be rejected. */
const accepted = 'prm-comparece-solo';
const rejected = 'pav-cav-trafico-de-migrantes-rechazada';

const story = (decision: string) => ({
  ok: true,
  decision,
  elapsedMs: 7,
  receipts: 9,
  receiptsVerified: 9,
  steps: [{ to: 'pav' }, { to: 'fiscalia' }, { to: 'fiscalia' }],
});

describe('cases that are played', () => {
  it('are summed up, each with what was decided and proved', async () => {
    const seen: string[] = [];
    const result = await playCases(
      [accepted, rejected],
      async (name) => story(name === rejected ? 'RECHAZO' : 'ACEPTACION'),
      ({ name }) => seen.push(name),
    );
    expect(result).toMatchObject({ ok: true, messages: 6, receipts: 18, receiptsVerified: 18 });
    expect(result.cases[1]).toMatchObject({
      name: rejected,
      programa: 'PAV_CAV',
      recipient: 'pav',
      decision: 'RECHAZO',
      ok: true,
      elapsedMs: 7,
    });
    expect(seen).toEqual([accepted, rejected]);
  });

  it('fail by another decision than the expected one', async () => {
    const result = await playCases([accepted, rejected], async () => story('ACEPTACION'));
    expect(result.ok).toBe(false);
    expect(result.cases.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it('fail by a receipt that did not verify', async () => {
    const doubtful = { ...story('ACEPTACION'), ok: false, receiptsVerified: 8 };
    const result = await playCases([accepted], async () => doubtful);
    expect(result).toMatchObject({ ok: false, receipts: 9, receiptsVerified: 8, cases: [{ ok: false }] });
  });

  it('do not keep the next from being played where one never ends', async () => {
    const result = await playCases([accepted, rejected], async (name) => {
      if (name === accepted) throw new Error('no llegó la decisión en 30 s');
      return story('RECHAZO');
    });
    expect(result).toMatchObject({ ok: false, messages: 3, receipts: 9 });
    expect(result.cases).toMatchObject([{ ok: false, fault: 'no llegó la decisión en 30 s' }, { ok: true }]);
  });

  it('end where all is being stopped, and what fails then is no result', async () => {
    const interruption = new AbortController();
    const seen: string[] = [];
    const playing = playCases(
      [accepted, rejected],
      async () => {
        interruption.abort();
        throw new Error('fetch failed');
      },
      ({ name }) => seen.push(name),
      interruption.signal,
    );
    await expect(playing).rejects.toBe(interruption.signal.reason);
    expect(seen).toEqual([]);
  });
});
