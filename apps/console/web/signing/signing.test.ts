import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addSignature as addByTool,
  type Statement as DirectoryStatement,
  Pins,
  signStatement as signByTool,
  verifyStatement,
  writeSealedKeys,
} from '@valija/directory';
import { generatePrivateJwk, importKey, toPublicJwk } from '@valija/envelope';
import { exportJWK, generateKeyPair } from 'jose';
import { isPersonKeyFile, openPersonKey, type PersonKey } from './person-key.js';
import { addSignature, signersOf, signStatement } from './sign-statement.js';
import { isReason, makeAbandonment, makeSuspension, readStatement, toPayload } from './statement.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-signing-'));
const passphrase = 'una clave ficticia con ñ';
type Made = Awaited<ReturnType<typeof generatePrivateJwk>>;
let jwks: Made[];
let files: string[];
let keys: PersonKey[];
let pins: Pins;

const at = <T>(list: readonly T[], index: number): T => list[index] as T;

beforeAll(async () => {
  jwks = [await generatePrivateJwk('root'), await generatePrivateJwk('root')];
  files = [];
  keys = [];
  for (const [index, jwk] of jwks.entries()) {
    const file = join(dir, `${index}.jwe`);
    await writeSealedKeys(file, { passphrase }, 'jwk+json', jwk);
    files.push(readFileSync(file, 'utf8'));
    const opened = await openPersonKey(at(files, index), passphrase);
    if (opened.outcome === 'opened') keys.push(opened.key);
  }
  pins = await Pins.build({
    gateway: 'urn:valija:cl:ficticia:compuerta',
    parties: {},
    administrators: { 'Una Ficticia': toPublicJwk(at(jwks, 0)), 'Otro Ficticio': toPublicJwk(at(jwks, 1)) },
  });
});
afterAll(() => rmSync(dir, { recursive: true }));

const suspension = makeSuspension({
  at: '2026-11-23T12:00:00.000Z',
  why: 'Prueba con eñe, tildes y «comillas» 🙂',
  revision: 3,
  agreement: 'uravit-13-mejor-ninez-rm-derivacion',
  suspended: true,
});
const abandonment = makeAbandonment({
  at: '2026-11-23T12:00:00.000Z',
  why: 'Nadie lo recibirá',
  source: 'urn:valija:cl:minpublico:uravit-13',
  id: '01938a5e-0000-7000-8000-000000000001',
  envelopedigest: 'A'.repeat(43),
});

describe('a statement signed in the browser', () => {
  it.each([
    ['a suspension', suspension],
    ['an abandonment', abandonment],
  ])('is byte for byte what the command line signs: %s', async (_name, statement) => {
    const tool = await signByTool(statement as DirectoryStatement, await importKey(at(jwks, 0)));
    expect(JSON.stringify(await signStatement(statement, at(keys, 0)))).toBe(JSON.stringify(tool));
  });

  it('is byte for byte the same with the signature of a second person', async () => {
    const [first, second] = [await importKey(at(jwks, 0)), await importKey(at(jwks, 1))];
    const tool = await addByTool(await signByTool(suspension, first), second);
    const browser = await addSignature(await signStatement(suspension, at(keys, 0)), at(keys, 1));
    expect(JSON.stringify(browser)).toBe(JSON.stringify(tool));
    expect(signersOf(browser)).toEqual(jwks.map(({ kid }) => kid));
  });

  it('verifies against the pins, as by both persons', async () => {
    const signed = await addSignature(await signStatement(suspension, at(keys, 0)), at(keys, 1));
    const { statement, signers } = await verifyStatement(signed, pins);
    expect(statement).toEqual(suspension);
    expect(signers).toEqual([{ administrator: 'Una Ficticia' }, { administrator: 'Otro Ficticio' }]);
  });

  it('verifies also under a key for ES256', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const { calculateJwkThumbprint } = await import('jose');
    const made = await exportJWK(privateKey);
    const jwk = { ...made, alg: 'ES256', kid: await calculateJwkThumbprint(made) };
    const file = join(dir, 'es256.jwe');
    await writeSealedKeys(file, { passphrase }, 'jwk+json', jwk);
    const opened = await openPersonKey(readFileSync(file, 'utf8'), passphrase);
    if (opened.outcome !== 'opened') throw new Error(opened.outcome);
    const { d: _private, ...publicPart } = jwk;
    const of = await Pins.build({
      gateway: 'urn:valija:cl:ficticia:compuerta',
      parties: {},
      administrators: { 'Una Ficticia': publicPart },
    });
    const { signers } = await verifyStatement(await signStatement(suspension, opened.key), of);
    expect(signers).toEqual([{ administrator: 'Una Ficticia' }]);
  });

  it('is not signed twice by one person', async () => {
    const signed = await signStatement(suspension, at(keys, 0));
    await expect(addSignature(signed, at(keys, 0))).rejects.toThrow('already');
  });

  it('is not signed where the bytes can be read in another way than they are shown', async () => {
    const signed = await signStatement(suspension, at(keys, 0));
    const spaced = Buffer.from(JSON.stringify(suspension, null, 1)).toString('base64url');
    const twice = Buffer.from(
      JSON.stringify(suspension).replace('"suspended":true', '"suspended":true,"suspended":false'),
    ).toString('base64url');
    for (const payload of [spaced, twice, `${toPayload(suspension)}=`, 'bm8'])
      await expect(addSignature({ ...signed, payload }, at(keys, 1))).rejects.toThrow();
  });

  it('says again what its bytes say', async () => {
    expect(readStatement(await signStatement(suspension, at(keys, 0)))).toEqual(suspension);
  });
});

