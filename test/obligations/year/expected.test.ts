import { describe, expect, test } from '@jest/globals';
import type { Envelope } from '@valija/envelope';
import { type Accepted, type Expected, expectAll } from './expected.js';
import { spanMs } from './rules.js';

const uravit = 'urn:valija:cl:uravit:region-13';
const pdi = 'urn:valija:cl:pdi:region-13';
const pav = 'urn:valija:cl:pav:region-12';
const caj = 'urn:valija:cl:caj:region-12';
// January in Santiago, and Magallanes all year.
const from13 = '-03:00';
const from12 = '-03:00';

let count = 0;

/** A message that was accepted at a moment; it answers the one given, in its thread unless it opens one. */
function said(
  type: string,
  source: string,
  recipient: string,
  at: string,
  more: Partial<Envelope> = {},
): Accepted {
  count += 1;
  const id = `m${count}`;
  const envelope = {
    id,
    source,
    recipient,
    type: `cl.valija.${type}`,
    lane: 'normal',
    correlationid: id,
    ...more,
  };
  return { envelope: envelope as Envelope, at: Date.parse(at) };
}

const inThread = ({ envelope: { id, correlationid } }: Accepted): Partial<Envelope> => ({
  correlationid,
  causationid: id,
});

const byRule = (expected: readonly Expected[], rule: string): Expected[] =>
  expected.filter((each) => each.rule === rule);

const until = Date.parse('2027-12-31T00:00:00Z');

describe('what a person finds who goes through the envelopes', () => {
  test('a denuncia of Friday night told after nine hours: warned twice, late once, resolved', () => {
    const opening = said('denuncia.recibida', pdi, uravit, `2027-01-15T22:10:00${from13}`, {
      clockbase: '2027-01-16T01:00:00Z',
    });
    const told = said('denuncia.comunicada', pdi, uravit, `2027-01-16T07:00:00${from13}`, inThread(opening));
    const [owed] = byRule(expectAll([opening, told], until), 'denuncia-comunicacion');
    expect(owed).toMatchObject({
      debtor: pdi,
      creditor: uravit,
      end: { day: '2027-01-16', at: Date.parse('2027-01-16T09:00:00Z') },
      state: 'met',
      endedAt: Date.parse('2027-01-16T10:00:00Z'),
      notices: [
        `por-vencer 0 ${pdi} 2027-01-16T07:00:00.000Z`,
        `por-vencer 1 ${pdi} 2027-01-16T08:30:00.000Z`,
        `resuelto 0 ${pdi} 2027-01-16T10:00:00.000Z`,
        `resuelto 0 ${uravit} 2027-01-16T10:00:00.000Z`,
        `vencido 0 ${pdi} 2027-01-16T09:00:00.000Z`,
        `vencido 0 ${uravit} 2027-01-16T09:00:00.000Z`,
      ],
    });
  });

  test('nobody decides on a derivación to Magallanes: the coordinator of that region hears of it', () => {
    const opening = said('derivacion.solicitada', uravit, caj, `2027-07-06T12:00:00${from12}`);
    const [owed] = byRule(expectAll([opening], until), 'derivacion-decision');
    expect(owed?.end).toEqual({ day: '2027-07-08', at: Date.parse('2027-07-09T03:00:00Z') });
    expect(owed?.notices).toContain(`vencido 1 ${pav} 2027-07-10T03:00:00.000Z`);
    expect(owed?.notices).not.toContain(`vencido 0 ${pav} 2027-07-09T03:00:00.000Z`);
    expect(owed?.notices).toHaveLength(2 + 2 + 3 + 3);
  });

  test('what another says meets nothing', () => {
    const opening = said('derivacion.solicitada', uravit, caj, `2027-07-06T12:00:00${from12}`);
    const meddling = said(
      'derivacion.aceptada',
      pav,
      uravit,
      `2027-07-06T13:00:00${from12}`,
      inThread(opening),
    );
    const [owed] = byRule(expectAll([opening, meddling], until), 'derivacion-decision');
    expect(owed?.state).toBe('open');
  });

  test('a rejection is followed by a derivación in another thread that answers it', () => {
    const opening = said('derivacion.solicitada', uravit, caj, '2027-07-06T15:00:00Z');
    const no = said('derivacion.rechazada', caj, uravit, '2027-07-06T16:00:00Z', inThread(opening));
    const again = said('derivacion.solicitada', uravit, pav, '2027-07-06T17:00:00Z', {
      causationid: no.envelope.id,
    });
    const expected = expectAll([opening, no, again], until);
    expect(byRule(expected, 'derivacion-nueva')).toMatchObject([
      { state: 'met', endedBy: again.envelope.id },
    ]);
    expect(byRule(expected, 'derivacion-decision').map(({ state }) => state)).toEqual(['met', 'open']);
  });

  test('reports every three months: one early, one never, and the end of it all', () => {
    const start = said('intervencion.iniciada', caj, uravit, '2027-01-31T15:00:00Z');
    const early = said('seguimiento.periodico', caj, uravit, '2027-04-10T15:00:00Z', inThread(start));
    const end = said('intervencion.cerrada', caj, uravit, '2027-09-15T15:00:00Z', inThread(start));
    const periods = byRule(expectAll([start, early, end], until), 'seguimiento-trimestral');
    expect(periods.map(({ period, end: { day }, state }) => [period, day, state])).toEqual([
      [1, '2027-04-30', 'met'],
      [2, '2027-07-31', 'cancelled'],
      [3, '2027-10-31', 'cancelled'],
    ]);
  });

  test('a row that was broken off while nothing was open begins no further period', () => {
    const start = said('intervencion.iniciada', caj, uravit, '2027-01-31T15:00:00Z');
    const early = said('seguimiento.periodico', caj, uravit, '2027-04-10T15:00:00Z', inThread(start));
    const end = said('intervencion.cerrada', caj, uravit, '2027-04-11T15:00:00Z', inThread(start));
    expect(byRule(expectAll([start, early, end], until), 'seguimiento-trimestral')).toHaveLength(1);
  });
});

test('spans are hours and minutes', () => {
  expect(['PT0S', 'PT30M', 'PT72H', 'PT1H30M'].map(spanMs)).toEqual([0, 1_800_000, 259_200_000, 5_400_000]);
  expect(() => spanMs('P1D')).toThrow('no span');
});
