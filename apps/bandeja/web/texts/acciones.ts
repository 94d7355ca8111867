/** What somebody does by sending each answer, as a button says it. */
const acts: Readonly<Record<string, string>> = {
  'autorizacion.revocada': 'Revocar la autorización…',
  'denuncia.comunicada': 'Comunicar la denuncia…',
  'derivacion.acusada': 'Acusar recibo…',
  'derivacion.aceptada': 'Aceptar y citar…',
  'derivacion.rechazada': 'Rechazar con fundamento…',
  'derivacion.anulada': 'Anular la derivación…',
  'documento.entregado': 'Entregar el documento…',
  'documento.denegado': 'Denegar el documento…',
  'informe-familia.copiado': 'Copiar un informe a familia…',
  'instruccion.cumplida': 'Informar el cumplimiento…',
  'intervencion.iniciada': 'Informar el inicio…',
  'intervencion.cerrada': 'Cerrar la intervención…',
  'plan.informado': 'Informar el plan vigente…',
  'protocolo.acusado': 'Acusar recibo…',
  'residencia.acusada': 'Acusar recibo…',
  'residencia.avisada': 'Avisar a la Secretaría de la Mesa…',
  'residencia.antecedentes-requeridos': 'Pedir antecedentes…',
  'residencia.antecedentes-aportados': 'Aportar antecedentes…',
  'residencia.otorgada': 'Otorgar la residencia…',
  'residencia.denegada': 'Denegar la residencia…',
  'retorno.acusado': 'Acusar recibo…',
  'retorno.coordinado': 'Coordinar el retorno…',
  'retorno.realizado': 'Informar que se realizó…',
  'retorno.desistido': 'Informar el desistimiento…',
  'seguimiento.periodico': 'Informar seguimiento…',
  'seguimiento.relevante': 'Informar una situación relevante…',
  'valoracion.informada': 'Informar la valoración…',
};

/** What a button that begins an answer says; the name of the type where this page is older than it. */
export const sayAct = ({ type, titulo }: { readonly type: string; readonly titulo: string }): string =>
  acts[type] ?? `${titulo}…`;

const purposes: Readonly<Record<string, string>> = {
  autorizacion: 'Autorización',
  'coordinacion-plan': 'Coordinar el plan vigente',
  curso: 'Aclarar el curso de un mensaje',
  denuncia: 'Denuncia',
  'derivacion-programa': 'Derivar a un programa',
  'documentacion-consular': 'Documentación consular',
  estadistica: 'Estadística',
  'instruccion-fiscal': 'Instrucción del Fiscal',
  plazos: 'Vigilar plazos',
  'proteccion-intersectorial': 'Protección intersectorial',
  'regularizacion-migratoria': 'Regularización migratoria',
  'retorno-asistido': 'Retorno asistido',
  'seguimiento-intervencion': 'Seguimiento de la intervención',
  'traslado-salud': 'Traslado a un centro de salud',
  'vinculacion-caso': 'Vincular casos de una misma persona',
};

/** A purpose in words. */
export const sayPurpose = (code: string): string => purposes[code] ?? code;
