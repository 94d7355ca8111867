import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {} from 'fhir/r4.js';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { readSimulatorConfig } from '../../apps/simulators/config.js';
import { createSystem } from '../../apps/simulators/systems.js';
import { until } from '../support/until.js';

export const clientId = 'adaptador-de-prueba';
export const scopes =
  'system/Patient.cru system/ServiceRequest.cru system/Task.crus system/Appointment.rs system/Location.rs system/Subscription.crus';

/** Closes what a test opened, the last first. */
export const closing: (() => unknown)[] = [];
export const closeAll = async (): Promise<void> => {
  for (const close of closing.splice(0).reverse()) await close();
};

/** The client's side: a key of its own, published at a key set as the adapter publishes it. */
async function publishKeys(alg: 'ES384' | 'RS384') {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'llave-de-prueba', alg, use: 'sig' };
  const published: { keys: JWK[] } = { keys: [jwk] };
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(published)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  closing.push(() => server.closeAllConnections());
  return {
    privateKey,
    published,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
  };
}

/** What the simulators answer outside FHIR, as far as the tests look into it. */
export interface Told {
  readonly access_token?: string;
  readonly scope?: string;
  readonly error?: string;
  readonly efectos: readonly { readonly clase: string; readonly idMensaje?: string }[];
  readonly tarea?: string;
  readonly estado?: string;
  readonly pointers?: readonly string[];
  readonly failures?: number;
}

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export async function centre(
  system: 'hospital' | 'cesfam',
  {
    folder = mkdtempSync(join(tmpdir(), 'valija-sim-')),
    alg = 'ES384' as 'ES384' | 'RS384',
    slownessMs = 0,
  } = {},
) {
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const keys = await publishKeys(alg);
  const server = await createSystem(
    readSimulatorConfig({
      VALIJA_SIM_SYSTEM: system,
      VALIJA_SIM_ADAPTER_URL: 'http://127.0.0.1:1',
      VALIJA_SIM_TOKEN: 'sin uso',
      VALIJA_SIM_CLIENT_ID: clientId,
      VALIJA_SIM_JWKS_URL: keys.url,
      VALIJA_SIM_EFFECTS_FILE: join(folder, 'efectos.jsonl'),
      VALIJA_SIM_DELAY_MS: '1',
      VALIJA_SIM_SLOWNESS_MS: String(slownessMs),
    }),
  );
  let open = true;
  const close = async () => {
    if (open) await server.close();
    open = false;
  };
  closing.push(close);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });

  const assertion = (
    claims: JWTPayload = {},
    header: object = {},
    key: CryptoKey | Uint8Array = keys.privateKey,
  ) => {
    const all: JWTPayload = {
      iss: clientId,
      sub: clientId,
      aud: `${url}/auth/token`,
      exp: Math.floor(Date.now() / 1_000) + 120,
      jti: crypto.randomUUID(),
      ...claims,
    };
    return new SignJWT(all)
      .setProtectedHeader({ alg, typ: 'JWT', kid: 'llave-de-prueba', ...header })
      .sign(key);
  };
  const askToken = async (form: Readonly<Record<string, string>> = {}): Promise<Answer<Told>> => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: form.client_assertion ?? (await assertion()),
      scope: scopes,
      ...form,
    });
    const response = await fetch(`${url}/auth/token`, { method: 'POST', body });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Told };
  };
  let token = '';
  const renew = async (scope = scopes) => {
    token = (await askToken({ scope })).body.access_token ?? '';
  };
  await renew();

  const call = async <Body = fhir4.Bundle>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> => {
    const type =
      body === undefined
        ? undefined
        : path.startsWith('/_sim')
          ? 'application/json'
          : 'application/fhir+json';
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(type && !(body instanceof URLSearchParams) ? { 'content-type': type } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof URLSearchParams ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : {}) as Body,
    };
  };
  const search = <R extends fhir4.FhirResource>(type: string, params: Record<string, string>) =>
    call<fhir4.Bundle<R>>('POST', `/fhir/${type}/_search`, new URLSearchParams(params));
  const steer = (path: string, body: object) => call<Told>('POST', `/_sim/${path}`, body);
  const break_ = (fault: object) => steer('fallas', fault);
  const send = (id: string, about: Parameters<typeof derivacion>[1] = {}) =>
    call('POST', '/fhir', derivacion(id, about));
  const taskOf = async (id: string): Promise<fhir4.Task | undefined> => {
    const found = await search<fhir4.Task>('Task', { identifier: `urn:valija:mensaje|${id}` });
    return found.body.entry?.[0]?.resource;
  };
  /** How many resources the centre holds of each type, and how often it failed at something of its own. */
  const state = async () => (await call<Told & Record<string, number>>('GET', '/_sim/estado')).body;
  const effects = async () => (await call<Told>('GET', '/_sim/efectos')).body.efectos;
  /** Classes of what it did, once it did so much: what it does by itself is noted after the Task shows it. */
  const untilClasses = (count: number): Promise<string[]> =>
    until(`${count} effects`, async () => {
      const found = (await effects()).map(({ clase }) => clase);
      return found.length >= count ? found : undefined;
    });
  return {
    ...{ url, call, search, steer, break_, send, taskOf, effects, untilClasses, state, close, folder },
    ...{ assertion, askToken, renew, keys },
  };
}

