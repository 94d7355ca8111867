/** The interfaces of `contracts/`, each as an OpenAPI document, whatever it is written in. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root } from './sources.mjs';
import { wsdlDocument } from './wsdl-document.mjs';

/** Names of all interfaces, sorted: `saf` for `contracts/saf.openapi.json`, `carabineros` for `contracts/carabineros.wsdl`. */
export const contractNames = () =>
  readdirSync(join(root, 'contracts'))
    .flatMap((file) => /^([\w-]+)\.(?:openapi\.json|wsdl)$/.exec(file)?.[1] ?? [])
    .sort();

/** An interface and the file that it is written in, by path from the root. */
export function contractDocument(name) {
  const openapi = `contracts/${name}.openapi.json`;
  if (existsSync(join(root, openapi))) return { source: openapi, document: readJson(openapi) };
  const wsdl = `contracts/${name}.wsdl`;
  return { source: wsdl, document: wsdlDocument(wsdl) };
}
