import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptedByNinez, canariesOf, fixture } from '../fixtures/index.js';
import { Saf } from '../support/saf.js';
import { Stage } from './stage.js';

let stage: Stage;
const canaries = [...new Set(acceptedByNinez.flatMap((name) => canariesOf(fixture(name))))];
let folios: string[] = [];

beforeAll(async () => {
  stage = await Stage.open();
  // While nobody consumes at Mejor Niñez, its messages rest in the broker's files.
  await stage.installation.process('adapter-ninez').kill('SIGKILL');
  await stage.emit(acceptedByNinez.length * 2, 10);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await stage.installation.process('adapter-ninez').restart();
  await stage.drained(acceptedByNinez.length * 2, 60_000);
  // Refused input must leave no trace either: here the RUN does not check, and a field is unknown.
  const saf = new Saf(stage.installation);
  const wrong = fixture('prm-agresion-intrafamiliar');
  await saf.emit({
    ...wrong,
    folio: 'D13-2026-000001',
    sujeto: { ...wrong.sujeto, numeroDocumento: '11111111-2' },
  });
  await saf.emit({ ...wrong, folio: 'D13-2026-000002', relato: wrong.sujeto.nombres });
  folios = stage.taken();
}, 120_000);
afterAll(() => stage.close(), 30_000);

describe('names, documents, addresses and telephones of a run', () => {
  it('are many, and the search would find what is there', async () => {
    expect(canaries.length).toBeGreaterThan(40);
    expect(folios).toHaveLength(acceptedByNinez.length * 2);
    const [id] = await stage.test.rows<{ id: string }>('gateway', 'SELECT id FROM message LIMIT 1');
    expect(await tablesWith([id?.id ?? '-'])).toContain('message');
    expect(filesWith(logFiles(), [id?.id ?? '-'])).not.toEqual([]);
    expect(filesWith(filesBelow(stage.broker.dataDir), ['valija.deliver.ninez.normal.v1'])).not.toEqual([]);
  });

  it('stand in no table of the gateway', async () => {
    expect(await tablesWith(canaries)).toEqual([]);
  });

  it('stand in no file of the broker', () => {
    expect(filesWith(filesBelow(stage.broker.dataDir), canaries)).toEqual([]);
  });

  it('stand in no file of the database, neither of the gateway’s nor of the endpoints’', () => {
    expect(filesWith(filesBelow(stage.database.dataDir), canaries)).toEqual([]);
  });

  it('stand in no log of any process, the broker’s and the database’s included', () => {
    expect(filesWith(logFiles(), canaries)).toEqual([]);
  });
});

const logFiles = (): string[] => [
  ...filesBelow(join(stage.test.dir, 'logs')),
  ...filesBelow(stage.broker.logDir),
  ...filesBelow(stage.database.logDir),
];

/** Tables of the gateway in which any of the texts stands, in any column. */
async function tablesWith(texts: readonly string[]): Promise<string[]> {
  const tables = await stage.test.rows<{ name: string }>(
    'gateway',
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await stage.test.rows<{ row: string }>('gateway', `SELECT t::text AS row FROM ${name} t`);
    // Bytes are printed in hexadecimal.
    const patterns = texts.flatMap((text) => [text, Buffer.from(text).toString('hex')]);
    if (rows.some(({ row }) => patterns.some((pattern) => row.includes(pattern)))) found.push(name);
  }
  return found;
}

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Files in which any of the texts stands, as UTF-8 or Latin-1. */
function filesWith(files: readonly string[], texts: readonly string[]): string[] {
  const patterns = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'latin1')]);
  return files.filter((file) => {
    const bytes = readFileSync(file);
    return patterns.some((pattern) => bytes.includes(pattern));
  });
}
