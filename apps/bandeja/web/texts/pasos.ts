/** Titles of the parts of a form. */
export const stepTexts = {
  persona: 'Persona',
  causa: 'Causa y antecedentes',
  prestacion: 'Prestación y destinatario',
  motivo: 'Motivo',
  solicitud: 'Solicitud',
  retorno: 'Retorno',
  activacion: 'Activación',
  contenido: 'Contenido',
  revision: 'Revisar y enviar',
} as const;
