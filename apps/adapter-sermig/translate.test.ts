import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadContract, type SermigEvento } from '@valija/contracts';
import { projectRegistry, type ResidenciaSolicitada, validateContent } from '@valija/messages';
import * as codes from './codes.js';
import { type Documento, readDocumentos } from './documentos.js';
import { checkEvento } from './portal.js';
import { type EventoRespuesta, toAcuse, toRespuesta } from './respuesta.js';
import { toAporte, toSolicitud } from './solicitud.js';

const sermig = loadContract('sermig');
const registry = projectRegistry();
const id = '01930000-0000-7000-8000-000000000701';

const exampleOf = <T>(type: string, at = 0): T =>
  structuredClone(registry.schemaOf(`urn:valija:schema:${type}`)?.examples[at]);
const solicitada = (at = 0) => exampleOf<ResidenciaSolicitada>('residencia.solicitada:0.1.0', at);

/** The documents of a request, all of them these fictitious bytes. */
const documentosOf = ({ solicitud }: ResidenciaSolicitada): Promise<Documento[]> =>
  readDocumentos({ attachment: async () => Buffer.from('%PDF-ficticio') }, solicitud.antecedentes, '/x');

async function translate(content: ResidenciaSolicitada) {
  const result = toSolicitud('normal', content, await documentosOf(content));
  if (!result.ok) throw new Error(result.code);
  return result.solicitud;
}

/** The contract's own examples of events, by name. */
function eventoOf(name: string): SermigEvento {
  const file = join(import.meta.dirname, '../../contracts/sermig.openapi.json');
  const { get } = JSON.parse(readFileSync(file, 'utf8')).paths['/eventos'];
  return structuredClone(
    get.responses[200].content['application/json'].examples[name].value.eventos[0].evento,
  );
}
const respuestaOf = (name: string, change: object = {}) =>
  toRespuesta(id, { ...eventoOf(name), ...change } as EventoRespuesta);

