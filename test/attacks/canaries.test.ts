import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Adjunto, type Draft, done, type Endpoint, newSubject } from '@valija/adapter-kit';
import { loadContract } from '@valija/contracts';
import { validateContent, versionsOf } from '@valija/messages';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { castWith } from '../../apps/local/programs.js';
import { acceptedByNinez, fixture } from '../fixtures/index.js';
import { Stage } from '../nemesis/stage.js';
import { dataschemas, schemaOf } from '../schemas/catalogue.js';
import { makePdf } from '../support/attachments.js';
import { openEndpoint } from '../support/endpoint.js';
import { solicitada } from '../support/residencia.js';
import { Saf } from '../support/saf.js';
import { until } from '../support/until.js';
import { Canaries } from './canaries.js';
import { Finder, writingsOf } from './finder.js';

/** Parties whose endpoint runs in this process, with its real database, keys and broker user. */
const played = ['sermig', 'caj', 'sernameg'] as const;
const databases = ['gateway', 'fiscalia', 'ninez', 'pav', ...played];
/** What was put nowhere but into one row and one file. */
const planted = ['Canaria plantada en una fila: Ñandú', 'Canaria plantada en un archivo: Ñandú'] as const;

const canaries = new Canaries();
let stage: Stage;
let finder: Finder;
const endpoints = new Map<string, Endpoint>();
const sent: { readonly id: string; readonly type: string }[] = [];
let unsayable = 0;

beforeAll(async () => {
  stage = await Stage.open({
    cast: castWith(['saf', 'ninez', 'sermig'], ['bandeja-pav', 'bandeja-caj', 'bandeja-sernameg']),
    only: ['gateway', 'adapter-fiscalia', 'adapter-ninez', 'bandeja-pav', 'sim-saf', 'sim-ninez'],
  });
  for (const name of played) {
    const types = [...new Set(dataschemas.map((schema) => `cl.valija.${schema.split(':')[3]}`))];
    const handlers = Object.fromEntries(types.map((type) => [type, async () => done<Draft>()]));
    endpoints.set(name, await openEndpoint(stage.installation, name, { handlers }));
  }
  // While nobody consumes there, what is on its way rests in the broker's files and in the gateway's database.
  await stage.installation.process('adapter-ninez').kill('SIGKILL');
  await stage.installation.process('bandeja-pav').kill('SIGKILL');
  await sendFromSaf();
  await sayAll();
  await sendDocuments();
  await stage.installation.process('gateway').kill('SIGKILL');
  await stage.installation.process('gateway').restart();
  await stage.installation.process('adapter-ninez').restart();
  await stage.installation.process('bandeja-pav').restart();
  await stage.broker.kill();
  await stage.broker.start();
  await untilEnded();
  await refuseInput();
  finder = new Finder([...canaries.placed.flatMap(spellingsOf), ...planted]);
}, 400_000);
afterAll(async () => {
  for (const endpoint of endpoints.values()) await endpoint.close();
  await stage.close();
}, 60_000);

/** A RUN also without its digit and with dots, a telephone also without spaces. */
function spellingsOf(canary: string): string[] {
  const run = /^(\d{2})(\d{3})(\d{3})-([\dK])$/.exec(canary);
  if (run) return [canary, `${run[1]}${run[2]}${run[3]}`, `${run[1]}.${run[2]}.${run[3]}`];
  return [canary, ...(canary.startsWith('+56 ') ? [canary.replaceAll(' ', '')] : [])];
}

/** SAF's own documents, over its native interface. */
async function sendFromSaf(): Promise<void> {
  const contract = loadContract('saf');
  const saf = new Saf(stage.installation);
  for (const [at, name] of [...acceptedByNinez, ...acceptedByNinez].entries()) {
    const folio = `D13-2026-${String(500_000 + at)}`;
    const document = canaries.place(
      { ...fixture(name), folio, idVictima: `V-${500_000 + at}` },
      (candidate) => contract.validateRequest('emitirDerivacion', candidate).ok && toSolicitud(candidate).ok,
      (pointer) => /^\/(folio|idVictima|ambiente|notaPrueba|fiscalia|uravit\/region)/.test(pointer),
    );
    const { status, body } = await saf.emit(document);
    if (status !== 202) throw new Error(`${name}: ${status} ${body.code} ${body.pointers}`);
    sent.push({ id: body.idMensaje ?? '', type: 'derivacion.solicitada' });
  }
}

