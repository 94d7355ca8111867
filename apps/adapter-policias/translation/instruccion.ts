import { withoutAbsent } from '@valija/domain';
import {
  type FormaInstruccion,
  type InstruccionEmitida,
  type PersonForm,
  writePerson,
} from '@valija/messages';
import { type Codes, codeOf, type InstruccionPolicial } from './codes.js';
import type { Adulto, Orden, Persona } from './papers.js';
import { intervinienteOf, type Police, personFormOf } from './police.js';

/**
 * Says an instruction of the Fiscal as the police does.
 *
 * @param envelope its id is what the police repeats in the fulfilment; its lane is the priority
 * @param content valid against the newest `instruccion.emitida`
 * @returns undefined for an instruction that is not for the police, but for a health centre
 */
export function toOrden(
  envelope: { readonly id: string; readonly lane: 'normal' | 'urgent' },
  { fechaEmision, instruccion }: InstruccionEmitida,
  police: Police,
): Orden | undefined {
  if (instruccion.tipo === 'TRASLADO_CENTRO_SALUD') return undefined;
  const { codes } = police;
  const form = personFormOf(police);
  const { tipo, fiscal, forma, ruc, victima, adulto, deberes } = instruccion;
  return {
    idMensaje: envelope.id,
    prioridad: envelope.lane === 'urgent' ? 'URGENTE' : 'NORMAL',
    fechaEmision: instantOf(fechaEmision),
    tipo: codeOf(codes.instrucciones, tipo),
    fiscal: intervinienteOf(fiscal),
    forma: formaOf(forma, codes),
    victima: writePerson<Persona>(form, victima),
    deberes: Object.entries(codes.deberes).flatMap(([code, deber]) => (deber in deberes ? [code] : [])),
    ...withoutAbsent({ ruc, adulto: adulto && adultoOf(adulto, form, codes) }),
    ...diligenciaOf(instruccion, codes),
  };
}

function adultoOf(
  { calidad, relacionConVictima, nombre, ...person }: NonNullable<InstruccionPolicial['adulto']>,
  form: PersonForm,
  codes: Codes,
): Adulto {
  const own = { calidad: codeOf(codes.adultos, calidad), vinculo: relacionConVictima };
  return { ...own, ...writePerson<Partial<Adulto>>(form, { nombre, ...person }) };
}

/** What is to be done: the part that each kind of instruction has for itself. */
function diligenciaOf(instruccion: InstruccionPolicial, codes: Codes): Partial<Orden> {
  switch (instruccion.tipo) {
    case 'TRASLADO_A_CARGO_DE_FUNCIONARIO': {
      const { establecimiento, nombreEstablecimiento } = instruccion;
      return withoutAbsent({ establecimiento, nombreEstablecimiento });
    }
    case 'CONTACTO_DE_PROFESIONAL': {
      const { profesional, medio } = instruccion;
      return { profesional: intervinienteOf(profesional), medio: codeOf(codes.medios, medio) };
    }
    case 'MEDIDA_DE_RESGUARDO': {
      const { medidas, hasta } = instruccion;
      return withoutAbsent({ medidas: medidas.map((medida) => codeOf(codes.medidas, medida)), hasta });
    }
  }
}

function formaOf(forma: FormaInstruccion, codes: Codes): Orden['forma'] {
  const tipo = codeOf(codes.formas, forma.tipo);
  return forma.tipo === 'ESCRITA'
    ? { tipo }
    : { tipo, numeroParte: forma.numeroParte, fechaHora: instantOf(forma.fechaHora) };
}

/** One spelling of RFC 3339: messages may have others, which XSD does not read. */
function instantOf(text: string): string {
  const [, date, time, fraction = '', zone = ''] =
    /^(.{10}).([\d:]{8})([.]\d{1,6})?\d*(.+)$/.exec(text) ?? [];
  const offset = /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  return `${date}T${time}${fraction}${offset}`;
}
