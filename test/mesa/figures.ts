/**
 * The registers with the figures of the 2025 study (§4), as fictitious records: who they are and how the figures combine is made up.
 * @see specification §10
 */

/** As many values as there are in all, each as often as it says. */
const deal = <Value extends string>(shares: Readonly<Partial<Record<Value, number>>>): Value[] =>
  (Object.entries(shares) as [Value, number][]).flatMap(([value, count]) => Array<Value>(count).fill(value));

const pseudonym = (kind: string, at: number): string =>
  Buffer.from(`${kind}${at}`).toString('hex').padStart(32, '0');

const personaOf = (sexo: string, isNna: boolean) => ({
  sexo,
  nacionalidad: { situacion: 'SIN_INFORMACION' },
  edad: { tipo: 'SIN_INFORMACION' },
  nna: isNna ? 'NNA' : 'ADULTO',
});

interface Shares {
  readonly sexo: Record<string, number>;
  readonly tipoTrata: Record<string, number>;
  readonly nna: number;
}

function victims(unidad: string, kind: string, { sexo, tipoTrata, nna }: Shares): object[] {
  const types = deal(tipoTrata);
  return deal(sexo).map((each, at) => ({
    unidad,
    seudonimo: pseudonym(kind, at),
    anio: 2011 + (at % 13),
    tipoTrata: types[at],
    region: at % 2 === 0 ? '13' : 'SIN_CLASIFICAR',
    persona: personaOf(each, at < nna),
  }));
}

interface Causas {
  readonly termino: Record<string, number>;
  readonly otros: Record<string, number>;
  readonly tipoTrata: Record<string, number>;
}

/** Situations of causes or cases, with a kind of trata each. */
function causas({ termino, otros, tipoTrata }: Causas): object[] {
  const types = deal(tipoTrata);
  const situations = [
    ...deal(termino).map((each) => ({ estado: 'TERMINADO', termino: each })),
    ...deal(otros).map((estado) => ({ estado })),
  ];
  return situations.map((situacion, at) => ({ tipoTrata: types[at] ?? 'SIN_CLASIFICAR', situacion }));
}

/** 73 formalised causes and 405 victims. */
export const mitp: readonly object[] = [
  ...causas({
    termino: { CONDENATORIA: 29, ABSOLUTORIA: 7, NO_PERSEVERAR: 6, OTROS: 9 },
    otros: { VIGENTE: 22 },
    tipoTrata: { SEXUAL: 40, LABORAL: 33 },
  }).map((causa, at) => ({
    unidad: 'CAUSA_FORMALIZADA',
    seudonimo: pseudonym('c', at),
    anio: 2011 + (at % 13),
    // One cause does not tell how many were accused, and another tells that nobody was.
    causa: at === 0 ? causa : { ...causa, imputados: at === 1 ? 0 : 2, imputadosFormalizados: 1 },
  })),
  ...victims('VICTIMA', 'v', {
    sexo: { FEMENINO: 243, MASCULINO: 152, SIN_INFORMACION: 10 },
    tipoTrata: { SEXUAL: 173, LABORAL: 230, SIN_CLASIFICAR: 2 },
    nna: 35,
  }),
];

/** 771 cases and 715 known victims. */
export const ministerioPublico: readonly object[] = [
  ...causas({
    termino: { CONDENATORIA: 33, ABSOLUTORIA: 6, NO_PERSEVERAR: 83, OTROS: 523 },
    otros: { SUSPENDIDO: 4, VIGENTE: 122 },
    tipoTrata: { SEXUAL: 483, LABORAL: 225, SIN_CLASIFICAR: 63 },
  }).map((causa, at) => ({
    unidad: 'CASO',
    seudonimo: pseudonym('k', at),
    anio: 2011 + (at % 13),
    formalizado: at < 73,
    region: 'SIN_INFORMACION',
    victima: 'CONOCIDA',
    causa,
  })),
  ...victims('VICTIMA_CONOCIDA', 'w', {
    sexo: { FEMENINO: 501, MASCULINO: 213, SIN_INFORMACION: 1 },
    tipoTrata: { SEXUAL: 408, LABORAL: 283, SIN_CLASIFICAR: 24 },
    nna: 62,
  }),
];

/** 340 persons admitted. */
export const protocolo: readonly object[] = deal({ FEMENINO: 227, MASCULINO: 113 }).map((sexo, at) => ({
  unidad: 'PERSONA_INGRESADA',
  seudonimo: pseudonym('p', at),
  anio: 2013 + (at % 11),
  tipoTrata: at === 0 ? 'SIN_CLASIFICAR' : 'LABORAL',
  causaFormalizada: 'NO',
  persona: personaOf(sexo, false),
}));
