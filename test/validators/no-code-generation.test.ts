import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** The built libs in a process that may not turn text into code. */
function run(...args: readonly string[]) {
  const script = join(import.meta.dirname, 'validate-all.mjs');
  return spawnSync(process.execPath, ['--disallow-code-generation-from-strings', script, ...args], {
    encoding: 'utf8',
  });
}

describe('a process that may not turn text into code', () => {
  it('validates every example of every message and interface', () => {
    const { status, stdout, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { seen, refused, loaded } = JSON.parse(stdout);
    expect(refused).toEqual([]);
    expect(seen).toBeGreaterThan(100);
    expect(loaded.sort()).toEqual(['ajv/dist/runtime/equal.js', 'ajv/dist/runtime/ucs2length.js']);
  });

  it('could not compile a schema', () => {
    const { status, stderr } = run('compile');
    expect(status).toBe(1);
    expect(stderr).toContain('Code generation from strings disallowed');
  });
});
