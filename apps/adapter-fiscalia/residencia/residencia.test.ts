import { describe, expect, it } from '@jest/globals';
import { loadContract, type SafSchemas } from '@valija/contracts';
import {
  type Contents,
  findUnreleased,
  projectRegistry,
  ReleaseMatrix,
  type ResidenciaAcusada,
  type ResidenciaAntecedentesRequeridos,
  type ResidenciaDenegada,
  type ResidenciaOtorgada,
  validateContent,
} from '@valija/messages';
import fc from 'fast-check';
import {
  aporte,
  type ResidenciaName,
  residencia,
  residenciaNames,
} from '../../../test/fixtures/saf/index.js';
import { arbitraryOf, type Schema } from '../../../test/schemas/arbitrary.js';
import { toAcuse, toDenegada, toOtorgada, toRequerimiento } from './novedad.js';
import { type Adjuntos, toAportados, toResidencia } from './solicitud.js';

const saf = loadContract('saf');
const registry = projectRegistry();
const schemaOf = (id: string) => registry.schemaOf(id) as Schema;
const solicitada = 'urn:valija:schema:residencia.solicitada:0.1.0';
const aportados = 'urn:valija:schema:residencia.antecedentes-aportados:0.1.0';
const mensaje = '01930000-0000-7000-8000-0000000000b1';
const time = '2026-12-15T13:00:00.000Z';

/** What the attached documents of a list would become, as far as a translation sees it. */
function adjuntosOf({ antecedentes }: Pick<SafSchemas['Residencia'], 'antecedentes'>): Adjuntos {
  return antecedentes.map((one, at) => {
    if (one.estado !== 'ACOMPANADO' || !one.idDocumento) return undefined;
    const digest = String(at).padStart(43, 'A');
    return { documento: one.codigo, tipo: 'application/pdf' as const, digest, bytes: 700 };
  });
}

function translated(document: SafSchemas['Residencia']) {
  const result = toResidencia(document, adjuntosOf(document));
  if (!result.ok) throw new Error(`not translated: ${result.code} ${result.pointers}`);
  return result;
}

const released = (dataschema: string, content: unknown) =>
  findUnreleased(dataschema, content, ReleaseMatrix.read().classesFor('regularizacion-migratoria', 'sermig'));

