import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CompactEncrypt, decodeProtectedHeader } from 'jose';
import { type KeyFileLock, readSealedKeys, writeSealedKeys, writeSecretFile } from './index.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-keys-'));
const file = join(dir, 'keys.jwe');
const secretFile = join(dir, 'secret');
const passphrase = 'una frase ficticia';
const keys = { sign: [{ kty: 'OKP', d: 'ficticia' }], seal: [] };
const locks: [string, KeyFileLock][] = [
  ['the secret of a machine', { secretFile }],
  ['a passphrase', { passphrase }],
];

beforeEach(() => writeSecretFile(secretFile));
afterAll(() => rmSync(dir, { recursive: true }));

const write = (lock: KeyFileLock) => writeSealedKeys(file, lock, 'valija-keyring+json', keys);
const read = (lock: KeyFileLock) => readSealedKeys(file, lock, 'valija-keyring+json');

describe('private keys at rest', () => {
  it.each(locks)('are opened by %s, and lie sealed, for their owner only', async (_what, lock) => {
    await write(lock);
    expect(await read(lock)).toEqual(keys);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(secretFile).mode & 0o777).toBe(0o600);
    const parts = readFileSync(file, 'utf8').trim().split('.');
    expect(parts).toHaveLength(5);
    const alg = 'passphrase' in lock ? 'PBES2-HS512+A256KW' : 'A256KW';
    const header = decodeProtectedHeader(readFileSync(file, 'utf8'));
    expect(header).toMatchObject({ alg, enc: 'A256GCM', cty: 'valija-keyring+json' });
    if ('passphrase' in lock) expect(header.p2c).toBeGreaterThanOrEqual(210_000);
  });

  it('are not the same twice, and leave no file beside them', async () => {
    await write({ secretFile });
    const first = readFileSync(file, 'utf8');
    await write({ secretFile });
    expect(readFileSync(file, 'utf8')).not.toBe(first);
    expect(readdirSync(dir).sort()).toEqual(['keys.jwe', 'secret']);
  });

  it('are not opened by another secret, nor by another passphrase', async () => {
    await write({ secretFile });
    await writeSecretFile(secretFile);
    await expect(read({ secretFile })).rejects.toMatchObject({ fault: 'unopenable' });
    await write({ passphrase });
    await expect(read({ passphrase: `${passphrase}.` })).rejects.toMatchObject({ fault: 'unopenable' });
  });

  it('are opened by the same passphrase however its accents were typed', async () => {
    await write({ passphrase: 'contraseña ficticia'.normalize('NFD') });
    expect(await read({ passphrase: 'contraseña ficticia'.normalize('NFC') })).toEqual(keys);
  });

  it('are not opened as keys of another kind, nor under another algorithm', async () => {
    await write({ secretFile });
    await expect(readSealedKeys(file, { secretFile }, 'jwk+json')).rejects.toMatchObject({
      fault: 'unopenable',
    });
    await expect(read({ passphrase })).rejects.toMatchObject({ fault: 'unopenable' });
    const secret = Buffer.from(readFileSync(secretFile, 'utf8').trim(), 'base64url');
    const direct = await new CompactEncrypt(Buffer.from('{}'))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', cty: 'valija-keyring+json' })
      .encrypt(secret);
    writeFileSync(file, direct);
    await expect(read({ secretFile })).rejects.toMatchObject({ fault: 'unopenable' });
  });

  it('are not opened where a character was changed', async () => {
    await write({ secretFile });
    const text = readFileSync(file, 'utf8');
    const at = text.length - 40;
    writeFileSync(file, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
    await expect(read({ secretFile })).rejects.toMatchObject({ fault: 'unopenable' });
  });
});

describe('a file of keys or of their secret', () => {
  it.each([
    ['its group', 0o640],
    ['everybody', 0o604],
    ['everybody, to write', 0o602],
  ])('is refused where %s may open it, and says what to do', async (_who, mode) => {
    await write({ secretFile });
    for (const exposed of [file, secretFile]) {
      chmodSync(exposed, mode);
      await expect(read({ secretFile })).rejects.toMatchObject({
        fault: 'exposed',
        message: expect.stringContaining(`chmod 600 ${exposed}`),
      });
      chmodSync(exposed, 0o600);
    }
  });

  it('is named where it is missing, too large or no secret', async () => {
    await write({ secretFile });
    await expect(read({ secretFile: join(dir, 'none') })).rejects.toMatchObject({ fault: 'missing' });
    writeFileSync(secretFile, 'demasiado corto');
    await expect(read({ secretFile })).rejects.toMatchObject({ fault: 'unreadable', file: secretFile });
    writeFileSync(file, 'x'.repeat(300_000));
    await expect(read({ secretFile })).rejects.toMatchObject({ fault: 'unreadable', file });
  });

  it('is never quoted', async () => {
    writeFileSync(file, 'texto-secreto');
    await expect(read({ secretFile })).rejects.not.toThrow(/texto-secreto/);
  });
});
