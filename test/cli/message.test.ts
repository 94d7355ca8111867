import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, type Endpoint } from '@valija/adapter-kit';
import { castWith } from '../../apps/local/programs.js';
import { grant, newReference, ong } from '../support/authorization.js';
import { TestCli } from '../support/cli.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { pav } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let cli: TestCli;
let recipient: Endpoint | undefined;
const reference = newReference();
let id: string;
let digest: string;

beforeAll(async () => {
  stage = await startInstallation({ cast: castWith([], ['bandeja-pav', 'bandeja-ong']), only: ['gateway'] });
  cli = await TestCli.open(stage.installation);
}, 60_000);
afterAll(async () => {
  await recipient?.close();
  await stage.close();
}, 30_000);

interface Status {
  readonly state: string;
  readonly envelopedigest: string;
  readonly receipts: { readonly receipt: { kind: string; by: string }; readonly fault: string | null }[];
}

const show = async (as: string): Promise<Status> =>
  (await cli.run(as, ['message', 'show', id])).json<Status>();

describe('a message', () => {
  it('is sent as the endpoint of its party would, and the same command offers the same one again', async () => {
    const file = cli.write('mensaje.json', grant(reference, ong));
    const first = await cli.run('pav', ['message', 'send', file]);
    expect({ exit: first.exit, error: first.error }).toEqual({ exit: 0, error: '' });
    const sent = first.json<{ id: string; receipts: Status['receipts'] }>();
    expect(sent.receipts).toMatchObject([{ receipt: { kind: 'accepted' }, fault: null }]);
    id = sent.id;
    const again = await cli.run('pav', ['message', 'send', file]);
    expect(again.json<{ id: string }>().id).toBe(id);
    expect(readFileSync(file, 'utf8')).not.toContain('envelope');
    expect(await stage.rows('gateway', 'SELECT FROM message')).toHaveLength(1);
  });

  it('is refused here where no agreement lets it out', async () => {
    const file = cli.write('otro.json', grant(newReference(), ong, { purpose: 'estadistica' }));
    const { exit, error } = await cli.run('pav', ['message', 'send', file]);
    expect(exit).toBe(1);
    expect(JSON.parse(error)).toMatchObject({ error: { code: 'no-agreement' } });
  });

  it('is shown to either party with its receipts, verified here', async () => {
    const seen = await show('ong');
    expect(seen).toMatchObject({ state: 'accepted', receipts: [{ fault: null }] });
    digest = seen.envelopedigest;
    recipient = await openEndpoint(stage.installation, 'ong', {
      handlers: { 'cl.valija.autorizacion.otorgada': async () => done() },
    });
    const delivered = await until('the delivery', async () => {
      const status = await show('pav');
      // `delivered` may be recorded before `received`.
      return status.state === 'delivered' && status.receipts.length === 3 ? status : undefined;
    });
    expect(delivered.receipts.map(({ receipt, fault }) => [receipt.kind, fault])).toEqual([
      ['accepted', null],
      ['received', null],
      ['delivered', null],
    ]);
    expect(delivered.envelopedigest).toBe(digest);
  });

  it('whose receipt does not verify is shown so, and the command fails', async () => {
    // As if the gateway had put another receipt under this one's name.
    const [forged] = await stage.rows<{ jws: string }>(
      'gateway',
      `SELECT jws FROM receipt WHERE id = $1 AND kind = 'accepted'`,
      [id],
    );
    await stage.rows('gateway', `UPDATE receipt SET jws = $2 WHERE id = $1 AND kind = 'delivered'`, [
      id,
      `${forged?.jws.slice(0, -4)}AAAA`,
    ]);
    const { exit, json } = await cli.run('pav', ['message', 'show', id]);
    expect(exit).toBe(1);
    expect(json<Status>().receipts.at(-1)).toEqual({ receipt: null, fault: 'la firma no se verifica' });
  });

  it('that nothing else ends is given up by two administrators', async () => {
    await recipient?.close();
    recipient = undefined;
    const file = cli.write('tercero.json', grant(newReference(), ong));
    const sent = await cli.run('pav', ['message', 'send', file]);
    ({ id } = sent.json<{ id: string }>());
    const { envelopedigest } = await show('pav');
    const declaration = cli.write('abandono.json', {});
    const declared = [
      '--motivo',
      'La institución cerró (ficticio)',
      '--resumen',
      envelopedigest,
      '--salida',
      declaration,
    ];
    const first = await cli.run('pav', ['message', 'abandon', pav, id, ...declared], 'admin-1');
    expect({ exit: first.exit, error: first.error }).toEqual({ exit: 0, error: '' });
    expect(first.json()).toMatchObject({ kind: 'proposed', file: declaration });
    const second = await cli.run(
      'pav',
      ['message', 'abandon', pav, id, '--declaracion', declaration, '--si'],
      'admin-2',
    );
    expect({ exit: second.exit, error: second.error }).toEqual({ exit: 0, error: '' });
    expect(second.json<{ kind: string }>().kind).toBe('abandoned');
    const shown = await show('pav');
    expect(shown).toMatchObject({ state: 'abandoned' });
    expect(shown.receipts.every(({ fault }) => fault === null)).toBe(true);
  });
});

describe('an authorisation', () => {
  it('is shown to its holder: whom something reached under it', async () => {
    const { exit, error, json } = await cli.run('pav', ['authorization', 'show', reference]);
    expect({ exit, error }).toEqual({ exit: 0, error: '' });
    expect(json()).toEqual({
      reference,
      revocation: null,
      reached: [{ party: ong, notice: null, silentSince: null, dutyTelephone: null }],
    });
    const stranger = await cli.run('ong', ['authorization', 'show', reference]);
    expect(stranger.exit).toBe(1);
  });
});
