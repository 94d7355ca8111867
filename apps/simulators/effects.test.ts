import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type Effect, Journal } from './effects.js';

const folder = mkdtempSync(join(tmpdir(), 'valija-effects-'));
afterAll(() => rmSync(folder, { recursive: true }));

const effect = (folio: string): Effect => ({ clase: 'ACUSE', folio, at: '2026-11-20T10:00:00.000Z' });

describe('Journal', () => {
  it('keeps every entry in order, the same one twice too', async () => {
    const journal = await Journal.open<Effect>(join(folder, 'order', 'a.jsonl'));
    await Promise.all(['1', '2', '2', '3'].map((folio) => journal.append(effect(folio))));
    expect((await journal.read(0)).map(({ folio }) => folio)).toEqual(['1', '2', '2', '3']);
    expect((await journal.read(2, 1)).map(({ folio }) => folio)).toEqual(['2']);
    await journal.close();
  });

  it('has an entry on disk when its append ends', async () => {
    const file = join(folder, 'disk.jsonl');
    const journal = await Journal.open<Effect>(file);
    await journal.append(effect('1'));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(effect('1'));
    await journal.close();
  });

  it('goes on after a restart and passes over a line that was cut short', async () => {
    const file = join(folder, 'restart.jsonl');
    const first = await Journal.open<Effect>(file);
    await first.append(effect('1'));
    await first.close();
    appendFileSync(file, '{"clase":"ACU');
    const second = await Journal.open<Effect>(file);
    await second.append(effect('2'));
    expect((await second.read(0)).map(({ folio }) => folio)).toEqual(['1', '2']);
    await second.close();
  });
});
