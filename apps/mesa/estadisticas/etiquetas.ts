import type { NombreDimension } from './dimensiones.js';
import { otrosValores } from './diseno.js';

const comunes: Readonly<Record<string, string>> = {
  [otrosValores]: 'Otros valores',
  SIN_INFORMACION: 'Sin información',
  SIN_CLASIFICAR: 'Sin clasificar',
  SI: 'Sí',
  NO: 'No',
  SEXUAL: 'Sexual',
  LABORAL: 'Laboral',
  EXTRACCION_ORGANOS: 'Extracción de órganos',
  TERMINADO: 'Terminado',
  SUSPENDIDO: 'Suspendido',
  VIGENTE: 'Vigente',
  CONDENATORIA: 'Sentencia condenatoria',
  ABSOLUTORIA: 'Sentencia absolutoria',
  NO_PERSEVERAR: 'No perseverar',
  OTROS: 'Otros términos',
  CONOCIDA: 'Conocida',
  DESCONOCIDA: 'Desconocida',
  FEMENINO: 'Femenino',
  MASCULINO: 'Masculino',
  NNA: 'NNA',
  ADULTO: 'Adultas',
  DE_0_A_13: '0 a 13 años',
  DE_14_A_17: '14 a 17 años',
  DE_18_A_29: '18 a 29 años',
  DE_30_A_44: '30 a 44 años',
  DE_45_A_59: '45 a 59 años',
  DE_60_Y_MAS: '60 años y más',
};

/** By two-digit code (CUT). @see Decreto exento 817 de 2010 y sus modificaciones */
const regiones: Readonly<Record<string, string>> = {
  '01': 'Tarapacá',
  '02': 'Antofagasta',
  '03': 'Atacama',
  '04': 'Coquimbo',
  '05': 'Valparaíso',
  '06': 'O’Higgins',
  '07': 'Maule',
  '08': 'Biobío',
  '09': 'La Araucanía',
  '10': 'Los Lagos',
  '11': 'Aysén',
  '12': 'Magallanes',
  '13': 'Metropolitana',
  '14': 'Los Ríos',
  '15': 'Arica y Parinacota',
  '16': 'Ñuble',
};

const paises = new Intl.DisplayNames(['es-CL'], { type: 'region' });

/** How a value of a dimension is read by a person. */
export function labelOf(dimension: NombreDimension, valor: string): string {
  const common = comunes[valor];
  if (common) return common;
  if (dimension === 'region') return regiones[valor] ?? valor;
  if (dimension === 'edad' || dimension === 'edadAdulta') return `${Number(valor)} años`;
  if (dimension.startsWith('nacionalidad')) return paises.of(valor) ?? valor;
  return valor;
}
