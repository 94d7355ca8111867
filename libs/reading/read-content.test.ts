import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Field, type ReadableSchema, readContent, type Section } from './index.js';

const root = join(import.meta.dirname, '..', '..');
/** As they are built into the pages. */
const { catalogueOf, formSchemas } = (await import(join(root, 'scripts/prepare/forms/form-schemas.mjs'))) as {
  catalogueOf(root: string, name: string): { codigo: string; titulo: string }[];
  formSchemas(root: string): { dataschemas: string[]; schemaOf(dataschema: string): ReadableSchema };
};
const schemas = formSchemas(root);
const pairs = (name: string) =>
  new Map(catalogueOf(root, name).map(({ codigo, titulo }) => [codigo, titulo]));
const catalogues = { pais: pairs('paises'), comuna: pairs('comunas') };

const read = (type: string, example: string): readonly Section[] => {
  const dataschema = schemas.dataschemas.find((id) => id.includes(`:${type}:`)) ?? '';
  const content = JSON.parse(
    readFileSync(join(root, 'contracts/examples', `${type}-${example}.json`), 'utf8'),
  );
  return readContent(schemas.schemaOf(dataschema), content, { catalogues, first: 'Datos' });
};

/** Each field as «pointer | label | what is shown». */
const lines = (parts: readonly (Field | Section)[]): string[] =>
  parts.flatMap((part) =>
    part.kind === 'section' ? lines(part.parts) : [`${part.pointer} | ${part.label} | ${shown(part)}`],
  );

function shown({ value }: Field): string {
  switch (value.kind) {
    case 'moment':
      return value.at;
    case 'list':
      return value.texts.join(', ');
    case 'document':
      return `[${value.name}, ${value.title}, ${value.type}]`;
    default:
      return value.text;
  }
}

describe('a content as a person reads it', () => {
  const sections = read('residencia.solicitada', '0.1.0-1');

  it('stands in sections with the titles of its schema', () => {
    expect(sections.map(({ label }) => label)).toEqual([
      'Datos',
      'Institución y profesional',
      'Persona',
      'Nacionalidad declarada',
      'Subcategoría que se pide',
    ]);
  });

  it('shows names, days, countries, codes, papers and answers in words', () => {
    expect(lines(sections)).toEqual(
      expect.arrayContaining([
        '/folio | Folio | EJEMPLO-R-1',
        '/persona/identificacion/tipo | Tipo de identificación | Pasaporte',
        '/persona/identificacion/pais | País emisor | Bolivia',
        '/persona/nombre | Nombre | Persona Ficticia Ejemplo',
        '/persona/fechaNacimiento | Fecha de nacimiento | 14 de marzo de 1992',
        '/solicitaPermisoTrabajo | Pide trabajar durante la tramitación | Sí',
        '/solicitud/subcategoria | Subcategoría | Víctima de trata de personas',
        '/solicitud/condicionEtaria | Mayor de edad o NNA | Mayor de edad',
      ]),
    );
    const papers = lines(sections).filter((line) => line.startsWith('/solicitud/antecedentes'));
    expect(papers).toHaveLength(4);
    expect(papers[0]).toMatch(/\| \[.*, Informe de ejemplo, application\/pdf\]$/);
    expect(papers[2]).toMatch(/\| No corresponde$/);
    expect(papers.join('\n')).not.toMatch(/[A-Z]+_[A-Z]+/);
  });

  it('names what could be there and is not', () => {
    expect(sections[0]?.missing).toEqual(['Quién actúa por la persona']);
    expect(sections[2]?.missing).toContain('Sexo registral');
  });

  it('names a language', () => {
    const said = readContent(
      { properties: { idioma: { title: 'Idioma', 'x-language': true } } },
      { idioma: 'qu' },
      { catalogues, first: 'Datos' },
    );
    expect(lines(said)).toEqual(['/idioma | Idioma | quechua']);
  });

  it('loses nothing that its schema does not know', () => {
    const [section] = readContent(
      { properties: {} },
      { nuevo: { dato: 'x' } },
      { catalogues, first: 'Datos' },
    );
    expect(lines(section ? [section] : [])).toEqual(['/nuevo/dato | dato | x']);
  });
});

describe('every example of the contracts', () => {
  const examples = readdirSync(join(root, 'contracts/examples')).map((name) => {
    const [, type = '', version = ''] = /^(.+)-(\d+\.\d+\.\d+)-\d+\.json$/.exec(name) ?? [];
    return { name, dataschema: `urn:valija:schema:${type}:${version}` };
  });

  it.each(examples.filter(({ dataschema }) => schemas.dataschemas.includes(dataschema)))(
    '$name is read whole, without a code or a name of a field',
    ({ name, dataschema }) => {
      const content = JSON.parse(readFileSync(join(root, 'contracts/examples', name), 'utf8'));
      const said = lines(readContent(schemas.schemaOf(dataschema), content, { catalogues, first: 'Datos' }));
      for (const line of said) {
        const [pointer = '', label = '', value = ''] = line.split(' | ');
        expect(`${pointer}: ${label}`).not.toMatch(/: [a-z]/);
        expect(`${pointer}: ${value}`).not.toMatch(/: [A-Z0-9]+(_[A-Z0-9]+)+$/);
        expect(value).not.toMatch(/^undefined|\[object/);
      }
    },
  );
});
