import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CookieBrowser } from '../support/cookie-browser.js';
import { choose } from '../support/signed-in.js';
import { type ConsoleStage, people, startConsole } from './stage.js';

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await startConsole();
});
afterAll(() => stage?.close());

/** Cookies know no ports: each server of one machine has its own name. */
const sessionCookie = (): string => `valija-sesion-${new URL(stage.url).port}`;

const problemOf = async (response: Response) => ({
  status: response.status,
  code: ((await response.json()) as { code: string }).code,
});

describe('signing in', () => {
  it('leads over the identity provider back to the page that was wanted, with roles and name', async () => {
    const browser = new CookieBrowser();
    const { response, url } = await choose(browser, stage.url, people.administracion, '/mensajes?q=a%20b');
    expect([response.status, url.pathname + url.search]).toEqual([200, '/mensajes?q=a%20b']);
    const { session } = await stage.signIn('administracion', browser);
    expect(session).toMatchObject({
      person: { id: 'administracion-ficticia', name: 'Ada Administración (ficticia)' },
      roles: ['consulta', 'operacion', 'administracion'],
    });
    expect(Date.parse(session.idleUntil)).toBeLessThan(Date.parse(session.until));
  });

  it('asks for a code with PKCE, state and nonce, and for nothing more', async () => {
    const begun = await new CookieBrowser().fetch(`${stage.url}/entrar`);
    const { searchParams } = new URL(begun.headers.get('location') ?? '');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile',
      redirect_uri: `${stage.url}/entrar/vuelta`,
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)?.length).toBeGreaterThan(40);
  });

  it.each(['//otro.ejemplo/', '/\\otro.ejemplo', 'https://otro.ejemplo/', 'javascript:alert(1)', '/\t/otro'])(
    'leads nowhere else: %p',
    async (wanted) => {
      const { url } = await choose(new CookieBrowser(), stage.url, people.consulta, wanted);
      expect(url.origin).toBe(stage.url);
    },
  );

  it('is refused to a person without a role, on a page that says so', async () => {
    const { response } = await choose(new CookieBrowser(), stage.url, people.nobody);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Su rol no alcanza');
  });

  it('ends in the browser in which it began: a link of somebody else signs nobody in', async () => {
    const [mine, other] = [new CookieBrowser(), new CookieBrowser()];
    const { url: choice } = await mine.open(`${stage.url}/entrar`);
    // The attacker stops before the last step and gives its address to the other.
    const chosen = await mine.fetch(choice, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'persona=consulta-ficticia',
    });
    const resumed = await mine.fetch(new URL(chosen.headers.get('location') ?? '', choice));
    const back = resumed.headers.get('location') ?? '';
    expect(back).toContain('/entrar/vuelta?code=');
    expect((await other.fetch(back)).status).toBe(403);
    expect((await other.fetch(`${stage.url}/api/session`)).status).toBe(401);
    // Nor where the answer was changed on its way.
    const changed = new URL(back);
    changed.searchParams.set('state', 'otro');
    expect((await mine.fetch(changed)).status).toBe(403);
    expect((await mine.fetch(back)).status).toBe(403);
  });

  it('gives a cookie that no script reads, and that replaces the earlier one', async () => {
    const { browser } = await stage.signIn('consulta');
    const before = browser.cookiesOf(stage.url).get(sessionCookie());
    const { url: choice } = await browser.open(`${stage.url}/entrar`);
    expect(choice.origin).toBe(stage.url);
    expect(browser.cookiesOf(stage.url).get(sessionCookie())).not.toBe(before);
    const thief = await fetch(`${stage.url}/api/session`, {
      headers: { cookie: `${sessionCookie()}=${before}` },
    });
    expect(await problemOf(thief)).toEqual({ status: 401, code: 'session-missing' });
  });

  it('keeps of the cookie only its digest', async () => {
    const { browser } = await stage.signIn('consulta');
    const token = browser.cookiesOf(stage.url).get(sessionCookie()) ?? '';
    expect(token.length).toBeGreaterThan(40);
    const place = stage.installation.provisioned.console;
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: place?.databaseUrl ?? '' });
    await client.connect();
    const { rows } = await client.query('SELECT w::text AS row FROM web_session w');
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('a session', () => {
  it('ends when the person leaves, also for who kept the cookie', async () => {
    const { browser, ask } = await stage.signIn('consulta');
    const cookie = [...browser.cookiesOf(stage.url)].map((pair) => pair.join('=')).join('; ');
    const left = await ask('/salir', { method: 'POST' });
    const { to } = (await left.json()) as { to: string };
    expect(new URL(to).origin).toBe(stage.installation.url('identity'));
    expect((await fetch(`${stage.url}/api/session`, { headers: { cookie } })).status).toBe(401);
    const page = await fetch(`${stage.url}/salida`);
    expect(await page.text()).toContain('Su sesión se cerró');
  });

  it('outlives a restart of the console', async () => {
    const { ask } = await stage.signIn('consulta');
    await stage.installation.process('console').restart();
    expect((await ask('/api/session')).status).toBe(200);
  });

  it('changes nothing for a request that is not of its own page', async () => {
    const { browser, session, ask } = await stage.signIn('operacion');
    const forged = [
      { 'valija-csrf': '' },
      { 'valija-csrf': 'x'.repeat(session.csrf.length) },
      { 'valija-csrf': session.csrf, origin: 'https://otro.ejemplo' },
      { 'valija-csrf': session.csrf, origin: 'null' },
    ];
    for (const headers of forged) {
      const answer = await browser.fetch(`${stage.url}/api/session/active`, { method: 'POST', headers });
      expect(await problemOf(answer)).toEqual({ status: 403, code: 'request-forged' });
    }
    const own = await ask('/api/session/active', { method: 'POST', headers: { origin: stage.url } });
    expect(own.status).toBe(200);
  });
});
