/** What the frame of a document says. */
export const texts = {
  opening: 'Abriendo el documento…',
  unreadable: 'Este documento no se puede mostrar aquí: el archivo está dañado o protegido con clave.',
  previous: 'Página anterior',
  next: 'Página siguiente',
  page: (place: number, count: number): string => `Página ${place} de ${count}`,
  smaller: 'Alejar',
  larger: 'Acercar',
  words: (place: number): string => `Texto de la página ${place}`,
  picture: 'Imagen del documento',
} as const;
