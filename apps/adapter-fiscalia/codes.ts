import type { Delito, DerivacionRechazada, DerivacionSolicitada } from '@valija/messages';

type Table<T> = Readonly<Record<string, T>>;
type Victima = DerivacionSolicitada['victima'];
type Adulto = NonNullable<DerivacionSolicitada['adulto']>;
type Programa = Extract<DerivacionSolicitada['prestacion'], { tipo: 'PROGRAMA' }>['programa'];

/** SAF's crime codes. @see contracts/saf.openapi.json */
export const delitos: Table<Delito['codigo']> = {
  '14114': 'CP_141_INC_4',
  '14115': 'CP_141_INC_5',
  '14200': 'CP_142',
  '36100': 'CP_361',
  '36200': 'CP_362',
  '36300': 'CP_363',
  '36500': 'CP_365',
  '36502': 'CP_365_BIS',
  '36600': 'CP_366',
  '36602': 'CP_366_BIS',
  '36603': 'CP_366_TER',
  '36604': 'CP_366_QUATER',
  '36605': 'CP_366_QUINQUIES',
  '36700': 'CP_367',
  '36703': 'CP_367_TER',
  '36704': 'CP_367_QUATER',
  '36707': 'CP_367_SEPTIES',
  '37202': 'CP_372_BIS',
  '37402': 'CP_374_BIS',
  '39002': 'CP_390_BIS',
  '39003': 'CP_390_TER',
  '39011': 'CP_390_INC_1',
  '39012': 'CP_390_INC_2',
  '39121': 'CP_391_N1',
  '39122': 'CP_391_N2',
  '39500': 'CP_395',
  '39721': 'CP_397_N1',
  '41102': 'CP_411_BIS',
  '41103': 'CP_411_TER',
  '41141': 'CP_411_QUATER_SEXUAL',
  '41142': 'CP_411_QUATER_LABORAL',
  '41143': 'CP_411_QUATER_ORGANOS',
  '43321': 'CP_433_N1_HOMICIDIO',
  '43322': 'CP_433_N1_VIOLACION',
};

export const grados: Table<NonNullable<Delito['gradoEjecucion']>> = {
  '1': 'CONSUMADO',
  '2': 'FRUSTRADO',
  '3': 'TENTATIVA',
};

export const programas: Table<Programa> = {
  '101': 'PRM',
  '102': 'PEE',
  '103': 'PRJ',
  '201': 'CAVI',
  '202': 'UVI',
  '203': 'CREDEN',
  '301': 'PAV_ORIENTACION',
  '302': 'PAV_CONNOTACION_PUBLICA',
  '303': 'PAV_INTERVENCION_INMEDIATA',
  '304': 'PAV_CAV',
  '401': 'CESFAM',
  '402': 'COSAM',
  '403': 'HOSPITAL',
};

export const calidadesSujeto: Table<Victima['calidad']> = {
  V: 'VICTIMA',
  T: 'TESTIGO',
  A: 'VICTIMA_Y_TESTIGO',
};

export const tiposAdulto: Table<Adulto['calidad']> = {
  PRO: 'PROTECTOR',
  RES: 'RESPONSABLE',
  REF: 'REFERENTE',
};

export const sexos: Table<NonNullable<Victima['sexoRegistral']>> = {
  '1': 'M',
  '2': 'F',
  '3': 'X',
  '8': 'I',
  '9': 'D',
};

export const documentos: Table<Victima['identificacion']['tipo']> = {
  '1': 'RUN',
  '3': 'PASAPORTE',
  '4': 'OTRO_DOCUMENTO',
  '9': 'SIN_DOCUMENTO',
};

export const urgencias: Table<NonNullable<DerivacionSolicitada['factoresUrgencia']>[number]> = {
  U01: 'COMPARECE_SOLO',
  U02: 'RIESGO_VITAL',
  U03: 'PROXIMIDAD_AGRESION',
  U04: 'AFECTACION_FISICA_EVIDENTE',
  U05: 'CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE',
  U06: 'EXPLORACION_CLINICA',
  U07: 'MUESTRAS_PERECIBLES',
  U08: 'PROFILAXIS_ITS',
  U09: 'PROFILAXIS_VIH',
  U10: 'ANTICONCEPCION_EMERGENCIA',
};

/** Codes by which SAF knows the grounds of a rejection. */
export const motivos: Readonly<Record<DerivacionRechazada['motivo'], string>> = {
  DELITO_FUERA_DE_PERFIL: 'M01',
  PERSONA_FUERA_DE_PERFIL: 'M02',
  FUERA_DE_TERRITORIO: 'M03',
  REQUIERE_ORDEN_TRIBUNAL: 'M04',
  PLAN_VIGENTE_SUFICIENTE: 'M05',
  PRESTACION_NO_FACTIBLE: 'M06',
  PROGRAMA_NO_VIGENTE: 'M07',
  ANTECEDENTES_INSUFICIENTES: 'M08',
};
