import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forwardedRoutes, servedAt } from '../../apps/console/routes.js';
import { CookieBrowser } from '../support/cookie-browser.js';
import type { SignedInBrowser } from '../support/signed-in.js';
import { type ConsoleStage, startConsole } from './stage.js';

const names = ['consulta', 'operacion', 'administracion', 'auditoria'] as const;
type Name = (typeof names)[number];

/** Who has which role, written down a second time: the program's own table is what is tried. */
const has: Readonly<Record<Name, readonly Name[]>> = {
  consulta: ['consulta'],
  operacion: ['consulta', 'operacion'],
  administracion: ['consulta', 'operacion', 'administracion'],
  auditoria: ['consulta', 'auditoria'],
};

/** What each role may do beyond seeing. */
const demanded: Readonly<Record<string, Name>> = {
  'GET /api/ops/audit': 'auditoria',
  'POST /api/ops/replays': 'operacion',
  'POST /api/ops/replays/:id/cancel': 'operacion',
  'POST /api/ops/messages/:id/retry': 'operacion',
  'POST /api/ops/endpoints/:endpoint/pause': 'operacion',
  'POST /api/ops/endpoints/:endpoint/resume': 'operacion',
  'POST /api/ops/alerts/:id/acknowledge': 'operacion',
  'POST /api/ops/incidents': 'operacion',
  'POST /api/ops/incidents/:id/:act': 'operacion',
  'POST /api/ops/ratifications': 'administracion',
  'POST /api/views/directory/statements': 'administracion',
  'POST /api/views/abandonments': 'administracion',
};

const routes = forwardedRoutes.map((route) => ({ method: route.method, path: servedAt(route) }));

let stage: ConsoleStage;
const browsers = new Map<Name, SignedInBrowser>();
beforeAll(async () => {
  stage = await startConsole();
  for (const name of names) browsers.set(name, await stage.signIn(name));
});
afterAll(() => stage?.close());

const browserOf = (name: Name): SignedInBrowser => {
  const browser = browsers.get(name);
  if (!browser) throw new Error(`nobody is ${name}`);
  return browser;
};

const concrete = (path: string): string => path.replace(/:\w+/g, '01900000-0000-7000-8000-000000000001');

const bodyOf = (method: string): RequestInit =>
  method === 'GET' ? {} : { method, headers: { 'content-type': 'application/json' }, body: '{}' };

async function codeOf(response: Response): Promise<string> {
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  return `${response.status} ${code ?? ''}`.trim();
}

describe('every route that changes something', () => {
  it('is in the list of this test, and the list names no other', () => {
    const changing = routes
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`);
    expect([...changing, 'GET /api/ops/audit'].sort()).toEqual(Object.keys(demanded).sort());
  });
});

describe.each(routes)('$method $path', ({ method, path }) => {
  const needed = demanded[`${method} ${path}`] ?? 'consulta';

  it.each(names)(`asked by %s, is passed on only with the role ${needed}`, async (name) => {
    const answer = await codeOf(await browserOf(name).ask(concrete(path), bodyOf(method)));
    if (has[name].includes(needed))
      expect(answer).not.toMatch(/^401|role-missing|request-forged|scope-missing/);
    else expect(answer).toBe('403 role-missing');
  });

  it('is nothing for who has no session', async () => {
    const answer = await new CookieBrowser().fetch(`${stage.url}${concrete(path)}`, bodyOf(method));
    expect(await codeOf(answer)).toBe('401 session-missing');
  });

  if (method !== 'GET')
    it('is nothing for another site that a signed-in person visits', async () => {
      const { browser } = browserOf('administracion');
      const answer = await browser.fetch(`${stage.url}${concrete(path)}`, bodyOf(method));
      expect(await codeOf(answer)).toBe('403 request-forged');
    });
});

describe('what is not in the list', () => {
  it.each([
    ['GET', '/api/ops'],
    ['GET', '/api/ops/unknown'],
    ['GET', '/api/views/messages'],
    ['GET', '/api/views/../ops/now/../../oauth/token'],
    ['GET', '/api/ops/messages/..%2f..%2fmessages'],
    ['GET', '/api/ops/messages/%2e%2e'],
    ['POST', '/api/views/messages'],
    ['GET', '/v1/ops/now'],
    ['GET', '/metrics'],
    ['DELETE', '/api/ops/replays/1'],
  ])('is not passed on: %s %s', async (method, path) => {
    const answer = await browserOf('administracion').ask(path, method === 'GET' ? {} : bodyOf(method));
    expect(await codeOf(answer)).toMatch(/^40[04] /);
  });
});

describe('the gateway', () => {
  it('learns which person asked, under which role', async () => {
    const id = '01900000-0000-7000-8000-0000000000aa';
    await browserOf('operacion').ask(`/api/ops/messages/${id}`);
    const audit = await browserOf('auditoria').ask('/api/ops/audit?person=operacion-ficticia');
    expect(audit.status).toBe(200);
    const { entries } = (await audit.json()) as { entries: { person?: string }[] };
    expect(JSON.stringify(entries)).toContain(id);
  });
});
