import { describe, expect, it } from '@jest/globals';
import { loadContract } from '@valija/contracts';
import { type FormularioSeguimiento, projectRegistry } from '@valija/messages';
import fc from 'fast-check';
import { arbitraryOf, type Schema } from '../../../test/schemas/arbitrary.js';
import { safFormularioOf } from './formulario.js';
import { toCierre, toInforme, toInicio, toSeguimiento, toSituacionRelevante } from './novedad.js';

const saf = loadContract('saf');
const registry = projectRegistry();
const mensaje = '01920000-0000-7000-8000-0000000000d1';
const time = '2026-12-15T13:00:00.000Z';

const schemaIdOf = (type: string) => `urn:valija:schema:${type}:1.0.0`;
const schemaOf = (id: string) => registry.schemaOf(id) as Schema;

/** The example of a type, of those that its schema gives; the first is the fullest. */
function example<Content>(type: string, at = 0): Content {
  return structuredClone(registry.schemaOf(schemaIdOf(type))?.examples[at]);
}

describe('the Formulario de Seguimiento in SAF’s words', () => {
  it('keeps every field of the Anexo 1', () => {
    expect(safFormularioOf(example<FormularioSeguimiento>('parts.formulario-seguimiento'))).toEqual({
      institucion: 'PRM Ficticio Los Aromos',
      fecha: '20-11-2026',
      sujeto: {
        nombres: 'Quillay Ficticia',
        apellidoPaterno: 'Ejemplo',
        edad: 12,
        domicilio: { calle: 'Pasaje Ficticio Los Maitenes', numeracion: '12', codComuna: '13119' },
        fono: '+56 9 0000 0301',
        ruc: '2699990301-K',
        fechaInicio: '20-11-2026',
      },
      adulto: {
        nombres: 'Peumo Ficticio',
        apellidoPaterno: 'Ejemplo',
        edad: 41,
        domicilio: { calle: 'Pasaje Ficticio Los Maitenes', numeracion: '12', codComuna: '13119' },
        fono: '+56 9 0000 0302',
        correo: 'adulto.ficticio@ejemplo.invalid',
        parentesco: 'padre',
      },
      reporte: 'Ejemplo: se diseñó el plan junto con la familia.',
      observaciones: 'Ejemplo: asiste con puntualidad.',
      funcionario: { nombre: 'Profesional Ficticio Aromo', cargo: 'Psicólogo' },
      firma: { tipo: 'ELECTRONICA', nivel: 'AVANZADA', fechaHora: '2026-11-20T16:40:00-03:00' },
    });
  });

  it('names who keeps the reserve of an address, and the day of a signature on paper', () => {
    const told = safFormularioOf(example<FormularioSeguimiento>('parts.formulario-seguimiento', 1));
    expect(told).toMatchObject({
      sujeto: { domicilioReservado: 'S', contactoReserva: { institucion: 'URAVIT de ejemplo' } },
      firma: { tipo: 'MANUSCRITA', fecha: '20-11-2026' },
    });
    expect(told).not.toHaveProperty('adulto');
    expect(told.sujeto).not.toHaveProperty('domicilio');
  });
});

describe('the course of an intervention in SAF’s words', () => {
  it('begins with its plan, to whom it was explained and who takes part', () => {
    const told = toInicio(mensaje, example('intervencion.iniciada'), time);
    expect(told).toMatchObject({
      clase: 'INICIO',
      idMensaje: mensaje,
      fechaHora: time,
      profesional: { nombre: 'Profesional Ficticio Aromo', correo: 'aromo@ejemplo.invalid' },
      plazo: { inicio: '24-11-2026', termino: '24-11-2027' },
      explicado: { nna: 'S', adulto: 'S', fecha: '24-11-2026' },
      disposicion: { nna: 'DISPUESTO_CON_RETICENCIAS', adulto: 'DISPUESTO' },
      coordinacion: {
        plan: { institucion: 'Centro Ficticio Los Boldos', fono: '+56 2 0000 0303' },
        fecha: '23-11-2026',
        acuerdos: 'Ejemplo: reunión mensual de ambos equipos.',
      },
      manifestacion: { fecha: '24-11-2026', texto: expect.stringContaining('escuela') },
    });
    const alone = toInicio(mensaje, example('intervencion.iniciada', 1), time);
    expect(alone.explicado).toEqual({ nna: 'S', adulto: 'N' });
    expect(alone).not.toHaveProperty('coordinacion');
    expect(alone).not.toHaveProperty('manifestacion');
  });

  it('goes on by its periods', () => {
    expect(toSeguimiento(mensaje, example('seguimiento.periodico'), time)).toMatchObject({
      clase: 'SEGUIMIENTO',
      periodo: { desde: '24-11-2026', hasta: '24-02-2027' },
    });
  });

  it('tells what bears on protection, by SAF’s codes', () => {
    expect(toSituacionRelevante(mensaje, example('seguimiento.relevante'), time)).toMatchObject({
      clase: 'SITUACION_RELEVANTE',
      fechaSituacion: '14-12-2026',
      situaciones: ['S05', 'S06'],
      requiereMedidas: 'S',
      causaFamilia: { rit: 'P-301-2026', tribunal: 'Juzgado de Familia de ejemplo' },
    });
  });

  it('ends with its ground, its objectives and what is still needed', () => {
    expect(toCierre(mensaje, example('intervencion.cerrada'), time)).toMatchObject({
      clase: 'CIERRE',
      fechaCierre: '24-11-2027',
      codMotivo: 'T01',
      objetivos: 'LOGRADOS',
    });
    expect(toCierre(mensaje, example('intervencion.cerrada', 1), time)).toMatchObject({
      codMotivo: 'T04',
      pendientes: ['P03'],
    });
  });

  it('may be told by a copy of the report to the family court', () => {
    expect(toInforme(mensaje, example('informe-familia.copiado'), time)).toEqual({
      clase: 'INFORME_FAMILIA',
      idMensaje: mensaje,
      fechaHora: time,
      institucion: 'Mejor Niñez (ejemplo)',
      unidad: 'PRM Ficticio Los Aromos',
      funcionario: 'Profesional Ficticio Aromo',
      causal: 'TRANSCURSO_3_MESES',
      causaFamilia: {
        rit: 'P-301-2026',
        tribunal: 'Juzgado de Familia de ejemplo',
        ordenaIngreso: 'S',
        fechaResolucion: '18-11-2026',
      },
      fechaInforme: '24-02-2027',
      idDocumento: '0a8ObQpxo7JrbvcsZpDRhjnYtWXtGtvt12z3vrjdWTI',
      titulo: 'Informe de avance (ejemplo)',
    });
  });

  it.each([
    ['intervencion.iniciada', toInicio],
    ['seguimiento.periodico', toSeguimiento],
    ['seguimiento.relevante', toSituacionRelevante],
    ['intervencion.cerrada', toCierre],
    ['informe-familia.copiado', toInforme],
  ] as const)('keeps SAF’s contract, whatever %s may say', (type, say) => {
    fc.assert(
      fc.property(arbitraryOf(schemaOf(schemaIdOf(type)), schemaOf), (content) => {
        const novedad = say(mensaje, content as never, time);
        expect(saf.validateRequest('registrarNovedad', novedad)).toEqual({ ok: true });
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('is of a derivación, and of nothing else', () => {
    const told = toSeguimiento(mensaje, example('seguimiento.periodico'), time);
    expect(saf.validateRequest('registrarNovedadInstruccion', told).ok).toBe(false);
    expect(saf.validateRequest('registrarNovedadConsultaPlan', told).ok).toBe(false);
  });
});
