import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const some = 'schemas/derivacion.acusada/1.0.0.json';

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'valija-released-'));
  for (const path of ['schemas', 'contracts/catalogues', 'contracts/released.json'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

/** What the check says about a project; nothing where all is well. */
function complaints(): string[] {
  try {
    execFileSync(process.execPath, [join(root, 'scripts', 'check-released.mjs'), copy], { stdio: 'pipe' });
    return [];
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr)
      .trim()
      .split('\n');
  }
}

describe('what is released', () => {
  it('is all there, and as it was', () => {
    expect(complaints()).toEqual([]);
  });

  it('may not be edited, not even by a blank', () => {
    appendFileSync(join(copy, some), ' ');
    expect(complaints()).toEqual([`${some} was released and has changed: undo it, or give it a new version`]);
  });

  it('may not go away', () => {
    rmSync(join(copy, some));
    expect(complaints()).toEqual([`${some} was released and is gone: bring it back`]);
  });

  it('is listed: a new version that nobody released is named', () => {
    const added = 'schemas/derivacion.acusada/1.0.1.json';
    mkdirSync(dirname(join(copy, added)), { recursive: true });
    writeFileSync(join(copy, added), '{}\n');
    expect(complaints()).toEqual([`${added} is not released: run npm run release`]);
  });
});
