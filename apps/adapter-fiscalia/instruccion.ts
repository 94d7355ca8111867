import type { SafSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import { type Contents, Doubts, type Untranslatable } from '@valija/messages';
import { codeOf, codes } from './codes.js';
import { autorOf, dateOf, intervinienteOf, rucOf, siNo } from './fields.js';
import { adultoOf, personaOf } from './person.js';

type Documento = SafSchemas['Instruccion'];
type Emitida = Contents['urn:valija:schema:instruccion.emitida:1.0.0'];
type Cumplida = Contents['urn:valija:schema:instruccion.cumplida:1.0.0'];
type Translated = { readonly ok: true; readonly content: Emitida; readonly recipient: string };

/** What is asked of whoever carries out an instrucción. @see Protocolo B §5.5 */
const deberes = { explicarSentidoYAlcance: true, sinIndagaciones: true } as const;
const deberesDeTraslado = { ...deberes, trasladoRapidoYReservado: true, hablarConJefeDeTurno: true } as const;

/**
 * Says an instrucción of SAF in the words of `instruccion.emitida`, with the URN of the police that carries it out.
 *
 * @param document valid against the contract of SAF (`emitirInstruccion`)
 * @returns content that is still to be validated against its schema, or what could not be translated
 */
export function toInstruccion(document: Documento): Translated | Untranslatable {
  const doubts = new Doubts();
  const recipient = doubts.lookup(codes.destinos, document.codDestino, '/codDestino');
  const instruccion = instruccionOf(document, doubts);
  if (doubts.any || !recipient || !instruccion) return doubts.refusal();
  return { ok: true, content: { fechaEmision: document.fechaEmision, instruccion }, recipient };
}

function instruccionOf(document: Documento, doubts: Doubts): Emitida['instruccion'] | undefined {
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
  }
  return undefined;
}

/** Says in SAF's words what became of an instrucción; parameters as for `toAcuse`. */
export function toCumplimiento(idMensaje: string, content: Cumplida): SafSchemas['NovedadInstruccion'] {
  const { ejecutor, resultado, necesidadesProteccion } = content;
  const { fechaHora } = resultado;
  const about = { idMensaje, fechaHora, ...autorOf(ejecutor), necesidadesProteccion };
  switch (resultado.tipo) {
    case 'CUMPLIDA': {
      const { explicacion, recepcionEnSalud } = resultado;
      const explicadoNna = explicacion && siNo(explicacion.aQuien.includes('NNA'));
      const explicadoAdulto = explicacion && siNo(explicacion.aQuien.includes('ADULTO'));
      const rest = withoutAbsent({ explicadoNna, explicadoAdulto, recepcionEnSalud });
      return { clase: 'CUMPLIDA', ...about, ...rest };
    }
    case 'NO_CUMPLIDA': {
      const codMotivo = codeOf(codes.motivosIncumplimiento, resultado.motivo);
      const { observaciones } = resultado;
      return { clase: 'NO_CUMPLIDA', ...about, codMotivo, ...withoutAbsent({ observaciones }) };
    }
    case 'NNA_NO_ACEPTA_ATENCION':
      return { clase: 'SIN_ATENCION', ...about, establecimiento: resultado.establecimiento };
  }
}