describe('a request for residence of SAF as a message', () => {
  it.each(residenciaNames.map((name) => [name]))(
    '%s becomes valid content, all of which may go to Sermig',
    (name) => {
      const { content } = translated(residencia(name));
      expect(validateContent(solicitada, content)).toEqual({ ok: true });
      expect(released(solicitada, content)).toEqual([]);
      expect(JSON.stringify(content)).not.toContain(residencia(name).idVictima);
    },
  );

  it('takes the urgent lane for whoever is or may be a child, and stands on the law of its subcategory', () => {
    const courses = residenciaNames.map((name) => {
      const { lane, legalbasis } = translated(residencia(name));
      return [name, lane, legalbasis];
    });
    expect(courses).toEqual([
      ['residencia-trata-adulta', 'normal', 'ley-21325:art-71'],
      ['residencia-trata-nna-no-acompanada', 'urgent', 'ley-21325:art-71'],
      ['residencia-trata-antecedentes-pendientes', 'normal', 'ley-21325:art-71'],
      ['residencia-trafico', 'normal', 'decreto-177-2022:parrafo-8'],
      ['residencia-violencia', 'normal', 'decreto-177-2022:parrafo-8'],
      ['residencia-nna-presentante-no-facultado', 'urgent', 'decreto-177-2022:parrafo-8'],
    ]);
    const doubtful = residencia('residencia-trafico');
    doubtful.condicionEtaria = 'EDAD_DUDOSA';
    expect(translated(doubtful).lane).toBe('urgent');
  });

  it('names each paper at its place, and says what is pending or does not apply', () => {
    const { content } = translated(residencia('residencia-trata-antecedentes-pendientes'));
    expect(content.solicitud.antecedentes).toEqual([
      { codigo: 'INFORME_MITP', estado: 'ACOMPANADO', adjunto: expect.objectContaining({ bytes: 700 }) },
      {
        codigo: 'DOCUMENTO_IDENTIDAD',
        estado: 'ACOMPANADO',
        adjunto: expect.objectContaining({ documento: 'DOCUMENTO_IDENTIDAD' }),
      },
      { codigo: 'ACREDITA_CONDICION_VICTIMA', estado: 'PENDIENTE' },
      { codigo: 'SOLICITUD_FIRMADA', estado: 'PENDIENTE' },
    ]);
  });

  it('carries who cares for an unaccompanied child', () => {
    expect(translated(residencia('residencia-trata-nna-no-acompanada')).content).toMatchObject({
      representante: {
        tipo: 'INSTITUCION',
        institucion: 'Residencia Ficticia de Protección',
        resolucion: 'P-9903-2026',
      },
      solicitaPermisoTrabajo: false,
      solicitud: { condicionEtaria: 'NNA_NO_ACOMPANADO', peligroRepatriacion: true },
    });
  });

  it.each([
    ['residencia-trata-adulta', { situacion: 'CONOCIDA', pais: 'BO' }],
    ['residencia-trafico', { situacion: 'APATRIDA' }],
  ] as const)('%s says its nationality', (name, nacionalidad) => {
    expect(translated(residencia(name)).content.nacionalidad).toEqual(nacionalidad);
  });

  it('does not suppose a nationality that is not known', () => {
    const document = residencia('residencia-trafico');
    delete document.apatrida;
    expect(translated(document).content.nacionalidad).toEqual({ situacion: 'SIN_INFORMACION' });
  });

  it('says who it claims to be filed by, for Sermig to judge', () => {
    const claims = residenciaNames.map(
      (name) => translated(residencia(name)).content.solicitud.presentadaPor,
    );
    expect(claims).toEqual([
      'MIEMBRO_MESA',
      'MIEMBRO_MESA',
      'MIEMBRO_MESA',
      'MINISTERIO_PUBLICO',
      'MINISTERIO_PUBLICO',
      'PROTECCION_NINEZ',
    ]);
    const pregnant = residencia('residencia-trafico');
    pregnant.codSubcategoria = 'H04';
    delete pregnant.ruc;
    const { content } = translated(pregnant);
    expect(content.solicitud).toMatchObject({ subcategoria: 'EMBARAZO', presentadaPor: 'MINISTERIO_SALUD' });
    expect(
      validateContent(solicitada, {
        ...content,
        solicitud: {
          ...content.solicitud,
          antecedentes: [{ codigo: 'CERTIFICADO_EMBARAZO', estado: 'PENDIENTE' }],
        },
      }),
    ).toEqual({ ok: true });
  });

  it('never maps an unknown code to a known one, and names all of them', () => {
    const document = residencia('residencia-trata-adulta');
    document.codSubcategoria = 'H99';
    document.persona.paisDocumento = '998';
    document.persona.nacionalidad = '999';
    document.persona.sexoRegistral = '7';
    expect(saf.validateRequest('presentarResidencia', document)).toEqual({ ok: true });
    expect(toResidencia(document, [])).toEqual({
      ok: false,
      code: 'native-code-unknown',
      pointers: [
        '/persona/paisDocumento',
        '/persona/sexoRegistral',
        '/persona/nacionalidad',
        '/codSubcategoria',
      ],
    });
  });

  const faults: [string, ResidenciaName, (document: SafSchemas['Residencia']) => void, string][] = [
    [
      'a Chilean',
      'residencia-trata-adulta',
      (one) => (one.persona.nacionalidad = '152'),
      '/persona/nacionalidad',
    ],
    [
      'a stateless person with a nationality',
      'residencia-trata-adulta',
      (one) => (one.apatrida = 'S'),
      '/apatrida',
    ],
    [
      'trata without its danger',
      'residencia-trata-adulta',
      (one) => delete one.peligroRepatriacion,
      '/peligroRepatriacion',
    ],
    ['violence of no kind', 'residencia-violencia', (one) => delete one.tipoViolencia, '/tipoViolencia'],
    [
      'an adult as a child',
      'residencia-nna-presentante-no-facultado',
      (one) => (one.condicionEtaria = 'ADULTO'),
      '/condicionEtaria',
    ],
    ['a wrong RUC', 'residencia-trafico', (one) => (one.ruc = '2699990308-0'), '/ruc'],
  ];

  it.each(faults)('refuses %s', (_what, name, spoil, pointer) => {
    const document = residencia(name);
    spoil(document);
    expect(saf.validateRequest('presentarResidencia', document)).toEqual({ ok: true });
    expect(toResidencia(document, [])).toEqual({ ok: false, code: 'schema-violation', pointers: [pointer] });
  });

  it('leaves to the schema a paper that the list does not have', () => {
    const document = residencia('residencia-trafico');
    document.antecedentes = [{ codigo: 'INFORME_MITP', estado: 'PENDIENTE' }];
    expect(validateContent(solicitada, translated(document).content)).toMatchObject({
      code: 'schema-violation',
      violations: [{ pointer: '/solicitud/antecedentes/0/codigo' }],
    });
  });
});

describe('papers that SAF adds, as a message', () => {
  const document = aporte('aporte-antecedentes-pendientes');

  it.each([
    ['a requirement', { solicitud: mensaje, requerimiento: mensaje }],
    ['nobody’s requirement', { solicitud: mensaje }],
  ])('are valid content in answer to %s, all of which may go to Sermig', (_what, thread) => {
    const content = toAportados(document, thread, adjuntosOf(document));
    expect(validateContent(aportados, content)).toEqual({ ok: true });
    expect(released(aportados, content)).toEqual([]);
    expect(content).toMatchObject({ ...thread, numeroSolicitud: 'FIC-SOL-1' });
    expect(content.antecedentes).toHaveLength(2);
  });
});

