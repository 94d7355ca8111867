import { describe, expect, it } from '@jest/globals';
import { loadContract, type SafSchemas } from '@valija/contracts';
import {
  findUnreleased,
  type PlanInformado,
  projectRegistry,
  ReleaseMatrix,
  validateContent,
} from '@valija/messages';
import fc from 'fast-check';
import { consulta, consultaNames } from '../../../test/fixtures/saf/index.js';
import { arbitraryOf, type Schema } from '../../../test/schemas/arbitrary.js';
import { toConsulta, toInforme } from './consulta.js';

const saf = loadContract('saf');
const registry = projectRegistry();
const consultado = 'urn:valija:schema:plan.consultado:1.0.0';
const informado = 'urn:valija:schema:plan.informado:1.0.0';
const mensaje = '01920000-0000-7000-8000-0000000000c1';
const examples: PlanInformado[] = structuredClone(registry.schemaOf(informado)?.examples ?? []);

function translated(document: SafSchemas['ConsultaPlan']) {
  const result = toConsulta(document);
  if (!result.ok) throw new Error(`not translated: ${result.code} ${result.pointers}`);
  return result;
}

describe('a consulta of SAF as a message', () => {
  it.each(consultaNames.map((name) => [name]))(
    '%s becomes valid content, all of which may go there',
    (name) => {
      const { content } = translated(consulta(name));
      expect(validateContent(consultado, content)).toEqual({ ok: true });
      for (const kind of ['tribunal-familia', 'caj', 'pav', 'salud', 'proteccion-ninez', 'sernameg'])
        expect(
          findUnreleased(consultado, content, ReleaseMatrix.read().classesFor('coordinacion-plan', kind)),
        ).toEqual([]);
      expect(JSON.stringify(content)).not.toContain(consulta(name).idVictima);
    },
  );

  it('goes to the institution or court that SAF names, as urgently as it says', () => {
    expect(consultaNames.map((name) => translated(consulta(name)))).toMatchObject([
      { recipient: 'urn:valija:cl:pjud:familia-santiago-1', lane: 'normal' },
      { recipient: 'urn:valija:cl:caj:rm', lane: 'urgent' },
    ]);
  });

  it('carries who asks, for what, and the plan and the cause that are known', () => {
    expect(translated(consulta('consulta-plan')).content).toMatchObject({
      fechaConsulta: '2026-11-20T10:05:00-03:00',
      consultante: {
        institucion: 'Ministerio Público',
        unidad: 'URAVIT Ficticia Metropolitana',
        profesional: { nombre: 'Profesional Ficticia Lenga' },
      },
      victima: { nombre: { nombres: 'Chilco Ficticio' }, fechaNacimiento: '2013-04-11' },
      necesidades: ['INTERVENCION_REPARATORIA', 'REPRESENTACION_JURIDICA'],
      planConocido: {
        institucion: 'Centro Ficticio Los Boldos',
        programa: 'Programa de ejemplo',
        profesional: 'Profesional Ficticio Boldo',
        telefono: '+56 2 0000 0611',
      },
      tribunalFamilia: { rit: 'P-9961-2026', tribunal: 'Primer Juzgado de Familia de ejemplo' },
    });
  });

  it('never maps an unknown code to a known one, and names all of them', () => {
    const document = consulta('consulta-plan');
    document.codDestino = '599';
    document.necesidades.push('P99');
    document.victima.tipoDocumento = 'Z';
    expect(saf.validateRequest('consultarPlan', document)).toEqual({ ok: true });
    expect(toConsulta(document)).toEqual({
      ok: false,
      code: 'native-code-unknown',
      pointers: ['/codDestino', '/victima/tipoDocumento', '/necesidades/2'],
    });
  });

  it('has no place for where the victim lives or how to reach them', () => {
    for (const extra of [{ fono: '+56 9 0000 0601' }, { domicilio: { calle: 'x', codComuna: '13119' } }]) {
      const document = consulta('consulta-plan');
      Object.assign(document.victima, extra);
      expect(saf.validateRequest('consultarPlan', document).ok).toBe(false);
    }
  });
});

describe('what was answered about a plan, in SAF’s words', () => {
  const told = examples.map((content) => toInforme(mensaje, content));

  it('is that there is none', () => {
    expect(told[0]).toEqual({
      clase: 'PLAN_INFORMADO',
      idMensaje: mensaje,
      fechaHora: '2026-11-20T12:00:00-03:00',
      institucion: 'Mejor Niñez (ejemplo)',
      unidad: 'PRM Ficticio Los Aromos',
      funcionario: 'Profesional Ficticio Aromo',
      resultado: { tipo: 'SIN_PLAN' },
    });
  });

  it('is that it covers the need, until when, and with whom to speak', () => {
    expect(told[1]?.resultado).toMatchObject({
      tipo: 'PLAN_CUBRE',
      plan: { institucion: 'Centro Ficticio Los Boldos', fono: '+56 2 0000 0303' },
      terminoPrevisto: '30-06-2027',
    });
  });

  it('is what it does not cover, by SAF’s codes', () => {
    expect(told[2]?.resultado).toMatchObject({
      tipo: 'PLAN_NO_CUBRE',
      porComplementar: ['P06'],
      observaciones: 'Ejemplo: conviene reunir a ambos equipos antes de la primera sesión.',
    });
  });

  it('keeps SAF’s contract, whatever its message may say', () => {
    const schemaOf = (id: string) => registry.schemaOf(id) as Schema;
    fc.assert(
      fc.property(arbitraryOf(schemaOf(informado), schemaOf), (content) => {
        const novedad = toInforme(mensaje, content as PlanInformado);
        expect(saf.validateRequest('registrarNovedadConsultaPlan', novedad)).toEqual({ ok: true });
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
