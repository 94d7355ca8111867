import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { administratorTexts, catalogue, type ErrorCode, isErrorCode } from './index.js';

const root = join(import.meta.dirname, '..', '..');
const codes = Object.keys(catalogue) as ErrorCode[];

describe('the documentation', () => {
  const document = readFileSync(join(root, 'docs', 'errors.md'), 'utf8');
  const sections = readSections(document);
  const undocumented = (text: string) => {
    const documented = readSections(text).map(({ code }) => code);
    return codes.filter((code) => !documented.includes(code));
  };

  it('has one section for each code, and none for another', () => {
    expect(undocumented(document)).toEqual([]);
    expect(sections.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it('is found out where it lacks a code', () => {
    const without = document.replace(/^### `expired` · \d+\n[^#]+/m, '');
    expect(without.length).toBeLessThan(document.length);
    expect(undocumented(without)).toEqual(['expired']);
  });

  it.each(codes)('gives status and handling of the catalogue: %s', (code) => {
    const { status, handling } = catalogue[code];
    expect(sections.find((section) => section.code === code)).toMatchObject({ status, handling });
  });

  it.each(codes)('tells what happened and what sender and administrator do: %s', (code) => {
    const { points } = sections.find((section) => section.code === code) ?? { points: [] };
    expect(points.map(([who]) => who)).toEqual(['Qué pasó', 'Quien envía', 'Quien administra']);
    for (const [, text] of points) expect(text).toMatch(/^\S.+\.$/);
  });

  it.each(codes)('tells an administrator the same as the console: %s', (code) => {
    const { points } = sections.find((section) => section.code === code) ?? { points: [] };
    expect(Object.fromEntries(points)['Quien administra']).toBe(administratorTexts[code].helps);
  });
});

describe('what an administrator is told', () => {
  it('is told of each code, and of no other', () => {
    expect(Object.keys(administratorTexts).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('is short, in whole sentences: %s', (code) => {
    const { means, helps } = administratorTexts[code];
    expect(means).toMatch(/^[A-ZÁÉÍÓÚÑ].{40,200}\.$/);
    expect(helps).toMatch(/^[A-ZÁÉÍÓÚÑ].{30,220}\.$/);
  });

  it('is not said twice', () => {
    const said = Object.values(administratorTexts).map(({ means }) => means);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('the catalogue', () => {
  it.each(codes)('says it in Spanish, in a short title and whole sentences: %s', (code) => {
    const { status, title, detail } = catalogue[code];
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(title).toMatch(/^[A-ZÁÉÍÓÚÑ].{5,70}[^.]$/);
    expect(detail).toMatch(/^[A-ZÁÉÍÓÚÑ].{20,200}\.$/);
  });

  it('has no two codes with one title', () => {
    expect(new Set(codes.map((code) => catalogue[code].title)).size).toBe(codes.length);
  });
});

describe('the code', () => {
  const others = readOtherCodes();
  const sources = ['apps', 'libs'].flatMap((folder) => readSources(join(root, folder)));

  it.each(codes)('uses %s', (code) => {
    expect(sources.filter((text) => text.includes(`'${code}'`)).length).toBeGreaterThan(0);
  });

  it('gives no code that the catalogue lacks', () => {
    const given = sources.flatMap(givenCodes);
    expect(given.length).toBeGreaterThan(50);
    expect(given.filter((code) => !isErrorCode(code) && !others.includes(code))).toEqual([]);
  });

  it('is found out where it gives another', () => {
    const given = givenCodes("throw new ValijaError('made-up', 'why'); return park('made-up-too');");
    expect(given.filter((code) => !isErrorCode(code))).toEqual(['made-up', 'made-up-too']);
  });
});

/** Codes of alerts, and kinds of failures that no error explains: their own test holds each to a text. */
function readOtherCodes(): readonly string[] {
  const contract = JSON.parse(readFileSync(join(root, 'contracts', 'gateway.openapi.json'), 'utf8')) as {
    components: { schemas: Record<'AlertCode' | 'FailureKind', { enum: string[] }> };
  };
  const { AlertCode: alerts, FailureKind: kinds } = contract.components.schemas;
  return [...alerts.enum, ...kinds.enum];
}

/** Where code names an error: thrown, as the outcome of a message, as a doubt of a translation, or in a record. */
const naming = [
  /\bnew ValijaError\(\s*'([a-z-]+)'/g,
  /\b(?:park|refuse|retry)\((?:\w+, )?'([a-z-]+)'/g,
  /\bdoubts\.add\('([a-z-]+)'/g,
  /\baddIncident\(\w+(?:\.\w+)*, '([a-z-]+)'/g,
  /\bcode: '([a-z-]+)'/g,
];

const givenCodes = (text: string): string[] =>
  naming.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code ?? ''));

/** Text of every source that is neither a test, nor generated, nor the catalogue's own. */
function readSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .filter((file) => !file.includes('generated') && !file.startsWith(join(root, 'libs', 'errors')))
    .map((file) => readFileSync(file, 'utf8'));
}

interface Section {
  readonly code: string;
  readonly status: number;
  readonly handling: string;
  readonly points: readonly (readonly [who: string, text: string])[];
}

/** Sections of the document: `## … (`handling`)`, below it `### `code` · status` with its points. */
function readSections(document: string): Section[] {
  return document.split(/^## /m).flatMap((group) => {
    const handling = /^.*\(`(\w+)`\)/.exec(group)?.[1] ?? '';
    return group.split(/^### /m).flatMap((section) => {
      const [, code, status] = /^`([a-z-]+)` · (\d{3})$/m.exec(section.split('\n')[0] ?? '') ?? [];
      if (!code) return [];
      const points = [...section.matchAll(/^- \*\*(.+)\.\*\* (.+)$/gm)].map(
        ([, who = '', text = '']) => [who, text] as const,
      );
      return [{ code, status: Number(status), handling, points }];
    });
  });
}
