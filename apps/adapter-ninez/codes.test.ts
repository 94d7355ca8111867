import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRegistry } from '@valija/messages';
import { codeOf, codes, fields } from './codes.js';

const registry = projectRegistry();
const propertiesOf = (type: string, version = '1.0.0') =>
  registry.schemaOf(`urn:valija:schema:${type}:${version}`)?.properties ?? {};
const constantsOf = (schema: { oneOf: { properties: Record<string, { const: string }> }[] }, tag: string) =>
  schema.oneOf.map(({ properties }) => properties[tag]?.const);
const contract = readFileSync(join(import.meta.dirname, '../../contracts/ninez.openapi.json'), 'utf8');

const derivacion = propertiesOf('derivacion.solicitada', '2.0.0');
const persona = propertiesOf('parts.persona');
const delito = propertiesOf('parts.delito');
const iniciada = propertiesOf('intervencion.iniciada');
const cerrada = propertiesOf('intervencion.cerrada');

/** Each table, and the words that the schemas have for it. */
const words: Readonly<Partial<Record<keyof typeof codes, readonly (string | undefined)[]>>> = {
  delitos: delito.codigo.enum,
  desarrollos: delito.gradoEjecucion.enum,
  modalidades: ['PRM', 'PEE', 'PRJ'],
  calidades: derivacion.victima.properties.calidad.enum,
  rolesAdulto: propertiesOf('parts.adulto').calidad.enum,
  sexos: persona.sexoRegistral.enum,
  documentos: constantsOf(registry.schemaOf('urn:valija:schema:parts.identificacion:1.0.0') as never, 'tipo'),
  alertas: derivacion.factoresUrgencia.items.enum,
  motivosRechazo: propertiesOf('derivacion.rechazada').motivo.enum,
  motivosAnulacion: propertiesOf('derivacion.anulada').motivo.enum,
  areas: propertiesOf('plan.consultado').necesidades.items.enum,
  resultados: constantsOf(propertiesOf('plan.informado').resultado, 'tipo'),
  disposiciones: iniciada.disposicion.properties.nna.enum,
  situaciones: propertiesOf('seguimiento.relevante').situaciones.items.enum,
  motivosCierre: cerrada.motivo.enum,
  objetivos: cerrada.objetivos.enum,
  causalesInforme: propertiesOf('informe-familia.copiado').causal.enum,
  firmas: ['SIMPLE', 'AVANZADA', 'MANUSCRITA'],
};

describe('the codes of Mejor Niñez’s system', () => {
  it.each(Object.entries(words).map(([name, known]) => ({ name, known })))(
    'have every word for $name, each by one code',
    ({ name, known }) => {
      expect(Object.values(codes[name as keyof typeof codes]).sort()).toEqual([...known].sort());
    },
  );

  it('are all here: only a state has several codes for one meaning', () => {
    expect(Object.keys(codes).sort()).toEqual([...Object.keys(words), 'estados'].sort());
  });

  it('are all documented in the contract', () => {
    const all = Object.values(codes).flatMap((table) => Object.keys(table));
    expect(all.filter((code) => !new RegExp(`\\b${code}\\b`).test(contract))).toEqual([]);
  });

  it('are never guessed', () => {
    expect(codeOf(codes.areas, 'ATENCION_MEDICA', '/x')).toBe('NC05');
    expect(() => codeOf<string>(codes.areas, 'OTRA', '/necesidades/0')).toThrow(
      expect.objectContaining({ code: 'native-code-unknown', pointers: ['/necesidades/0'] }),
    );
  });
});

it('every datum of a person has a field of its own', () => {
  expect(new Set(Object.values(fields.persona)).size).toBe(Object.keys(fields.persona).length);
});
