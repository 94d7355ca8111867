export { type Checklist, type ChecklistItem, residenciaChecklist } from './checklists.js';
export { delitoOf } from './delito.js';
export { Doubts, type Untranslatable, type UntranslatableCode } from './doubts.js';
export { classesOf, type DataClass, dataClasses, type FieldClasses } from './field-classes.js';
export type {
  Antecedente,
  Contents,
  Delito,
  DenunciaComunicada,
  DenunciaRecibida,
  DerivacionAceptada,
  DerivacionAcusada,
  DerivacionAnulada,
  DerivacionRechazada,
  DerivacionSolicitada,
  Domicilio,
  FormaInstruccion,
  FormularioSeguimiento,
  Identificacion,
  InformeFamiliaCopiado,
  InstruccionCumplida,
  InstruccionEmitida,
  IntervencionCerrada,
  IntervencionIniciada,
  Interviniente,
  ManifestacionEspontanea,
  Nombre,
  Persona,
  PlanConsultado,
  PlanInformado,
  PlanVigente,
  PlazoPorVencer,
  PlazoResuelto,
  PlazoSinRecibir,
  PlazoVencido,
  ResidenciaAcusada,
  ResidenciaAntecedentesAportados,
  ResidenciaAntecedentesRequeridos,
  ResidenciaAvisada,
  ResidenciaDenegada,
  ResidenciaOtorgada,
  ResidenciaSolicitada,
  SeguimientoPeriodico,
  SeguimientoRelevante,
  TribunalFamilia,
} from './generated/contents.js';
export { convertContent } from './lenses/convert.js';
export type { Converted } from './lenses/lens.js';
export {
  type Notation,
  type PersonForm,
  type PersonWords,
  paisNumerico,
  readPerson,
  writePerson,
} from './person-form.js';
export { prepareRegistry, projectRegistry, type Registry } from './registry.js';
export { findUnreleased } from './release.js';
export { ReleaseMatrix } from './release-matrix.js';
export { findFilerObjection, mayFileResidencia, residenciaFacultades } from './residencia-facultades.js';
export { findNationalityObjections } from './residencia-nacionalidad.js';
export { type ContentValidation, validateContent } from './validate.js';
export { parseSchemaId, versionsOf } from './versions.js';
