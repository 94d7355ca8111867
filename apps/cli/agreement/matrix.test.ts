import { describe, expect, it } from '@jest/globals';
import type { Party } from '@valija/directory';
import { type ListedAgreement, matrixOf, toCsv, toMarkdown } from './matrix.js';

const at = new Date('2026-11-22T12:00:00Z');
const parties: Party[] = [
  { urn: 'urn:valija:cl:ficticia:una', name: 'Una | Ficticia', kind: 'ong', endpoint: 'una', accepts: [] },
  { urn: 'urn:valija:cl:ficticia:otra', name: '=2+5, "Otra"', kind: 'ong', endpoint: 'otra', accepts: [] },
];
const agreement = (changes: Partial<ListedAgreement> = {}): ListedAgreement => ({
  id: 'ficticio',
  types: ['cl.valija.derivacion.solicitada', 'cl.valija.derivacion.acusada'],
  sender: 'urn:valija:cl:ficticia:una',
  recipient: 'urn:valija:cl:ficticia:otra',
  purpose: 'proteccion',
  legalbasis: 'ley-21057:art-4',
  release: ['identidad', 'contacto'],
  validfrom: '2026-01-01T03:00:00Z',
  validto: '2027-01-01T03:00:00Z',
  suspended: false,
  ...changes,
});

describe('the matrix of agreements', () => {
  it('has a row for each type, in order, with the names of the parties', () => {
    const rows = matrixOf([agreement()], parties, at);
    expect(rows.map(({ tipo }) => tipo)).toEqual(['derivacion.acusada', 'derivacion.solicitada']);
    expect(rows[0]).toMatchObject({ emisor: 'Una | Ficticia', estado: 'vigente', cupoDiario: 'sin límite' });
  });

  it.each([
    ['suspendido', { suspended: true }],
    ['vencido', { validto: '2026-11-22T12:00:00Z', suspended: true }],
    ['futuro', { validfrom: '2026-11-22T12:00:01Z' }],
  ])('says what is %s', (estado, changes) => {
    expect(matrixOf([agreement(changes)], parties, at)[0]?.estado).toBe(estado);
  });

  it('is a page with one table for each sender, whose bars stay in their cells', () => {
    const page = toMarkdown(matrixOf([agreement()], parties, at), { at, digest: 'resumen' });
    expect(page).toContain('## Una | Ficticia');
    const rows = page.split('\n').filter((line) => line.startsWith('| ='));
    expect(rows).toHaveLength(2);
  });

  it('is CSV in which no cell is a formula', () => {
    const [, row] = toCsv(matrixOf([agreement()], parties, at)).split('\r\n');
    expect(row).toContain(`"'=2+5, ""Otra"""`);
  });
});
