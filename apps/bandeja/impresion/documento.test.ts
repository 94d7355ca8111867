import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BandejaSchemas } from '@valija/contracts';
import { newestSchemaOf } from '../catalogue.js';
import { printMessage } from './documento.js';
import { type PrintWords, readPrintWords } from './words.js';

const root = join(import.meta.dirname, '..', '..', '..');
const fonts = join(root, 'node_modules/pdfjs-dist/standard_fonts');
let words: PrintWords;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'valija-print-'));
  execFileSync(process.execPath, [join(root, 'scripts/prepare/print.mjs'), folder]);
  words = readPrintWords(folder);
});

const party = { urn: 'urn:valija:cl:pav:rm', name: 'Programa Apoyo a Víctimas (ejemplo)' };
const message = (type: string, content: object): BandejaSchemas['Message'] => ({
  id: '01920000-0000-7000-8000-000000000101',
  direction: 'received',
  type,
  titulo: 'Residencia solicitada',
  counterpart: party,
  subject: '0123456789abcdef0123456789abcdef',
  correlationid: '01920000-0000-7000-8000-000000000101',
  unidad: 'institucion',
  numeroPropio: 'R-2026-0187',
  lane: 'urgent',
  time: '2026-11-20T13:00:00.000Z',
  at: '2026-11-20T13:00:02.000Z',
  attachmentCount: 0,
  estado: 'entregado',
  atencion: 'por_hacer',
  seen: false,
  purpose: 'regularizacion-migratoria',
  legalbasis: 'ley-21325:art-71',
  dataschema: newestSchemaOf(type),
  contentschema: newestSchemaOf(type),
  content: content as Record<string, unknown>,
  attachments: [],
  receipts: [
    {
      kind: 'accepted',
      titulo: 'Aceptado por la compuerta',
      by: party,
      at: '2026-11-20T13:00:01.000Z',
      verified: true,
    },
    {
      kind: 'delivered',
      titulo: 'Entregado al destinatario',
      by: party,
      at: '2026-11-20T13:00:02.000Z',
      verified: false,
    },
  ],
  thread: [],
});
const print = (shown: BandejaSchemas['Message']): Promise<Buffer> =>
  printMessage({
    message: shown,
    self: { urn: 'urn:valija:cl:sermig:residencias', name: 'Servicio Nacional de Migraciones (ejemplo)' },
    printedBy: 'Funcionaria Ficticia',
    at: new Date('2026-11-22T15:00:00Z'),
    words,
    fonts,
  });

/** Text of each page, and what the document says of itself. */
async function read(pdf: Buffer): Promise<{ pages: string[]; title: unknown }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    );
  }
  const { info } = await document.getMetadata();
  await task.destroy();
  return { pages, title: (info as { Title?: string }).Title };
}

const exampleOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, 'contracts/examples', name), 'utf8'));

describe('a printed message', () => {
  it('says who, what, its content as a form, its receipts, and which page it is', async () => {
    const pdf = await print(
      message('residencia.solicitada', exampleOf('residencia.solicitada-0.1.0-1.json')),
    );
    const { pages, title } = await read(pdf);
    const text = pages.join(' ');
    for (const said of [
      'Copia impresa por Funcionaria Ficticia',
      'Programa Apoyo a Víctimas (ejemplo)',
      'R-2026-0187',
      'Persona Ficticia Ejemplo',
      'Víctima de trata de personas',
      'Bolivia',
      'Aceptado por la compuerta',
      'firma comprobada',
      'firma no comprobada',
    ])
      expect(text).toContain(said);
    for (const [at, page] of pages.entries()) expect(page).toContain(`Página ${at + 1} de ${pages.length}`);
    expect(title).toBe('Residencia solicitada');
  });

  it('holds its fonts, and no other', async () => {
    const pdf = (await print(message('residencia.solicitada', {}))).toString('latin1');
    expect(pdf.match(/\/FontFile2/g)).toHaveLength(2);
    expect(pdf).not.toMatch(/\/(Helvetica|Times|Courier)/);
  });

  it('goes on over pages where a text is long, and loses none of it', async () => {
    const relato = Array.from({ length: 900 }, (_, at) => `palabra${at}`).join(' ');
    const shown = message('residencia.solicitada', { observaciones: relato });
    const { pages } = await read(await print(shown));
    expect(pages.length).toBeGreaterThan(1);
    const text = pages.join(' ');
    for (const at of [0, 450, 899]) expect(text).toContain(`palabra${at}`);
    expect(text.indexOf('Recibos')).toBeGreaterThan(text.indexOf('palabra899'));
  });

  it.each(readdirSync(join(root, 'contracts/examples')).filter((name) => name.endsWith('-1.json')))(
    'is made of the example %s',
    async (name) => {
      const [, type = ''] = /^(.+)-\d+\.\d+\.\d+-\d+\.json$/.exec(name) ?? [];
      const { pages } = await read(await print(message(type, exampleOf(name))));
      expect(pages.join(' ')).not.toMatch(/undefined|\[object| [A-Z]{4,}_[A-Z]{3,}/);
    },
  );
});
