import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');

/** Copies of documents in which one text was replaced by another: what is wrong with each, and what the linter calls it. */
const broken = [
  {
    document: 'asyncapi.json',
    fault: 'a message that its channel lacks',
    from: 'intakeNormal/messages/denuncia.recibida-1.0.0',
    to: 'intakeNormal/messages/nada',
    says: 'error: invalid-ref',
  },
  {
    document: 'asyncapi.json',
    fault: 'a channel without its parameter',
    from: '"address": "valija.dead.{extremo}.v1"',
    to: '"address": "valija.dead.v1"',
    says: 'error: asyncapi3-channel-parameters',
  },
  {
    document: 'asyncapi.json',
    fault: 'a reference that leaves it',
    from: '"#/components/schemas/Sobre"',
    to: '"https://example.org/sobre.json"',
    says: 'error: leaves the document',
  },
  {
    document: 'saf.openapi.json',
    fault: 'a reference to nothing',
    from: '"#/components/schemas/NovedadAcuse"',
    to: '"#/components/schemas/Nada"',
    says: 'error: no-unresolved-refs',
  },
  {
    document: 'saf.openapi.json',
    fault: 'operations that ask for no credential',
    from: '"security"',
    to: '"x-security"',
    says: 'error: security-defined',
  },
  {
    document: 'saf.openapi.json',
    fault: 'an example that its schema refuses',
    from: '"clase": "ACUSE"',
    to: '"clase": "NADA"',
    says: 'warn: no-invalid-media-type-examples',
  },
];

function lint(...files: readonly string[]) {
  const script = join(root, 'scripts', 'lint-contracts.mjs');
  return spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
}

describe('check:contracts', () => {
  let folder = '';
  let said: ReturnType<typeof lint> | undefined;
  const nameOf = (at: number) => `${at}.json`;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'valija-contracts-'));
    const copies = broken.map(({ document, from, to }, at) => {
      const source = readFileSync(join(root, 'contracts', document), 'utf8');
      if (!source.includes(from)) throw new Error(`${document} has no ${from}`);
      writeFileSync(
        join(folder, nameOf(at)),
        source.replace(from, () => to),
      );
      return join(folder, nameOf(at));
    });
    said = lint(...copies);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('fails when one is broken', () => expect(said?.status).toBe(1));

  it.each(broken.map(({ document, fault, says }, at) => ({ document, fault, says, at })))(
    'finds in $document $fault',
    ({ says, at }) => {
      const lines = said?.stderr.split('\n').filter((line) => line.includes(`/${nameOf(at)}: `));
      expect(lines).toContainEqual(expect.stringContaining(`: ${says}`));
    },
  );
});
