import type { SafSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type { InstruccionCumplida } from '@valija/messages';
import { codeOf, codes } from '../codes.js';
import { autorOf, siNo } from '../fields.js';

/**
 * Says in SAF's words what became of an instrucción.
 *
 * @param idMensaje id of the answering message
 * @param content valid against its schema
 */
export function toCumplimiento(
  idMensaje: string,
  content: InstruccionCumplida,
): SafSchemas['NovedadInstruccion'] {
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