describe('a request for residence in the words of the portal', () => {
  it.each([0, 1, 2, 3, 4])('is as the contract describes it: example %i', async (at) => {
    const solicitud = await translate(solicitada(at));
    expect(sermig.validateRequest('registrarSolicitud', solicitud)).toEqual({ ok: true });
  });

  it('carries every field of whom it is for', async () => {
    const content = solicitada();
    content.representante = {
      tipo: 'PERSONA',
      calidad: 'APODERADO',
      nombre: { nombres: 'Apoderada Ficticia', apellidoMaterno: 'Inventada' },
      identificacion: { tipo: 'RUN', run: '11111111-1' },
      telefono: '+56 2 0000 0000',
      correoElectronico: 'apoderada@ejemplo.invalid',
    };
    content.persona = {
      identificacion: { tipo: 'OTRO_DOCUMENTO', documento: 'Cédula', numero: 'FIC-1', pais: 'BO' },
      nombre: { nombres: 'Ficticia', apellidoPaterno: 'Uno', apellidoMaterno: 'Dos' },
      alias: 'Ejemplo',
      fechaNacimiento: '1992-03-14',
      edad: 34,
      sexoRegistral: 'F',
      nacionalidad: 'BO',
      idioma: 'ay',
      domicilio: { calle: 'Pasaje Ficticio', numero: '1', complemento: 'B', comuna: '05602' },
      telefono: '+56 9 0000 0000',
    };
    const solicitud = await translate(content);
    expect(sermig.validateRequest('registrarSolicitud', solicitud)).toEqual({ ok: true });
    expect(solicitud).toMatchObject({
      subcategoria: 'RTH-01',
      presentante: 'MIT',
      prioridad: 'N',
      folioExterno: 'EJEMPLO-R-1',
      permisoTrabajo: 'S',
      peligroRetorno: 'S',
      ruc: '2600000001-8',
      institucion: { funcionario: 'Coordinadora Ficticia', cargo: 'Coordinadora regional' },
    });
    expect(solicitud.titular).toEqual({
      documento: { clase: 'OTR', numero: 'FIC-1', paisEmisor: '068', glosa: 'Cédula' },
      nombres: 'Ficticia',
      apellidoPrimero: 'Uno',
      apellidoSegundo: 'Dos',
      nombreSocial: 'Ejemplo',
      nacimiento: '1992-03-14',
      edad: 34,
      sexo: '1',
      etapa: 'MAY',
      nacionalidad: '068',
      idioma: 'ay',
      fono: '+56 9 0000 0000',
      direccion: { calle: 'Pasaje Ficticio', numero: '1', resto: 'B', comuna: '05602' },
    });
    expect(solicitud.representante).toEqual({
      clase: 'P',
      calidad: 'AP',
      nombres: 'Apoderada Ficticia',
      apellidoSegundo: 'Inventada',
      documento: { clase: 'RUN', numero: '11111111-1' },
      fono: '+56 2 0000 0000',
      correo: 'apoderada@ejemplo.invalid',
    });
  });

  it('says of each antecedente whether it is uploaded, handed in, pending or not called for', async () => {
    const { documentos } = await translate(solicitada());
    expect(documentos.map(({ codigo, situacion }) => `${codigo} ${situacion}`)).toEqual([
      'INFORME_MITP D',
      'DOCUMENTO_IDENTIDAD D',
      'CONSTANCIA_SIN_DOCUMENTO X',
      'ACREDITA_CONDICION_VICTIMA N',
    ]);
    expect(documentos[0]?.sha256).toBe(createHash('sha256').update('%PDF-ficticio').digest('hex'));
    expect(documentos[2]).not.toHaveProperty('sha256');
    expect((await translate(solicitada(4))).documentos[0]).toEqual({
      codigo: 'CONSTANCIA_SIN_DOCUMENTO',
      situacion: 'P',
    });
  });

  it('is not made of two antecedentes under one code', async () => {
    const content = solicitada();
    content.solicitud.antecedentes.push({ codigo: 'INFORME_MITP', estado: 'PENDIENTE' });
    await expect(documentosOf(content)).rejects.toMatchObject({
      code: 'schema-violation',
      pointers: ['/x/4/codigo'],
    });
  });

  it.each([
    ['Chilean', { nacionalidad: { situacion: 'CONOCIDA', pais: 'CL' } }, 'CL', ['/nacionalidad/pais']],
    ['of two countries', {}, 'PE', ['/persona/nacionalidad']],
    [
      'stateless and of a country',
      { nacionalidad: { situacion: 'APATRIDA' } },
      'BO',
      ['/persona/nacionalidad'],
    ],
  ])('is refused for a person who is %s', (_, change, nacionalidad, pointers) => {
    const content = { ...solicitada(), ...change } as ResidenciaSolicitada;
    content.persona.nacionalidad = nacionalidad;
    expect(toSolicitud('normal', content, [])).toEqual({ ok: false, code: 'schema-violation', pointers });
  });

  it.each([
    ['APATRIDA', 'APA'],
    ['SIN_INFORMACION', 'SIN'],
  ] as const)('says %s as %s', async (situacion, code) => {
    const content = { ...solicitada(), nacionalidad: { situacion } };
    delete content.persona.nacionalidad;
    expect((await translate(content)).titular.nacionalidad).toBe(code);
  });

  it('is urgent on the urgent lane', () => {
    expect(toSolicitud('urgent', solicitada(4), [])).toMatchObject({ solicitud: { prioridad: 'U' } });
  });
});

describe('supplied antecedentes in the words of the portal', () => {
  it('are as the contract describes them, with the event that asked for them', () => {
    const aporte = toAporte(exampleOf('residencia.antecedentes-aportados:0.1.0'), id, []);
    expect(sermig.validateRequest('aportarAntecedentes', aporte)).toEqual({ ok: true });
    expect(aporte.respondeA).toBe(id);
  });
});

