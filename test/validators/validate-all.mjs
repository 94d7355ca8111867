/**
 * Validates every example of every message and of every interface with the built libs, and writes to standard output what it
 * saw: how many, which were refused, and which of ajv's own modules the libs loaded. With `compile` as its argument it
 * compiles one schema instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const built = (lib) => import(join(root, 'dist', 'libs', lib, 'index.js'));
const refused = [];
let seen = 0;

function see(what, result) {
  seen += 1;
  if (!result.ok) refused.push(what);
}

const { projectRegistry, validateContent } = await built('messages');
const registry = projectRegistry();
for (const id of registry.dataschemas) {
  for (const content of registry.schemaOf(id).examples) see(id, validateContent(id, content));
}

const { loadContract } = await built('contracts');
const examplesOf = ({ content = {} } = {}) =>
  Object.values(content).flatMap(({ example, examples = {} }) => [
    ...(example === undefined ? [] : [example]),
    ...Object.values(examples).map(({ value }) => value),
  ]);
for (const file of readdirSync(join(root, 'contracts')).filter((name) => name.endsWith('.openapi.json'))) {
  const { paths = {}, webhooks = {} } = JSON.parse(readFileSync(join(root, 'contracts', file), 'utf8'));
  const contract = loadContract(file.replace('.openapi.json', ''));
  for (const item of [...Object.values(paths), ...Object.values(webhooks)]) {
    for (const { operationId, requestBody, responses } of Object.values(item)) {
      if (!operationId) continue;
      see(operationId, { ok: !contract.validateParameters(operationId, { nada: 1 }).ok });
      for (const body of examplesOf(requestBody))
        see(operationId, contract.validateRequest(operationId, body));
      for (const [status, response] of Object.entries(responses)) {
        for (const body of examplesOf(response))
          see(operationId, contract.validateResponse(operationId, Number(status), body));
      }
    }
  }
}

const loaded = Object.keys(createRequire(import.meta.url).cache).flatMap(
  (name) => name.match(/ajv\/dist\/.+/) ?? [],
);
if (process.argv[2] === 'compile') {
  const { createAjv } = await import(join(root, 'dist', 'libs', 'validation', 'ajv.js'));
  createAjv().compile({ type: 'string' });
}
process.stdout.write(JSON.stringify({ seen, refused, loaded }));
