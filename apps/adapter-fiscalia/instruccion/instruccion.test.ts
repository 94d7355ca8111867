import { describe, expect, it } from '@jest/globals';
import { loadContract, type SafSchemas } from '@valija/contracts';
import {
  type Contents,
  findUnreleased,
  projectRegistry,
  ReleaseMatrix,
  validateContent,
} from '@valija/messages';
import fc from 'fast-check';
import { instruccion, instruccionNames } from '../../../test/fixtures/saf/index.js';
import { arbitraryOf, type Schema } from '../../../test/schemas/arbitrary.js';
import { toCumplimiento } from './cumplimiento.js';
import { toInstruccion } from './instruccion.js';

type Cumplida = Contents['urn:valija:schema:instruccion.cumplida:1.0.0'];

const saf = loadContract('saf');
const registry = projectRegistry();
const emitida = 'urn:valija:schema:instruccion.emitida:1.0.0';
const cumplida = 'urn:valija:schema:instruccion.cumplida:1.0.0';
const mensaje = '01920000-0000-7000-8000-0000000000a1';
const examples: Cumplida[] = structuredClone(registry.schemaOf(cumplida)?.examples ?? []);

function translated(document: SafSchemas['Instruccion']) {
  const result = toInstruccion(document);
  if (!result.ok) throw new Error(`not translated: ${result.code} ${result.pointers}`);
  return result;
}

describe('an instrucción of SAF as a message', () => {
  it.each(instruccionNames.map((name) => [name]))(
    '%s becomes valid content, all of which may go to whoever carries it out',
    (name) => {
      const { content, purpose } = translated(instruccion(name));
      expect(validateContent(emitida, content)).toEqual({ ok: true });
      const kind = purpose === 'traslado-salud' ? 'salud' : 'policia';
      expect(findUnreleased(emitida, content, ReleaseMatrix.read().classesFor(purpose, kind))).toEqual([]);
      expect(JSON.stringify(content)).not.toContain(instruccion(name).idVictima);
    },
  );

  it('goes to the police that SAF names', () => {
    expect(translated(instruccion('instruccion-traslado-urgente')).recipient).toBe(
      'urn:valija:cl:carabineros:os9-rm',
    );
    expect(translated(instruccion('instruccion-resguardo')).recipient).toBe('urn:valija:cl:pdi:bitrap-rm');
  });

  it('tells a health centre the minimum, whatever else the document holds', () => {
    const { adulto } = instruccion('instruccion-contacto-profesional');
    const document = { ...instruccion('instruccion-traslado-centro-salud'), ...(adulto ? { adulto } : {}) };
    expect(translated(document)).toEqual({
      ok: true,
      recipient: 'urn:valija:cl:salud:ssmc',
      purpose: 'traslado-salud',
      content: {
        fechaEmision: '2026-11-20T03:25:00-03:00',
        instruccion: {
          tipo: 'TRASLADO_CENTRO_SALUD',
          nna: {
            identificacion: { tipo: 'RUN', run: expect.stringMatching(/^45100204-/) },
            nombre: { nombres: 'Lleuque Ficticia', apellidoPaterno: 'Ejemplo' },
            alias: 'Ficticia Lleuque Alias',
            edad: 14,
          },
          acompanado: false,
          atencionRequerida: ['ATENCION_MEDICA_URGENTE', 'ATENCION_CON_PLAZO_CLINICO'],
          funcionarioACargo: { nombre: 'Funcionaria Ficticia Notro', telefono: '+56 2 0000 0209' },
          establecimiento: '000301',
          deberes: {
            atencionInmediataYPreferente: true,
            espacioPrivado: true,
            acompanamientoPermanente: true,
            sinIndagaciones: true,
          },
        },
      },
    });
  });

  it('refuses an attention that it has no word for', () => {
    const document = instruccion('instruccion-traslado-centro-salud');
    document.atencion?.requerida.push('E99');
    expect(saf.validateRequest('emitirInstruccion', document)).toEqual({ ok: true });
    expect(toInstruccion(document)).toEqual({
      ok: false,
      code: 'native-code-unknown',
      pointers: ['/atencion/requerida/2'],
    });
  });

  it('carries a verbal order with its record, and what the Protocolo asks of whoever carries it out', () => {
    expect(translated(instruccion('instruccion-traslado-urgente')).content).toEqual({
      fechaEmision: '2026-11-20T03:20:00-03:00',
      instruccion: {
        tipo: 'TRASLADO_A_CARGO_DE_FUNCIONARIO',
        fiscal: {
          institucion: 'Ministerio Público',
          unidad: 'Fiscalía Ficticia Metropolitana',
          profesional: {
            nombre: 'Fiscal Ficticia Coigüe',
            cargo: 'Fiscal adjunta',
            telefono: '+56 2 0000 0201',
            correoElectronico: 'fiscal201@ejemplo.invalid',
          },
        },
        forma: {
          tipo: 'VERBAL_FLAGRANCIA',
          numeroParte: 'FIC-PARTE-201',
          fechaHora: '2026-11-20T03:10:00-03:00',
        },
        ruc: expect.stringMatching(/^2699990201-/),
        victima: {
          identificacion: { tipo: 'SIN_DOCUMENTO' },
          alias: 'Ficticia Luma Alias',
          edad: 15,
          sexoRegistral: 'F',
          idioma: 'ht',
          domicilio: {
            reservado: true,
            contactoInstitucion: { institucion: 'Fiscalía Ficticia Metropolitana' },
          },
        },
        establecimiento: '000301',
        nombreEstablecimiento: 'Hospital Ficticio de Urgencia',
        deberes: {
          explicarSentidoYAlcance: true,
          trasladoRapidoYReservado: true,
          sinIndagaciones: true,
          hablarConJefeDeTurno: true,
        },
      },
    });
  });

  it('carries a contact and a measure until its day', () => {
    expect(translated(instruccion('instruccion-contacto-profesional')).content.instruccion).toMatchObject({
      adulto: { calidad: 'RESPONSABLE', relacionConVictima: 'madre' },
      profesional: { unidad: 'URAVIT Ficticia Metropolitana' },
      medio: 'PERSONALMENTE',
    });
    expect(translated(instruccion('instruccion-resguardo')).content.instruccion).toMatchObject({
      medidas: ['RONDA_POLICIAL_PERIODICA', 'CONTACTO_PRIORITARIO_CON_LA_POLICIA'],
      hasta: '2026-12-20',
    });
  });

  it('never maps an unknown code to a known one, and names all of them', () => {
    const document = instruccion('instruccion-contacto-profesional');
    document.codDestino = '599';
    document.codInstruccion = '99';
    document.victima.sexoRegistral = '7';
    document.victima.tipoDocumento = 'Z';
    if (document.adulto) document.adulto.tipoAdulto = 'ZZZ';
    expect(saf.validateRequest('emitirInstruccion', document)).toEqual({ ok: true });
    expect(toInstruccion(document)).toEqual({
      ok: false,
      code: 'native-code-unknown',
      pointers: [
        '/codDestino',
        '/codInstruccion',
        '/victima/tipoDocumento',
        '/victima/sexoRegistral',
        '/adulto/tipoAdulto',
      ],
    });
  });

  it.each([
    ['instruccion-traslado-urgente', 'traslado'],
    ['instruccion-contacto-profesional', 'contacto'],
    ['instruccion-resguardo', 'resguardo'],
    ['instruccion-traslado-centro-salud', 'atencion'],
  ] as const)('%s is refused without its block', (name, block) => {
    const document = instruccion(name);
    delete document[block];
    expect(toInstruccion(document)).toEqual({
      ok: false,
      code: 'schema-violation',
      pointers: [`/${block}`],
    });
  });

  it('refuses a wrong RUC, a wrong RUN and an impossible day', () => {
    const document = instruccion('instruccion-resguardo');
    document.ruc = '2699990203-0';
    if (document.resguardo) document.resguardo.hasta = '31-02-2027';
    expect(toInstruccion(document)).toMatchObject({ pointers: ['/ruc', '/resguardo/hasta'] });
    document.victima = { tipoDocumento: '1', numeroDocumento: '12345678-4' };
    expect(toInstruccion(document)).toMatchObject({
      code: 'invalid-run',
      pointers: ['/victima/numeroDocumento'],
    });
  });
});

