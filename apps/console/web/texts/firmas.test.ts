import { describe, expect, it } from '@jest/globals';
import type { Proposal } from '@valija/ops-api';
import { plain } from '@valija/words';
import { makeAbandonment, makeSuspension } from '../signing/statement.js';
import { answerProposals, linesOf, sayers, sayStatement, sayWaiting, signLabel } from './firmas.js';

/** Sunday 22 November 2026, 10:42 in Santiago. Persons and institutions are fictitious. */
const now = Date.parse('2026-11-22T13:42:00Z');
const proposal = (changes: Partial<Proposal> = {}): Proposal => ({
  digest: 'x',
  kind: 'suspension',
  about: { agreement: 'uno-dos', suspended: false },
  why: 'Prueba (ficticia)',
  at: '2026-11-22T13:31:00Z',
  signedBy: ['Administradora Ficticia'],
  state: 'awaiting-signature',
  missing: 1,
  expiresAt: '2026-12-20T13:31:00Z',
  signed: { payload: 'x', signatures: [] },
  statement: { kind: 'suspension', at: '', why: '' },
  ...changes,
});
const suspension = proposal({
  state: 'awaiting-ratification',
  expiresAt: null,
  about: { agreement: 'uno-dos', suspended: true },
});

describe('the first line of Firmas', () => {
  it.each([
    [[], 'Nada espera una segunda firma.'],
    [[suspension], '1 suspensión ya rige y espera que otra persona la ratifique.'],
    [[proposal()], '1 propuesta no rige hasta que otra persona firme.'],
    [
      [proposal(), proposal({ expiresAt: '2026-11-24T13:00:00Z' })],
      '2 propuestas no rigen hasta que otra persona firme. 1 caduca en tres días o menos.',
    ],
  ])('says what is in force and what is not: %#', (proposals, said) =>
    expect(plain(answerProposals(proposals, now))).toBe(said),
  );
});

describe('a proposal', () => {
  it('says what it does, who signed it and until when it waits', () => {
    expect(plain(sayStatement(suspension))).toBe('Suspender el acuerdo uno-dos');
    expect(plain(sayStatement(proposal()))).toBe('Levantar la suspensión del acuerdo uno-dos');
    expect(plain(sayWaiting(suspension, now))).toBe(
      'Lo firmó Administradora Ficticia a las 10:31. Rige desde entonces.',
    );
    expect(plain(sayWaiting(proposal(), now))).toBe(
      'Lo firmó Administradora Ficticia a las 10:31. Caduca el 20 de diciembre a las 10:31.',
    );
    expect(plain(sayers(['urn:valija:cl:mejor-ninez:rm', 'Ana Ficticia']))).toBe(
      'la raíz de Mejor Niñez RM y Ana Ficticia',
    );
  });

  it('names object and effect in its button', () => {
    expect(
      [suspension, proposal(), proposal({ kind: 'abandonment', about: {} }), proposal({ kind: 'key' })].map(
        signLabel,
      ),
    ).toEqual([
      'Ratificar 1 suspensión',
      'Levantar 1 suspensión',
      'Abandonar 1 mensaje',
      'Firmar y publicar 1 cambio',
    ]);
  });
});

describe('what a person is asked to sign', () => {
  const said = { at: '2026-11-22T13:42:00.000Z', why: 'Prueba (ficticia)' };

  it('is shown whole, as its bytes say it', () => {
    const lines = linesOf(makeSuspension({ ...said, revision: 3, agreement: 'uno-dos', suspended: true }));
    expect(lines).toEqual([
      { name: 'Qué', value: 'Suspende un acuerdo: desde ahora no se envía ni se entrega nada por él' },
      { name: 'Revisión', value: '3' },
      { name: 'Acuerdo', value: 'uno-dos' },
      { name: 'Suspendido', value: 'sí' },
      { name: 'Motivo', value: 'Prueba (ficticia)' },
      { name: 'Declarado', value: '22 de noviembre de 2026, 10:42:00' },
    ]);
  });

  it('leaves out no member that it does not know', () => {
    const statement = {
      kind: 'party',
      ...said,
      party: { urn: 'urn:x', nuevo: [1, 'dos'], accepts: [] },
    } as const;
    const lines = linesOf(statement);
    expect(lines).toContainEqual({ name: 'nuevo', value: '1, dos' });
    const abandonment = makeAbandonment({ ...said, source: 'urn:x', id: 'i', envelopedigest: 'd' });
    expect(linesOf(abandonment).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['urn:x', 'i', 'd']),
    );
  });
});
