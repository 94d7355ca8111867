import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkoutDir } from '../../apps/local/checkout.js';
import { type ConsoleStage, startConsole } from './stage.js';

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await startConsole();
});
afterAll(() => stage?.close());

const built = join(checkoutDir, 'dist', 'apps', 'console', 'page');

/** The policy of an answer, by directive. */
const policyOf = (response: Response): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (response.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );

describe('a page', () => {
  it.each(['/', '/ahora', '/fallas/x', '/mensajes/1', '/salida', '/entrar/vuelta?code=1&state=2'])(
    'lets no script in but its own files: %s',
    async (path) => {
      const response = await fetch(`${stage.url}${path}`);
      const html = await response.text();
      const { 'style-src': style, ...policy } = policyOf(response);
      expect(policy).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'img-src': "'self'",
        'font-src': "'self'",
        'connect-src': "'self'",
        'manifest-src': "'self'",
        'form-action': "'self'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
      });
      const [, nonce] = /^'self' 'nonce-([\w-]{22})'$/.exec(style ?? '') ?? [];
      expect(nonce).toBeDefined();
      // Every script is a file; every style element has the nonce of this very answer; no attribute runs anything.
      for (const [, attributes, text] of html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g))
        expect([text, /src="\/[^"]+"/.test(attributes ?? '')]).toEqual(['', true]);
      for (const [, attributes] of html.matchAll(/<style([^>]*)>/g))
        expect(attributes).toContain(`nonce="${nonce}"`);
      expect(html).not.toMatch(/\son\w+=|\sstyle=|javascript:|__NONCE__/i);
      const next = policyOf(await fetch(`${stage.url}${path}`))['style-src'];
      expect(next).not.toBe(style);
    },
  );

  it('is kept by nobody on the way, framed by nobody, and tells nobody where a person comes from', async () => {
    const { headers } = await fetch(`${stage.url}/ahora`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('does not exist where there is none', async () => {
    for (const path of ['/otra', '/assets/otro.js', '/assets/..%2findex.html', '/index.html', '/main.tsx']) {
      const response = await fetch(`${stage.url}${path}`);
      expect([path, response.status]).toEqual([path, 404]);
    }
  });

  it('comes compressed, and its files for a year', async () => {
    const [script = ''] = readdirSync(join(built, 'assets')).filter((name) => /^index-.*\.js$/.test(name));
    for (const encoding of ['br', 'gzip']) {
      const response = await fetch(`${stage.url}/assets/${script}`, {
        headers: { 'accept-encoding': encoding },
      });
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-encoding': encoding,
        'content-type': expect.stringMatching(/^(text|application)\/javascript/),
        'cache-control': 'public, max-age=31536000, immutable',
      });
    }
  });
});
