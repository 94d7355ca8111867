/** Where each thing has its page. Ids and codes stand in an address, content never. */
export const paths = {
  porHacer: '/por-hacer',
  enEspera: '/en-espera',
  resueltas: '/resueltas',
  buscar: '/buscar',
  nuevo: '/nuevo',
  borradores: '/borradores',
  residencias: '/residencias',
  vistas: '/vistas',
  mensaje: (id: string): string => `/mensajes/${id}`,
  responder: (id: string, type: string): string => `/mensajes/${id}/responder/${type}`,
  corregir: (id: string): string => `/mensajes/${id}/corregir`,
  hilo: (correlationid: string): string => `/hilos/${correlationid}`,
  nuevoDe: (type: string): string => `/nuevo/${type}`,
  borrador: (id: string): string => `/borradores/${id}`,
  residencia: (id: string): string => `/residencias/${id}`,
} as const;
