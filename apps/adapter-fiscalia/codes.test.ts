import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRegistry } from '@valija/messages';
import { codeOf, codes, fields } from './codes.js';

const registry = projectRegistry();
const propertiesOf = (type: string, version: string) =>
  registry.schemaOf(`urn:valija:schema:${type}:${version}`)?.properties ?? {};
const contracts = join(import.meta.dirname, '../../contracts');
const contract = readFileSync(join(contracts, 'saf.openapi.json'), 'utf8');
const constantsOf = (schema: { oneOf: { properties: Record<string, { const: string }> }[] }, tag: string) =>
  schema.oneOf.map(({ properties }) => properties[tag]?.const);

const derivacion = propertiesOf('derivacion.solicitada', '2.0.0');
const persona = propertiesOf('parts.persona', '1.0.0');
const delito = propertiesOf('parts.delito', '1.0.0');
const cumplida = propertiesOf('instruccion.cumplida', '1.0.0');
const { instruccion } = propertiesOf('instruccion.emitida', '1.0.0');
const traslado = instruccion.oneOf.find(
  (one: { properties: { atencionRequerida?: unknown } }) => one.properties.atencionRequerida,
);
const notMet = cumplida.resultado.oneOf.find(
  (one: { properties: { motivo?: unknown } }) => one.properties.motivo,
);

/** Each table, and the words that the schemas have for it. */
const words: Readonly<Record<keyof typeof codes, readonly (string | undefined)[]>> = {
  delitos: delito.codigo.enum,
  grados: delito.gradoEjecucion.enum,
  programas: derivacion.prestacion.oneOf[0].properties.programa.enum,
  calidadesSujeto: derivacion.victima.properties.calidad.enum,
  tiposAdulto: propertiesOf('parts.adulto', '1.0.0').calidad.enum,
  sexos: persona.sexoRegistral.enum,
  documentos: constantsOf(registry.schemaOf('urn:valija:schema:parts.identificacion:1.0.0') as never, 'tipo'),
  urgencias: derivacion.factoresUrgencia.items.enum,
  motivosRechazo: propertiesOf('derivacion.rechazada', '1.0.0').motivo.enum,
  motivosAnulacion: propertiesOf('derivacion.anulada', '1.0.0').motivo.enum,
  situaciones: propertiesOf('seguimiento.relevante', '1.0.0').situaciones.items.enum,
  motivosCierre: propertiesOf('intervencion.cerrada', '1.0.0').motivo.enum,
  destinos: destinations(),
  instrucciones: constantsOf(instruccion, 'tipo'),
  atenciones: traslado.properties.atencionRequerida.items.enum,
  necesidades: propertiesOf('plan.consultado', '1.0.0').necesidades.items.enum,
  motivosIncumplimiento: notMet.properties.motivo.enum,
  subcategorias: constantsOf(propertiesOf('residencia.solicitada', '0.1.0').solicitud, 'subcategoria'),
  motivosDenegacion: propertiesOf('residencia.denegada', '1.0.0').motivo.enum,
};

describe('the codes of SAF', () => {
  it.each(Object.entries(words).map(([name, known]) => ({ name, known })))(
    'have every word for $name, each by one code',
    ({ name, known }) => {
      expect(Object.values(codes[name as keyof typeof codes]).sort()).toEqual([...known].sort());
    },
  );

  it('are all documented in the contract', () => {
    const undocumented = Object.values(codes)
      .flatMap((table) => Object.keys(table))
      .filter((code) => !new RegExp(`\\b${code} \\S`).test(contract));
    expect(undocumented).toEqual([]);
    for (const code of Object.keys(codes.delitos)) expect(contract).toContain(`${code} CP `);
  });

  it('are read backwards, and nothing stands in for a word that SAF does not have', () => {
    expect(codeOf(codes.delitos, 'CP_411_BIS')).toBe('41102');
    expect(() => codeOf<string>(codes.sexos, 'constructor')).toThrow('native-code-unknown');
  });
});

it('knows each field of a person by its place in the contract', () => {
  const { Persona, Adulto, Domicilio, ContactoReserva } = JSON.parse(contract).components.schemas;
  const places: Record<string, Record<string, unknown>> = {
    domicilio: Domicilio.properties,
    contactoReserva: ContactoReserva.properties,
  };
  for (const path of Object.values(fields.persona)) {
    const [name = '', inner] = path.split('/');
    expect({ ...Persona.properties, ...Adulto.properties }).toHaveProperty(name);
    if (inner) expect(places[name]).toHaveProperty(inner);
  }
});

/**
 * Whom the agreements let the Ministerio Público instruct or ask about a plan. A private body is asked under an authorisation, for which
 * SAF has no place.
 */
function destinations(): string[] {
  const { agreements } = JSON.parse(readFileSync(join(contracts, 'agreements.json'), 'utf8')) as {
    agreements: { sender: string; recipient: string; types: string[] }[];
  };
  const { parties } = JSON.parse(readFileSync(join(contracts, 'directory.json'), 'utf8')) as {
    parties: { urn: string; kind: string }[];
  };
  const asked = ['cl.valija.instruccion.emitida', 'cl.valija.plan.consultado'];
  const found = agreements
    .filter(({ sender }) => sender === 'urn:valija:cl:minpublico:uravit-13')
    .filter(({ types }) => types.some((type) => asked.includes(type)))
    .map(({ recipient }) => recipient)
    .filter((urn) => parties.find((party) => party.urn === urn)?.kind !== 'organismo-colaborador');
  return [...new Set(found)];
}
