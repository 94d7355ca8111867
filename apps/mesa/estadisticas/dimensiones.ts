/** By what a population is counted. */
export interface Dimension {
  readonly titulo: string;
  /** SQL of a record's value; never null. */
  readonly expresion: string;
  /** Values that are shown even where nobody has them. Others are shown where somebody has them. */
  readonly valores: readonly string[];
}

const sinDato = ['SIN_INFORMACION', 'SIN_CLASIFICAR'] as const;
const tramosAdultos = ['DE_18_A_29', 'DE_30_A_44', 'DE_45_A_59', 'DE_60_Y_MAS'] as const;
const siNo = (expresion: string): string => `CASE WHEN ${expresion} THEN 'SI' ELSE 'NO' END`;

/** Years of adults are counted by band; a band that was told stays as it was told. */
const edad = `
  CASE r.edad_tipo
    WHEN 'TRAMO' THEN r.edad_tramo
    WHEN 'ANIOS' THEN CASE
      WHEN r.edad_anios < 18 THEN lpad(r.edad_anios::text, 2, '0')
      WHEN r.edad_anios < 30 THEN 'DE_18_A_29'
      WHEN r.edad_anios < 45 THEN 'DE_30_A_44'
      WHEN r.edad_anios < 60 THEN 'DE_45_A_59'
      ELSE 'DE_60_Y_MAS'
    END
    ELSE r.edad_tipo
  END`;

/**
 * Nothing is classified anew: `SIN_CLASIFICAR` and `SIN_INFORMACION` are values like any other.
 * @see specification §10
 */
export const dimensiones = {
  /** Which year it is depends on the register. Shown are all of the period, which the cut tells. */
  anio: { titulo: 'Año', expresion: 'r.anio::text', valores: [] },
  tipoTrata: {
    titulo: 'Tipo de trata',
    expresion: 'r.tipo_trata',
    valores: ['SEXUAL', 'LABORAL', 'EXTRACCION_ORGANOS', 'SIN_CLASIFICAR'],
  },
  estado: {
    titulo: 'Estado',
    expresion: 'r.estado',
    valores: ['TERMINADO', 'SUSPENDIDO', 'VIGENTE', 'SIN_CLASIFICAR'],
  },
  termino: {
    titulo: 'Término',
    expresion: `coalesce(r.termino, 'NO_APLICA')`,
    valores: ['CONDENATORIA', 'ABSOLUTORIA', 'NO_PERSEVERAR', 'OTROS', 'SIN_CLASIFICAR'],
  },
  formalizado: { titulo: 'Formalizado', expresion: siNo('r.formalizado'), valores: ['SI', 'NO'] },
  /** Of an accused person. */
  imputadoFormalizado: {
    titulo: 'Formalizado',
    expresion: 'p.formalizado',
    valores: ['SI', 'NO', 'SIN_INFORMACION'],
  },
  victima: {
    titulo: 'Víctima',
    expresion: 'r.victima',
    valores: ['CONOCIDA', 'DESCONOCIDA', 'SIN_CLASIFICAR'],
  },
  causaFormalizada: {
    titulo: 'Causa formalizada',
    expresion: 'r.causa_formalizada',
    valores: ['SI', 'NO', ...sinDato],
  },
  region: {
    titulo: 'Región',
    expresion: 'r.region',
    valores: [...Array.from({ length: 16 }, (_, at) => String(at + 1).padStart(2, '0')), ...sinDato],
  },
  sexo: { titulo: 'Sexo', expresion: 'r.sexo', valores: ['FEMENINO', 'MASCULINO', ...sinDato] },
  nacionalidad: { titulo: 'Nacionalidad', expresion: 'r.nacionalidad', valores: sinDato },
  /** Of a convicted person. */
  nacionalidadCondenado: { titulo: 'Nacionalidad', expresion: 'p.nacionalidad', valores: sinDato },
  nna: { titulo: 'NNA o persona adulta', expresion: 'r.nna', valores: ['NNA', 'ADULTO', ...sinDato] },
  edad: {
    titulo: 'Edad',
    expresion: edad,
    valores: sinDato,
  },
  edadAdulta: { titulo: 'Tramo de edad', expresion: edad, valores: [...tramosAdultos, ...sinDato] },
  informaImputados: {
    titulo: 'Informa imputados',
    expresion: siNo('r.imputados IS NOT NULL'),
    valores: ['SI', 'NO'],
  },
  informaCondenados: {
    titulo: 'Informa condenados',
    expresion: siNo('r.condenados IS NOT NULL'),
    valores: ['SI', 'NO'],
  },
} as const satisfies Record<string, Dimension>;

export type NombreDimension = keyof typeof dimensiones;