export const messageId = (number: number): string =>
  `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const mensaje = (value: string) => [{ system: 'urn:valija:mensaje', value }];
const security = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' }];

/** A derivación, or a transfer, of a fictitious person as `contracts/salud.fhir.md` writes it. */
export function derivacion(
  id: string,
  { programa = 'HOSPITAL', transfer = false } = {},
): fhir4.Bundle<fhir4.Patient | fhir4.ServiceRequest | fhir4.Task> {
  const entry = <R extends fhir4.FhirResource>(resource: R, fullUrl: string): fhir4.BundleEntry<R> => ({
    fullUrl,
    resource,
    request: {
      method: 'POST',
      url: resource.resourceType,
      ifNoneExist: `identifier=urn:valija:mensaje|${id}`,
    },
  });
  const patientUrl = `urn:uuid:${crypto.randomUUID()}`;
  const requestUrl = `urn:uuid:${crypto.randomUUID()}`;
  const identifier = mensaje(id);
  const owner = { identifier: { system: 'http://deis.minsal.cl/establecimientos', value: '000301' } };
  const patient = entry<fhir4.Patient>(
    {
      resourceType: 'Patient',
      meta: { security },
      identifier: [...identifier, { system: 'urn:valija:seudonimo', value: 'persona-ficticia' }],
      name: [{ use: 'official', given: ['Ficticia'], family: 'Ejemplo' }],
    },
    patientUrl,
  );
  const request = entry<fhir4.ServiceRequest>(
    {
      resourceType: 'ServiceRequest',
      meta: { security },
      identifier,
      status: 'active',
      intent: 'order',
      code: { coding: [{ system: 'urn:valija:programa', code: programa }] },
      subject: { reference: patientUrl },
      performer: [owner],
    },
    requestUrl,
  );
  const task = entry<fhir4.Task>(
    {
      resourceType: 'Task',
      meta: { security },
      identifier,
      status: 'requested',
      intent: 'order',
      code: {
        coding: transfer
          ? [{ system: 'urn:valija:tarea', code: 'atencion-preferente' }]
          : [{ system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill' }],
      },
      ...(transfer ? {} : { focus: { reference: requestUrl } }),
      for: { reference: patientUrl },
      authoredOn: '2026-11-20T10:00:00-03:00',
      requester: { identifier: { system: 'urn:valija:enlace', value: '000301' } },
      owner,
    },
    `urn:uuid:${crypto.randomUUID()}`,
  );
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: transfer ? [patient, task] : [patient, request, task],
  };
}

/** A Task of a message that somebody wrote without anything around it. */
export const bareTask = (id: string): fhir4.Task => ({
  resourceType: 'Task',
  identifier: mensaje(id),
  status: 'requested',
  intent: 'order',
});
