import type { SafSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type {
  ResidenciaAcusada as Acusada,
  ResidenciaDenegada as Denegada,
  ResidenciaOtorgada as Otorgada,
  ResidenciaAntecedentesRequeridos as Requeridos,
} from '@valija/messages';
import { codeOf, codes } from '../codes.js';
import { safDateOf } from '../dates.js';
import { autorOf, siNo } from '../fields.js';

type Residencia<Clase> = Extract<SafSchemas['NovedadResidencia'], { clase: Clase }>;

/**
 * Says Sermig's acuse in SAF's words.
 *
 * @param idMensaje id of the answering message
 * @param content valid against its schema
 */
export function toAcuse(idMensaje: string, content: Acusada): Residencia<'ACUSE'> {
  return { clase: 'ACUSE', idMensaje, fechaHora: content.fechaRecepcion, ...autoridadOf(content) };
}

/** Says Sermig's requirement in SAF's words; parameters as for {@link toAcuse}. */
export function toRequerimiento(idMensaje: string, content: Requeridos): Residencia<'REQUERIMIENTO'> {
  const { fechaRequerimiento: fechaHora, requeridos, fundamento } = content;
  const rest = { requeridos, plazoHasta: safDateOf(content.plazoHasta), fundamento };
  return { clase: 'REQUERIMIENTO', idMensaje, fechaHora, ...autoridadOf(content), ...rest };
}

/**
 * Says in SAF's words that a residence was granted; parameters as for {@link toAcuse}.
 * @param fechaHora when it was told: the decision itself has a date, but no hour
 */
export function toOtorgada(idMensaje: string, content: Otorgada, fechaHora: string): Residencia<'OTORGADA'> {
  const { permiso, observaciones } = content;
  const { subcategoria, meses, exentoDePago } = permiso;
  return {
    clase: 'OTORGADA',
    idMensaje,
    fechaHora,
    ...autoridadOf(content),
    resolucion: resolucionOf(content),
    permiso: {
      codSubcategoria: codeOf(codes.subcategorias, subcategoria),
      desde: safDateOf(permiso.vigenciaDesde),
      hasta: safDateOf(permiso.vigenciaHasta),
      meses,
      permiteTrabajar: siNo(permiso.habilitaTrabajar),
      ...(exentoDePago === undefined ? {} : { exentoPago: siNo(exentoDePago) }),
      ...(subcategoria === 'NNA' ? { sinMultas: siNo(permiso.sinMultas) } : {}),
    },
    ...withoutAbsent({ observaciones }),
  };
}

/** Says in SAF's words that a residence was denied; parameters as for {@link toOtorgada}. */
export function toDenegada(idMensaje: string, content: Denegada, fechaHora: string): Residencia<'DENEGADA'> {
  const codMotivo = codeOf(codes.motivosDenegacion, content.motivo);
  const recursos = content.recursos.map((recurso) => ({ ...recurso, hasta: safDateOf(recurso.hasta) }));
  const about = { idMensaje, fechaHora, ...autoridadOf(content), resolucion: resolucionOf(content) };
  return { clase: 'DENEGADA', ...about, codMotivo, fundamento: content.fundamento, recursos };
}

const autoridadOf = ({ autoridad, numeroSolicitud }: Pick<Acusada, 'autoridad' | 'numeroSolicitud'>) => ({
  ...autorOf(autoridad),
  numeroSolicitud,
});

/** Its document, where it came with one, is in SAF under its digest. */
const resolucionOf = ({ resolucion: { numero, fecha, adjunto } }: Pick<Otorgada, 'resolucion'>) =>
  withoutAbsent({ numero, fecha: safDateOf(fecha), idDocumento: adjunto?.digest });
