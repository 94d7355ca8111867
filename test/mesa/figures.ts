/**
 * The registers with the figures of the 2025 study (§4), as fictitious records: nobody in them exists, and how the figures combine, where
 * the study does not tell it, is made up.
 * @see specification §10
 */

type Shares = Readonly<Record<string, number>>;

/** As many values as there are in all, each as often as it says. */
const deal = (shares: Shares): string[] =>
  Object.entries(shares).flatMap(([value, count]) => Array<string>(count).fill(value));

/** The same, well mixed and always in the same order. */
function mix(shares: Shares): string[] {
  const values = deal(shares);
  const stride = [97, 89, 83].find((each) => values.length % each !== 0) ?? 1;
  return values.map((_, at) => values[(at * stride) % values.length] ?? '');
}

const pseudonym = (kind: string, at: number): string =>
  Buffer.from(`${kind}${at}`).toString('hex').padStart(32, '0');

const nacionalidadOf = (value: string): object =>
  value.startsWith('SIN_') ? { situacion: value } : { situacion: 'CONOCIDA', pais: value };

function edadOf(value: string): object {
  if (value.startsWith('SIN_')) return { tipo: value };
  return value.startsWith('DE_') ? { tipo: 'TRAMO', tramo: value } : { tipo: 'ANIOS', anios: Number(value) };
}

interface Persons {
  readonly sexo: Shares;
  /** How many of each sex are children. */
  readonly nna: Shares;
  /** Of children, and of adults. */
  readonly edad: readonly [Shares, Shares];
  readonly nacionalidad: Shares;
}

/** Persons, by sex in the order that is said. */
function personsOf({ sexo, nna, edad, nacionalidad }: Persons): object[] {
  const [children, adults] = edad.map(mix) as [string[], string[]];
  const countries = mix(nacionalidad);
  const left = { ...nna };
  return deal(sexo).map((each, at) => {
    const isNna = (left[each] ?? 0) > 0;
    if (isNna) left[each] = (left[each] ?? 0) - 1;
    return {
      sexo: each,
      nacionalidad: nacionalidadOf(countries[at] ?? 'SIN_INFORMACION'),
      edad: edadOf((isNna ? children : adults).pop() ?? 'SIN_INFORMACION'),
      nna: isNna ? 'NNA' : 'ADULTO',
    };
  });
}

interface Victims extends Persons {
  readonly unidad: string;
  readonly kind: string;
  readonly tipoTrata: Shares;
  readonly region: Shares;
}

/** Kinds of trata go by the order of the sexes, so that two of three victims of forced labour in formalised causes are men. */
function victims({ unidad, kind, tipoTrata, region, ...persons }: Victims): object[] {
  const [types, regions] = [deal(tipoTrata), mix(region)];
  return personsOf(persons).map((persona, at) => ({
    unidad,
    seudonimo: pseudonym(kind, at),
    anio: 2011 + ((at * 5) % 13),
    tipoTrata: types[at],
    region: regions[at],
    persona,
  }));
}

interface Causas {
  readonly termino: Shares;
  readonly otros: Shares;
  readonly tipoTrata: Shares;
  /** Of those convicted: one in each cause or case that ended so. */
  readonly condenados: Shares;
}

/** Situations of causes or cases with a kind of trata each. The first tells nothing of accused persons, the second that there was none. */
function causas({ termino, otros, tipoTrata, condenados }: Causas): object[] {
  const [types, countries] = [mix(tipoTrata), mix(condenados)];
  const situations = [
    ...deal(otros).map((estado) => ({ estado })),
    ...deal(termino).map((each) => ({ estado: 'TERMINADO', termino: each })),
  ];
  return situations.map((situacion, at) => ({
    tipoTrata: types[at],
    situacion,
    ...(at === 0 ? {} : { imputados: at === 1 ? 0 : 1 + (at % 3), imputadosFormalizados: at === 1 ? 0 : 1 }),
    ...('termino' in situacion
      ? {
          condenados:
            situacion.termino === 'CONDENATORIA'
              ? [{ nacionalidad: nacionalidadOf(countries.pop() ?? 'SIN_INFORMACION'), cantidad: 1 }]
              : [],
        }
      : {}),
  }));
}

