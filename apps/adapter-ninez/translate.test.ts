import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadContract } from '@valija/contracts';
import { type DerivacionSolicitada, projectRegistry, validateContent } from '@valija/messages';
import { type EventoRespuesta, toRespuesta } from './respuesta.js';
import { toIngreso } from './translate.js';

const ninez = loadContract('ninez');
const registry = projectRegistry();
const solicitada = 'urn:valija:schema:derivacion.solicitada:2.0.0';
const referencia = '01920000-0000-7000-8000-000000000001';
const envelope = { id: referencia, lane: 'normal' as const };

function example(at: number): DerivacionSolicitada {
  return structuredClone(registry.schemaOf(solicitada)?.examples[at]);
}

/** The contract's own examples of events, by name. */
function eventoOf(name: string): EventoRespuesta {
  const file = join(import.meta.dirname, '../../contracts/ninez.openapi.json');
  const { post } = JSON.parse(readFileSync(file, 'utf8')).webhooks.eventoDeIngreso;
  return post.requestBody.content['application/json'].examples[name].value;
}

describe('a derivación as an ingreso of Mejor Niñez', () => {
  it('is an ingreso as the contract describes it, with or without adult, name and address', () => {
    for (const content of [example(0), { ...example(1), prestacion: example(0).prestacion }]) {
      const ingreso = toIngreso(envelope, content);
      expect(ninez.validateRequest('registrarIngreso', ingreso)).toEqual({ ok: true });
      expect(ingreso.referencia).toBe(referencia);
    }
  });

  it('carries every field', () => {
    const content: DerivacionSolicitada = {
      ...example(1),
      prestacion: { tipo: 'PROGRAMA', programa: 'PEE' },
      causa: {
        ruc: '2699990011-0',
        fiscalia: 'Fiscalía de ejemplo',
        delitos: [{ regimen: 'VIGENTE', codigo: 'CP_411_QUATER_SEXUAL', gradoEjecucion: 'CONSUMADO' }],
      },
      victima: {
        calidad: 'VICTIMA_Y_TESTIGO',
        identificacion: { tipo: 'OTRO_DOCUMENTO', documento: 'Cédula', numero: '1', pais: 'BO' },
        nombre: { nombres: 'Ficticia', apellidoMaterno: 'Ejemplo' },
        alias: 'Alias Ficticio',
        fechaNacimiento: '2010-01-02',
        edad: 16,
        sexoRegistral: 'F',
        nacionalidad: 'BO',
        idioma: 'ay',
        domicilio: { calle: 'Calle Ficticia', numero: '1', complemento: 'B', comuna: '01101' },
        telefono: '+56 9 0000 0000',
      },
      adulto: {
        calidad: 'REFERENTE',
        nombre: { nombres: 'Adulta Ficticia' },
        identificacion: { tipo: 'SIN_DOCUMENTO' },
        relacionConVictima: 'tía',
        domicilio: { reservado: true, contactoInstitucion: { institucion: 'Ejemplo' } },
      },
      detalles: { agresor: 'EXTRAFAMILIAR', adultoAnteLosHechos: 'MINIMIZA' },
      planVigente: { institucion: 'Ejemplo', programa: 'Ejemplo' },
    };
    const ingreso = toIngreso({ id: referencia, lane: 'urgent' }, content);
    expect(ninez.validateRequest('registrarIngreso', ingreso)).toEqual({ ok: true });
    expect(ingreso).toMatchObject({
      prioridad: 'URGENTE',
      modalidad: 'PEE',
      antecedentesPenales: { causales: [{ codigo: 'ES411C', desarrollo: 'CON' }] },
      sujetoAtencion: {
        rolEnCausa: 3,
        documento: { tipo: 'EXT', valor: '1', pais: 'BO', glosa: 'Cédula' },
        nombres: 'Ficticia',
        segundoApellido: 'Ejemplo',
        nombreSocial: 'Alias Ficticio',
        fechaNac: '2010-01-02',
        edadDeclarada: 16,
        sexo: 'M',
        paisOrigen: 'BO',
        lengua: 'ay',
        residencia: { via: 'Calle Ficticia', numeroVia: '1', detalle: 'B', comuna: 1101 },
        celular: '+56 9 0000 0000',
      },
      adultoACargo: { rol: 'RF', residenciaReservada: true, contactoReservado: { entidad: 'Ejemplo' } },
      alertas: ['SOL'],
      indicadores: { agresorIntrafamiliar: false, actitudAdulto: 'MINIMIZA' },
      informados: { nna: true, adulto: false },
      intervencionVigente: { entidad: 'Ejemplo', programa: 'Ejemplo' },
      causaProteccional: { rit: 'P-1-2026', conOrdenDeIngreso: true },
    });
  });

  it('refuses a programme of another institution', () => {
    const prestacion = { tipo: 'PROGRAMA', programa: 'CAVI' } as const;
    const content: DerivacionSolicitada = { ...example(0), prestacion };
    expect(() => toIngreso(envelope, content)).toThrow(
      expect.objectContaining({ code: 'native-code-unknown', pointers: ['/prestacion/programa'] }),
    );
  });

  it('refuses a service of the Protocolo Intersectorial', () => {
    expect(() => toIngreso(envelope, example(1))).toThrow(
      expect.objectContaining({ code: 'native-code-unknown', pointers: ['/prestacion/tipo'] }),
    );
  });
});

describe('an event of Mejor Niñez as an answer', () => {
  it.each([
    ['acusado', 'derivacion.acusada'],
    ['aceptado', 'derivacion.aceptada'],
    ['rechazado', 'derivacion.rechazada'],
  ])('%s becomes %s with valid content', (name, type) => {
    const respuesta = toRespuesta(eventoOf(name));
    if (!respuesta.ok) throw new Error(respuesta.code);
    expect(respuesta.name).toBe(type);
    expect(respuesta.content.derivacion).toBe(referencia);
    expect(validateContent(`urn:valija:schema:${type}:1.0.0`, respuesta.content)).toEqual({ ok: true });
  });

  it('keeps the appointment and the official', () => {
    const evento = eventoOf('aceptado');
    evento.unidad = { nombre: 'PEE de ejemplo', funcionario: 'Funcionaria Ficticia', cargo: 'Directora' };
    expect(toRespuesta(evento)).toMatchObject({
      content: {
        receptor: {
          unidad: 'PEE de ejemplo',
          profesional: { nombre: 'Funcionaria Ficticia', cargo: 'Directora' },
        },
        cita: {
          fechaHora: '2026-11-23T10:00:00-03:00',
          lugar: { nombre: 'PRM de ejemplo', comuna: '13119' },
        },
      },
    });
  });

  it('tells that a court order is required', () => {
    expect(toRespuesta(eventoOf('rechazado'))).toMatchObject({
      content: { motivo: 'REQUIERE_ORDEN_TRIBUNAL' },
    });
  });

  it('never maps an unknown ground to a known one', () => {
    const evento = { ...eventoOf('rechazado'), causalRechazo: 'RZ99' } as EventoRespuesta;
    expect(ninez.validateRequest('informarEvento', evento)).toEqual({ ok: true });
    expect(toRespuesta(evento)).toEqual({
      ok: false,
      code: 'native-code-unknown',
      pointers: ['/causalRechazo'],
    });
  });
});
