import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { findBrowser, openProfile } from '../../apps/local/browsing/browser.js';
import { findInProfile, Traces } from '../../apps/local/browsing/traces.js';
import { describeWithBrowser } from '../support/windows.js';

const word = 'Palabra Ficticia';

/** A page for each way in which a word may be left behind; one leaves none. */
const pages: Readonly<Record<string, { readonly html: string; readonly headers?: Record<string, string> }>> =
  {
    '/nada': { html: `<title>Nada</title><main>${word}</main>` },
    '/titulo': { html: `<title>${word}</title>` },
    '/local': { html: `<script>localStorage.setItem('borrador', '${word}')</script>` },
    '/sesion': { html: `<script>sessionStorage.setItem('borrador', '${word}')</script>` },
    '/historia': { html: `<script>history.replaceState({ nombre: '${word}' }, '')</script>` },
    '/direccion': {
      html: `<script>fetch('/nada?nombre=Palabra+Ficticia').then((answer) => answer.text())</script>`,
    },
    '/guardable': { html: `<main>${word}</main>`, headers: { 'cache-control': 'max-age=60' } },
  };

let server: Server;
let origin: string;
let folder: string;
let browser: BrowserContext;

beforeAll(async () => {
  const program = findBrowser();
  if (!program) return;
  server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://a').pathname];
    const headers = { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(page ? 200 : 404, { ...headers, ...page?.headers }).end(page?.html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'valija-profile-'));
  browser = await openProfile(program, folder);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function leftBy(path: string): Promise<string[]> {
  const page = await browser.newPage();
  const traces = new Traces(page);
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  const found = await traces.find([word]);
  await page.evaluate('localStorage.clear(); sessionStorage.clear()');
  await page.close();
  return found;
}

describeWithBrowser('what a page leaves behind', () => {
  it.each([
    ['/nada', []],
    ['/titulo', ['a title']],
    ['/local', ['storage']],
    ['/sesion', ['storage']],
    ['/historia', ['storage']],
    ['/direccion', ['an address']],
    ['/guardable', ['an answer that may be kept: /guardable']],
  ])('is found: %s', async (path, places) => {
    expect(await leftBy(path)).toEqual(places);
  });

  it('is found in the files of the browser too, once it has closed', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/local`);
    await browser.close();
    expect(findInProfile(folder, [word]).length).toBeGreaterThan(0);
    expect(findInProfile(folder, ['Otra Palabra Ficticia'])).toEqual([]);
  });
});