/** Every type that an agreement lets those in this process say to one another or to the tray of PAV, from its examples. */
async function sayAll(): Promise<void> {
  const reachable = ['pav', ...played];
  for (const [name, endpoint] of endpoints) {
    const { directory } = endpoint;
    const from = stage.installation.provisioned.endpoints[name]?.party;
    for (const agreement of directory.agreements.list()) {
      const recipient = directory.find(agreement.recipient);
      if (agreement.sender !== from || !recipient || !reachable.includes(recipient.endpoint)) continue;
      for (const type of agreement.types)
        await sayExamples(endpoint, agreement, type.slice('cl.valija.'.length));
    }
  }
}

async function sayExamples(
  endpoint: Endpoint,
  agreement: Pick<Draft, 'recipient' | 'purpose' | 'legalbasis'>,
  name: string,
): Promise<void> {
  const [newest = ''] = versionsOf(name, dataschemas);
  for (const example of (schemaOf(newest).examples ?? []) as object[]) {
    const { recipient, purpose, legalbasis } = agreement;
    const draft = { name, recipient, purpose, legalbasis, subject: newSubject(), lane: 'normal' as const };
    // Documents are sent on their own, below; what this agreement does not release is not said.
    const sayable = await endpoint.seal({ ...draft, content: example }).then(
      () => true,
      () => false,
    );
    if (!sayable) {
      unsayable += 1;
      continue;
    }
    const content = canaries.place(example, (candidate) => validateContent(newest, candidate).ok);
    await send(endpoint, { ...draft, content });
  }
}

async function send(endpoint: Endpoint, draft: Draft): Promise<void> {
  const sealed = await endpoint.seal(draft);
  await endpoint.db.transaction(async (tx) => endpoint.send(tx, sealed));
  sent.push({ id: sealed.envelope.id, type: draft.name });
}

/** Requests of residence, each with documents that hold canaries and are called by some. */
async function sendDocuments(): Promise<void> {
  const endpoint = endpoints.get('sernameg');
  const recipient = stage.installation.provisioned.endpoints.sermig?.party ?? '';
  if (!endpoint) throw new Error('nobody to send documents');
  const [agreement] = endpoint.directory.agreements
    .list()
    .filter((each) => each.recipient === recipient && each.types.includes('cl.valija.residencia.solicitada'));
  const [example] = (schemaOf(solicitada).examples ?? []) as { solicitud: object }[];
  if (!agreement || !example) throw new Error('no agreement or no example');
  for (const at of [1, 2, 3, 4]) {
    const text = `Canaria «documento ${at}» con relato ficticio Ñ${at}`;
    canaries.placed.push(text);
    const pdf = Buffer.concat([makePdf(90_000 * at, text)]);
    pdf.write(text, 200, 'utf8');
    const attachment = await endpoint.attach(
      pdf,
      { documento: 'INFORME_MITP', titulo: 'informe.pdf' },
      recipient,
    );
    const antecedentes = [
      { codigo: 'INFORME_MITP', estado: 'ACOMPANADO', adjunto: attachment.adjunto satisfies Adjunto },
    ];
    const content = canaries.place(
      { ...example, solicitud: { ...example.solicitud, antecedentes } },
      (candidate) => validateContent(solicitada, candidate).ok,
      (pointer) => pointer.includes('/antecedentes/'),
    );
    const { purpose, legalbasis } = agreement;
    const draft = {
      name: 'residencia.solicitada',
      recipient,
      purpose,
      legalbasis,
      subject: newSubject(),
      lane: 'urgent' as const,
    };
    await send(endpoint, { ...draft, content, attachments: [attachment] });
  }
}

/** Input that is refused must leave no trace either. */
async function refuseInput(): Promise<void> {
  const saf = new Saf(stage.installation);
  const [text = '', other = ''] = ['Canaria «rechazada» del relato', 'Canaria «desconocida» del folio'];
  canaries.placed.push(text, other);
  const wrong = fixture('prm-agresion-intrafamiliar');
  expect((await saf.emit({ ...wrong, folio: 'D13-2026-000001', relato: text })).status).toBeGreaterThan(399);
  expect((await saf.emit({ ...wrong, folio: other })).status).toBeGreaterThan(399);
  expect((await saf.emitRaw(`{"sujeto":"${text}`)).status).toBe(400);
}

/** Waits until every message was taken in by its recipient, and what was applied is settled. */
async function untilEnded(): Promise<void> {
  await until(
    'every message',
    async () => {
      const rows = await stage.test.rows<{ id: string; state: string }>(
        'gateway',
        'SELECT id, state FROM message',
      );
      const states = new Map(rows.map(({ id, state }) => [id, state]));
      return sent.every(({ id }) => ['received', 'delivered', 'refused'].includes(states.get(id) ?? ''))
        ? true
        : undefined;
    },
    200_000,
  );
}

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    // The servers make and remove files while they run.
    return Buffer.alloc(0);
  }
}

