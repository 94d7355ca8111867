import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadContract, type NinezSchemas } from '@valija/contracts';
import { type InformeFamiliaCopiado, validateContent } from '@valija/messages';
import { type EventoInforme, toInforme, toInformeCopiado } from './informe.js';

const ninez = loadContract('ninez');
const derivacion = '01920000-0000-7000-8000-000000000001';
const adjunto: InformeFamiliaCopiado['informe'] = {
  documento: 'INFORME_TRIBUNAL_FAMILIA',
  tipo: 'application/pdf',
  digest: 'A'.repeat(43),
  bytes: 10,
};

/** The contract's own examples of events, by name. */
function eventoOf<Evento = EventoInforme>(name: string): Evento {
  const file = join(import.meta.dirname, '../../../contracts/ninez.openapi.json');
  const { post } = JSON.parse(readFileSync(file, 'utf8')).webhooks.eventoDeIngreso;
  return post.requestBody.content['application/json'].examples[name].value;
}

function said(evento: EventoInforme) {
  const informe = toInforme(evento);
  if (!informe.ok) throw new Error(`${informe.code} ${informe.pointers}`);
  expect(validateContent(`urn:valija:schema:${informe.name}:1.0.0`, informe.content)).toEqual({ ok: true });
  return informe;
}

describe('a report of Mejor Niñez’s system', () => {
  it('keeps every field of the Anexo 1', () => {
    expect(said(eventoOf('trimestral')).content).toEqual({
      derivacion,
      causal: 'TRANSCURSO_3_MESES',
      periodo: { desde: '2026-11-24', hasta: '2027-02-24' },
      formulario: {
        institucion: 'PRM de ejemplo',
        fecha: '2027-02-24',
        victima: {
          nombre: { nombres: 'Quillay Ficticia', apellidoPaterno: 'Ejemplo' },
          edad: 12,
          domicilio: { calle: 'Pasaje Ficticio Los Maitenes', numero: '12', comuna: '13119' },
          telefono: '+56 9 0000 0301',
          ruc: '2699990301-K',
          fechaInicioIntervencion: '2026-11-24',
        },
        adulto: {
          nombre: { nombres: 'Peumo Ficticio', apellidoPaterno: 'Ejemplo' },
          edad: 41,
          telefono: '+56 9 0000 0302',
          correoElectronico: 'adulto.ficticio@ejemplo.invalid',
          relacionConVictima: 'padre',
        },
        reporteProcesoIntervencion: 'Ejemplo: se diseñó el plan junto con la familia.',
        observaciones: 'Ejemplo: asiste con puntualidad.',
        funcionario: {
          nombre: 'Profesional Ficticio Aromo',
          cargo: 'Psicólogo',
          firma: { tipo: 'ELECTRONICA', nivel: 'SIMPLE', fechaHora: '2027-02-24T16:40:00-03:00' },
        },
      },
    });
  });

  it('is the start, with its plan, to whom it was explained and who takes part', () => {
    expect(said(eventoOf('iniciado'))).toMatchObject({
      name: 'intervencion.iniciada',
      lane: 'normal',
      content: {
        profesionalAsignado: { nombre: 'Profesional Ficticio Aromo', telefono: '+56 2 0000 0306' },
        plazo: { inicio: '2026-11-24', termino: '2027-11-24' },
        contextualizacion: { informado: true, aQuien: ['NNA', 'ADULTO'], fecha: '2026-11-24' },
        disposicion: { nna: 'DISPUESTO_CON_RETICENCIAS', adulto: 'DISPUESTO' },
        coordinacionPlanVigente: {
          plan: { institucion: 'Centro Ficticio Los Boldos', telefono: '+56 2 0000 0303' },
          fechaContacto: '2026-11-23',
        },
        manifestacionEspontanea: { fecha: '2026-11-24' },
      },
    });
  });

  it.each([
    [true, 'urgent'],
    [false, 'normal'],
  ])('is a relevant situation: measures %s, %s lane', (pideMedidas, lane) => {
    const evento = { ...eventoOf<NinezSchemas['EventoRelevante']>('relevante'), pideMedidas };
    expect(said(evento)).toMatchObject({
      name: 'seguimiento.relevante',
      lane,
      content: {
        situaciones: ['CAMBIO_DE_CUIDADOR', 'CAMBIO_DE_DOMICILIO'],
        requiereMedidasProteccion: pideMedidas,
        tribunalFamilia: { rit: 'P-301-2026', ordenaIngreso: true, fechaResolucion: '2026-11-18' },
      },
    });
  });

  it('is the closure, with its ground, its objectives and what is still needed', () => {
    expect(said(eventoOf('egresado'))).toMatchObject({
      name: 'intervencion.cerrada',
      content: {
        motivo: 'REQUIERE_OTRA_INTERVENCION',
        objetivos: 'LOGRADOS_EN_PARTE',
        necesidadesPendientes: ['ATENCION_PSIQUIATRICA'],
      },
    });
  });

  it('leaves a reserved address behind, names who keeps the reserve, and keeps the day of a signature on paper', () => {
    const evento = eventoOf('trimestral');
    evento.ficha.sujeto.residenciaReservada = true;
    evento.ficha.rubrica = { clase: 'MAN', firmadaEl: '2027-02-24T23:40:00-03:00' };
    const { content } = said(evento);
    expect(content).toMatchObject({
      formulario: {
        victima: {
          domicilio: { reservado: true, contactoInstitucion: { institucion: 'PRM de ejemplo' } },
        },
        funcionario: { firma: { tipo: 'MANUSCRITA', fecha: '2027-02-24' } },
      },
    });
    expect(JSON.stringify(content)).not.toContain('Maitenes');
  });

  it('may be a copy of what went to the family court', () => {
    const evento = eventoOf<NinezSchemas['EventoInformeCopiado']>('informeCopiado');
    const copy = toInformeCopiado(evento, adjunto);
    if (!copy.ok) throw new Error(copy.code);
    expect(validateContent('urn:valija:schema:informe-familia.copiado:1.0.0', copy.content)).toEqual({
      ok: true,
    });
    expect(copy).toMatchObject({
      lane: 'normal',
      content: { causal: 'TRANSCURSO_3_MESES', informe: adjunto },
    });
    expect(toInformeCopiado({ ...evento, motivoInforme: 'OTR' }, adjunto)).toMatchObject({
      code: 'native-code-unknown',
      pointers: ['/motivoInforme'],
    });
  });
});

