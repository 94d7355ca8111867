import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { integer, readConfig, text } from './config.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-config-'));
afterAll(() => rmSync(dir, { recursive: true }));

const fileWith = (content: string): string => {
  const file = join(dir, String(content.length));
  writeFileSync(file, content);
  return file;
};

describe('the environment of a process', () => {
  it('tells every fault at once, and no value', () => {
    const read = () => readConfig({ A: text, B: integer(1, 5), C: text }, { B: 'secreto', C: 'c' });
    expect(read).toThrow(/A: falta\n {2}B: debe ser un entero entre 1 y 5$/);
    expect(read).not.toThrow(/secreto/);
  });

  it('may lie in files: a variable with _FILE behind names the file of its text', () => {
    const config = readConfig(
      { TOKEN: text, PORT: integer(1, 9) },
      { TOKEN_FILE: fileWith('t0ken\n'), PORT: '8' },
    );
    expect(config).toEqual({ TOKEN: 't0ken', PORT: 8 });
  });

  it('is not said twice', () => {
    const environment = { TOKEN: 'uno', TOKEN_FILE: fileWith('otro') };
    expect(() => readConfig({ TOKEN: text }, environment)).toThrow(/TOKEN: se da también por TOKEN_FILE/);
  });

  it.each([
    ['is not there', () => join(dir, 'nada')],
    ['is a folder', () => dir],
    ['is larger than 64 KiB', () => fileWith('x'.repeat(64 * 1024 + 1))],
  ])('is not read from a file that %s, and its path is not told', (_, file) => {
    const read = () => readConfig({ TOKEN: text }, { TOKEN_FILE: file() });
    expect(read).toThrow(/TOKEN: TOKEN_FILE no es un archivo de hasta 65536 bytes$/);
    expect(read).not.toThrow(dir);
  });

  it('lacks what lies in an empty file', () => {
    expect(() => readConfig({ TOKEN: text }, { TOKEN_FILE: fileWith('') })).toThrow(/TOKEN: falta$/);
  });
});
