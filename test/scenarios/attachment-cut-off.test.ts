import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, type Endpoint, type Incoming } from '@valija/adapter-kit';
import { castWith } from '../../apps/local/programs.js';
import { makePdf } from '../support/attachments.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { sermig, TestParty } from '../support/party.js';
import { draftWith } from '../support/residencia.js';
import { UnreliableLine } from '../support/unreliable-line.js';
import { until } from '../support/until.js';

const mebibyte = 1024 * 1024;
const canary = 'Persona Ficticia Del Documento Adjunto';

let stage: TestInstallation;
let fiscalia: Endpoint;
let party: TestParty;
let up: UnreliableLine;
let down: UnreliableLine;

beforeAll(async () => {
  stage = await startInstallation({ cast: castWith(['saf', 'sermig']), only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  const gatewayUrl = stage.installation.url('gateway');
  up = await UnreliableLine.open(gatewayUrl, { up: [3.5 * mebibyte, 8.2 * mebibyte] });
  down = await UnreliableLine.open(gatewayUrl, { down: [5.3 * mebibyte] });
  fiscalia = await openEndpoint(stage.installation, 'fiscalia', { gatewayUrl: up.url });
}, 60_000);
afterAll(async () => {
  await fiscalia?.close();
  await Promise.all([up?.close(), down?.close()]);
  await stage.close();
});

describe('a PDF of 9 MiB on lines that break, twice on the way to the gateway and once on the way from it', () => {
  const pdf = makePdf(9 * mebibyte, canary);
  const small = makePdf(1_000, canary);
  let id: string;
  let sealedBytes: number;

  it('is at the gateway whole, and only then is its message, though the other document was there before', async () => {
    const about = { documento: 'INFORME_MITP', titulo: 'Informe ficticio' };
    const attachment = await fiscalia.attach(pdf, about, sermig);
    const other = await fiscalia.attach(small, { documento: 'DOCUMENTO_IDENTIDAD' }, sermig);
    sealedBytes = attachment.sealed.length + other.sealed.length;
    const sealed = await fiscalia.seal(draftWith(attachment, other));
    id = sealed.envelope.id;
    expect(sealed.envelope.attachments).toBe(`${attachment.adjunto.digest} ${other.adjunto.digest}`);
    await fiscalia.db.transaction(async (tx) => fiscalia.send(tx, sealed));
    await until('its acceptance', async () =>
      (await party.look(id))?.state === 'accepted' ? true : undefined,
    );
    expect(up.cuts).toBe(2);
    // What was there stayed there: less than two parts of 1 MiB went up again.
    expect(up.passed.up).toBeLessThan(sealedBytes + 2.2 * mebibyte);
  });

  it('leaves no trace of what it says in any table of the gateway', async () => {
    const [row] = await stage.rows<{ bytes: number }>(
      'gateway',
      'SELECT sum(octet_length(bytes))::int AS bytes FROM attachment_chunk',
    );
    expect(row?.bytes).toBe(sealedBytes);
    expect(await tablesWith(id)).toContain('attachment');
    expect(await tablesWith(canary, '%PDF-1.7', 'INFORME_MITP', 'Informe ficticio')).toEqual([]);
  });

  it('is opened by its recipient, equal', async () => {
    let opened: Buffer[] | undefined;
    const endpoint = await openEndpoint(stage.installation, 'sermig', {
      gatewayUrl: down.url,
      handlers: {
        'cl.valija.residencia.solicitada': async (message) => {
          const documents: Buffer[] = [];
          for (const digest of digestsIn(message)) documents.push(await message.attachment(digest));
          opened = documents;
          return done();
        },
      },
    });
    try {
      const [large, other] = await until('its opening', async () => opened);
      expect([large?.equals(pdf), other?.equals(small)]).toEqual([true, true]);
      expect(down.cuts).toBe(1);
      expect(down.passed.down).toBeLessThan(sealedBytes + 1.2 * mebibyte);
      await until('its delivery', async () =>
        (await party.look(id))?.state === 'delivered' ? true : undefined,
      );
    } finally {
      await endpoint.close();
    }
  });

  it('is erased with its content, at the gateway and at both endpoints', async () => {
    expect(await stage.rows('gateway', 'SELECT 1 FROM attachment')).toEqual([]);
    expect(await stage.rows('gateway', 'SELECT 1 FROM attachment_chunk')).toEqual([]);
    await until('the receipt at its sender', async () =>
      (await stage.rows('fiscalia', 'SELECT 1 FROM upload')).length === 0 ? true : undefined,
    );
    expect(
      await stage.rows('fiscalia', 'SELECT 1 FROM outbox WHERE body IS NOT NULL AND id = $1', [id]),
    ).toEqual([]);
    expect(await stage.rows('sermig', 'SELECT state, sealed FROM inbox WHERE id = $1', [id])).toEqual([
      { state: 'applied', sealed: null },
    ]);
  });
});

const digestsIn = ({ envelope }: Incoming): string[] => envelope.attachments?.split(' ') ?? [];

/** Tables of the gateway in which any of the texts stands, in any column. */
async function tablesWith(...texts: readonly string[]): Promise<string[]> {
  const tables = await stage.rows<{ name: string }>(
    'gateway',
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await stage.rows<Record<string, unknown>>('gateway', `SELECT * FROM ${name}`);
    const values = rows.flatMap((row) => Object.values(row)).map(textOf);
    if (values.some((value) => texts.some((text) => value.includes(text)))) found.push(name);
  }
  return found;
}

const textOf = (value: unknown): string =>
  Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value);
