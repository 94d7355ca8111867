import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { protectPages } from '@valija/sign-in';
import { fastify } from 'fastify';
import { servePages } from './pages.js';

const folder = mkdtempSync(join(tmpdir(), 'valija-pages-'));
const http = fastify();

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index.html', 'visor.html', 'visor.js', 'visor.css', 'otro.js', 'assets/fuente-1.ttf'])
    writeFileSync(join(folder, name), `de ${name}`);
  await protectPages(http, 'http://bandeja.invalid', true);
  servePages(http, { folder, names: ['mensajes'] });
  await http.ready();
});

afterAll(async () => {
  await http.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string) => http.inject({ method: 'GET', url });

describe('a document that pages show in a frame', () => {
  it('has an origin of its own, runs its own script only, reaches no network, and stands in our pages alone', async () => {
    const { statusCode, headers } = await get('/visor.html');
    expect(statusCode).toBe(200);
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy.join()).not.toMatch(/allow-same-origin|connect-src|unsafe-inline|'unsafe-eval'/);
    expect(headers['x-frame-options']).toBeUndefined();
  });

  it.each(['/visor.js', '/visor.css'])('may load its own %s, though it has no origin', async (path) => {
    const { statusCode, headers } = await get(path);
    expect([statusCode, headers['cross-origin-resource-policy']]).toEqual([200, 'cross-origin']);
  });
});

describe('every other file', () => {
  it.each(['/', '/mensajes/1'])(
    'the page %s stands in no frame, and holds only frames of ours',
    async (path) => {
      const { headers } = await get(path);
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['content-security-policy']).toMatch(/frame-src 'self'.*frame-ancestors 'none'/);
    },
  );

  it('belongs to our pages alone', async () => {
    for (const path of ['/otro.js', '/assets/fuente-1.ttf']) {
      const { statusCode, headers } = await get(path);
      expect([path, statusCode, headers['cross-origin-resource-policy']]).toEqual([path, 200, 'same-origin']);
    }
  });
});
