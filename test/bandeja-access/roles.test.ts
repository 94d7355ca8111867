import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkoutDir } from '../../apps/local/checkout.js';
import type { SignedInBrowser } from '../support/signed-in.js';
import { askForResidence } from './residence.js';
import { type AccessStage, startTrays } from './stage.js';

/** What each operation demands, written down a second time: the program's own decorators are what is tried. */
const demanded: Readonly<Record<string, 'lectura' | 'tramitacion' | 'jefatura'>> = {
  getDesk: 'lectura',
  listenEvents: 'lectura',
  getSelf: 'lectura',
  listRecipients: 'lectura',
  getSummary: 'lectura',
  listMessages: 'lectura',
  readMessage: 'lectura',
  printMessage: 'lectura',
  listAnswers: 'lectura',
  downloadAttachment: 'lectura',
  listViews: 'lectura',
  listThreads: 'lectura',
  readThread: 'lectura',
  searchMessages: 'lectura',
  listTypes: 'lectura',
  listResidences: 'lectura',
  readResidence: 'lectura',
  exportResidences: 'lectura',
  sendMessage: 'tramitacion',
  answerMessage: 'tramitacion',
  correctMessage: 'tramitacion',
  uploadAttachment: 'tramitacion',
  askEligibility: 'tramitacion',
  listDrafts: 'tramitacion',
  readDraft: 'tramitacion',
  saveDraft: 'tramitacion',
  deleteDraft: 'tramitacion',
  markChecklist: 'tramitacion',
  reviewViews: 'jefatura',
  moveThread: 'jefatura',
  numberThread: 'jefatura',
  unnumberThread: 'jefatura',
};

interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly body: boolean;
}

const { paths } = JSON.parse(readFileSync(join(checkoutDir, 'contracts/bandeja.openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, { operationId?: string; requestBody?: object }>>;
};
const operations: readonly Operation[] = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, { operationId, requestBody }]) =>
    operationId ? [{ operationId, method: method.toUpperCase(), path, body: requestBody !== undefined }] : [],
  ),
);

/** Queries without which an operation is not understood. */
const queries: Readonly<Record<string, string>> = {
  listRecipients: '?type=residencia.solicitada',
  exportResidences: '?month=2026-11',
};

const persons = ['sermig-lectura', 'sermig-tramitacion', 'sermig-jefatura', 'sermig-otra'] as const;
type Person = (typeof persons)[number];

const has: Readonly<Record<Person, readonly string[]>> = {
  'sermig-lectura': ['lectura'],
  'sermig-tramitacion': ['lectura', 'tramitacion'],
  'sermig-jefatura': ['lectura', 'tramitacion', 'jefatura'],
  'sermig-otra': ['lectura', 'tramitacion', 'jefatura'],
};

let stage: AccessStage;
let message: string;
const browsers = new Map<Person, SignedInBrowser>();
beforeAll(async () => {
  stage = await startTrays(['bandeja-sermig', 'bandeja-pav']);
  for (const person of persons) browsers.set(person, await stage.signIn('bandeja-sermig', person));
  message = await askForResidence(stage, 'de-roles');
});
afterAll(() => stage?.close());

const browserOf = (person: Person): SignedInBrowser => {
  const browser = browsers.get(person);
  if (!browser) throw new Error(`nobody is ${person}`);
  return browser;
};

const addressOf = ({ operationId, path }: Operation): string =>
  path
    .replace('/drafts/{id}', '/drafts/01900000-0000-7000-8000-000000000001')
    .replace('{id}', message)
    .replace('{digest}', 'A'.repeat(43))
    .replace('{codigo}', 'INFORME_MITP') + (queries[operationId] ?? '');

const requestOf = ({ method, body }: Operation): RequestInit => ({
  method,
  ...(body ? { headers: { 'content-type': 'application/json' }, body: '{}' } : {}),
  // Events have no end.
  signal: AbortSignal.timeout(10_000),
});

/** Status and code; the body of what goes well is passed over. */
async function outcomeOf(response: Response): Promise<string> {
  if (response.ok) {
    await response.body?.cancel();
    return String(response.status);
  }
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  return `${response.status} ${code ?? ''}`.trim();
}

