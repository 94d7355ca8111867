import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageSummary, TrayClient } from '@valija/client';
import { loadContract } from '@valija/contracts';
import { catalogue, isErrorCode } from '@valija/errors';
import { checkoutDir } from '../../apps/local/checkout.js';
import type { ProcessName } from '../../apps/local/programs.js';
import { schemaOf } from '../schemas/catalogue.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';

export const pav = 'urn:valija:cl:pav:rm';
export const ong = 'urn:valija:cl:ong:acogida-ficticia';
export const consulado = 'urn:valija:cl:consulado:ejemplo';

export type Tray =
  | 'bandeja-pav'
  | 'bandeja-ong'
  | 'bandeja-consulado'
  | 'bandeja-sernameg'
  | 'bandeja-sermig';

/** Trays of some institutions and a gateway between them, each a process of its own. */
export class TrayStage {
  private constructor(readonly test: TestInstallation) {}

  static async open(...trays: readonly Tray[]): Promise<TrayStage> {
    // What a killed process had in work is taken up again when its lease ends.
    const settings = { VALIJA_LEASE_MS: '4000' };
    return new TrayStage(await startInstallation({ cast: ['gateway', ...trays] as ProcessName[], settings }));
  }

  /** The typed client of the official of a tray; every answer that it gets is held against the contract. */
  client(
    tray: Tray,
    { token = this.test.installation.official(tray).token, timeoutMs = 20_000 } = {},
  ): TrayClient {
    return new TrayClient({
      baseUrl: this.test.installation.url(tray),
      token,
      timeoutMs,
      fetch: fetchByContract,
    });
  }

  /** A request that the typed client would not make. */
  raw(tray: Tray, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      authorization: `Bearer ${this.test.installation.official(tray).token}`,
      ...init.headers,
    };
    return fetchByContract(new Request(`${this.test.installation.url(tray)}${path}`, { ...init, headers }));
  }

  /** Waits until a tray shows a message as `fits` says. */
  shown(
    tray: Tray,
    id: string,
    what: string,
    fits: (message: MessageSummary) => boolean = () => true,
  ): Promise<MessageSummary> {
    return until(
      `${what} in ${tray}`,
      async () => {
        for await (const message of this.client(tray).eachMessage())
          if (message.id === id && fits(message)) return message;
        return undefined;
      },
      60_000,
    );
  }

  /** Tables of an endpoint's database in which any of the texts stands, in any column. */
  async tablesWith(endpoint: string, texts: readonly string[]): Promise<string[]> {
    const tables = await this.test.rows<{ name: string }>(
      endpoint,
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await this.test.rows<{ row: string }>(endpoint, `SELECT t::text AS row FROM ${name} t`);
      const patterns = texts.flatMap((text) => [text, Buffer.from(text).toString('hex')]);
      if (rows.some(({ row }) => patterns.some((pattern) => row.includes(pattern)))) found.push(name);
    }
    return found;
  }

  close(): Promise<void> {
    return this.test.close();
  }
}

const contract = loadContract('bandeja');
const { paths } = JSON.parse(readFileSync(join(checkoutDir, 'contracts/bandeja.openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, { operationId?: string }>>;
};
const routes = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, { operationId }]) =>
    operationId
      ? [
          {
            method: method.toUpperCase(),
            form: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
            operationId,
          },
        ]
      : [],
  ),
);

/** Fetches, and holds the answer against the contract: its status, its body and, of a problem, the catalogue's own words. */
export async function fetchByContract(input: Request | URL | string): Promise<Response> {
  const request = new Request(input);
  const { pathname } = new URL(request.url);
  const route = routes.find(({ method, form }) => method === request.method && form.test(pathname));
  const response = await fetch(request);
  if (!route) return response;
  const fault = (what: string): Error =>
    new Error(`${route.operationId} answered ${response.status}: ${what}`);
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (response.headers.get('cache-control') !== 'no-store') throw fault('may be kept on the way');
  if (!/json/.test(mediaType)) {
    const checked = contract.validateResponse(route.operationId, response.status, undefined);
    if (!checked.ok) throw fault('undocumented');
    return response;
  }
  const body = (await response.clone().json()) as {
    code?: string;
    title?: string;
    detail?: string;
    status?: number;
  };
  const checked = contract.validateResponse(route.operationId, response.status, body);
  if (!checked.ok) throw fault(JSON.stringify(checked.violations));
  if (mediaType !== (response.ok ? 'application/json' : 'application/problem+json'))
    throw fault('wrong media type');
  if (!response.ok) {
    const { code = '' } = body;
    if (!isErrorCode(code)) throw fault('no code of the catalogue');
    const { title, detail, status } = catalogue[code];
    if (body.title !== title || body.detail !== detail || status !== response.status)
      throw fault('other words');
  }
  return response;
}

/** The example of a type's newest schema, with changes at its top. */
export function example(dataschema: string, changes: object = {}, at = 0): Record<string, unknown> {
  const found = schemaOf(`urn:valija:schema:${dataschema}`).examples?.[at] as object;
  return { ...structuredClone(found), ...changes };
}

/** A derivación of a fictitious person to a node of the Protocolo Intersectorial, with urgency. */
export const derivacion = (changes: object = {}): Record<string, unknown> =>
  example('derivacion.solicitada:2.0.0', changes, 1);
