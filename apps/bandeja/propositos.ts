/**
 * For what a person begins each message that opens a thread, in the order in which they are mostly used. What is not here is begun by no
 * person: the gateway alone says it.
 */
export const propositos: Readonly<Record<string, string>> = {
  'derivacion.solicitada': 'Derivar a una persona a un programa o pedir una prestación para ella',
  'residencia.solicitada': 'Pedir una residencia temporal por razones humanitarias',
  'protocolo.activado': 'Activar el Protocolo Intersectorial por una posible víctima de trata',
  'denuncia.recibida': 'Dar cuenta de que se recibió una denuncia',
  'instruccion.emitida': 'Instruir una diligencia o un traslado a un centro de salud',
  'plan.consultado': 'Preguntar si la persona ya tiene un programa o plan en curso',
  'retorno.solicitado': 'Pedir un retorno asistido y voluntario a su país',
  'documento.solicitado': 'Pedir un documento a un consulado',
  'autorizacion.otorgada': 'Dar cuenta de que la persona autorizó compartir sus datos',
  'caso.vinculado': 'Avisar que dos casos son de la misma persona',
  'estadistica.informada': 'Informar la estadística a la Mesa Intersectorial',
};
