import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ApiClients } from './index.js';

const token = 'credencial-ficticia-de-prueba';
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const one = { name: 'Funcionaria Ficticia', tokenSha256: digestOf(token) };
const other = { name: 'Funcionario Ficticio', tokenSha256: digestOf(`${token}-2`) };

describe('the clients of an API', () => {
  const clients = ApiClients.of({ clients: [one, other] });

  it('are known by their tokens', () => {
    expect(clients.authenticate(`Bearer ${token}`)).toEqual({ name: one.name });
    expect(clients.authenticate(`bearer ${token}-2`)).toEqual({ name: other.name });
  });

  it.each([
    undefined,
    '',
    token,
    `Basic ${token}`,
    'Bearer ',
    `Bearer ${token}-3`,
    `Bearer  ${token}`,
    `Bearer ${one.tokenSha256}`,
    `Bearer ${token}\n`,
  ])('are nobody else: %p', (header) =>
    expect(() => clients.authenticate(header)).toThrow(expect.objectContaining({ code: 'unauthenticated' })),
  );

  it('may be none: then nobody is let in, not even without a token', () => {
    const nobody = ApiClients.of({ clients: [{ name: 'Nadie', tokenSha256: digestOf('') }] });
    expect(() => nobody.authenticate('Bearer ')).toThrow('unauthenticated');
    expect(() => ApiClients.of({ clients: [] }).authenticate(`Bearer ${token}`)).toThrow('unauthenticated');
  });

  it.each([
    [{}, 'no list'],
    [{ clients: [{ ...one, name: ' ' }] }, 'client 0 has no name'],
    [{ clients: [{ ...one, tokenSha256: token }] }, 'client 0 has no SHA-256'],
    [{ clients: [one, { ...other, name: one.name }] }, 'one name'],
    [{ clients: [one, { ...one, name: other.name }] }, 'one token'],
  ])('are refused where the file is wrong, without a value: %#', (file, fault) => {
    expect(() => ApiClients.of(file)).toThrow(fault);
    expect(() => ApiClients.of(file)).not.toThrow(token);
  });
});
