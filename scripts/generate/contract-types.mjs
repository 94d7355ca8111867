/** The TypeScript types of the existing systems' interfaces, from `contracts/`. */
import openapiTS, { astToString } from 'openapi-typescript';
import { contractDocument } from './contract-documents.mjs';
import { banner } from './sources.mjs';

/** Interfaces with generated types, and the lib that has them; a new one is one line. */
const contracts = {
  saf: 'contracts',
  ninez: 'contracts',
  sermig: 'contracts',
  pdi: 'contracts',
  carabineros: 'contracts',
  bandeja: 'contracts',
  mesa: 'contracts',
  gateway: 'ops-api',
};

export async function contractTypes() {
  return Promise.all(
    Object.entries(contracts).map(async ([name, lib]) => {
      const { source, document } = contractDocument(name);
      const types = astToString(await openapiTS(document, { rootTypes: false }));
      return { path: `libs/${lib}/generated/${name}.ts`, text: `${banner(source)}\n${types}` };
    }),
  );
}
