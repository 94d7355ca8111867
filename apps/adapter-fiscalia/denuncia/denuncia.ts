import type { SafSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type { Contents } from '@valija/messages';
import { codeOf, codes } from '../codes.js';
import { autorOf, safManifestacionOf, siNo } from '../fields.js';
import { safAdultoOf, safPersonaOf } from '../person.js';

export type Recibida = Contents['urn:valija:schema:denuncia.recibida:1.0.0'];
export type Comunicada = Contents['urn:valija:schema:denuncia.comunicada:0.1.0'];

/** What SAF is told of the envelope of a message about a denuncia. */
interface About {
  readonly id: string;
  readonly correlationid: string;
  readonly lane: 'normal' | 'urgent';
}

/** Says in SAF's words that a denuncia was received; `content` is valid against its schema. */
export function toRecepcion({ id }: About, content: Recibida): SafSchemas['DenunciaRecepcion'] {
  return { etapa: 'RECEPCION', idMensaje: id, ...receptorOf(content) };
}

/** Says the antecedentes of a denuncia in SAF's words; parameters as for {@link toRecepcion}. */
export function toComunicacion(about: About, content: Comunicada): SafSchemas['DenunciaComunicacion'] {
  const { victima, adulto, causa, manifestacionEspontanea: manifestacion } = content;
  const calidadSujeto = codeOf(codes.calidadesSujeto, victima.calidad);
  return {
    etapa: 'COMUNICACION',
    idMensaje: about.id,
    urgente: siNo(about.lane === 'urgent'),
    ...receptorOf(content),
    sujeto: { calidadSujeto, ...safPersonaOf(victima.persona) },
    delitos: causa.delitos.map(({ codigo, gradoEjecucion: grado }) => {
      const gradoDesarrollo = grado && codeOf(codes.grados, grado);
      return { codDelito: codeOf(codes.delitos, codigo), ...withoutAbsent({ gradoDesarrollo }) };
    }),
    ...withoutAbsent({
      idRecepcion: about.correlationid === about.id ? undefined : about.correlationid,
      ruc: causa.ruc,
      adulto: adulto && safAdultoOf(adulto),
      urgencia: content.factoresUrgencia?.map((factor) => codeOf(codes.urgencias, factor)),
      factores: content.antecedentesAdicionales?.map(({ codigo, presente }) => {
        return { codigo, presente: siNo(presente) };
      }),
      manifestacion: safManifestacionOf(manifestacion),
    }),
  };
}

function receptorOf({ fechaRecepcion, receptor, numeroParte }: Recibida | Comunicada) {
  const { cargo, telefono: fono, correoElectronico: correo } = receptor.profesional ?? {};
  return { fechaRecepcion, ...autorOf(receptor), ...withoutAbsent({ cargo, fono, correo, numeroParte }) };
}
