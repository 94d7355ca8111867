import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lenses } from '../../libs/messages/lenses/convert.js';
import { lineOf, parseSchemaId } from '../../libs/messages/versions.js';
import { mergePatch } from '../support/merge-patch.js';
import { arbitraryOf, type Schema } from './arbitrary.js';
import { allSchemaIds, compile, schemaOf } from './catalogue.js';
import { findBreaches } from './compatibility.js';

const families = Map.groupBy(allSchemaIds, (id) => parseSchemaId(id).type);
const lines = Map.groupBy(
  allSchemaIds,
  (id) => `${parseSchemaId(id).type} ${lineOf(parseSchemaId(id).version)}`,
);

describe('the versions of a line', () => {
  it.each([...lines].map(([line, ids]) => [line, ids] as const))(
    '%s take each other’s documents, all of them, both ways',
    (_line, ids) => {
      for (const from of ids) {
        for (const to of ids)
          expect({ from, to, breaches: findBreaches(schemaOf(from), schemaOf(to), schemaOf) }).toEqual({
            from,
            to,
            breaches: [],
          });
      }
    },
  );
});

describe('the lines of a type', () => {
  const messages = [...families].filter(([type]) => !type.startsWith('parts.'));

  it.each(messages)('%s: one lens lies between each line and the next', (type, ids) => {
    const ordered = [...new Set(ids.map((id) => lineOf(parseSchemaId(id).version)))].sort((one, other) =>
      one.localeCompare(other, 'en', { numeric: true }),
    );
    const steps = lenses.filter((lens) => lens.type === type).map(({ older, newer }) => `${older} ${newer}`);
    expect(steps.sort()).toEqual(ordered.slice(1).map((newer, at) => `${ordered[at]} ${newer}`));
  });
});

const solicitada = 'urn:valija:schema:derivacion.solicitada:1.0.0';
const before = schemaOf(solicitada);
const urgencia = before.properties?.factoresUrgencia?.items?.enum ?? [];
const required = before.required ?? [];
const field = (name: string, change: object) => ({ properties: { [name]: change } });

/** Changes of a released schema as merge patches; `forth`: its documents are refused by the changed one; `back`: the other way. */
const changes: [what: string, patch: object, way: 'forth' | 'back', pointer: string, rule: string][] = [
  ['one more field', field('nuevo', { type: 'boolean' }), 'back', '/nuevo', 'property-unknown'],
  ['one field less', field('planVigente', null as never), 'forth', '/planVigente', 'property-unknown'],
  ['a field now required', { required: [...required, 'adulto'] }, 'forth', '/adulto', 'property-required'],
  ['a field now optional', { required: required.slice(1) }, 'back', '/folio', 'property-required'],
  ['a code less', urgencias(urgencia.slice(1)), 'forth', '/factoresUrgencia/*', 'value-refused'],
  ['a code more', urgencias([...urgencia, 'OTRO']), 'back', '/factoresUrgencia/*', 'value-refused'],
  ['a shorter text', field('folio', { maxLength: 4 }), 'forth', '/folio', 'bound-tightened'],
  ['a longer text', field('folio', { minLength: 2 }), 'forth', '/folio', 'bound-tightened'],
  [
    'another type',
    field('folio', { type: 'boolean', minLength: null, maxLength: null, pattern: null }),
    'forth',
    '/folio',
    'type-changed',
  ],
  ['another pattern', field('folio', { pattern: '^[A-Z]+-1$' }), 'forth', '/folio', 'pattern-changed'],
  ['another format', field('fechaEmision', { format: 'date' }), 'forth', '/fechaEmision', 'format-changed'],
  ['more items', field('factoresUrgencia', { minItems: 2 }), 'forth', '/factoresUrgencia', 'bound-tightened'],
];

function urgencias(codes: readonly unknown[]) {
  return field('factoresUrgencia', { items: { enum: codes } });
}

describe('an incompatible change within a line', () => {
  it.each(changes)('is named, and a document shows it: %s', (_what, patch, way, pointer, rule) => {
    const after = mergePatch({ ...before, $id: `${solicitada}-after` }, patch) as Schema;
    const [from, to] = way === 'forth' ? [before, after] : [after, before];
    expect(findBreaches(from, to, schemaOf)).toContainEqual({ pointer, rule });
    const isValid = compile({ ...to, $id: `${solicitada}-to` });
    const documents = fc.sample(arbitraryOf(from, schemaOf), { numRuns: 40, seed: 1 });
    expect(documents.some((document) => !isValid(document))).toBe(true);
  });

  it('is named: another data class', () => {
    const after = mergePatch(before, field('folio', { 'x-class': 'penal' })) as Schema;
    expect(findBreaches(before, after, schemaOf)).toEqual([{ pointer: '/folio', rule: 'class-changed' }]);
  });

  it('is named: an alternative less', () => {
    const part = schemaOf('urn:valija:schema:parts.identificacion:1.0.0');
    const after = { ...part, oneOf: part.oneOf?.slice(1) ?? [] };
    expect(findBreaches(part, after, schemaOf)).toEqual([{ pointer: '', rule: 'alternative-unknown' }]);
    expect(findBreaches(after, part, schemaOf)).toEqual([]);
  });

  it('is named: a part in another version', () => {
    const delitos = { delitos: { items: { $ref: 'urn:valija:schema:parts.delito:2.0.0' } } };
    const after = mergePatch(before, field('causa', { properties: delitos })) as Schema;
    expect(findBreaches(before, after, schemaOf)).toContainEqual({
      pointer: '/causa/delitos/*',
      rule: 'alternative-unknown',
    });
  });
});

describe('other words, other examples and another order of codes', () => {
  it('are no breach', () => {
    const after = mergePatch(before, {
      ...urgencias([...urgencia].reverse()),
      title: 'Otro',
      description: 'Otra',
      examples: [],
    }) as Schema;
    expect(findBreaches(before, after, schemaOf)).toEqual([]);
    expect(findBreaches(after, before, schemaOf)).toEqual([]);
  });
});