/** Canaries in files, by the file; and how much was looked at. */
function search(files: readonly string[]): { found: string[]; bytes: number } {
  let bytes = 0;
  const found = files.flatMap((file) => {
    const content = read(file);
    bytes += content.length;
    return finder.find(content).map((text) => `${file}: ${text}`);
  });
  return { found, bytes };
}

/** Canaries in the rows of a database, by the table. */
async function searchRows(endpoint: string): Promise<{ found: string[]; bytes: number }> {
  const tables = await stage.test.rows<{ name: string }>(
    endpoint,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const found: string[] = [];
  let bytes = 0;
  for (const { name } of tables) {
    // Bytes are printed in hexadecimal.
    const rows = await stage.test.rows<{ row: string }>(endpoint, `SELECT t::text AS row FROM "${name}" t`);
    const content = Buffer.from(rows.map(({ row }) => row).join('\n'));
    bytes += content.length;
    found.push(...finder.find(content).map((text) => `${name}: ${text}`));
  }
  return { found, bytes };
}

const say = (what: string, { found, bytes }: { found: readonly string[]; bytes: number }): void => {
  process.stdout.write(`canaries: ${what}: ${found.length} found in ${Math.round(bytes / 1024)} KiB\n`);
};

describe('canaries in everything that is said', () => {
  it('are more than five hundred, in many types, with documents', () => {
    const types = new Set(sent.map(({ type }) => type));
    process.stdout.write(
      `canaries: ${new Set(canaries.placed).size} values in ${finder.count} writings, ${sent.length} messages of ${types.size} types, ${unsayable} examples unsayable\n`,
    );
    expect(new Set(canaries.placed).size).toBeGreaterThan(500);
    expect(types.size).toBeGreaterThan(10);
    expect(canaries.placed.some((text) => /^\d{8}-[\dK]$/.test(text))).toBe(true);
    expect(canaries.placed.some((text) => /^\d{10}-[\dK]$/.test(text))).toBe(true);
    expect(canaries.placed.some((text) => text.includes('@'))).toBe(true);
    expect(canaries.placed.some((text) => text.startsWith('+56'))).toBe(true);
  });

  it('would be found, in whatever writing and wherever', async () => {
    const [row, file] = planted;
    for (const text of [row, canaries.placed[0] ?? ''])
      for (const writing of writingsOf(text))
        expect(finder.find(Buffer.concat([Buffer.from('xy'), writing, Buffer.from('z')]))).toContain(text);
    await stage.test.rows('gateway', 'CREATE TABLE planted (value text)');
    await stage.test.rows('gateway', 'INSERT INTO planted VALUES ($1)', [
      Buffer.from(`..${row}`).toString('base64'),
    ]);
    expect((await searchRows('gateway')).found).toEqual([`planted: ${row}`]);
    await stage.test.rows('gateway', 'DROP TABLE planted');
    const path = join(stage.test.dir, 'logs', 'planted.log');
    writeFileSync(path, encodeURIComponent(file));
    expect(search(filesBelow(join(stage.test.dir, 'logs'))).found).toEqual([`${path}: ${file}`]);
    rmSync(path);
  });

  it.each(databases)('stand in no row of the database of %s: what it keeps is sealed', async (endpoint) => {
    const searched = await searchRows(endpoint);
    say(`rows of ${endpoint}`, searched);
    expect(searched.found).toEqual([]);
    expect(searched.bytes).toBeGreaterThan(1_000);
  });

  it('stand in no file of the broker', () => {
    const searched = search(filesBelow(stage.broker.dataDir));
    say('files of the broker', searched);
    expect(searched.found).toEqual([]);
  });

  it('stand in no file of the database server', () => {
    const planting = (line: string): boolean => line.endsWith(planted[0]);
    const searched = search(filesBelow(stage.database.dataDir));
    // The row that this test planted lies in the write-ahead log.
    const found = searched.found.filter((line) => !planting(line));
    say('files of the database server', { ...searched, found });
    expect(found).toEqual([]);
  });

  it('stand in no log, and in no file of the installation but what the existing systems keep themselves', () => {
    const logs = [
      ...filesBelow(stage.broker.logDir),
      ...filesBelow(stage.database.logDir),
      ...filesBelow(stage.test.dir).filter((file) => !/\/effects-[a-z]+\.jsonl/.test(file)),
    ];
    const searched = search(logs);
    say('logs and files of the installation', searched);
    expect(searched.found).toEqual([]);
    expect(searched.bytes).toBeGreaterThan(10_000);
  });
});
