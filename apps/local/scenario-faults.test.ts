import { describe, expect, it } from '@jest/globals';
import { doneTwice } from './effects.js';
import { faultsOf } from './scenario-faults.js';
import type { Said } from './stories/scenario.js';
import type { Traffic } from './traffic.js';

const said: Said = { type: 'denuncia.recibida', from: 'pdi', to: 'fiscalia', lane: 'normal' };
const seen: Traffic = {
  ...said,
  ms: 7,
  messageId: '01920000-0000-7000-8000-000000000001',
  correlationId: '01920000-0000-7000-8000-000000000001',
  takenAt: '2026-11-22T12:00:00.000Z',
  receipts: [],
  end: 'delivered',
  given: 3,
  verified: 3,
};
const script = { says: [said], holds: { saf: ['RECEPCION'] } };
const asTold = { messages: [seen], holds: { saf: ['RECEPCION'] }, twice: [] };

describe('a story that was played', () => {
  it('has no fault where all is as it must be', () => {
    expect(faultsOf(script, asTold)).toEqual([]);
  });

  it.each([
    ['a message is missing', { messages: [] }, /denuncia.recibida de pdi a fiscalia.*: 0 en vez de 1/],
    ['one is there twice', { messages: [seen, seen] }, /: 2 en vez de 1/],
    ['it took the other lane', { messages: [{ ...seen, lane: 'urgent' }] }, /carril urgent: 1 en vez de 0/],
    [
      'it was refused',
      { messages: [{ ...seen, end: 'refused', code: 'no-agreement' }] },
      /rechazado por no-agreement: 1 en vez de 0/,
    ],
    ['it never ended', { messages: [withoutEnd()] }, /sin término: denuncia.recibida/],
    ['a receipt does not verify', { messages: [{ ...seen, verified: 2 }] }, /no todos los recibos/],
    ['a system holds nothing', { holds: {} }, /efecto en saf: RECEPCION: 0 en vez de 1/],
    ['another system holds something', { holds: { ...asTold.holds, pdi: ['X'] } }, /efecto en pdi: X: 1/],
    ['something was done twice', { twice: ['saf: RECEPCION'] }, /hecho dos veces en saf: RECEPCION/],
  ] as const)('has a fault where %s', (_, change, fault) => {
    expect(faultsOf(script, { ...asTold, ...change } as typeof asTold).join('\n')).toMatch(fault);
  });
});

describe('what a system did twice', () => {
  const effect = { clase: 'INGRESO', referencia: 'a', numeroIngreso: '1', at: '2026-11-22T12:00:00Z' };

  it('is the same work under another number and hour', () => {
    expect(doneTwice([effect, { ...effect, numeroIngreso: '2', at: '2026-11-22T12:00:01Z' }])).toEqual([
      'INGRESO',
    ]);
  });

  it('is what one message did in a system, whatever number it was given there', () => {
    const order = { clase: 'ORDEN', idMensaje: 'a', at: '2026-11-22T12:00:00Z' };
    expect(
      doneTwice([
        { ...order, folio: '1' },
        { ...order, folio: '2' },
      ]),
    ).toEqual(['ORDEN']);
    expect(doneTwice([order, { ...order, clase: 'CIERRE' }, { ...order, idMensaje: 'b' }])).toEqual([]);
  });

  it('is no other work of the same class', () => {
    expect(doneTwice([effect, { ...effect, referencia: 'b' }])).toEqual([]);
  });
});

function withoutEnd(): Traffic {
  const { end, ...rest } = seen;
  return rest;
}
