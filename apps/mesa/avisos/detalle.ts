import type {
  Contents,
  PlazoPorVencer,
  PlazoResuelto,
  PlazoSinRecibir,
  PlazoVencido,
} from '@valija/messages';

type Content<Type extends string> = Contents[`urn:valija:schema:${Type}:1.0.0` & keyof Contents];

/** What is kept of each kind of notice: no name, number or words of a person. */
const details = {
  'residencia.avisada': ({
    numeroSolicitud,
    fechaPresentacion,
    institucionSolicitante,
  }: Content<'residencia.avisada'>) => ({ numeroSolicitud, fechaPresentacion, institucionSolicitante }),
  'autorizacion.otorgada': ({ referencia, desde, hasta }: Content<'autorizacion.otorgada'>) => ({
    referencia,
    desde,
    hasta,
  }),
  'autorizacion.revocada': (_content: Content<'autorizacion.revocada'>) => ({}),
  'caso.vinculado': ({ seudonimos, fechaVinculacion }: Content<'caso.vinculado'>) => ({
    seudonimos,
    fechaVinculacion,
  }),
  'plazo.por-vencer': ({ plazos }: PlazoPorVencer) => ({ plazos }),
  'plazo.vencido': ({ plazos }: PlazoVencido) => ({ plazos }),
  'plazo.resuelto': ({ plazos }: PlazoResuelto) => ({ plazos }),
  'plazo.sin-recibir': ({ mensaje, hilo, tipo, destinatario, aceptado, telefonoTurno }: PlazoSinRecibir) => ({
    mensaje,
    hilo,
    tipo,
    destinatario,
    aceptado,
    telefonoTurno,
  }),
} as const;

/** The kinds of notices that the secretariat takes. */
export type TipoAviso = keyof typeof details;

/** What is kept of a notice. @param content valid against the newest version of its type */
export const detalleOf = (tipo: TipoAviso, content: unknown): object =>
  (details[tipo] as (content: unknown) => object)(content);
