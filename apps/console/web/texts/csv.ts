/** What is said of a file for a spreadsheet. */
export const csvTexts = {
  cut: 'El archivo lleva los 10.000 registros más recientes. Para los demás, acote las fechas.',
  failed: 'No se pudo descargar. Vuelva a intentar.',
} as const;
