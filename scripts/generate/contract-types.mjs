/** The TypeScript types of the existing systems' interfaces, from `contracts/`. */
import openapiTS, { astToString } from 'openapi-typescript';
import { contractDocument } from './contract-documents.mjs';
import { banner } from './sources.mjs';

/** Interfaces with generated types; a new one is one line. */
const contracts = ['saf', 'ninez', 'sermig', 'pdi', 'carabineros', 'bandeja', 'mesa'];

export async function contractTypes() {
  return Promise.all(
    contracts.map(async (name) => {
      const { source, document } = contractDocument(name);
      const types = astToString(await openapiTS(document, { rootTypes: false }));
      return { path: `libs/contracts/generated/${name}.ts`, text: `${banner(source)}\n${types}` };
    }),
  );
}
