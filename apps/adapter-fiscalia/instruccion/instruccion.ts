import type { SafSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import { Doubts, type InstruccionEmitida, type Persona, type Untranslatable } from '@valija/messages';
import { codes } from '../codes.js';
import { dateOf, intervinienteOf, rucOf, wordsOf } from '../fields.js';
import { adultoOf, personaOf } from '../person.js';

type Documento = SafSchemas['Instruccion'];
type Instruccion = InstruccionEmitida['instruccion'];

export interface TranslatedInstruccion {
  readonly ok: true;
  readonly content: InstruccionEmitida;
  /** URN of the police or the health service that carries it out. */
  readonly recipient: string;
  /** What a health centre is told has a purpose of its own, and so less of it may be told. */
  readonly purpose: 'instruccion-fiscal' | 'traslado-salud';
}

/** What is asked of whoever carries out an instrucción. @see Protocolo B §5.5 */
const deberes = { explicarSentidoYAlcance: true, sinIndagaciones: true } as const;
const deberesDeTraslado = { ...deberes, trasladoRapidoYReservado: true, hablarConJefeDeTurno: true } as const;
const deberesDeSalud = {
  atencionInmediataYPreferente: true,
  espacioPrivado: true,
  acompanamientoPermanente: true,
  sinIndagaciones: true,
} as const;

/**
 * Says an instrucción of SAF in the words of `instruccion.emitida`.
 *
 * @param document valid against the contract of SAF (`emitirInstruccion`)
 * @returns content that is still to be validated against its schema, or what could not be translated
 */
export function toInstruccion(document: Documento): TranslatedInstruccion | Untranslatable {
  const doubts = new Doubts();
  const recipient = doubts.lookup(codes.destinos, document.codDestino, '/codDestino');
  const instruccion = instruccionOf(document, doubts);
  if (doubts.any || !recipient || !instruccion) return doubts.refusal();
  const purpose = instruccion.tipo === 'TRASLADO_CENTRO_SALUD' ? 'traslado-salud' : 'instruccion-fiscal';
  return { ok: true, content: { fechaEmision: document.fechaEmision, instruccion }, recipient, purpose };
}

function instruccionOf(document: Documento, doubts: Doubts): Instruccion | undefined {
  const { fiscalia, forma, traslado, contacto, resguardo } = document;
  const tipo = doubts.lookup(codes.instrucciones, document.codInstruccion, '/codInstruccion');
  const victima = personaOf(document.victima, '/victima', fiscalia.nombre, doubts);
  const adulto = adultoOf(document.adulto, fiscalia.nombre, doubts);
  const ruc = rucOf(document.ruc, doubts);
  if (!victima) return undefined;
  const fiscal = intervinienteOf(fiscalia.nombre, document.fiscal);
  const common = { fiscal, forma, victima, ...withoutAbsent({ ruc, adulto }) };
  switch (tipo) {
    case 'TRASLADO_A_CARGO_DE_FUNCIONARIO':
      if (!traslado) return doubts.add('schema-violation', '/traslado');
      return { tipo, ...common, ...traslado, deberes: deberesDeTraslado };
    case 'CONTACTO_DE_PROFESIONAL': {
      if (!contacto) return doubts.add('schema-violation', '/contacto');
      const profesional = intervinienteOf(contacto.unidad, contacto.profesional, contacto.institucion);
      return { tipo, ...common, profesional, medio: contacto.medio, deberes };
    }
    case 'MEDIDA_DE_RESGUARDO': {
      if (!resguardo) return doubts.add('schema-violation', '/resguardo');
      const hasta = dateOf(resguardo.hasta, '/resguardo/hasta', doubts);
      return { tipo, ...common, medidas: resguardo.medidas, ...withoutAbsent({ hasta }), deberes };
    }
    case 'TRASLADO_CENTRO_SALUD':
      return trasladoOf(document, victima, doubts);
  }
  return undefined;
}

/** The minimum with which a health centre may receive a child: neither crime nor cause, no adult, no address, no free text. */
function trasladoOf({ atencion }: Documento, victima: Persona, doubts: Doubts): Instruccion | undefined {
  if (!atencion) return doubts.add('schema-violation', '/atencion');
  const { establecimiento, acompanado, requerida, funcionarioACargo } = atencion;
  const { identificacion, nombre, alias, edad } = victima;
  return {
    tipo: 'TRASLADO_CENTRO_SALUD',
    nna: { identificacion, ...withoutAbsent({ nombre, alias, edad }) },
    acompanado: acompanado === 'S',
    atencionRequerida: wordsOf(codes.atenciones, requerida, '/atencion/requerida', doubts),
    funcionarioACargo: { nombre: funcionarioACargo.nombre, telefono: funcionarioACargo.fono },
    establecimiento,
    deberes: deberesDeSalud,
  };
}
