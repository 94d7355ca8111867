import type { components as NinezComponents } from './generated/ninez.js';
import type { components as SafComponents } from './generated/saf.js';

export { type Contract, type ContractName, type ContractValidation, loadContract } from './contract.js';

/** Documents of SAF, as `contracts/saf.openapi.json` names them. */
export type SafSchemas = SafComponents['schemas'];
/** A derivación as SAF writes it. */
export type SafDerivacion = SafSchemas['Derivacion'];
/** What SAF is told about a derivación. */
export type SafNovedad = SafSchemas['Novedad'];

/** Documents of Mejor Niñez's system, as `contracts/ninez.openapi.json` names them. */
export type NinezSchemas = NinezComponents['schemas'];
/** A request for admission as Mejor Niñez's system takes it. */
export type NinezIngreso = NinezSchemas['Ingreso'];
/** What Mejor Niñez's system tells about an admission. */
export type NinezEvento = NinezSchemas['Evento'];
