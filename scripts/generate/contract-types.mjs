/** The TypeScript types of the existing systems' interfaces, from `contracts/*.openapi.json`. */
import openapiTS, { astToString } from 'openapi-typescript';
import { banner, readJson } from './sources.mjs';

/** Interfaces with generated types; a new one is one line. */
const contracts = ['saf', 'ninez'];

export async function contractTypes() {
  return Promise.all(
    contracts.map(async (name) => {
      const source = `contracts/${name}.openapi.json`;
      const types = astToString(await openapiTS(readJson(source), { rootTypes: false }));
      return { path: `libs/contracts/generated/${name}.ts`, text: `${banner(source)}\n${types}` };
    }),
  );
}
