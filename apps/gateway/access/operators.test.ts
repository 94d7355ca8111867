import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, toPublicJwk } from '@valija/envelope';
import { Operators } from './operators.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-operators-'));
afterAll(() => rmSync(dir, { recursive: true }));

const secret = await generatePrivateJwk('sign');
const jwk = toPublicJwk(secret);
const of = (client: object, id = 'consola-ficticia') => Operators.of({ [id]: client });

describe('the clients of the operator', () => {
  it('are read from a file, each with its key and its scopes', async () => {
    const file = join(dir, 'clients.json');
    writeFileSync(file, JSON.stringify({ 'consola-ficticia': { jwk, scopes: ['ops:read', 'ops:write'] } }));
    const operators = await Operators.read(file);
    expect(operators.find('consola-ficticia')).toMatchObject({ scopes: ['ops:read', 'ops:write'] });
    expect(operators.find('consola-ficticia')?.jwk).toMatchObject({ kid: secret.kid, x: secret.x });
    expect(operators.find('otra')).toBeUndefined();
  });

  it('are none without a file', async () => {
    expect((await Operators.read(undefined)).find('consola-ficticia')).toBeUndefined();
  });

  it.each([
    ['named like a party', 'urn:valija:cl:pav:rm', { jwk, scopes: ['ops:read'] }, /no name/],
    ['named with capitals', 'Consola', { jwk, scopes: ['ops:read'] }, /no name/],
    ['without scopes', 'consola', { jwk }, /no list of scopes/],
    ['with no scope at all', 'consola', { jwk, scopes: [] }, /no list of scopes/],
    [
      'with a scope of parties',
      'consola',
      { jwk, scopes: ['ops:read', 'messages:read'] },
      /no list of scopes/,
    ],
    ['with a private key', 'consola', { jwk: secret, scopes: ['ops:read'] }, /a private one/],
    ['without a key', 'consola', { scopes: ['ops:read'] }, /no key/],
    ['with a key without kid', 'consola', { jwk: { ...jwk, kid: '' }, scopes: ['ops:read'] }, /no key/],
    [
      'with a secret',
      'consola',
      { jwk: { kty: 'oct', k: 'AAAA', kid: 'x' }, scopes: ['ops:read'] },
      /no key/,
    ],
    [
      'with a key that is no point',
      'consola',
      { jwk: { ...jwk, x: 'AAAA' }, scopes: ['ops:read'] },
      /is none/,
    ],
    ['that is null', 'consola', null, /no list of scopes/],
  ] as [string, string, object, RegExp][])('are refused: one %s', async (_what, id, client, reason) => {
    await expect(of(client, id)).rejects.toThrow(reason);
  });

  it.each([[[]], [null], ['x']])('are refused where they are no object: %j', async (parsed) => {
    await expect(Operators.of(parsed)).rejects.toThrow('not an object of clients');
  });

  it('are a hundred at most', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 101 }, (_, at) => [`consola-${at}`, { jwk, scopes: ['ops:read'] }]),
    );
    await expect(Operators.of(many)).rejects.toThrow('more than 100 clients');
  });
});
