import type { ResidenciaDenegada, ResidenciaSolicitada } from '@valija/messages';

/** Codes of the portal. Where a code of ours lacks one of its, whatever looks it up does not compile. @see contracts/sermig.openapi.json */
export const subcategorias = {
  TRATA: 'RTH-01',
  VIOLENCIA_INTRAFAMILIAR_O_GENERO: 'RTH-02',
  TRAFICO_MIGRANTES: 'RTH-03',
  EMBARAZO: 'RTH-04',
  NNA: 'RTH-05',
} as const;

export const presentantes = {
  MIEMBRO_MESA: 'MIT',
  MINISTERIO_PUBLICO: 'MPU',
  TRIBUNAL: 'TRI',
  MINISTERIO_SALUD: 'MSA',
  PROTECCION_NINEZ: 'SPN',
  REINSERCION_SOCIAL_JUVENIL: 'SRJ',
} as const;

export const etapas = {
  ADULTO: 'MAY',
  NNA_ACOMPANADO: 'NAC',
  NNA_NO_ACOMPANADO: 'NAS',
  EDAD_DUDOSA: 'DUD',
} as const;

export const tiposViolencia = { INTRAFAMILIAR: 'IF', DE_GENERO: 'GE' } as const;

export const sexos = { F: '1', M: '2', X: '3', I: '4', D: '9' } as const;

export const documentos = {
  RUN: 'RUN',
  PASAPORTE: 'PAS',
  OTRO_DOCUMENTO: 'OTR',
  SIN_DOCUMENTO: 'SIN',
} as const;

export const calidades = {
  MADRE_O_PADRE: 'MP',
  TUTOR_O_CURADOR: 'TC',
  CURADOR_AD_LITEM: 'CL',
  CUIDADOR_PERSONAL: 'CP',
  APODERADO: 'AP',
} as const;

/** Of what does not travel with the message. */
export const situaciones = { ACOMPANADO: 'P', PENDIENTE: 'N', NO_CORRESPONDE: 'X' } as const;

export type Subcategoria = ResidenciaSolicitada['solicitud']['subcategoria'];

/** Subcategories by the codes in which the portal grants them. */
export const otorgables: Readonly<Record<string, Subcategoria>> = Object.fromEntries(
  Object.entries(subcategorias).map(([subcategoria, code]) => [code, subcategoria as Subcategoria]),
);

/** Grounds of denial by the codes of the portal. */
export const causales: Readonly<Record<string, ResidenciaDenegada['motivo']>> = {
  DG01: 'SUBCATEGORIA_NO_ACREDITADA',
  DG02: 'ANTECEDENTES_NO_APORTADOS',
  DG03: 'IMPEDIMENTO_LEGAL',
  DG04: 'PRESENTADA_POR_QUIEN_NO_CORRESPONDE',
  DG05: 'NACIONAL_O_RESIDENTE_DEFINITIVO',
};

/** Appeals by the codes of the portal. */
export const recursos: Readonly<Record<string, ResidenciaDenegada['recursos'][number]['recurso']>> = {
  RP: 'REPOSICION',
  JE: 'JERARQUICO',
  RJ: 'RECLAMACION_JUDICIAL',
};
