import { describe, expect, it } from '@jest/globals';
import { projectChecklists } from './checklists.js';
import { validateContent } from './index.js';
import { projectRegistry } from './registry.js';

const registry = projectRegistry();
const secret = 'FICTICIA_SECRETA';

/** An example whose list of antecedentes begins with another code. */
function withCode(dataschema: string, path: readonly string[], codigo: string): unknown {
  const content = structuredClone(registry.schemaOf(dataschema)?.examples[0]);
  const list = path.reduce((part, name) => part[name], content);
  list[0].codigo = codigo;
  return content;
}

const lists: [dataschema: string, path: string[], known: string, foreign: string][] = [
  ['denuncia.comunicada:0.1.0', ['antecedentesAdicionales'], 'CONSTA_CONTACTO', 'INFORME_MITP'],
  ['residencia.solicitada:0.1.0', ['solicitud', 'antecedentes'], 'INFORME_MITP', 'CONSTA_CONTACTO'],
  ['residencia.antecedentes-requeridos:0.1.0', ['requeridos'], 'INFORME_MITP', 'CONSTA_CONTACTO'],
  ['residencia.antecedentes-aportados:0.1.0', ['antecedentes'], 'INFORME_MITP', 'CONSTA_CONTACTO'],
];

describe.each(lists)('the configurable list of %s', (name, path, known, foreign) => {
  const dataschema = `urn:valija:schema:${name}`;
  const pointer = `/${path.join('/')}/0/codigo`;

  it('takes a code that the list has', () => {
    expect(validateContent(dataschema, withCode(dataschema, path, known))).toEqual({ ok: true });
  });

  it.each([foreign, secret])('refuses %s, which it does not have, and does not repeat it', (codigo) => {
    const result = validateContent(dataschema, withCode(dataschema, path, codigo));
    expect(result).toMatchObject({ code: 'schema-violation', violations: [{ pointer, rule: 'checklist' }] });
    expect(JSON.stringify(result)).not.toContain(codigo);
  });
});

describe('the lists', () => {
  it('are there for every name that a schema gives', () => {
    const named = JSON.stringify(registry.dataschemas.map((id) => registry.schemaOf(id))).matchAll(
      /"x-checklist":"([^"]+)"/g,
    );
    const names = [...new Set([...named].map(([, name = '']) => name))];
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !projectChecklists().get(name)?.size)).toEqual([]);
  });
});
