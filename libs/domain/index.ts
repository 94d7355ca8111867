export { withoutAbsent } from './absent.js';
export { type Calendar, calendarOf } from './calendar/calendar.js';
export type { Holiday, HolidayRule, HolidayScope } from './calendar/holiday-rules.js';
export { type Place, zoneOf } from './calendar/place.js';
export { type Catalogue, type CatalogueEntry, isVigenteEntry } from './catalogue.js';
export type { Condition, DelitoConocido, PersonaDerivable } from './condition.js';
export {
  type DerivacionMover,
  type DerivacionRule,
  type DerivacionSide,
  type DerivacionState,
  derivacionInitial,
  derivacionMessages,
  derivacionOpening,
  derivacionSides,
  derivacionStates,
  findDerivacionRule,
  isDerivacionMessage,
  isSaidOnce,
  moveOf,
  movesOf,
  ruleAgainst,
  titleOfState,
} from './course/derivacion.js';
export { type Step, stateAfter, supersede, withdraw } from './course/steps.js';
export type { BusinessDays, Clock, LastDay, Months } from './deadlines/clock.js';
export { type Due, dueOf, nthDueOf } from './deadlines/due.js';
export { type Extension, extendDue } from './deadlines/extension.js';
export {
  type Delito,
  type DelitoCodigo,
  delitosVigentes,
  findDelito,
  type GradoEjecucion,
  type GrupoDelito,
  isVigente,
  sucesorDe,
} from './delitos.js';
export { type Elegibilidad, eligibility, findOferta, type Oferta, type Programa } from './eligibility.js';
export { type Establecimiento, findEstablecimiento, hospitalesDeUrgencia } from './establecimientos.js';
export { type FactorUrgencia, type FactorUrgenciaCodigo, factoresUrgenciaDe } from './factores-urgencia.js';
export { type DoubtedStretch, findTextDoubts, type TextDoubt } from './free-text.js';
export {
  type ClaseInstitucion,
  findInstitucion,
  type Institucion,
  type InstitucionCodigo,
  institucionVigente,
} from './instituciones.js';
export { findPais, isPais, type Pais, paisesCount, paisOfNumeric } from './paises.js';
export { isValidRuc, parseRuc, type Ruc } from './ruc.js';
export { isValidRun, parseRun, type Run } from './run.js';
export {
  type Comuna,
  findComuna,
  findRegion,
  isComuna,
  isRegion,
  parseComuna,
  parseRegion,
  type Region,
  type RegionCodigo,
  regionOf,
} from './territorio.js';
export { carriesLink, isTexto } from './texto.js';
export { findTipoDocumento, type TipoDocumento } from './tipos-documento.js';
