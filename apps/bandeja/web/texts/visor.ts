/** What stands around a document that is shown. */
export const visor = {
  loading: 'Abriendo el documento…',
  note: 'Queda registrado que usted lo vio. Se muestra aislado: no se guarda en este equipo y sus enlaces no funcionan.',
} as const;
