import type { components as BandejaComponents, paths as BandejaPaths } from './generated/bandeja.js';
import type { components as CarabinerosComponents } from './generated/carabineros.js';
import type { components as MesaComponents } from './generated/mesa.js';
import type { components as NinezComponents } from './generated/ninez.js';
import type { components as PdiComponents } from './generated/pdi.js';
import type { components as SafComponents } from './generated/saf.js';
import type { components as SermigComponents } from './generated/sermig.js';

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

/** Documents of the residence portal, as `contracts/sermig.openapi.json` names them. */
export type SermigSchemas = SermigComponents['schemas'];
/** A request for residence as the portal takes it. */
export type SermigSolicitud = SermigSchemas['Solicitud'];
/** What the portal publishes about a request. */
export type SermigEvento = SermigSchemas['Evento'];

/** Documents of PDI's system, as `contracts/pdi.openapi.json` names them. */
export type PdiSchemas = PdiComponents['schemas'];

/** Documents of Carabineros' system, as the XSD in `contracts/carabineros.wsdl` names them. */
export type CarabinerosSchemas = CarabinerosComponents['schemas'];

/** Documents of the tray, as `contracts/bandeja.openapi.json` names them. */
export type BandejaSchemas = BandejaComponents['schemas'];
/** Its operations, by path. */
export type { BandejaPaths };

/** Documents of the secretariat's API, as `contracts/mesa.openapi.json` names them. */
export type MesaSchemas = MesaComponents['schemas'];
