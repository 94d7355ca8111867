import type { NinezSchemas } from '@valija/contracts';
import type { Delito, DerivacionRechazada, DerivacionSolicitada, Identificacion } from '@valija/messages';

type Victima = DerivacionSolicitada['victima'];
type Adulto = NonNullable<DerivacionSolicitada['adulto']>;
type Programa = Extract<DerivacionSolicitada['prestacion'], { tipo: 'PROGRAMA' }>['programa'];
type Sujeto = NinezSchemas['SujetoAtencion'];

/** Causales of Mejor Niñez's system. @see contracts/ninez.openapi.json */
export const causales: Readonly<Record<Delito['codigo'], string>> = {
  CP_141_INC_4: 'SS141D',
  CP_141_INC_5: 'SS141E',
  CP_142: 'SS142',
  CP_361: 'DS361',
  CP_362: 'DS362',
  CP_363: 'DS363',
  CP_365: 'DS365',
  CP_365_BIS: 'DS365B',
  CP_366: 'DS366',
  CP_366_BIS: 'DS366B',
  CP_366_TER: 'DS366T',
  CP_366_QUATER: 'DS366C',
  CP_366_QUINQUIES: 'ES366Q',
  CP_367: 'ES367',
  CP_367_TER: 'ES367T',
  CP_367_QUATER: 'ES367C',
  CP_367_SEPTIES: 'ES367S',
  CP_372_BIS: 'DS372B',
  CP_374_BIS: 'ES374B',
  CP_390_INC_1: 'DV390A',
  CP_390_INC_2: 'DV390F',
  CP_390_BIS: 'DV390B',
  CP_390_TER: 'DV390T',
  CP_391_N1: 'DV391C',
  CP_391_N2: 'DV391S',
  CP_395: 'DV395',
  CP_397_N1: 'DV397',
  CP_411_BIS: 'TT411B',
  CP_411_TER: 'ES411T',
  CP_411_QUATER_SEXUAL: 'ES411C',
  CP_411_QUATER_LABORAL: 'TT411L',
  CP_411_QUATER_ORGANOS: 'TT411O',
  CP_433_N1_HOMICIDIO: 'DV433H',
  CP_433_N1_VIOLACION: 'DS433V',
};

export const desarrollos = {
  CONSUMADO: 'CON',
  FRUSTRADO: 'FRU',
  TENTATIVA: 'TEN',
} as const satisfies Readonly<Record<NonNullable<Delito['gradoEjecucion']>, string>>;

/** Programmes that this institution runs; the others of Anexo 2 belong to other institutions. */
export const modalidades: Readonly<Partial<Record<Programa, string>>> = {
  PRM: 'PRM',
  PEE: 'PEE',
  PRJ: 'PRJ',
};

export const roles: Readonly<Record<Victima['calidad'], Sujeto['rolEnCausa']>> = {
  VICTIMA: 1,
  TESTIGO: 2,
  VICTIMA_Y_TESTIGO: 3,
};

export const rolesAdulto: Readonly<Record<Adulto['calidad'], NinezSchemas['AdultoACargo']['rol']>> = {
  PROTECTOR: 'PR',
  RESPONSABLE: 'RE',
  REFERENTE: 'RF',
};

/** Here `M` is mujer, not masculino. */
export const sexos: Readonly<Record<NonNullable<Victima['sexoRegistral']>, NonNullable<Sujeto['sexo']>>> = {
  F: 'M',
  M: 'H',
  X: 'NB',
  I: 'IN',
  D: 'SI',
};

export const documentos = {
  RUN: 'RUN',
  PASAPORTE: 'PPT',
  OTRO_DOCUMENTO: 'EXT',
  SIN_DOCUMENTO: 'SDI',
} as const satisfies Readonly<Record<Identificacion['tipo'], string>>;

export const alertas: Readonly<
  Record<NonNullable<DerivacionSolicitada['factoresUrgencia']>[number], string>
> = {
  COMPARECE_SOLO: 'SOL',
  RIESGO_VITAL: 'VIT',
  PROXIMIDAD_AGRESION: 'PRO',
  AFECTACION_FISICA_EVIDENTE: 'FIS',
  CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE: 'CRI',
  EXPLORACION_CLINICA: 'CLI',
  MUESTRAS_PERECIBLES: 'MUE',
  PROFILAXIS_ITS: 'ITS',
  PROFILAXIS_VIH: 'VIH',
  ANTICONCEPCION_EMERGENCIA: 'ANT',
};

/** Grounds of rejection by the codes of Mejor Niñez's system. */
export const motivos: Readonly<Record<string, DerivacionRechazada['motivo']>> = {
  RZ01: 'DELITO_FUERA_DE_PERFIL',
  RZ02: 'PERSONA_FUERA_DE_PERFIL',
  RZ03: 'FUERA_DE_TERRITORIO',
  RZ04: 'REQUIERE_ORDEN_TRIBUNAL',
  RZ05: 'PLAN_VIGENTE_SUFICIENTE',
  RZ06: 'PRESTACION_NO_FACTIBLE',
  RZ07: 'PROGRAMA_NO_VIGENTE',
  RZ08: 'ANTECEDENTES_INSUFICIENTES',
};
