import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runCli } from './cli.js';
import { readPersonKey } from './person-key.js';
import type { Terminal } from './terminal.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-cli-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A person who gives these answers, one after the other. */
const typing = (...answers: string[]): Terminal => {
  const next = async (): Promise<string> => answers.shift() ?? '';
  return { isInteractive: true, askSecret: next, ask: next };
};
const nobody: Terminal = { ...typing(), isInteractive: false };

async function run(args: readonly string[], terminal = nobody, environment: Record<string, string> = {}) {
  let [out, error] = ['', ''];
  const write = {
    out: (text: string) => {
      out += text;
    },
    error: (text: string) => {
      error += text;
    },
  };
  return { exit: await runCli({ args, environment, terminal, write }), out, error };
}

const groups = {
  keys: ['rotate', 'retire', 'show', 'root'],
  admin: ['create'],
  party: ['add', 'change', 'succeed'],
  agreement: ['add', 'change', 'suspend', 'resume', 'export'],
  directory: ['show', 'proposals', 'approve'],
  message: ['show', 'send', 'abandon'],
  authorization: ['show'],
};
const commands = Object.entries(groups).flatMap(([group, names]) => names.map((name) => [group, name]));

describe('the help', () => {
  it.each([[], ...Object.keys(groups).map((group) => [group]), ...commands])(
    'is in Spanish, whole: valija %s %s',
    async (...command) => {
      const { exit, out, error } = await run([...command.filter(Boolean), '--ayuda']);
      expect({ exit, error }).toEqual({ exit: 0, error: '' });
      expect(out).toContain('Muestra esta ayuda');
      expect(out).not.toMatch(
        /\b(Options|Commands|Examples|Positionals|required|default|string|boolean|number)\b/,
      );
    },
  );
});

describe('what cannot be read', () => {
  it.each([
    [[], 'Indique una orden'],
    [['keys'], 'rotate, retire, show o root'],
    [['agreement', 'suspnd', 'x'], '¿Quiso decir suspend?'],
    [['keys', 'rotate', '--motivo', 'x', '--inexistente'], 'Argumento desconocido: inexistente'],
    [['keys', 'rotate'], 'motivo'],
    [['keys', 'rotate', '--motivo', 'x', '--margen', '-1'], '--margen debe ser un número'],
    [['directory', 'show'], '--anclas'],
  ])('is told in Spanish, with what to do, and exits with 2: %j', async (args, told) => {
    const { exit, out, error } = await run(args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(error).toContain(told);
    expect(error).toMatch(/→ \S/);
  });

  it('is told as JSON where that is asked for', async () => {
    const { error } = await run(['directory', 'show', '--json']);
    expect(JSON.parse(error)).toMatchObject({
      error: { exit: 2, message: expect.stringContaining('--anclas') },
    });
  });
});

describe('a value that begins with a dash, as one identifier in 64 does', () => {
  const kid = `-${'aB3_-'.repeat(8)}xy`;

  it.each([
    [['keys', 'retire', kid, '--ahora', '--motivo', 'x'], '--anclas'],
    [['keys', 'retire', '--motivo', '-x', '--ahora', `-${kid}`], '--anclas'],
    [['authorization', 'show', kid], '--anclas'],
    [['message', 'show', kid, '-x'], 'Argumento desconocido: -x'],
    [['message', 'abandon', kid], 'Hacen falta argumentos'],
  ])('is read as any other: %j', async (args, told) => {
    const { exit, error } = await run(args);
    expect(error).toContain(told);
    expect(error).not.toContain('\0');
    expect(exit).toBe(2);
  });

  it('arrives as it was typed', async () => {
    const file = join(dir, '-guion.jwe');
    const clave = join(dir, 'clave-guion');
    writeFileSync(clave, 'una clave ficticia', { mode: 0o600 });
    const args = ['admin', 'create', '--nombre', kid, '--archivo', file, '--clave-archivo', clave, '--json'];
    const { out } = await run(args);
    expect(Object.keys(JSON.parse(out).pin.administrators)).toEqual([kid]);
  });
});

describe('a key of a person', () => {
  const passphrase = 'una clave ficticia';
  const file = join(dir, 'ana.jwe');

  it('is made under a passphrase that is typed twice, and is never overwritten', async () => {
    const args = ['admin', 'create', '--nombre', 'Ana Ficticia', '--archivo', file, '--json'];
    const { exit, out } = await run(args, typing(passphrase, passphrase));
    expect(exit).toBe(0);
    const made = JSON.parse(out) as {
      kid: string;
      pin: { administrators: Record<string, { kid: string; d?: string }> };
    };
    expect(made.pin.administrators['Ana Ficticia']).toMatchObject({ kid: made.kid, kty: 'OKP' });
    expect(made.pin.administrators['Ana Ficticia']?.d).toBeUndefined();
    expect((await readPersonKey(file, passphrase)).kid).toBe(made.kid);
    const before = readFileSync(file, 'utf8');
    expect(await run(args, typing(passphrase, passphrase))).toMatchObject({ exit: 2 });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    ['too short a passphrase', ['corta', 'corta'], 'demasiado corta'],
    ['two that differ', [passphrase, `${passphrase}!`], 'no son iguales'],
  ])('is not made under %s', async (_what, typed, told) => {
    const args = ['keys', 'root', '--parte', 'urn:valija:cl:pav:rm', '--archivo', join(dir, 'otra.jwe')];
    expect(await run(args, typing(...typed))).toMatchObject({
      exit: 2,
      error: expect.stringContaining(told),
    });
  });

  it('takes its passphrase from a file where nobody sits, and from none that others may read', async () => {
    const clave = join(dir, 'clave');
    writeFileSync(clave, `${passphrase}\n`, { mode: 0o600 });
    const args = ['keys', 'root', '--parte', 'urn:valija:cl:pav:rm', '--archivo', join(dir, 'raiz.jwe')];
    expect(await run(args)).toMatchObject({ exit: 2, error: expect.stringContaining('--clave-archivo') });
    chmodSync(clave, 0o644);
    const exposed = await run(args, nobody, { VALIJA_CLAVE_ARCHIVO: clave });
    expect(exposed).toMatchObject({ exit: 2, error: expect.stringContaining(`chmod 600 ${clave}`) });
    chmodSync(clave, 0o600);
    expect((await run(args, nobody, { VALIJA_CLAVE_ARCHIVO: clave })).exit).toBe(0);
    expect((await readPersonKey(join(dir, 'raiz.jwe'), passphrase)).kid).toBeTruthy();
  });
});
