import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findFreePorts } from '../../apps/local/ports.js';
import { example } from '../bandeja/stage.js';
import type { SignedInBrowser } from '../support/signed-in.js';
import { askForResidence, canaries } from './residence.js';
import { type AccessStage, startTrays } from './stage.js';

/** What persons write here, beside what the request says: none of it may stand anywhere in the open. */
const written = {
  draft: 'Canario Ficticio del Borrador',
  search: 'Canario-Buscado-1',
  number: 'CANARIO-2026-7',
  reason: 'Canario Ficticio del Motivo de Traslado',
} as const;
const secrets = [...canaries, ...Object.values(written)];

let stage: AccessStage;
let metricsPort: number;
let head: SignedInBrowser;
let message: string;
/** Every answer that was given, with how it was asked for. */
const answers: { readonly path: string; readonly response: Response; readonly body: string }[] = [];

beforeAll(async () => {
  [metricsPort = 0] = await findFreePorts(1);
  stage = await startTrays(['bandeja-sermig', 'bandeja-pav'], {
    environments: { 'bandeja-sermig': { VALIJA_METRICS_PORT: String(metricsPort) } },
  });
  head = await stage.signIn('bandeja-sermig', 'sermig-jefatura');
  message = await askForResidence(stage, 'de-canarios');
  const draft = '01900000-0000-7000-8000-0000000000b1';
  const json = (method: string, body: object): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': 'acuse-de-canarios' },
    body: JSON.stringify(body),
  });
  const acuse = example('residencia.acusada:1.0.0', { solicitud: message, numeroSolicitud: written.number });
  for (const [path, init] of [
    ['/v1/desk'],
    ['/v1/messages'],
    [`/v1/messages/${message}`],
    [`/v1/messages/${message}/print`],
    [`/v1/messages/${message}/views`],
    [`/v1/messages/${message}/answers`, json('POST', { type: 'residencia.acusada', content: acuse })],
    [
      `/v1/messages/${message}/answers`,
      json('POST', { type: 'residencia.otorgada', content: { nota: written.draft } }),
    ],
    [`/v1/drafts/${draft}`, json('PUT', draftOf({ motivo: written.draft }))],
    [`/v1/drafts/${draft}`],
    ['/v1/drafts'],
    ['/v1/search', json('POST', { text: written.search })],
    [`/v1/threads/${message}/number`, json('PUT', { numero: written.number })],
    ['/v1/residences'],
    [`/v1/residences/${message}`],
    ['/v1/residences/export?month=2026-11'],
    [`/v1/threads/${message}`],
    [`/v1/threads/${message}/unit`, json('POST', { unit: 'general', reason: written.reason })],
  ] as const) {
    const response = await head.ask(path, init ?? {});
    answers.push({ path, response, body: await response.text() });
  }
}, 120_000);
afterAll(() => stage?.close());

const draftOf = (content: object) => ({
  kind: 'answer',
  type: 'residencia.denegada',
  answers: message,
  content,
  rev: 0,
});

describe('what a tray with a page knows of persons', () => {
  it('was really asked for: the answers say it', () => {
    const outcomes = answers.map(({ path, response }) => [path.replace(message, '{id}'), response.status]);
    expect(outcomes.filter(([, status]) => Number(status) >= 500)).toEqual([]);
    const all = answers.map(({ body }) => body).join('\n');
    for (const canary of ['Persona Ficticia', written.draft, written.number]) expect(all).toContain(canary);
  });

  it('is kept by nobody on the way', () => {
    for (const { path, response } of answers)
      expect([path, response.headers.get('cache-control')]).toEqual([path, 'no-store']);
  });

  it('stands in no header and in no address', () => {
    for (const { path, response } of answers) {
      const told = JSON.stringify([path, response.url, [...response.headers]]);
      for (const secret of secrets) expect(told).not.toContain(secret);
    }
  });

  it('stands in no problem', () => {
    const problems = answers.filter(({ response }) => !response.ok);
    expect(problems.length).toBeGreaterThan(0);
    for (const { body } of problems) for (const secret of secrets) expect(body).not.toContain(secret);
  });

  it('stands in no log, nor who the officials are', () => {
    const log = stage.log('bandeja-sermig');
    expect(log).toContain('listening');
    for (const secret of [...secrets, '22222222', 'Javier Jefatura']) expect(log).not.toContain(secret);
  });

  it('stands in no metric', async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(metrics).toContain('valija_');
    for (const secret of [...secrets, '22222222', message]) expect(metrics).not.toContain(secret);
  });

  it('lies open in no table', async () => {
    const tables = await stage.rows<{ name: string }>(
      'sermig',
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const rows = await stage.rows<{ row: string }>('sermig', `SELECT t::text AS row FROM ${name} t`);
      const text = rows.map(({ row }) => row).join('\n');
      for (const secret of secrets)
        for (const form of [secret, Buffer.from(secret).toString('hex')])
          expect([name, text.includes(form)]).toEqual([name, false]);
    }
  });
});
