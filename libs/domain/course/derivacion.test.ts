import { describe, expect, it } from '@jest/globals';
import {
  type DerivacionRule,
  type DerivacionSide,
  type DerivacionState,
  derivacionInitial,
  derivacionMessages,
  derivacionSides,
  derivacionStates,
  findDerivacionRule,
  isDerivacionMessage,
  isSaidOnce,
  moveOf,
  movesOf,
  ruleAgainst,
  titleOfState,
} from './derivacion.js';

type Message = (typeof derivacionMessages)[number];

const undecided = ['NO_ENTREGADA', 'ENVIADA', 'RECIBIDA', 'ACUSADA'] as const;
const notStarted = ['ACEPTADA'] as const;
const running = ['EN_INTERVENCION', 'EN_SEGUIMIENTO'] as const;
const declined = ['RECHAZADA', 'REDERIVADA'] as const;
const reports = ['seguimiento.periodico', 'seguimiento.relevante', 'informe-familia.copiado'] as const;
const later = ['intervencion.iniciada', ...reports, 'intervencion.cerrada'] as const;

/** Whose each message is. */
const side = (on: Message): DerivacionSide =>
  on === 'derivacion.solicitada' || on === 'derivacion.anulada' ? 'derivante' : 'receptor';

/** Where each message leads, written by hand from Protocolo B §5.7 and §5.8, not read from the data. */
const courses: readonly [DerivacionState, Partial<Record<Message, DerivacionState>>][] = [
  [
    'NO_ENTREGADA',
    {
      'derivacion.solicitada': 'ENVIADA',
      'derivacion.acusada': 'ACUSADA',
      'derivacion.aceptada': 'ACEPTADA',
      'derivacion.rechazada': 'RECHAZADA',
      'derivacion.anulada': 'ANULADA',
    },
  ],
  [
    'ENVIADA',
    {
      'derivacion.acusada': 'ACUSADA',
      'derivacion.aceptada': 'ACEPTADA',
      'derivacion.rechazada': 'RECHAZADA',
      'derivacion.anulada': 'ANULADA',
    },
  ],
  [
    'RECIBIDA',
    {
      'derivacion.acusada': 'ACUSADA',
      'derivacion.aceptada': 'ACEPTADA',
      'derivacion.rechazada': 'RECHAZADA',
      'derivacion.anulada': 'ANULADA',
    },
  ],
  [
    'ACUSADA',
    {
      'derivacion.aceptada': 'ACEPTADA',
      'derivacion.rechazada': 'RECHAZADA',
      'derivacion.anulada': 'ANULADA',
    },
  ],
  [
    'ACEPTADA',
    {
      'derivacion.acusada': 'ACEPTADA',
      'intervencion.iniciada': 'EN_INTERVENCION',
      'seguimiento.relevante': 'ACEPTADA',
      'informe-familia.copiado': 'ACEPTADA',
      'intervencion.cerrada': 'CERRADA',
      'derivacion.anulada': 'ANULADA',
    },
  ],
  ['RECHAZADA', { 'derivacion.acusada': 'RECHAZADA' }],
  ['REDERIVADA', { 'derivacion.acusada': 'REDERIVADA' }],
  [
    'EN_INTERVENCION',
    {
      'derivacion.acusada': 'EN_INTERVENCION',
      'seguimiento.periodico': 'EN_SEGUIMIENTO',
      'seguimiento.relevante': 'EN_SEGUIMIENTO',
      'informe-familia.copiado': 'EN_SEGUIMIENTO',
      'intervencion.cerrada': 'CERRADA',
      'derivacion.anulada': 'ANULADA',
    },
  ],
  [
    'EN_SEGUIMIENTO',
    {
      'derivacion.acusada': 'EN_SEGUIMIENTO',
      'seguimiento.periodico': 'EN_SEGUIMIENTO',
      'seguimiento.relevante': 'EN_SEGUIMIENTO',
      'informe-familia.copiado': 'EN_SEGUIMIENTO',
      'intervencion.cerrada': 'CERRADA',
      'derivacion.anulada': 'ANULADA',
    },
  ],
  ['CERRADA', { 'derivacion.acusada': 'CERRADA' }],
  ['ANULADA', { 'derivacion.acusada': 'ANULADA' }],
];

