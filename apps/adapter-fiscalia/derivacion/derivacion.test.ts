import { describe, expect, it } from '@jest/globals';
import { loadContract, type SafDerivacion } from '@valija/contracts';
import {
  type DerivacionAceptada,
  type DerivacionAcusada,
  type DerivacionRechazada,
  projectRegistry,
  validateContent,
} from '@valija/messages';
import { fixture, fixtureNames } from '../../../test/fixtures/index.js';
import { anulacion, rederivacion } from '../../../test/fixtures/saf/index.js';
import { isoDateOf, safDateTimeOf } from '../dates.js';
import { toNoEntregada } from '../no-entregada.js';
import { toAnulacion } from './anulacion.js';
import { toAceptacion, toAcuse, toRechazo } from './novedad.js';
import { toSolicitud } from './solicitud.js';

const saf = loadContract('saf');
const solicitada = 'urn:valija:schema:derivacion.solicitada:2.0.0';
const mensaje = '01920000-0000-7000-8000-00000000000a';

function translated(document: SafDerivacion) {
  const result = toSolicitud(document);
  if (!result.ok) throw new Error(`not translated: ${result.code} ${result.pointers}`);
  return result;
}

function example<T>(type: string): T {
  return structuredClone(projectRegistry().schemaOf(`urn:valija:schema:${type}:1.0.0`)?.examples[0]);
}

