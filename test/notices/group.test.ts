import { describe, expect, it } from '@jest/globals';
import { validateContent } from '@valija/messages';
import { digestOfNotices } from '../../apps/gateway/notices/digest.js';
import { groupNotices } from '../../apps/gateway/notices/group.js';
import type { Notice } from '../../apps/gateway/notices/plazo.js';

const v = (name: string, version: string) => `urn:valija:schema:plazo.${name}:${version}`;
const accepts = [v('por-vencer', '2.0.0'), v('vencido', '2.0.0'), v('resuelto', '1.0.0')];
const debtor = 'urn:valija:cl:ficticia:deudora';
const creditor = 'urn:valija:cl:ficticia:acreedora';

const notice = (seq: number, changes: Partial<Notice> = {}): Notice => ({
  seq: String(seq),
  kind: 'vencido',
  step: 0,
  addressee: debtor,
  at: new Date('2026-11-25T03:00:00.000Z'),
  rule: 'derivacion-decision',
  title: 'Decidir si se acepta la derivación',
  period: null,
  id: `01930000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
  correlationid: `01930000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
  lane: 'normal',
  debtor,
  creditor,
  due_at: new Date('2026-11-25T03:00:00.000Z'),
  state: 'open',
  ended_at: null,
  ended_id: null,
  ...changes,
});

const ended = { kind: 'resuelto', ended_at: new Date('2026-11-25T12:00:00.000Z') } as const;
const met = { ...ended, state: 'met', ended_id: '01930000-0000-7000-8000-000000000999' } as const;

describe('what a party is told at once', () => {
  it('is one message for each kind, in the order of a term’s life, and within it as it happened', () => {
    const notices = [
      notice(1, met),
      notice(2),
      notice(3, { kind: 'por-vencer' }),
      notice(4, { step: 1 }),
      notice(5, { kind: 'por-vencer' }),
    ];
    const { groups, unsayable } = groupNotices(notices, accepts);
    expect(groups.map(({ kind, notices: told }) => [kind, told.map(({ seq }) => seq)])).toEqual([
      ['por-vencer', ['3', '5']],
      ['vencido', ['2', '4']],
      ['resuelto', ['1']],
    ]);
    expect(unsayable).toEqual([]);
  });

  it('is valid in the newest version, whatever it tells', () => {
    const notices = [
      notice(1, { kind: 'por-vencer', period: 2 }),
      notice(2, { step: 9 }),
      notice(3, met),
      notice(4, { ...ended, state: 'cancelled' }),
    ];
    for (const { dataschema, content } of groupNotices(notices, accepts).groups)
      expect([dataschema, validateContent(dataschema, content)]).toEqual([dataschema, { ok: true }]);
  });

  it('sends what is urgent by itself, and first', () => {
    const { groups } = groupNotices([notice(1), notice(2, { lane: 'urgent' })], accepts);
    expect(groups.map(({ lane }) => lane)).toEqual(['urgent', 'normal']);
  });

  it('is as many messages as it takes with more than two hundred, which lose nothing and tell nothing twice', () => {
    const notices = Array.from({ length: 401 }, (_, at) => notice(at));
    const { groups } = groupNotices(notices, accepts);
    expect(groups.map(({ notices: told }) => told.length)).toEqual([200, 200, 1]);
    expect(groups.flatMap(({ notices: told }) => told)).toEqual(notices);
  });

  it('is a message for each term where the party knows the first version alone', () => {
    const notices = [notice(1), notice(2, { kind: 'por-vencer', period: 2 }), notice(3, met)];
    const { groups, unsayable } = groupNotices(notices, [v('por-vencer', '1.0.0'), v('vencido', '1.0.0')]);
    expect(groups.map(({ dataschema }) => dataschema)).toEqual([
      v('por-vencer', '1.0.0'),
      v('vencido', '1.0.0'),
    ]);
    for (const { dataschema, content } of groups)
      expect(validateContent(dataschema, content)).toEqual({ ok: true });
    expect(unsayable.map(({ seq }) => seq)).toEqual(['3']);
  });

  it('says how a term was resolved, and when', () => {
    const notices = [notice(1, met), notice(2, { ...ended, state: 'cancelled' })];
    expect(groupNotices(notices, accepts).groups[0]?.content).toMatchObject({
      plazos: [
        { resultado: 'CUMPLIDO', resueltoEn: '2026-11-25T12:00:00.000Z', resueltoPor: met.ended_id },
        { resultado: 'ANULADO', resueltoEn: '2026-11-25T12:00:00.000Z' },
      ],
    });
  });
});

describe('what goes out by e-mail and webhook', () => {
  it('names no party: only what the addressee has to do with a term', () => {
    const notices = [
      notice(1),
      notice(2, { addressee: creditor }),
      notice(3, { addressee: 'urn:valija:cl:ficticia:coordinadora' }),
    ];
    const digest = digestOfNotices(notices);
    expect(digest.plazos.map(({ parte }) => parte)).toEqual(['DEUDOR', 'ACREEDOR', 'COORDINACION']);
    expect(JSON.stringify(digest)).not.toContain('urn:valija:cl:');
    expect(digest.urgente).toBe(false);
  });
});
