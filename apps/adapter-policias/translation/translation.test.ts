import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadContract, type PdiSchemas } from '@valija/contracts';
import { type InstruccionEmitida, projectRegistry, validateContent } from '@valija/messages';
import { carabinerosParte, parteNames, pdiParte } from '../../../test/fixtures/policias/index.js';
import { carabineros, vocabulary } from '../carabineros/os9-system.js';
import { pdi } from '../pdi/pdi-system.js';
import { type Codes, codeOf, readCodes } from './codes.js';
import { toCumplida } from './cumplimiento.js';
import { toComunicada, toRecibida } from './denuncia.js';
import { toOrden } from './instruccion.js';
import type { Cumplimiento, Denuncia, Recepcion } from './papers.js';
import type { Police } from './police.js';

const registry = projectRegistry();
const recibida = 'urn:valija:schema:denuncia.recibida:1.0.0';
const comunicada = 'urn:valija:schema:denuncia.comunicada:0.1.0';
const emitida = 'urn:valija:schema:instruccion.emitida:1.0.0';
const cumplida = 'urn:valija:schema:instruccion.cumplida:1.0.0';
const mensaje = '01920000-0000-7000-8000-000000000001';
const contracts = { pdi: loadContract('pdi'), carabineros: loadContract('carabineros') };
const polices = [
  ['pdi', pdi],
  ['carabineros', carabineros],
] as const;

const partes = [
  ...parteNames.pdi.map((name) => ({ name, system: 'pdi' as const, native: pdiParte(name) })),
  ...parteNames.carabineros.map((name) => ({
    name,
    system: 'carabineros' as const,
    native: carabinerosParte(name),
  })),
];

/** A paper of either system in neutral words. */
const neutral = <Paper>(system: 'pdi' | 'carabineros', native: unknown): Paper =>
  (system === 'pdi' ? structuredClone(native) : vocabulary.read(native)) as Paper;

const policeOf = (system: 'pdi' | 'carabineros'): Police => (system === 'pdi' ? pdi : carabineros);

function translated(denuncia: Denuncia, police: Police = pdi) {
  const result = toComunicada(denuncia, police);
  if (!result.ok) throw new Error(`${result.code} ${result.pointers}`);
  return result;
}

const urgente = (): Denuncia => pdiParte('pdi-explotacion-sexual-urgente').denuncia;

describe.each(partes)('the parte $name', ({ name, system, native }) => {
  const operation = (rest: string) => (system === 'pdi' ? `informar${rest}` : `Informar${rest}`);
  const denuncia = neutral<Denuncia>(system, native.denuncia);

  it('is as its contract describes it', () => {
    expect(contracts[system].validateRequest(operation('Recepcion'), native.recepcion)).toEqual({ ok: true });
    expect(contracts[system].validateRequest(operation('Denuncia'), native.denuncia)).toEqual({ ok: true });
  });

  it('says in itself that it is fictitious', () => {
    expect(native.notaPrueba).toContain('FICTICIOS');
    expect(denuncia.victima.nombres ?? denuncia.victima.nombreSocial).toMatch(/Fictici[ao]/);
  });

  it('becomes valid content, and is urgent if it has a factor', () => {
    const { content, lane } = translated(denuncia, policeOf(system));
    expect(validateContent(comunicada, content)).toEqual({ ok: true });
    expect(lane).toBe(name.endsWith('-urgente') ? 'urgent' : 'normal');
    expect(content.numeroParte).toBe(denuncia.numeroParte);
  });

  it('becomes a reception that names nobody', () => {
    const content = toRecibida(neutral<Recepcion>(system, native.recepcion), policeOf(system));
    expect(validateContent(recibida, content)).toEqual({ ok: true });
    expect(Object.keys(content).sort()).toEqual(['fechaRecepcion', 'numeroParte', 'receptor']);
  });
});

