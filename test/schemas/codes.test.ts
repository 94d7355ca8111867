import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { delitosVigentes, findDelito, sucesorDe } from '@valija/domain';
import { delitoOf } from '@valija/messages';
import type { Schema } from './arbitrary.js';
import { allSchemaIds, schemaOf } from './catalogue.js';

/** Day on which version 2 of the crimes was written. */
const released = '2026-11-22';

const codesOf = (name: string): string[] => {
  const file = join(import.meta.dirname, '..', '..', 'contracts', 'catalogues', name, '1.0.0.json');
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries: { codigo: string }[] };
  return entries.map(({ codigo }) => codigo);
};

/** Members of every enum below a field of this name, in any schema. */
function enumsOf(name: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const visit = (schema: Schema): void => {
    for (const [field, part] of Object.entries(schema.properties ?? {})) {
      const codes = part.enum ?? part.items?.enum;
      if (field === name && codes) found.push(codes as string[]);
      visit(part);
    }
    for (const part of [...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])]) visit(part);
  };
  for (const id of allSchemaIds) visit(schemaOf(id));
  return found;
}

describe('the codes of the schemas are those of the catalogues', () => {
  const [vigente, historico] = (schemaOf('urn:valija:schema:parts.delito:2.0.0').oneOf ?? []).map(
    ({ properties }) => properties?.codigo?.enum as string[],
  );

  it('crimes, version 1: all of them, repealed or not', () => {
    const { codigo } = schemaOf('urn:valija:schema:parts.delito:1.0.0').properties ?? {};
    expect([...(codigo?.enum ?? [])].sort()).toEqual(codesOf('delitos').sort());
  });

  it('crimes, version 2: those in force apart from the others', () => {
    const inForce = delitosVigentes(released).map(({ codigo }) => codigo);
    expect([...(vigente ?? [])].sort()).toEqual([...inForce].sort());
    expect([...(historico ?? [])].sort()).toEqual(
      codesOf('delitos')
        .filter((codigo) => !(inForce as string[]).includes(codigo))
        .sort(),
    );
  });

  it('a crime of old facts is carried with its successor, if it has one', () => {
    for (const codigo of historico ?? []) {
      const delito = delitoOf(findDelito(codigo)?.codigo ?? 'CP_361', undefined);
      const sucesor = sucesorDe(codigo);
      expect(delito).toEqual({ regimen: 'HISTORICO', codigo, ...(sucesor ? { sucesor } : {}) });
    }
  });

  it('urgency factors', () => {
    const enums = enumsOf('factoresUrgencia');
    expect(enums.length).toBeGreaterThan(2);
    for (const codes of enums) expect([...codes].sort()).toEqual(codesOf('factores-urgencia').sort());
  });

  it('programmes', () => {
    const enums = enumsOf('programa');
    expect(enums.length).toBeGreaterThan(1);
    for (const codes of enums) expect([...codes].sort()).toEqual(codesOf('oferta').sort());
  });
});
