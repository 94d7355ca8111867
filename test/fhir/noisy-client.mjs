/**
 * Calls the FHIR server at the base URL of the first argument with the built lib, while every debug log of every package is on, and
 * fails at each call; with `bare` as its second argument it searches by the package alone.
 */
import { join } from 'node:path';
import { Client } from 'fhir-kit-client';
import { exportJWK, generateKeyPair } from 'jose';

const [baseUrl, how, token, run] = process.argv.slice(2);
const identifier = `http://regcivil.cl/Validacion/RUN|${run}`;

if (how === 'bare') {
  const client = new Client({ baseUrl, bearerToken: token });
  await client.search({ resourceType: 'Task', searchParams: { identifier } });
} else {
  const { FhirServer, importClientKey } = await import(
    join(import.meta.dirname, '..', '..', 'dist', 'libs', 'fhir', 'index.js')
  );
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const key = await importClientKey({ ...(await exportJWK(privateKey)), kid: 'una', alg: 'ES384' });
  const tokenUrl = new URL('/auth/token', baseUrl).href;
  const server = new FhirServer({
    baseUrl,
    tokenUrl,
    clientId: 'adaptador-de-prueba',
    scopes: ['system/Task.rs'],
    key,
    timeoutMs: 5_000,
  });
  const patient = { resourceType: 'Patient', id: 'p', identifier: [{ value: run }] };
  await server.search('Task', { identifier }).catch((error) => console.error(error));
  await server
    .create(patient, `identifier=${encodeURIComponent(identifier)}`)
    .catch((error) => console.error(error));
  // Nobody takes it: the process says all that it knows.
  await server.update(patient, '1');
}
