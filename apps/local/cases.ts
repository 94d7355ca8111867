/** What the recipient must answer: the class of the novedad that SAF is told. */
export type Decision = 'ACEPTACION' | 'RECHAZO';

/** A fictitious derivación of `test/fixtures`, and what must come of it. */
export interface Case {
  /** Programme of Anexo 2 that is asked for; it decides who receives the derivación. */
  readonly programa: string;
  readonly decision: Decision;
}

const accepted = (programa: string): Case => ({ programa, decision: 'ACEPTACION' });
const rejected = (programa: string): Case => ({ programa, decision: 'RECHAZO' });

/** By the name of their file, in the order in which they are played. */
const known = {
  'prm-agresion-intrafamiliar': accepted('PRM'),
  'pee-explotacion-sexual': accepted('PEE'),
  'prj-representacion-juridica': accepted('PRJ'),
  'prm-comparece-solo': accepted('PRM'),
  'pee-sin-run': accepted('PEE'),
  'pee-pasaporte-extranjero': accepted('PEE'),
  'cavi-parricidio-tentado': accepted('CAVI'),
  'uvi-homicidio-frustrado': accepted('UVI'),
  'creden-secuestro-agravado': accepted('CREDEN'),
  'pav-orientacion-robo-con-violacion': accepted('PAV_ORIENTACION'),
  'pav-connotacion-femicidio-frustrado': accepted('PAV_CONNOTACION_PUBLICA'),
  'pav-inmediata-comparece-solo': accepted('PAV_INTERVENCION_INMEDIATA'),
  'pav-cav-intrafamiliar-proteccion-resuelta': accepted('PAV_CAV'),
  'pav-cav-trafico-de-migrantes-rechazada': rejected('PAV_CAV'),
  'cesfam-testigo-de-homicidio-frustrado': accepted('CESFAM'),
  'cosam-trata-laboral': accepted('COSAM'),
  'hospital-violacion-reciente': accepted('HOSPITAL'),
  'pee-codigo-derogado': accepted('PEE'),
  'prj-sustraccion-con-orden-y-plan': accepted('PRJ'),
  'prm-robo-con-homicidio-rechazada': rejected('PRM'),
} as const satisfies Readonly<Record<string, Case>>;

export type CaseName = keyof typeof known;

export const cases: Readonly<Record<CaseName, Case>> = known;
export const caseNames = Object.keys(known) as readonly CaseName[];

/** The one story that `npm start` plays where no cases are asked for. */
export const firstCase: CaseName = 'prm-agresion-intrafamiliar';