/** 73 formalised causes and 405 victims. */
export const mitp: readonly object[] = [
  ...causas({
    termino: { CONDENATORIA: 29, ABSOLUTORIA: 7, NO_PERSEVERAR: 6, OTROS: 9 },
    otros: { VIGENTE: 22 },
    tipoTrata: { SEXUAL: 40, LABORAL: 32, SIN_CLASIFICAR: 1 },
    condenados: { CL: 11, BO: 8, CO: 6, CN: 3, SIN_INFORMACION: 1 },
  }).map((causa, at) => ({
    unidad: 'CAUSA_FORMALIZADA',
    seudonimo: pseudonym('c', at),
    anio: 2011 + (at % 13),
    causa,
  })),
  ...victims({
    unidad: 'VICTIMA',
    kind: 'v',
    sexo: { FEMENINO: 243, MASCULINO: 152, SIN_INFORMACION: 10 },
    tipoTrata: { SEXUAL: 173, LABORAL: 230, SIN_CLASIFICAR: 2 },
    nna: { FEMENINO: 31, MASCULINO: 4 },
    edad: [
      { 5: 1, 14: 2, 15: 5, 16: 9, 17: 16, SIN_INFORMACION: 2 },
      { 19: 50, DE_18_A_29: 150, DE_30_A_44: 120, DE_45_A_59: 40, DE_60_Y_MAS: 3, SIN_INFORMACION: 7 },
    ],
    nacionalidad: {
      BO: 120,
      PY: 95,
      CO: 80,
      CN: 60,
      AR: 12,
      PE: 9,
      HT: 6,
      EC: 4,
      UA: 1,
      SIN_INFORMACION: 17,
      SIN_CLASIFICAR: 1,
    },
    region: {
      13: 180,
      15: 70,
      '01': 60,
      '02': 40,
      '05': 20,
      '08': 12,
      10: 8,
      12: 3,
      SIN_INFORMACION: 10,
      SIN_CLASIFICAR: 2,
    },
  }),
];

/** 771 cases and 715 known victims. */
export const ministerioPublico: readonly object[] = [
  ...causas({
    termino: { CONDENATORIA: 33, ABSOLUTORIA: 6, NO_PERSEVERAR: 83, OTROS: 523 },
    otros: { SUSPENDIDO: 4, VIGENTE: 122 },
    tipoTrata: { SEXUAL: 483, LABORAL: 225, SIN_CLASIFICAR: 63 },
    condenados: { CL: 14, BO: 9, CO: 6, CN: 3, SIN_CLASIFICAR: 1 },
  }).map((causa, at) => ({
    unidad: 'CASO',
    seudonimo: pseudonym('k', at),
    anio: 2011 + (at % 13),
    formalizado: at >= 110 && at < 183,
    region: ['13', '13', '15', '01', 'SIN_INFORMACION'][at % 5],
    victima: at < 600 ? 'CONOCIDA' : at < 768 ? 'DESCONOCIDA' : 'SIN_CLASIFICAR',
    causa,
  })),
  ...victims({
    unidad: 'VICTIMA_CONOCIDA',
    kind: 'w',
    sexo: { FEMENINO: 501, MASCULINO: 213, SIN_INFORMACION: 1 },
    tipoTrata: { SEXUAL: 408, LABORAL: 283, SIN_CLASIFICAR: 24 },
    nna: { FEMENINO: 57, MASCULINO: 5 },
    edad: [
      { DE_0_A_13: 3, DE_14_A_17: 50, SIN_INFORMACION: 9 },
      { DE_18_A_29: 400, DE_30_A_44: 200, DE_45_A_59: 40, DE_60_Y_MAS: 13 },
    ],
    nacionalidad: { CO: 250, BO: 180, PY: 120, CL: 60, VE: 50, CN: 40, CU: 2, SIN_INFORMACION: 13 },
    region: { 13: 320, 15: 150, '01': 120, '02': 80, '05': 30, '08': 13, SIN_INFORMACION: 2 },
  }),
];

/** 340 persons admitted. */
export const protocolo: readonly object[] = personsOf({
  sexo: { FEMENINO: 227, MASCULINO: 113 },
  nna: { FEMENINO: 20, MASCULINO: 2 },
  edad: [
    { 15: 6, 16: 7, 17: 9 },
    { DE_18_A_29: 200, DE_30_A_44: 118 },
  ],
  nacionalidad: { BO: 150, CO: 100, PY: 88, DO: 2 },
}).map((persona, at) => ({
  unidad: 'PERSONA_INGRESADA',
  seudonimo: pseudonym('p', at),
  anio: 2013 + (at % 11),
  tipoTrata: at === 0 ? 'SIN_CLASIFICAR' : at < 200 ? 'SEXUAL' : 'LABORAL',
  causaFormalizada: at % 4 === 0 ? 'SI' : 'NO',
  persona,
}));