describe('what Sermig answers, in SAF’s words', () => {
  const exampleOf = <T>(type: string): T =>
    structuredClone(registry.schemaOf(`urn:valija:schema:residencia.${type}`)?.examples[0]);

  it('is an acuse with its number', () => {
    expect(toAcuse(mensaje, exampleOf<ResidenciaAcusada>('acusada:1.0.0'))).toEqual({
      clase: 'ACUSE',
      idMensaje: mensaje,
      fechaHora: '2026-11-20T12:20:00-03:00',
      institucion: 'Servicio Nacional de Migraciones (ejemplo)',
      unidad: 'Unidad de razones humanitarias de ejemplo',
      funcionario: 'Funcionario Ficticio',
      numeroSolicitud: 'EJEMPLO-SOL-1',
    });
  });

  it('is a requirement, until a day', () => {
    const content = exampleOf<ResidenciaAntecedentesRequeridos>('antecedentes-requeridos:0.1.0');
    expect(toRequerimiento(mensaje, content)).toMatchObject({
      clase: 'REQUERIMIENTO',
      requeridos: [{ codigo: 'ACREDITA_CONDICION_VICTIMA' }],
      plazoHasta: '02-12-2026',
      fundamento: 'Ejemplo: el antecedente se indicó como pendiente.',
    });
  });

  it('is a residence, with its days, its resolution and where the document of it is', () => {
    const content = exampleOf<ResidenciaOtorgada>('otorgada:1.0.0');
    expect(toOtorgada(mensaje, content, time)).toMatchObject({
      clase: 'OTORGADA',
      fechaHora: time,
      resolucion: {
        numero: 'EJEMPLO-100',
        fecha: '15-12-2026',
        idDocumento: content.resolucion.adjunto?.digest,
      },
      permiso: {
        codSubcategoria: 'H01',
        desde: '15-12-2026',
        hasta: '15-12-2027',
        meses: 12,
        permiteTrabajar: 'S',
        exentoPago: 'N',
      },
    });
  });

  it('is a denial, with its ground and what can be done against it', () => {
    const content = exampleOf<ResidenciaDenegada>('denegada:1.0.0');
    expect(toDenegada(mensaje, content, time)).toMatchObject({
      clase: 'DENEGADA',
      codMotivo: 'D02',
      recursos: [
        { recurso: 'REPOSICION', ante: 'Servicio Nacional de Migraciones (ejemplo)', hasta: '28-12-2026' },
      ],
    });
  });

  const answers: [string, (content: never) => object][] = [
    ['acusada:1.0.0', (content) => toAcuse(mensaje, content)],
    ['antecedentes-requeridos:0.1.0', (content) => toRequerimiento(mensaje, content)],
    ['otorgada:1.0.0', (content) => toOtorgada(mensaje, content, time)],
    ['denegada:1.0.0', (content) => toDenegada(mensaje, content, time)],
  ];

  it.each(answers)('keeps SAF’s contract, whatever %s may say', (type, say) => {
    const id = `urn:valija:schema:residencia.${type}` as keyof Contents;
    fc.assert(
      fc.property(arbitraryOf(schemaOf(id), schemaOf), (content) => {
        const novedad = say(content as never);
        expect(saf.validateRequest('registrarNovedadResidencia', novedad)).toEqual({ ok: true });
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

describe('SAF’s contract for residencias', () => {
  const document = residencia('residencia-trata-adulta');

  it.each([
    ['another form of folio', { folio: 'I13-2026-990301' }, '/folio'],
    ['no antecedentes', { antecedentes: [] }, '/antecedentes'],
    [
      'a pending paper with a document',
      { antecedentes: [{ codigo: 'INFORME_MITP', estado: 'PENDIENTE', idDocumento: 'DOC-PDF-1' }] },
      '/antecedentes/0',
    ],
    [
      'a way out of the folder of documents',
      { antecedentes: [{ codigo: 'INFORME_MITP', estado: 'ACOMPANADO', idDocumento: '../secreto' }] },
      '/antecedentes/0/idDocumento',
    ],
    ['a field that it does not know', { relato: 'x' }, ''],
  ])('forbids %s', (_what, change, pointer) => {
    const checked = saf.validateRequest('presentarResidencia', { ...document, ...change });
    expect('violations' in checked && checked.violations.map((one) => one.pointer)).toContain(pointer);
  });

  it.each([
    ['an aporte that answers nothing', { respondeA: undefined }, '/respondeA'],
    ['an aporte without its number', { idAporte: undefined }, '/idAporte'],
  ])('forbids %s', (_what, change, pointer) => {
    const checked = saf.validateRequest('aportarAntecedentes', {
      ...aporte('aporte-antecedentes-pendientes'),
      ...change,
    });
    expect('violations' in checked && checked.violations.map((one) => one.pointer)).toContain(pointer);
  });
});