describe('a derivación of SAF as a message', () => {
  it.each(fixtureNames.map((name) => [name]))('%s becomes valid content', (name) => {
    const document = fixture(name);
    const { content } = translated(document);
    expect(validateContent(solicitada, content)).toEqual({ ok: true });
    expect(content.folio).toBe(document.folio);
    expect(JSON.stringify(content)).not.toContain(document.idVictima);
  });

  it('takes the urgent lane with any urgency factor', () => {
    expect(fixtureNames.filter((name) => translated(fixture(name)).lane === 'urgent')).toEqual([
      'prm-comparece-solo',
      'pee-sin-run',
      'pee-pasaporte-extranjero',
      'pav-inmediata-comparece-solo',
      'cosam-trata-laboral',
      'hospital-violacion-reciente',
    ]);
  });

  it('carries every field of a full derivación', () => {
    expect(translated(fixture('prm-agresion-intrafamiliar'))).toMatchObject({
      programa: 'PRM',
      content: {
        derivante: { institucion: 'Ministerio Público', unidad: 'URAVIT Ficticia Metropolitana' },
        informacionPrevia: { informado: true, aQuien: ['NNA', 'ADULTO'], fecha: '2026-11-19' },
        causa: {
          fiscalia: 'Fiscalía Ficticia Metropolitana',
          delitos: [{ regimen: 'VIGENTE', codigo: 'CP_366_BIS', gradoEjecucion: 'CONSUMADO' }],
        },
        victima: {
          calidad: 'VICTIMA',
          identificacion: { tipo: 'RUN', run: expect.stringMatching(/^45100011-[0-9K]$/) },
          nombre: { nombres: 'Alerce Ficticia', apellidoPaterno: 'Ejemplo', apellidoMaterno: 'Arrayán' },
          fechaNacimiento: '2015-03-14',
          sexoRegistral: 'F',
          nacionalidad: 'CL',
          domicilio: { calle: 'Pasaje Ficticio Los Alerces', comuna: '13119' },
        },
        adulto: { calidad: 'PROTECTOR', relacionConVictima: 'abuela materna' },
        prestacion: { programa: 'PRM' },
        detalles: {
          hechoReciente: false,
          reiterado: true,
          agresor: 'INTRAFAMILIAR',
          existeAdultoProtector: true,
          adultoAnteLosHechos: 'CREE',
          situacionProteccionalResuelta: true,
        },
        tribunalFamilia: { rit: 'P-9901-2026', ordenaIngreso: true, fechaResolucion: '2026-11-18' },
      },
    });
  });

  it('leaves out what is not known', () => {
    const { detalles } = translated(fixture('pee-sin-run')).content;
    expect(detalles).toEqual({ existeAdultoProtector: false });
  });

  it('takes a person without document and name by an alias alone', () => {
    const { victima } = translated(fixture('pee-sin-run')).content;
    expect(victima).toMatchObject({
      identificacion: { tipo: 'SIN_DOCUMENTO' },
      alias: 'Ficticia Pewma Alias',
    });
    expect(victima).not.toHaveProperty('nombre');
  });

  it('takes a foreign passport and another foreign document', () => {
    const { victima, adulto } = translated(fixture('pee-pasaporte-extranjero')).content;
    expect(victima.identificacion).toEqual({ tipo: 'PASAPORTE', numero: 'XFIC00606', pais: 'PE' });
    expect(adulto?.identificacion).toMatchObject({ tipo: 'OTRO_DOCUMENTO', pais: 'BO' });
  });

  it('takes a child without an adult', () => {
    const { content } = translated(fixture('prm-comparece-solo'));
    expect(content).not.toHaveProperty('adulto');
    expect(content.factoresUrgencia).toContain('COMPARECE_SOLO');
  });

  it('leaves a reserved address behind even where the document carries it', () => {
    const document = fixture('prm-agresion-intrafamiliar');
    document.sujeto.domicilioReservado = 'S';
    const { domicilio } = translated(document).content.victima;
    expect(domicilio).toEqual({
      reservado: true,
      contactoInstitucion: { institucion: 'URAVIT Ficticia Metropolitana' },
    });
  });

  it('pads the code of a commune', () => {
    const document = fixture('prm-comparece-solo');
    if (document.sujeto.domicilio) document.sujeto.domicilio.codComuna = '5602';
    expect(translated(document).content.victima.domicilio).toMatchObject({ comuna: '05602' });
  });

  it('never maps an unknown code to a known one, and names all of them', () => {
    const document = fixture('pee-pasaporte-extranjero');
    document.delitos.push({ codDelito: '99999', gradoDesarrollo: '7' });
    document.programaSolicitado.codPrograma = '999';
    document.urgencia = ['U01', 'U99'];
    document.sujeto = {
      ...document.sujeto,
      calidadSujeto: 'Z',
      sexoRegistral: '7',
      nacionalidad: '999',
      paisDocumento: '998',
    };
    if (document.adulto) document.adulto.tipoAdulto = 'ZZZ';
    expect(saf.validateRequest('emitirDerivacion', document)).toEqual({ ok: true });
    expect(toSolicitud(document)).toEqual({
      ok: false,
      code: 'native-code-unknown',
      pointers: [
        '/sujeto/calidadSujeto',
        '/sujeto/paisDocumento',
        '/sujeto/sexoRegistral',
        '/sujeto/nacionalidad',
        '/adulto/tipoAdulto',
        '/delitos/1/codDelito',
        '/delitos/1/gradoDesarrollo',
        '/programaSolicitado/codPrograma',
        '/urgencia/1',
      ],
    });
  });

  it.each(['constructor', '__proto__', 'toString'])('does not take %s for a code', (code) => {
    const document = fixture('prm-comparece-solo');
    document.programaSolicitado.codPrograma = code;
    expect(toSolicitud(document)).toMatchObject({ ok: false, code: 'native-code-unknown' });
  });

  it('refuses a RUN with a wrong check digit', () => {
    const document = fixture('pee-explotacion-sexual');
    document.sujeto.numeroDocumento = '12345678-4';
    expect(toSolicitud(document)).toEqual({
      ok: false,
      code: 'invalid-run',
      pointers: ['/sujeto/numeroDocumento'],
    });
  });

  it('refuses a wrong RUC, an impossible date, a missing number and a derivación that nobody explained', () => {
    const document = fixture('pee-pasaporte-extranjero');
    document.ruc = '2600123456-0';
    document.sujeto.fechaNacimiento = '31-02-2010';
    delete document.sujeto.numeroDocumento;
    delete document.adulto?.glosaDocumento;
    document.informadoDerivacion = { nna: 'N', adulto: 'N' };
    expect(toSolicitud(document)).toEqual({
      ok: false,
      code: 'schema-violation',
      pointers: [
        '/sujeto/numeroDocumento',
        '/sujeto/fechaNacimiento',
        '/adulto/glosaDocumento',
        '/ruc',
        '/informadoDerivacion',
      ],
    });
  });
});

describe('a derivación that replaces another', () => {
  it('is one like any other: what it replaces is told by the envelope alone', () => {
    const document = rederivacion('rederivacion-a-caj');
    const { content, programa } = translated(document);
    expect(validateContent(solicitada, content)).toEqual({ ok: true });
    expect(programa).toBe('CAVI');
    const { rederivaDe, ...rest } = document;
    expect(content).toEqual(translated(rest).content);
    expect(JSON.stringify(content)).not.toContain(rederivaDe?.folio);
  });
});