/** @see Protocolo B §5.7 and §5.8, Anexo 1 */
describe('a derivación', () => {
  it.each(courses)(
    'in %s goes where these messages lead, and stays where any other comes',
    (state, moves) => {
      for (const on of derivacionMessages) expect([on, moveOf(state, on, side(on))]).toEqual([on, moves[on]]);
    },
  );

  it('has no state that this test does not know, and no waiting list', () => {
    expect(courses.map(([state]) => state)).toEqual(derivacionStates);
    expect(derivacionStates.filter((state) => /ESPERA/.test(state))).toEqual([]);
  });

  it('begins with its request', () => {
    expect(moveOf(derivacionInitial, 'derivacion.solicitada', 'derivante')).toBe('ENVIADA');
  });

  it('is received by the receipts of whom it was asked, and only before anything was answered', () => {
    expect(movesOf('recibo', 'derivante')).toEqual({ ENVIADA: 'RECIBIDA' });
  });

  it('is derived again only after it was rejected', () => {
    expect(movesOf('rederivacion', 'derivante')).toEqual({ RECHAZADA: 'REDERIVADA' });
  });

  it.each(derivacionStates)('in %s is moved by nobody to whom a message does not belong', (state) => {
    for (const on of derivacionMessages) {
      const other = derivacionSides.find((each) => each !== side(on));
      expect(moveOf(state, on, other as DerivacionSide)).toBeUndefined();
    }
  });

  it.each(derivacionStates)('in %s has a title for a person', (state) => {
    expect(titleOfState(state)).toMatch(/^[A-ZÁÉÍÓÚ].+[^.]$/);
  });

  it('does not know what else is said in a thread', () => {
    for (const other of ['plan.informado', 'autorizacion.revocada', 'recibo', 'toString', 'plazo.vencido'])
      expect(isDerivacionMessage(other)).toBe(false);
  });
});

/** Each refused transition, by hand: which rule stands against which messages in which states. */
const refused: readonly [DerivacionRule, string, readonly Message[], readonly DerivacionState[]][] = [
  [
    'derivacion-repetida',
    'a request that was made already',
    ['derivacion.solicitada'],
    [
      'ENVIADA',
      'RECIBIDA',
      'ACUSADA',
      ...notStarted,
      'RECHAZADA',
      'REDERIVADA',
      ...running,
      'CERRADA',
      'ANULADA',
    ],
  ],
  ['acuse-repetido', 'a second acuse', ['derivacion.acusada'], ['ACUSADA']],
  [
    'decision-repetida',
    'a second decision',
    ['derivacion.aceptada', 'derivacion.rechazada'],
    [...notStarted, ...declined, ...running, 'CERRADA'],
  ],
  ['sin-aceptacion', 'what supposes an acceptance that was not given', later, undecided],
  ['sin-inicio', 'a periodic follow-up before the start', ['seguimiento.periodico'], notStarted],
  ['inicio-repetido', 'a second start', ['intervencion.iniciada'], running],
  ['derivacion-rechazada', 'anything about what was rejected', [...later, 'derivacion.anulada'], declined],
  ['derivacion-cerrada', 'anything after the closure', [...later, 'derivacion.anulada'], ['CERRADA']],
  [
    'derivacion-anulada',
    'anything but an acuse after the cancellation',
    ['derivacion.aceptada', 'derivacion.rechazada', ...later, 'derivacion.anulada'],
    ['ANULADA'],
  ],
];

describe('what does not fit', () => {
  const cases = refused.flatMap(([rule, what, messages, states]) =>
    states.flatMap((state) => messages.map((on) => [rule, what, on, state] as const)),
  );

  it.each(cases)('%s: %s, %s in %s', (rule, _what, on, state) => {
    expect(moveOf(state, on, side(on))).toBeUndefined();
    expect(ruleAgainst(state, on, side(on))).toBe(rule);
  });

  it.each(derivacionStates)('parte-ajena: whatever is not theirs to say, in %s', (state) => {
    for (const on of derivacionMessages)
      for (const by of [...derivacionSides, undefined])
        if (by !== side(on)) expect(ruleAgainst(state, on, by)).toBe('parte-ajena');
  });

  it('acuse-repetido: a second late acuse, in whatever state', () => {
    expect(isSaidOnce('derivacion.acusada')).toBe(true);
    for (const state of derivacionStates.filter(
      (each) => !['NO_ENTREGADA', 'ENVIADA', 'RECIBIDA'].includes(each),
    ))
      expect(ruleAgainst(state, 'derivacion.acusada', 'receptor')).toBe('acuse-repetido');
  });

  it('is everything that leads nowhere: no message in no state is left without one of both', () => {
    const all = derivacionStates.flatMap((state) => derivacionMessages.map((on) => `${on} ${state}`));
    const leading = courses.flatMap(([state, moves]) => Object.keys(moves).map((on) => `${on} ${state}`));
    const standing = cases.map(([, , on, state]) => `${on} ${state}`);
    expect([...leading, ...standing].sort()).toEqual(all.sort());
  });

  it.each(['parte-ajena', ...refused.map(([rule]) => rule)])('is said to a person in Spanish: %s', (code) => {
    const { title, detail } = findDerivacionRule(code) ?? { title: '', detail: '' };
    expect(title).toMatch(/^[A-ZÁÉÍÓÚ].{5,70}[^.]$/);
    expect(detail).toMatch(/^[A-ZÁÉÍÓÚ].{20,200}\.$/);
  });
});
