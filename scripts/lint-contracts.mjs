/**
 * Lints the documents of `contracts/` with the tools of their own standards: AsyncAPI with its parser, OpenAPI with Redocly's
 * recommended rules. Prints every problem; errors and warnings fail. Nothing is fetched: a reference that leaves its document
 * is an error.
 *
 * `node scripts/lint-contracts.mjs [file…]`, default all of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { root } from './generate/sources.mjs';

const named = process.argv.slice(2).map((file) => resolve(file));
const files = named.length > 0 ? named : contractFiles();

let count = 0;
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const foreign = [...source.matchAll(/"\$ref":\s*"([^#"][^"]*)"/g)].map(
    ([, ref]) => `error: leaves the document: ${ref}`,
  );
  const lint = 'asyncapi' in JSON.parse(source) ? lintAsyncapi : lintOpenapi;
  const problems = foreign.length > 0 ? foreign : await lint(source, file);
  for (const problem of problems) console.error(`${relative(root, file)}: ${problem}`);
  count += problems.length;
}
if (count > 0) process.exitCode = 1;

function contractFiles() {
  return readdirSync(join(root, 'contracts'))
    .filter((name) => name === 'asyncapi.json' || name.endsWith('.openapi.json'))
    .map((name) => join(root, 'contracts', name));
}

async function lintAsyncapi(source) {
  // 3.0.0 is what the tools of integrators read; the rule would have the newest there is.
  const parser = new Parser({ ruleset: { rules: { 'asyncapi-latest-version': 'off' } } });
  const { diagnostics } = await parser.parse(source);
  const severities = ['error', 'warning', 'information', 'hint'];
  return diagnostics.map(
    ({ severity, code, message, path }) =>
      `${severities[severity]}: ${code}: ${message} (/${path.join('/')})`,
  );
}

async function lintOpenapi(source, absoluteRef) {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source, absoluteRef, config });
  return problems.map(
    ({ severity, ruleId, message, location }) =>
      `${severity}: ${ruleId}: ${message} (${location[0]?.pointer})`,
  );
}