describe('a code that nobody knows', () => {
  it.each([
    ['iniciado', { disposicion: { nna: 'D9', adulto: 'D8' } }, ['/disposicion/nna', '/disposicion/adulto']],
    ['relevante', { situaciones: ['SR05', 'SR99'] }, ['/situaciones/1']],
    [
      'egresado',
      { causalEgreso: 'EG99', logro: 'LX', pendientes: ['NC99'] },
      ['/causalEgreso', '/logro', '/pendientes/0'],
    ],
  ])('of %s is named, all of them at once', (name, change, pointers) => {
    const evento = { ...eventoOf(name), ...change } as EventoInforme;
    expect(ninez.validateRequest('informarEvento', evento)).toEqual({ ok: true });
    expect(toInforme(evento)).toEqual({ ok: false, code: 'native-code-unknown', pointers });
  });

  it('of a signature is one too', () => {
    const evento = eventoOf('trimestral');
    evento.ficha.rubrica.clase = 'HUE';
    expect(toInforme(evento)).toMatchObject({ pointers: ['/ficha/rubrica/clase'] });
  });

  it('is not the only thing in the way: a programme that was explained to nobody', () => {
    const evento = { ...eventoOf('iniciado'), encuadre: { nna: false, adulto: false } } as EventoInforme;
    expect(toInforme(evento)).toMatchObject({ code: 'schema-violation', pointers: ['/encuadre'] });
  });
});