describe('what became of an instrucción, in SAF’s words', () => {
  const told = examples.map((content) => toCumplimiento(mensaje, content));

  it('is that it was fulfilled, to whom it was explained and where the child was received', () => {
    expect(told[0]).toMatchObject({
      clase: 'CUMPLIDA',
      idMensaje: mensaje,
      institucion: 'Carabineros de Chile (ejemplo)',
      funcionario: 'Funcionaria Ficticia Litre',
      necesidadesProteccion: 'EXISTEN',
      explicadoNna: 'S',
      explicadoAdulto: 'S',
      recepcionEnSalud: { establecimiento: '000301', jefeDeTurno: 'Médica Ficticia Ulmo' },
    });
  });

  it('is why it was not, by SAF’s code', () => {
    expect(told[1]).toMatchObject({ clase: 'NO_CUMPLIDA', codMotivo: 'N01' });
  });

  it('is that the child did not want to be attended', () => {
    expect(told[2]).toMatchObject({ clase: 'SIN_ATENCION', establecimiento: '000301' });
  });

  it('keeps SAF’s contract, whatever its message may say', () => {
    const schemaOf = (id: string) => registry.schemaOf(id) as Schema;
    fc.assert(
      fc.property(arbitraryOf(schemaOf(cumplida), schemaOf), (content) => {
        const novedad = toCumplimiento(mensaje, content as Cumplida);
        expect(saf.validateRequest('registrarNovedadInstruccion', novedad)).toEqual({ ok: true });
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});

describe('SAF’s contract for instrucciones', () => {
  it.each([
    ['another form of folio', { folio: 'D13-2026-990201' }, '/folio'],
    ['a verbal order without its record', { forma: { tipo: 'VERBAL_FLAGRANCIA' } }, '/forma/numeroParte'],
    ['a field that it does not know', { hechos: 'x' }, ''],
    ['no victim', { victima: undefined }, '/victima'],
  ])('forbids %s', (_what, change, pointer) => {
    const document = { ...instruccion('instruccion-traslado-urgente'), ...change };
    const checked = saf.validateRequest('emitirInstruccion', document);
    expect('violations' in checked && checked.violations.map((one) => one.pointer)).toContain(pointer);
  });

  it('forbids a novedad of another resource', () => {
    const [content] = examples as [Cumplida];
    const novedad = toCumplimiento(mensaje, content);
    expect(saf.validateRequest('registrarNovedad', novedad).ok).toBe(false);
    expect(saf.validateRequest('registrarNovedadResidencia', novedad).ok).toBe(false);
  });
});
