/**
 * Shows a page of an app without its server: serves the built pages on this machine, answers their questions from a
 * file of recorded answers, and writes a picture.
 *
 *   node scripts/look.mjs <app> <path> <picture.png> [answers.json] [light|dark] [width]
 *
 * The file is `{ "/api/ops/now": {…}, … }` by path, with or without its query; a value `{ "status": 503, "body": {…} }`
 * answers with that status. What is not in it is answered with 404. The browser is `CHROMIUM` or the system's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './prepare/tools.mjs';

const [app = 'console', path = '/', picture = 'pagina.png', answersFile, scheme = 'light', width = '1280'] =
  process.argv.slice(2);
const page = join(ROOT, 'dist', 'apps', app, 'page');
const answers = {
  '/api/session': {
    person: { id: 'persona-ficticia', name: 'Persona Ficticia' },
    roles:
      app === 'console'
        ? ['consulta', 'operacion', 'administracion', 'auditoria']
        : ['*/tramitacion', '*/jefatura'],
    csrf: 'ficticio',
    idleUntil: new Date(Date.now() + 900_000).toISOString(),
    until: new Date(Date.now() + 8 * 3_600_000).toISOString(),
  },
  ...(answersFile ? JSON.parse(readFileSync(answersFile, 'utf8')) : {}),
};
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const context = await browser.newContext({
  viewport: { width: Number(width), height: Number(width) < 600 ? 844 : 800 },
  colorScheme: scheme,
  locale: 'es-CL',
});
await context.route('**/*', async (route) => {
  const { pathname, search } = new URL(route.request().url());
  if (/^\/(api|v1)\//.test(pathname)) {
    const answer = answers[pathname + search] ?? answers[pathname];
    const status = answer?.body === undefined ? (answer === undefined ? 404 : 200) : answer.status;
    const body = answer?.body ?? answer ?? { title: 'No está en el archivo de respuestas', status };
    return route.fulfill({ status, json: body });
  }
  const file = join(page, pathname);
  const found = extname(pathname) !== '' && existsSync(file) ? file : join(page, 'index.html');
  return route.fulfill({ contentType: types[extname(found)], body: readFileSync(found) });
});
// A recorded answer ends, and events do not: they are told within the page.
await context.addInitScript(() => {
  globalThis.EventSource = class extends EventTarget {
    constructor() {
      super();
      const services = { gateway: 'up', database: 'up', broker: 'up' };
      const data = JSON.stringify({ at: new Date().toISOString(), services, topics: [] });
      setTimeout(() => this.dispatchEvent(new MessageEvent('state', { data })));
    }
    close() {}
  };
});
const tab = await context.newPage();
tab.on('console', (message) => message.type() === 'error' && console.error('console:', message.text()));
tab.on('pageerror', (error) => console.error('error:', error.message));
await tab.goto(`http://valija.invalid${path}`);
await tab.waitForTimeout(900);
await tab.screenshot({ path: picture, fullPage: true });
await browser.close();