describe('an annulment as a message', () => {
  const document = anulacion('anulacion');

  it('names the derivación that it withdraws, who withdraws it and why', () => {
    const result = toAnulacion(document, mensaje);
    expect(result).toEqual({
      ok: true,
      content: {
        derivacion: mensaje,
        fechaAnulacion: '2026-11-20T15:00:00-03:00',
        derivante: expect.objectContaining({ unidad: 'URAVIT Ficticia Metropolitana' }),
        motivo: 'PLAN_VIGENTE_SUFICIENTE',
        fundamento: document.fundamento,
      },
    });
    expect(
      validateContent('urn:valija:schema:derivacion.anulada:1.0.0', result.ok && result.content),
    ).toEqual({ ok: true });
  });

  it('is refused with an unknown ground', () => {
    expect(toAnulacion({ ...document, codMotivo: 'X99' }, mensaje)).toEqual({
      ok: false,
      code: 'native-code-unknown',
      pointers: ['/codMotivo'],
    });
  });
});

describe('an answer as a novedad of SAF', () => {
  const taken = (novedad: unknown) =>
    expect(saf.validateRequest('registrarNovedad', novedad)).toEqual({ ok: true });

  it('tells an acuse', () => {
    const content = example<DerivacionAcusada>('derivacion.acusada');
    const novedad = toAcuse(mensaje, content);
    taken(novedad);
    expect(novedad).toMatchObject({
      clase: 'ACUSE',
      idMensaje: mensaje,
      fechaHora: content.fechaRecepcion,
      unidad: 'PRM de ejemplo',
      numeroIngreso: 'EJEMPLO-1',
    });
  });

  it('tells an acceptance with its appointment at the same wall clock', () => {
    const novedad = toAceptacion(mensaje, example<DerivacionAceptada>('derivacion.aceptada'));
    taken(novedad);
    expect(novedad).toMatchObject({ clase: 'ACEPTACION', pertinente: 'S', factible: 'S' });
    expect(novedad.citacion).toEqual({
      fecha: '23-11-2026',
      hora: '10:00',
      desfase: '-03:00',
      lugar: 'PRM de ejemplo',
      direccion: 'Calle Ficticia 1',
      codComuna: '13119',
    });
  });

  it('tells a rejection with its coded ground', () => {
    const novedad = toRechazo(mensaje, example<DerivacionRechazada>('derivacion.rechazada'));
    taken(novedad);
    expect(novedad).toMatchObject({
      clase: 'RECHAZO',
      codMotivo: 'M04',
      funcionario: 'Funcionario Ficticio',
    });
  });

  it('tells a refusal with its code, words and pointers', () => {
    const novedad = toNoEntregada({
      id: mensaje,
      code: 'schema-violation',
      pointers: ['', ...Array.from({ length: 30 }, (_, at) => `/causa/delitos/${at}`)],
      at: '2026-11-20T13:31:00.123Z',
    });
    taken(novedad);
    expect(novedad).toMatchObject({
      clase: 'NO_ENTREGADA',
      idMensaje: mensaje,
      codigo: 'schema-violation',
      titulo: 'El contenido no cumple su esquema',
    });
    expect(novedad.punteros).toHaveLength(20);
  });
});

describe('dates of SAF', () => {
  it.each([
    ['29-02-2024', '2024-02-29'],
    ['29-02-2026', undefined],
    ['00-01-2026', undefined],
    ['2026-01-02', undefined],
  ])('reads %s as %s', (text, iso) => {
    expect(isoDateOf(text)).toBe(iso);
  });

  it.each([
    ['2026-11-23T10:00:00-03:00', { fecha: '23-11-2026', hora: '10:00', desfase: '-03:00' }],
    ['2026-11-23T10:00:00.5Z', { fecha: '23-11-2026', hora: '10:00', desfase: '+00:00' }],
    ['2026-11-23t10:00:00-0300', { fecha: '23-11-2026', hora: '10:00', desfase: '-03:00' }],
  ])('splits %s', (instant, split) => {
    expect(safDateTimeOf(instant)).toEqual(split);
  });
});
