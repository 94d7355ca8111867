import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { newToken, run, say, sayToken, setStage } from './stage.js';

/** What a process says on both its outputs, while every debug log of every package is on. */
async function listen(...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'noisy-client.mjs'), ...args], {
    env: { ...process.env, DEBUG: '*', NODE_DEBUG: 'fetch,undici' },
  });
  const parts: Buffer[] = [];
  for (const output of [child.stdout, child.stderr]) output.on('data', (part: Buffer) => parts.push(part));
  await new Promise((resolve) => child.on('close', resolve));
  return Buffer.concat(parts).toString();
}

const outcome = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'duplicate', diagnostics: `Ya existe el RUN ${run}` }],
};

describe('the token and whoever is looked for', () => {
  it('stand in no log and in no error that nobody takes', async () => {
    const token = newToken();
    const { origin, calls } = await setStage({
      answers: [say(422, outcome)],
      tokens: [sayToken({ access_token: token })],
    });
    const said = await listen(`${origin}/fhir`, 'server', token, run);
    expect(calls().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /fhir/Task/_search',
      'POST /fhir/Patient',
      'PUT /fhir/Patient/p',
    ]);
    expect(calls()[0]?.headers.authorization).toBe(`Bearer ${token}`);
    expect(said.split('HTTP 422 (duplicate)').length).toBeGreaterThan(3);
    expect(said).not.toContain(token);
    expect(said).not.toContain(run);
    expect(said).not.toContain('Ya existe');
  });

  it('would stand there by the package alone', async () => {
    const said = await listen('http://127.0.0.1:1/fhir', 'bare', 'credencial', run);
    expect(said).toContain(run);
  });
});