describe('a denuncia', () => {
  it('carries every field', () => {
    const { content } = translated(
      neutral<Denuncia>('carabineros', carabinerosParte('carabineros-agresion-urgente').denuncia),
      carabineros,
    );
    expect(content).toEqual({
      fechaRecepcion: '2026-11-20T02:55:00-03:00',
      receptor: {
        institucion: 'Carabineros de Chile',
        unidad: 'Comisaría Ficticia',
        profesional: { nombre: 'Funcionaria Ficticia Litre', cargo: 'Cabo 1.º', telefono: '+56 2 0000 0711' },
      },
      numeroParte: 'PARTE-OS9-2026-000711',
      victima: {
        calidad: 'VICTIMA',
        persona: {
          identificacion: { tipo: 'RUN', run: expect.stringMatching(/^45900711-/) },
          nombre: { nombres: 'Ficticia Quillay', apellidoPaterno: 'Ejemplo' },
          fechaNacimiento: '2014-05-09',
          edad: 12,
          sexoRegistral: 'F',
          nacionalidad: 'CL',
          domicilio: { calle: 'Pasaje Ficticio Los Maitenes', numero: '711', comuna: '13119' },
          telefono: '+56 9 0000 0712',
        },
      },
      adulto: {
        calidad: 'PROTECTOR',
        identificacion: { tipo: 'RUN', run: expect.stringMatching(/^42900711-/) },
        nombre: { nombres: 'Ficticio Peumo', apellidoPaterno: 'Ejemplo' },
        relacionConVictima: 'padre',
        edad: 41,
        telefono: '+56 9 0000 0713',
        correoElectronico: 'peumo@ejemplo.invalid',
      },
      causa: { delitos: [{ regimen: 'VIGENTE', codigo: 'CP_366_BIS', gradoEjecucion: 'CONSUMADO' }] },
      factoresUrgencia: ['PROXIMIDAD_AGRESION', 'MUESTRAS_PERECIBLES'],
      antecedentesAdicionales: [{ codigo: 'CONSTA_ADULTO', presente: true }],
      manifestacionEspontanea: {
        fecha: '2026-11-20',
        texto: 'Ejemplo ficticio: dice que quiere estar con su padre.',
      },
    });
  });

  it.each(Object.keys(pdi.codes.factores))('is urgent by %s alone, and normal by none', (factor) => {
    const { factoresUrgencia: _, ...normal } = urgente();
    expect(translated(normal).lane).toBe('normal');
    expect(translated({ ...normal, factoresUrgencia: [factor] }).lane).toBe('urgent');
  });

  it('never maps an unknown code to a known one, and names all of them', () => {
    const denuncia: Denuncia = {
      ...urgente(),
      calidad: 'OTRA',
      delitos: [{ codigo: 'CP999', grado: 'OTRO' }],
      factoresUrgencia: ['CRISIS', 'OTRO'],
      victima: { documento: { tipo: 'OTRA' }, sexo: 'OTRO', nacionalidad: 'ZZ' },
      adulto: { calidad: 'OTRA', vinculo: 'madre', nombres: 'Ficticia' },
    };
    expect(contracts.pdi.validateRequest('informarDenuncia', denuncia)).toEqual({ ok: true });
    const result = toComunicada(denuncia, pdi);
    expect(result).toMatchObject({ ok: false, code: 'native-code-unknown' });
    expect(result.ok ? [] : [...result.pointers].sort()).toEqual([
      '/adulto/calidad',
      '/calidad',
      '/delitos/0/codigo',
      '/delitos/0/grado',
      '/factoresUrgencia/1',
      '/victima/documento/tipo',
      '/victima/nacionalidad',
      '/victima/sexo',
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])('does not take %s for a code', (code) => {
    expect(toComunicada({ ...urgente(), calidad: code }, pdi)).toMatchObject({ code: 'native-code-unknown' });
  });

  it('refuses a wrong RUN, a wrong RUC and a nameless adult', () => {
    const withRun = { ...urgente(), victima: { documento: { tipo: 'RUN', numero: '45900711-0' } } };
    expect(toComunicada(withRun, pdi)).toEqual({
      ok: false,
      code: 'invalid-run',
      pointers: ['/victima/documento/numero'],
    });
    const other = { ...urgente(), ruc: '2699990701-0', adulto: { calidad: 'PROTECTOR', vinculo: 'madre' } };
    expect(toComunicada(other, pdi)).toEqual({
      ok: false,
      code: 'schema-violation',
      pointers: ['/adulto/nombres', '/ruc'],
    });
  });

  it('leaves a reserved address behind even where the paper carries it, and names who keeps the reserve', () => {
    const victima = {
      documento: { tipo: 'NO_PORTA' },
      domicilioReservado: true,
      domicilio: { calle: 'Ficticia', comuna: '13101' },
    };
    expect(translated({ ...urgente(), victima }).content.victima.persona.domicilio).toEqual({
      reservado: true,
      contactoInstitucion: { institucion: 'Bitrap Ficticia Metropolitana' },
    });
  });
});

describe.each(polices)('an instruction for %s', (system, police) => {
  const examples: InstruccionEmitida[] = registry.schemaOf(emitida)?.examples ?? [];
  const example = (tipo: InstruccionEmitida['instruccion']['tipo']): InstruccionEmitida => {
    const found = examples.find(({ instruccion }) => instruccion.tipo === tipo);
    if (!found) throw new Error(`no example of ${tipo}`);
    return found;
  };
  const orderOf = (content: InstruccionEmitida, lane: 'normal' | 'urgent' = 'urgent') =>
    toOrden({ id: mensaje, lane }, content, police);
  const nativeOf = (orden: unknown) => (system === 'pdi' ? orden : vocabulary.write(orden));
  const operation = system === 'pdi' ? 'registrarOrden' : 'RegistrarInstruccion';

  it.each(examples.slice(1).map((content) => ({ tipo: content.instruccion.tipo, content })))(
    '$tipo becomes an order as the contract describes it',
    ({ content }) => {
      const orden = orderOf(content);
      expect(contracts[system].validateRequest(operation, nativeOf(orden))).toEqual({ ok: true });
      expect(orden).toMatchObject({ idMensaje: mensaje, prioridad: 'URGENTE' });
      expect(orden?.deberes).toHaveLength(Object.keys(content.instruccion.deberes).length);
      expect(orderOf(content, 'normal')).toMatchObject({ prioridad: 'NORMAL' });
    },
  );

  it('carries its own part', () => {
    const { codes } = police;
    expect(orderOf(example('TRASLADO_A_CARGO_DE_FUNCIONARIO'))).toMatchObject({
      establecimiento: '000301',
      nombreEstablecimiento: 'Hospital Ficticio',
      forma: { tipo: codeOf(codes.formas, 'VERBAL_FLAGRANCIA'), numeroParte: 'EJEMPLO-PARTE-301' },
      ruc: '2699990301-K',
      victima: {
        nombres: 'Quillay Ficticia',
        sexo: codeOf(codes.sexos, 'F'),
        domicilio: { comuna: '13119' },
      },
      adulto: { calidad: codeOf(codes.adultos, 'PROTECTOR'), vinculo: 'padre', nombres: 'Peumo Ficticio' },
    });
    expect(orderOf(example('CONTACTO_DE_PROFESIONAL'))).toMatchObject({
      profesional: { unidad: 'URAVIT de ejemplo', cargo: 'Psicóloga' },
      medio: codeOf(codes.medios, 'PERSONALMENTE'),
    });
    expect(orderOf(example('MEDIDA_DE_RESGUARDO'))).toMatchObject({
      medidas: [expect.any(String), expect.any(String)],
      hasta: '2026-12-20',
    });
  });

  it('is none if it is for a health centre', () => {
    expect(orderOf(example('TRASLADO_CENTRO_SALUD'))).toBeUndefined();
  });

  it.each([
    ['2026-11-20T03:30:00-03:00', '2026-11-20T03:30:00-03:00'],
    ['2026-11-20t03:30:00z', '2026-11-20T03:30:00Z'],
    ['2026-11-20 03:30:00.123456789-0300', '2026-11-20T03:30:00.123456-03:00'],
    ['2026-11-20T03:30:00.5+05', '2026-11-20T03:30:00.5+05:00'],
  ])('says the instant %s as %s', (written, said) => {
    const orden = orderOf({ ...example('MEDIDA_DE_RESGUARDO'), fechaEmision: written });
    expect(orden?.fechaEmision).toBe(said);
    expect(contracts[system].validateRequest(operation, nativeOf(orden))).toEqual({ ok: true });
  });
});

describe.each(polices)('a fulfilment by %s', (_system, { codes, ...rest }) => {
  const police: Police = { codes, ...rest };
  const [, motivo] = Object.keys(codes.motivos);
  const paper = (tipo: keyof typeof bodies): Cumplimiento => ({
    idNovedad: '01920000-0000-7000-8000-0000000000e1',
    idMensaje: mensaje,
    ejecutor: { unidad: 'Unidad Ficticia' },
    fechaHora: '2026-11-20T16:00:00-03:00',
    necesidadesProteccion: codeOf(codes.necesidades, 'EXISTEN'),
    resultado: codeOf(codes.resultados, tipo),
    ...bodies[tipo],
  });
  const bodies = {
    CUMPLIDA: {
      explicadoA: Object.keys(codes.informados),
      recepcionEnSalud: {
        establecimiento: '000301',
        jefeDeTurno: 'Médica Ficticia',
        fechaHora: '2026-11-20T15:50:00-03:00',
      },
    },
    NO_CUMPLIDA: { motivo: motivo ?? '', observaciones: 'Ejemplo ficticio.' },
    NNA_NO_ACEPTA_ATENCION: { establecimiento: '000301', normasPropias: true },
  };
  const results = ['CUMPLIDA', 'NO_CUMPLIDA', 'NNA_NO_ACEPTA_ATENCION'] as const;

  it.each(results)('%s becomes valid content', (tipo) => {
    const result = toCumplida(paper(tipo), police);
    expect(result).toMatchObject({ ok: true, content: { instruccion: mensaje, resultado: { tipo } } });
    expect(validateContent(cumplida, result.ok && result.content)).toEqual({ ok: true });
  });

  it('is told of what only another result has a place for', () => {
    const mixed = { ...paper('CUMPLIDA'), ...bodies.NO_CUMPLIDA, ...bodies.NNA_NO_ACEPTA_ATENCION };
    expect(toCumplida(mixed, police)).toEqual({
      ok: false,
      code: 'schema-violation',
      pointers: ['/motivo', '/observaciones', '/establecimiento', '/normasPropias'],
    });
  });

  it('is told of what its result lacks', () => {
    const { motivo: _, ...without } = paper('NO_CUMPLIDA');
    expect(toCumplida(without, police)).toEqual({
      ok: false,
      code: 'schema-violation',
      pointers: ['/motivo'],
    });
    const { establecimiento: __, ...other } = { ...paper('NNA_NO_ACEPTA_ATENCION'), normasPropias: false };
    expect(toCumplida(other, police)).toMatchObject({ pointers: ['/establecimiento', '/normasPropias'] });
  });

  it('never maps an unknown code to a known one', () => {
    expect(toCumplida({ ...paper('CUMPLIDA'), resultado: 'EN_ESTUDIO' }, police)).toEqual({
      ok: false,
      code: 'native-code-unknown',
      pointers: ['/resultado'],
    });
    const unknown = { ...paper('CUMPLIDA'), necesidadesProteccion: 'X', explicadoA: ['X'] };
    expect(toCumplida(unknown, police)).toMatchObject({
      pointers: ['/explicadoA/0', '/necesidadesProteccion'],
    });
    expect(toCumplida({ ...paper('NO_CUMPLIDA'), motivo: 'X' }, police)).toMatchObject({
      pointers: ['/motivo'],
    });
  });
});

describe.each(polices)('the codes of %s', (system, { codes }) => {
  const schema = (id: string) => registry.schemaOf(id)?.properties;
  const tipos = (of: { oneOf: { properties: { tipo: { const: string } } }[] }) =>
    of.oneOf.map(({ properties }) => properties.tipo.const);
  const delito = (at: number): string[] =>
    registry.schemaOf('urn:valija:schema:parts.delito:2.0.0')?.oneOf[at].properties.codigo.enum;
  const instruccion = schema(emitida)?.instruccion;
  const persona = schema('urn:valija:schema:parts.persona:1.0.0');
  const resultado = schema(cumplida)?.resultado;
  const expected: Record<keyof Codes, readonly string[]> = {
    delitos: [...delito(0), ...delito(1)],
    grados: registry.schemaOf('urn:valija:schema:parts.delito:2.0.0')?.oneOf[0].properties.gradoEjecucion
      .enum,
    calidades: schema(comunicada)?.victima.properties.calidad.enum,
    factores: schema(comunicada)?.factoresUrgencia.items.enum,
    documentos: tipos(registry.schemaOf('urn:valija:schema:parts.identificacion:1.0.0') as never),
    sexos: persona?.sexoRegistral.enum,
    adultos: schema('urn:valija:schema:parts.adulto:1.0.0')?.calidad.enum,
    resultados: tipos(resultado),
    motivos: resultado.oneOf[1].properties.motivo.enum,
    necesidades: schema(cumplida)?.necesidadesProteccion.enum,
    informados: resultado.oneOf[0].properties.explicacion.properties.aQuien.items.enum,
    instrucciones: tipos(instruccion).filter((tipo) => tipo !== 'TRASLADO_CENTRO_SALUD'),
    formas: tipos(registry.schemaOf('urn:valija:schema:parts.forma-instruccion:1.0.0') as never),
    medios: instruccion.oneOf[2].properties.medio.enum,
    medidas: instruccion.oneOf[3].properties.medidas.items.enum,
    deberes: Object.keys(instruccion.oneOf[1].properties.deberes.properties),
  };

  it.each(Object.keys(expected) as (keyof Codes)[])('have one code for each word of %s', (table) => {
    expect(Object.values(codes[table]).sort()).toEqual([...expected[table]].sort());
  });

  it('are all in the contract that officials read', () => {
    const name = system === 'pdi' ? 'pdi.openapi.json' : 'carabineros.wsdl';
    const text = readFileSync(join(import.meta.dirname, '../../../contracts', name), 'utf8');
    const missing = Object.values(codes).flatMap((table) =>
      Object.keys(table).filter((code) => !new RegExp(`(?<![\\w])${code}(?![\\w])`).test(text)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the names of OS9', () => {
  const { names = {} } = readCodes('carabineros');
  const wsdl = readFileSync(join(import.meta.dirname, '../../../contracts/carabineros.wsdl'), 'utf8');
  const openapi = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../contracts/pdi.openapi.json'), 'utf8'),
  );
  const schemas: Record<keyof PdiSchemas, { properties: object }> = openapi.components.schemas;
  const papers = Object.entries(schemas).filter(
    ([name]) => !['OrdenRegistrada', 'Recibido', 'Problema'].includes(name),
  );
  const words = new Set(papers.flatMap(([, { properties }]) => Object.keys(properties)));

  it('are of words that the neutral papers have', () => {
    expect(Object.keys(names).filter((word) => !words.has(word))).toEqual([]);
  });

  it('say every word with an element that the WSDL has', () => {
    const said = [...words].flatMap((word) => vocabulary.pointer(`/${word}`).split('/').slice(1));
    expect(said.filter((element) => !wsdl.includes(`<xs:element name="${element}"`))).toEqual([]);
  });
});
