import { describe, expect, it } from '@jest/globals';
import { loadContract } from '@valija/contracts';
import { projectRegistry } from '@valija/messages';
import fc from 'fast-check';
import { arbitraryOf, type Schema } from '../../../test/schemas/arbitrary.js';
import { type Comunicada, type Recibida, toComunicacion, toRecepcion } from './denuncia.js';

const saf = loadContract('saf');
const registry = projectRegistry();
const schemaOf = (id: string) => registry.schemaOf(id) as Schema;
const examplesOf = <T>(id: string): T[] => structuredClone(registry.schemaOf(id)?.examples ?? []);

const recibida = 'urn:valija:schema:denuncia.recibida:1.0.0';
const comunicada = 'urn:valija:schema:denuncia.comunicada:0.1.0';
const recepcion = '01920000-0000-7000-8000-0000000000f1';
const id = '01920000-0000-7000-8000-0000000000f2';
const about = { id, correlationid: recepcion, lane: 'normal' } as const;

const [child, alone] = examplesOf<Comunicada>(comunicada) as [Comunicada, Comunicada];

describe('a denuncia in SAF’s words', () => {
  it('is first that it was received, by whom and when, and nothing else', () => {
    const [content] = examplesOf<Recibida>(recibida) as [Recibida];
    expect(toRecepcion({ ...about, id: recepcion }, content)).toEqual({
      etapa: 'RECEPCION',
      idMensaje: recepcion,
      fechaRecepcion: '2026-11-20T02:55:00-03:00',
      institucion: 'Carabineros de Chile (ejemplo)',
      unidad: 'Comisaría Ficticia',
      funcionario: 'Funcionaria Ficticia Litre',
      cargo: 'Cabo 1.º',
      fono: '+56 2 0000 0304',
      correo: 'guardia@ejemplo.invalid',
      numeroParte: 'EJEMPLO-PARTE-301',
    });
  });

  it('then carries every antecedente, by SAF’s names, codes and dates', () => {
    const content: Comunicada = structuredClone(child);
    content.causa.delitos = [{ regimen: 'VIGENTE', codigo: 'CP_366_BIS', gradoEjecucion: 'TENTATIVA' }];
    expect(toComunicacion(about, content)).toMatchObject({
      etapa: 'COMUNICACION',
      idMensaje: id,
      idRecepcion: recepcion,
      urgente: 'N',
      ruc: '2699990301-K',
      sujeto: {
        calidadSujeto: 'V',
        tipoDocumento: '1',
        numeroDocumento: '45100301-1',
        nombres: 'Quillay Ficticia',
        fechaNacimiento: '09-05-2014',
        sexoRegistral: '2',
        nacionalidad: '152',
        domicilio: { calle: 'Pasaje Ficticio Los Maitenes', numeracion: '12', codComuna: '13119' },
        fono: '+56 9 0000 0301',
      },
      adulto: { tipoAdulto: 'PRO', parentesco: 'padre', nombres: 'Peumo Ficticio', edad: 41 },
      delitos: [{ codDelito: '36602', gradoDesarrollo: '3' }],
      factores: [
        { codigo: 'CONSTA_ADULTO', presente: 'N' },
        { codigo: 'PROGRAMA_VIGENTE', presente: 'S' },
      ],
      manifestacion: {
        fecha: '20-11-2026',
        texto: 'Ejemplo ficticio: dice que quiere estar con su padre.',
      },
    });
  });

  it('is urgent where its message is, and stands for itself where no reception came before', () => {
    const told = toComunicacion({ id, correlationid: id, lane: 'urgent' }, alone);
    expect(told).toMatchObject({ urgente: 'S', urgencia: ['U01', 'U04'], sujeto: { tipoDocumento: '9' } });
    expect(told).not.toHaveProperty('idRecepcion');
  });

  it('names who keeps the reserve of an address, and never the address', () => {
    const content: Comunicada = structuredClone(child);
    content.victima.persona.domicilio = {
      reservado: true,
      contactoInstitucion: { institucion: 'Casa Ficticia de Acogida', telefono: '+56 2 0000 0399' },
    };
    const { sujeto } = toComunicacion(about, content);
    expect(sujeto).toMatchObject({
      domicilioReservado: 'S',
      contactoReserva: { institucion: 'Casa Ficticia de Acogida', fono: '+56 2 0000 0399' },
    });
    expect(sujeto).not.toHaveProperty('domicilio');
  });

  it('keeps SAF’s contract, whatever its message may say', () => {
    fc.assert(
      fc.property(arbitraryOf(schemaOf(recibida), schemaOf), (content) => {
        const told = toRecepcion(about, content as Recibida);
        expect(saf.validateRequest('registrarDenuncia', told)).toEqual({ ok: true });
      }),
      { numRuns: 60, seed: 4 },
    );
    fc.assert(
      fc.property(arbitraryOf(schemaOf(comunicada), schemaOf), (content) => {
        const told = toComunicacion(about, content as Comunicada);
        expect(saf.validateRequest('registrarDenuncia', told)).toEqual({ ok: true });
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});

describe('SAF’s contract for denuncias', () => {
  const told = toComunicacion(about, child);

  it.each([
    ['another stage', { etapa: 'OTRA' }, '/etapa'],
    ['a field that it does not know', { relato: 'x' }, ''],
    ['an id that is no message’s', { idMensaje: 'x' }, '/idMensaje'],
    [
      'a date of another form',
      { manifestacion: { fecha: '2026-11-20', texto: 'x' } },
      '/manifestacion/fecha',
    ],
    ['no crime', { delitos: [] }, '/delitos'],
    ['an urgency that is no code', { urgencia: ['COMPARECE_SOLO'] }, '/urgencia/0'],
  ])('forbids %s', (_what, change, pointer) => {
    const checked = saf.validateRequest('registrarDenuncia', { ...told, ...change });
    expect(checked).toMatchObject({ ok: false });
    expect('violations' in checked && checked.violations.map((one) => one.pointer)).toContain(pointer);
  });

  it('forbids antecedentes in what only says that it was received', () => {
    const received = { ...toRecepcion(about, child as never), sujeto: told.sujeto };
    expect(saf.validateRequest('registrarDenuncia', received).ok).toBe(false);
  });
});