describe('the key of a person', () => {
  it('cannot be taken out again', () => {
    expect(at(keys, 0)).toMatchObject({ kid: at(jwks, 0).kid, alg: 'EdDSA', key: { extractable: false } });
  });

  it('opens whichever way its passphrase was typed', async () => {
    const opened = await openPersonKey(at(files, 0), passphrase.normalize('NFD'));
    expect(opened.outcome).toBe('opened');
  });

  it('stays closed under another passphrase, and where the file was changed', async () => {
    const file = at(files, 0);
    expect(await openPersonKey(file, 'otra clave ficticia')).toEqual({ outcome: 'closed' });
    const parts = file.split('.');
    // The first character of what is enciphered: each of its bits counts.
    const [first = '', ...rest] = parts[3] ?? '';
    parts[3] = [first === 'A' ? 'B' : 'A', ...rest].join('');
    expect(await openPersonKey(parts.join('.'), passphrase)).toEqual({ outcome: 'closed' });
  });

  it('is none where the file is something else', async () => {
    const secretFile = join(dir, 'secret');
    const { writeSecretFile } = await import('@valija/directory');
    await writeSecretFile(secretFile);
    await writeSealedKeys(join(dir, 'ring.jwe'), { secretFile }, 'valija-keyring+json', {
      sign: [],
      seal: [],
    });
    const ring = readFileSync(join(dir, 'ring.jwe'), 'utf8');
    for (const file of ['', 'foto', JSON.stringify(jwks[0]), ring, 'A'.repeat(9_000)])
      expect(await openPersonKey(file, passphrase)).toEqual({ outcome: 'foreign' });
    expect(isPersonKeyFile(at(files, 0))).toBe(true);
  });

  it('is none where it does not sign', async () => {
    await writeSealedKeys(
      join(dir, 'seal.jwe'),
      { passphrase },
      'jwk+json',
      await generatePrivateJwk('seal'),
    );
    expect(await openPersonKey(readFileSync(join(dir, 'seal.jwe'), 'utf8'), passphrase)).toEqual({
      outcome: 'closed',
    });
  });
});

describe('a reason', () => {
  it('is one line of 1 to 300 characters', () => {
    expect(['Prueba', 'ñ'.repeat(300), '🙂'.repeat(300)].map(isReason)).toEqual([true, true, true]);
    expect(['', '   ', 'a\nb', 'x'.repeat(301)].map(isReason)).toEqual([false, false, false, false]);
  });
});
