import type { SafSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type { FormularioSeguimiento } from '@valija/messages';
import { safDateOf } from '../dates.js';
import { safDatosOf } from '../person.js';

type Formulario = SafSchemas['FormularioSeguimiento'];

/** Says the Formulario de Seguimiento NNA in SAF's words. @see Protocolo B Anexo 1 */
export function safFormularioOf(formulario: FormularioSeguimiento): Formulario {
  const { institucion, fecha, victima, adulto, reporteProcesoIntervencion, observaciones } = formulario;
  const { ruc, fechaInicioIntervencion, ...persona } = victima;
  const { firma, ...funcionario } = formulario.funcionario;
  return {
    institucion,
    fecha: safDateOf(fecha),
    sujeto: {
      ...safDatosOf(persona),
      fechaInicio: safDateOf(fechaInicioIntervencion),
      ...withoutAbsent({ ruc }),
    },
    reporte: reporteProcesoIntervencion,
    funcionario,
    firma: firma.tipo === 'MANUSCRITA' ? { ...firma, fecha: safDateOf(firma.fecha) } : firma,
    ...withoutAbsent({ adulto: adulto && safAcompananteOf(adulto), observaciones }),
  };
}

function safAcompananteOf({
  relacionConVictima: parentesco,
  ...person
}: NonNullable<FormularioSeguimiento['adulto']>): NonNullable<Formulario['adulto']> {
  return { parentesco, ...safDatosOf(person) };
}
