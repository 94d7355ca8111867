import type { PdiSchemas } from '@valija/contracts';

/**
 * The papers of the police in neutral words. PDI's contract has the plain words already, so its documents are the neutral form as they
 * are; OS9's are put into it by their names. Fields that hold a code hold that of the system which the paper is from or for.
 */
export type Recepcion = PdiSchemas['Recepcion'];
/** The denuncia of one victim or witness. */
export type Denuncia = PdiSchemas['Denuncia'];
/** What happened with an order. */
export type Cumplimiento = PdiSchemas['Cumplimiento'];
/** An instruction of the Fiscal. */
export type Orden = PdiSchemas['Orden'];
export type Interviniente = PdiSchemas['Interviniente'];
export type Persona = PdiSchemas['Persona'];
export type Adulto = PdiSchemas['Adulto'];
