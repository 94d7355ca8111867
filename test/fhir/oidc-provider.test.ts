import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { importClientKey, publicJwks } from '@valija/fhir';
import type { JWK } from 'jose';
import { failureOf, privateJwk, say, setStage, task } from './stage.js';

const scope = 'system/Task.rs system/Task.u';
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill();
});

/** Starts the server for one client. @returns its origin */
async function startAuthorizationServer(client: object): Promise<string> {
  const script = join(import.meta.dirname, 'authorization-server.mjs');
  const child = spawn(process.execPath, [script, JSON.stringify(client)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return line.toString().trim();
}

/** A FHIR server, and a client whose tokens come from the authorization server, where it is registered with the key of `alg`. */
async function stageWith(alg: 'ES384' | 'RS384', signing: JWK, registered: object = {}) {
  const origin = await startAuthorizationServer({
    clientId: 'adaptador-hospital',
    alg,
    jwks: publicJwks([await privateJwk(alg)]),
    scope,
    granted: scope,
    ...registered,
  });
  return setStage({
    answers: [say(200, task('a')), say(401), say(200, task('b'))],
    config: {
      tokenUrl: `${origin}/token`,
      clientId: 'adaptador-hospital',
      scopes: scope.split(' '),
      key: await importClientKey(signing),
    },
  });
}

describe('a certified authorization server', () => {
  it.each(['ES384', 'RS384'] as const)(
    'gives tokens for assertions that are signed with %s, each for a new one',
    async (alg) => {
      const { server, calls } = await stageWith(alg, await privateJwk(alg));
      expect(await server.read('Task', 'a')).toEqual(task('a'));
      expect(await server.read('Task', 'b')).toEqual(task('b'));
      const [first, second, third] = calls().map(({ headers }) => headers.authorization);
      expect(first).toMatch(/^Bearer \S{20,}$/);
      expect(second).toBe(first);
      // The token that was refused gave way to another, for which another assertion was shown.
      expect(third).not.toBe(first);
    },
  );

  it.each(['ES384', 'RS384'] as const)('gives none to another key of the same name: %s', async (alg) => {
    const other = { ...(await privateJwk(alg, `otra-${alg}`)), kid: `llave-${alg}` };
    const { server, calls } = await stageWith(alg, other);
    expect(await failureOf(server.read('Task', 'a'))).toEqual({
      code: 'native-unavailable',
      message: 'no token: HTTP 401 invalid_client',
    });
    expect(calls()).toEqual([]);
  });

  it('gives none to a client that it does not know, nor for another algorithm', async () => {
    const stranger = await stageWith('ES384', await privateJwk('ES384'), { clientId: 'otro-cliente' });
    const otherwise = await stageWith('ES384', await privateJwk('RS384'));
    for (const { server } of [stranger, otherwise])
      expect(await failureOf(server.read('Task', 'a'))).toEqual({
        code: 'native-unavailable',
        message: 'no token: HTTP 401 invalid_client',
      });
  });

  it.each([
    ['a part', 'system/Task.rs', 'system/Task.u'],
    ['nothing', '', scope],
  ])('that grants %s of what was asked gives a token that is not used', async (_, granted, missing) => {
    const { server, calls } = await stageWith('ES384', await privateJwk('ES384'), { granted });
    expect(await failureOf(server.read('Task', 'a'))).toEqual({
      code: 'native-scope-missing',
      message: `no token: not granted: ${missing}`,
    });
    expect(calls()).toEqual([]);
  });

  it('that does not let the client ask for it says so', async () => {
    const { server } = await stageWith('ES384', await privateJwk('ES384'), { scope: 'system/Task.rs' });
    expect(await failureOf(server.read('Task', 'a'))).toEqual({
      code: 'native-scope-missing',
      message: 'no token: HTTP 400 invalid_scope',
    });
  });
});
