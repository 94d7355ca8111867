import { describe, expect, it } from '@jest/globals';
import { Roles } from './index.js';

const known = ['consulta', 'operacion'];
const roles = Roles.of(
  {
    claim: 'grupos',
    values: { 'valija-ve': ['consulta'], 'valija-hace': ['consulta', 'operacion'] },
    subjects: { 'persona-ficticia': ['operacion'] },
  },
  known,
);

describe('who has which role', () => {
  it.each([
    [['valija-ve', 'otro'], ['valija-ve']],
    ['valija-ve valija-hace', ['valija-ve', 'valija-hace']],
    [['valija-ve', 7, null], ['valija-ve']],
    [{ 'valija-ve': true }, []],
    [undefined, []],
  ])('is read from a claim %j', (grupos, granted) =>
    expect(roles.grantedBy({ sub: 'otra', grupos })).toEqual(granted),
  );

  it('is what the file says of the claim and of the subject, together', () => {
    expect(roles.rolesOf('persona-ficticia', ['valija-ve'])).toEqual(['consulta', 'operacion']);
    expect(roles.rolesOf('otra', ['valija-ve'])).toEqual(['consulta']);
    expect(roles.rolesOf('otra', ['__proto__', 'constructor'])).toEqual([]);
  });

  it.each([
    [[], 'no object'],
    [{ claims: 'x' }, 'member'],
    [{ claim: 7 }, 'no text'],
    [{ values: { a: ['consulta'] } }, 'does not name'],
    [{ claim: 'c', values: { a: ['jefatura'] } }, 'roles that exist'],
    [{ subjects: { a: 'consulta' } }, 'roles that exist'],
  ])('is not read from %j', (file, fault) => expect(() => Roles.of(file, known)).toThrow(fault));
});