describe('an event of the portal as an answer', () => {
  it.each([
    ['observada', 'residencia.antecedentes-requeridos', '0.1.0'],
    ['otorgada', 'residencia.otorgada', '1.0.0'],
    ['denegada', 'residencia.denegada', '1.0.0'],
  ])('is a valid message: %s', (evento, name, version) => {
    const respuesta = respuestaOf(evento);
    if (!respuesta.ok) throw new Error(respuesta.code);
    expect(respuesta.name).toBe(name);
    expect(respuesta.content).toMatchObject({ solicitud: id, numeroSolicitud: 'RH-2026-000001' });
    expect(validateContent(`urn:valija:schema:${name}:${version}`, respuesta.content)).toEqual({ ok: true });
  });

  it('is a valid acuse, from the answer to the registration', () => {
    const file = join(import.meta.dirname, '../../contracts/sermig.openapi.json');
    const { post } = JSON.parse(readFileSync(file, 'utf8')).paths['/solicitudes'];
    const acuse = toAcuse(id, post.responses[201].content['application/json'].example);
    expect(validateContent('urn:valija:schema:residencia.acusada:1.0.0', acuse)).toEqual({ ok: true });
  });

  it('grants a child without pay and without fines, and says no fine of others', () => {
    const base = {
      desde: '2026-11-23',
      hasta: '2028-11-23',
      meses: 24,
      trabaja: 'S',
      cobro: 'N',
      multas: 'N',
    };
    const permiso = (subcategoria: string) => respuestaOf('otorgada', { permiso: { ...base, subcategoria } });
    expect(permiso('RTH-05')).toMatchObject({
      content: { permiso: { subcategoria: 'NNA', exentoDePago: true, sinMultas: true } },
    });
    expect(permiso('RTH-02')).not.toHaveProperty('content.permiso.sinMultas');
  });

  it.each([
    ['trata for eleven months', { subcategoria: 'RTH-01', meses: 11 }, '/permiso/meses'],
    [
      'a permit without work',
      { subcategoria: 'RTH-01', meses: 12, trabaja: 'N' },
      '/permiso/habilitaTrabajar',
    ],
    [
      'a child who pays',
      { subcategoria: 'RTH-05', meses: 24, cobro: 'S', multas: 'N' },
      '/permiso/exentoDePago',
    ],
  ])('does not make lawful what is not: %s', (_, change, pointer) => {
    const permiso = { desde: '2026-11-23', hasta: '2027-11-23', trabaja: 'S', ...change };
    const respuesta = respuestaOf('otorgada', { permiso });
    if (!respuesta.ok) throw new Error(respuesta.code);
    expect(validateContent('urn:valija:schema:residencia.otorgada:1.0.0', respuesta.content)).toMatchObject({
      ok: false,
      violations: [{ pointer }],
    });
  });

  it('never maps an unknown code to a known one', () => {
    expect(respuestaOf('denegada', { causal: 'DG99' })).toEqual({
      ok: false,
      code: 'native-code-unknown',
      pointers: ['/causal'],
    });
    const recursos = [{ tipo: 'ZZ', ante: 'Ejemplo', hasta: '2026-12-28' }];
    expect(respuestaOf('denegada', { recursos })).toMatchObject({ pointers: ['/recursos/0/tipo'] });
  });

  it('knows every ground, appeal and subcategory of the schemas, each by one code', () => {
    const { motivo, recursos } =
      registry.schemaOf('urn:valija:schema:residencia.denegada:1.0.0')?.properties ?? {};
    const { permiso } = registry.schemaOf('urn:valija:schema:residencia.otorgada:1.0.0')?.properties ?? {};
    expect(Object.values(codes.causales).sort()).toEqual([...motivo.enum].sort());
    expect(Object.values(codes.recursos).sort()).toEqual([...recursos.items.properties.recurso.enum].sort());
    expect(Object.values(codes.otorgables).sort()).toEqual(
      permiso.oneOf
        .map((one: { properties: { subcategoria: { const: string } } }) => one.properties.subcategoria.const)
        .sort(),
    );
  });
});

describe('an event that the portal publishes', () => {
  it.each(['ingresada', 'observada', 'otorgada', 'denegada'])(
    'is taken as the contract has it: %s',
    (name) => {
      expect(checkEvento(eventoOf(name))).toEqual(eventoOf(name));
    },
  );

  it.each([
    ['a state that the contract does not know', { estado: 'SUS' }, 'native-code-unknown', ['/estado']],
    ['a number of another form', { numero: 'Persona Ficticia' }, 'native-contract-broken', ['/numero']],
    ['a missing identifier', { idEvento: undefined }, 'native-contract-broken', ['/idEvento']],
  ])('is not taken with %s', (_, change, code, pointers) => {
    const evento = JSON.parse(JSON.stringify({ ...eventoOf('otorgada'), ...change }));
    expect(() => checkEvento(evento)).toThrow(expect.objectContaining({ code, pointers }));
  });

  it.each([[null], [7], [{}]])('is not taken where it is %p', (evento) => {
    expect(() => checkEvento(evento)).toThrow(expect.objectContaining({ name: 'ValijaError' }));
  });
});