describe('every operation of the contract', () => {
  it('is in the list of this test, and the list names no other', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(demanded).sort());
  });
});

describe.each(operations)('$operationId', (operation) => {
  const needed = demanded[operation.operationId] ?? 'lectura';
  const isOfMessage = operation.path.includes('{id}') && !operation.path.startsWith('/v1/drafts');

  it.each(persons)(`asked by %s, is served only with the role ${needed} in the unit`, async (person) => {
    const outcome = await outcomeOf(await browserOf(person).ask(addressOf(operation), requestOf(operation)));
    if (!has[person].includes(needed)) expect(outcome).toBe('403 role-missing');
    else if (person === 'sermig-otra' && isOfMessage)
      expect(outcome).toMatch(/^(404 not-found|4\d\d schema-violation|400 .*|422 .*)$/);
    else expect(outcome).not.toMatch(/^401|role-missing|request-forged/);
  });

  it('is nothing for who has no session', async () => {
    const response = await fetch(
      `${stage.installation.url('bandeja-sermig')}${addressOf(operation)}`,
      requestOf(operation),
    );
    expect(await outcomeOf(response)).toBe('401 session-missing');
  });

  if (operation.method !== 'GET')
    it('is nothing for another site that a signed-in person visits', async () => {
      const { browser } = browserOf('sermig-jefatura');
      const url = `${stage.installation.url('bandeja-sermig')}${addressOf(operation)}`;
      expect(await outcomeOf(await browser.fetch(url, requestOf(operation)))).toBe('403 request-forged');
    });
});

describe('what another unit received', () => {
  it.each(['', '/answers', '/views', '/print', `/attachments/${'A'.repeat(43)}`])(
    'does not exist: /v1/messages/{id}%s',
    async (below) => {
      const response = await browserOf('sermig-otra').ask(`/v1/messages/${message}${below}`);
      expect(await outcomeOf(response)).toBe('404 not-found');
    },
  );

  it.each(['/v1/messages', '/v1/threads', '/v1/residences', '/v1/views'])(
    'is in no list and no count: %s',
    async (path) => {
      const text = await (await browserOf('sermig-otra').ask(path)).text();
      expect(text).not.toContain(message);
      const summary = await browserOf('sermig-otra').ask('/v1/summary');
      expect(await summary.json()).toMatchObject({ porHacer: 0, enEspera: 0 });
    },
  );

  it.each(['/v1/messages', '/v1/threads', '/v1/summary', '/v1/drafts', '/v1/residences', '/v1/views'])(
    'cannot be asked for by the name of the unit, no more than a unit that there is not: %s',
    async (path) => {
      const { ask } = browserOf('sermig-otra');
      const outcomes = [
        await outcomeOf(await ask(`${path}?unit=residencia`)),
        await outcomeOf(await ask(`${path}?unit=ninguna`)),
      ];
      expect(outcomes).toEqual(['422 schema-violation', '422 schema-violation']);
    },
  );

  it('cannot be answered, moved or numbered', async () => {
    const { ask } = browserOf('sermig-otra');
    const init = (method: string, body: object): RequestInit => ({
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': 'de-otra-unidad' },
      body: JSON.stringify(body),
    });
    const outcomes = [
      await ask(`/v1/messages/${message}/answers`, init('POST', { type: 'residencia.acusada', content: {} })),
      await ask(`/v1/threads/${message}/unit`, init('POST', { unit: 'general', reason: 'Motivo de prueba' })),
      await ask(`/v1/threads/${message}/number`, init('PUT', { numero: 'R-1' })),
    ];
    expect(await Promise.all(outcomes.map(outcomeOf))).toEqual(outcomes.map(() => '404 not-found'));
  });

  it('is known by no pseudonym', async () => {
    const { ask } = browserOf('sermig-jefatura');
    const { subject } = (await (await ask(`/v1/threads/${message}`)).json()) as { subject: string };
    const list = (await (await browserOf('sermig-otra').ask(`/v1/messages?subject=${subject}`)).json()) as {
      messages: object[];
    };
    expect(list.messages).toEqual([]);
  });
});
