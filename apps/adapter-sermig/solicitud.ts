import type { SermigSchemas, SermigSolicitud } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import {
  Doubts,
  type ResidenciaAntecedentesAportados,
  type ResidenciaSolicitada,
  type Untranslatable,
} from '@valija/messages';
import * as codes from './codes.js';
import { anunciadosOf, type Documento } from './documentos.js';
import { institucionOf, representanteOf, titularOf } from './persona.js';

/**
 * Says a request for residence in the words of the portal.
 *
 * @param lane becomes the priority
 * @param content valid against `residencia.solicitada`
 * @param documentos those that the antecedentes name
 * @returns the request, or `schema-violation` for a nationality that contradicts itself or is Chilean
 */
export function toSolicitud(
  lane: 'normal' | 'urgent',
  content: ResidenciaSolicitada,
  documentos: readonly Documento[],
): { readonly ok: true; readonly solicitud: SermigSolicitud } | Untranslatable {
  const doubts = new Doubts();
  const { solicitud, representante } = content;
  const titular = titularOf(content, doubts);
  if (doubts.any) return doubts.refusal();
  return {
    ok: true,
    solicitud: withoutAbsent({
      subcategoria: codes.subcategorias[solicitud.subcategoria],
      presentante: codes.presentantes[solicitud.presentadaPor],
      prioridad: lane === 'urgent' ? ('U' as const) : ('N' as const),
      folioExterno: content.folio,
      fechaSolicitud: content.fechaSolicitud,
      institucion: institucionOf(content.solicitante),
      titular,
      representante: representante && representanteOf(representante),
      permisoTrabajo: yesOrNo(content.solicitaPermisoTrabajo),
      ...particularsOf(solicitud),
      documentos: anunciadosOf(solicitud.antecedentes, documentos),
      observaciones: content.observaciones,
    }),
  };
}

/** What only some subcategories have. */
function particularsOf(
  solicitud: ResidenciaSolicitada['solicitud'],
): Pick<SermigSolicitud, 'peligroRetorno' | 'tipoViolencia' | 'ruc' | 'causa'> {
  switch (solicitud.subcategoria) {
    case 'TRATA': {
      const { peligroRepatriacion, ruc } = solicitud;
      return withoutAbsent({ peligroRetorno: yesOrNo(peligroRepatriacion), ruc });
    }
    case 'VIOLENCIA_INTRAFAMILIAR_O_GENERO': {
      const { tipoViolencia, ruc, causaTribunal } = solicitud;
      return withoutAbsent({
        tipoViolencia: codes.tiposViolencia[tipoViolencia],
        ruc,
        causa: causaTribunal,
      });
    }
    case 'TRAFICO_MIGRANTES':
      return withoutAbsent({ ruc: solicitud.ruc });
    case 'EMBARAZO':
    case 'NNA':
      return {};
  }
}

/**
 * Says supplied antecedentes in the words of the portal.
 *
 * @param content valid against `residencia.antecedentes-aportados`
 * @param respondeA event by which the portal asked for them
 */
export const toAporte = (
  content: ResidenciaAntecedentesAportados,
  respondeA: string | undefined,
  documentos: readonly Documento[],
): SermigSchemas['Aporte'] =>
  withoutAbsent({
    fechaAporte: content.fechaAporte,
    institucion: institucionOf(content.solicitante),
    respondeA,
    documentos: anunciadosOf(content.antecedentes, documentos),
    observaciones: content.observaciones,
  });

const yesOrNo = (answer: boolean): 'S' | 'N' => (answer ? 'S' : 'N');
