import type { NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type { Doubts, FormularioSeguimiento } from '@valija/messages';
import { codes } from '../codes.js';
import { personaOf } from '../person.js';

type Ficha = NinezSchemas['FichaSeguimiento'];
type Firma = FormularioSeguimiento['funcionario']['firma'];

/**
 * Says their form, at `/ficha` of an event, in the words of the Formulario de Seguimiento NNA.
 *
 * @param centro the programme that intervenes and reports; keeps the reserve of an address where nobody else does
 * @param doubts takes an unknown kind of signature
 * @see Protocolo B Anexo 1
 */
export function formularioOf(
  ficha: Ficha,
  centro: string,
  doubts: Doubts,
): FormularioSeguimiento | undefined {
  const { fecha, inicioIntervencion, sujeto, adulto, avance, observaciones, informa } = ficha;
  const firma = firmaOf(ficha.rubrica, doubts);
  if (!firma) return undefined;
  return withoutAbsent({
    institucion: centro,
    fecha,
    victima: {
      ...personaOf(sujeto, '/ficha/sujeto', centro, doubts),
      ...withoutAbsent({ ruc: sujeto.ruc }),
      fechaInicioIntervencion: inicioIntervencion,
    },
    adulto: adulto && {
      ...personaOf(adulto, '/ficha/adulto', centro, doubts),
      relacionConVictima: adulto.vinculo,
    },
    reporteProcesoIntervencion: avance,
    observaciones,
    funcionario: { ...informa, firma },
  });
}

/** Of a signature on paper only the day is kept, where it was signed. */
function firmaOf({ clase, firmadaEl }: Ficha['rubrica'], doubts: Doubts): Firma | undefined {
  const nivel = doubts.lookup(codes.firmas, clase, '/ficha/rubrica/clase');
  if (nivel === 'MANUSCRITA') return { tipo: 'MANUSCRITA', fecha: firmadaEl.slice(0, 10) };
  return nivel && { tipo: 'ELECTRONICA', nivel, fechaHora: firmadaEl };
}
