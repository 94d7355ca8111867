import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agreement, Party } from '@valija/directory';
import { findFreePorts } from '../../apps/local/ports.js';
import { castWith } from '../../apps/local/programs.js';
import { ong } from '../support/authorization.js';
import { TestCli } from '../support/cli.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { pav } from '../support/party.js';

let stage: TestInstallation;
let cli: TestCli;

beforeAll(async () => {
  stage = await startInstallation({ cast: castWith([], ['bandeja-pav', 'bandeja-ong']), only: ['gateway'] });
  cli = await TestCli.open(stage.installation);
}, 60_000);
afterAll(() => stage.close(), 30_000);

const motivo = ['--motivo', 'Prueba con datos ficticios'];

/** Runs a command that must succeed. */
async function done<T>(args: readonly string[], signs?: string): Promise<T> {
  const { exit, error, json } = await cli.run('pav', args, signs);
  expect({ exit, error }).toEqual({ exit: 0, error: '' });
  return json<T>();
}

interface Shown {
  readonly parties: (Party & { keys: { kid: string; use: string; state: string }[] })[];
  readonly agreements: (Agreement & { suspended: boolean })[];
  readonly seq: number;
}

const show = (): Promise<Shown> => done<Shown>(['directory', 'show']);

/** The second person signs what the first proposed. */
const approve = () => done<{ kind: string }>(['directory', 'approve', '1', '--si'], 'admin-2');

describe('the directory', () => {
  it('is shown after it was verified here', async () => {
    const { parties, agreements, seq } = await show();
    expect(seq).toBeGreaterThan(4);
    expect(parties.map(({ urn }) => urn)).toEqual(expect.arrayContaining([pav, ong]));
    expect(agreements.length).toBeGreaterThan(0);
  });

  it('is not believed where the pins are others', async () => {
    const pins = JSON.parse(readFileSync(stage.installation.provisioned.pinsFile, 'utf8')) as {
      administrators: Record<string, object>;
      parties: Record<string, object>;
    };
    const [[name = ''] = []] = Object.entries(pins.administrators);
    const other = { ...pins, administrators: { [name]: pins.administrators[name] } };
    const file = cli.write('otras-anclas.json', other);
    const { exit, error } = await cli.run('pav', ['directory', 'show', '--anclas', file]);
    expect(exit).toBe(1);
    expect(JSON.parse(error)).toMatchObject({ error: { code: 'key-unknown' } });
  });
});

describe('a party', () => {
  it('is changed by two persons, the second of whom sees what changes', async () => {
    const [before] = (await show()).parties.filter(({ urn }) => urn === ong);
    const { keys: _shown, ...record } = before ?? { keys: [] };
    const file = cli.write('ong.json', { ...record, dutyTelephone: '+56 2 2000 0000' });
    const proposed = await done<{ kind: string }>(['party', 'change', file, ...motivo], 'admin-1');
    expect(proposed.kind).toBe('proposed');
    const { proposals } = await done<{ proposals: { statement: { kind: string }; signedBy: string[] }[] }>([
      'directory',
      'proposals',
    ]);
    expect(proposals).toMatchObject([
      { statement: { kind: 'party' }, signedBy: ['Administradora Ficticia'] },
    ]);
    const twice = await cli.run('pav', ['directory', 'approve', '1', '--si'], 'admin-1');
    expect({ exit: twice.exit, error: twice.error }).toMatchObject({
      exit: 2,
      error: expect.stringContaining('ya firmó'),
    });
    expect((await approve()).kind).toBe('published');
    const [after] = (await show()).parties.filter(({ urn }) => urn === ong);
    expect(after?.dutyTelephone).toBe('+56 2 2000 0000');
  });

  it('is not added twice, nor in a form that the directory does not take', async () => {
    const [before] = (await show()).parties.filter(({ urn }) => urn === ong);
    const { keys: _shown, ...record } = before ?? { keys: [] };
    const again = await cli.run('pav', ['party', 'add', cli.write('p.json', record), ...motivo], 'admin-1');
    expect(again).toMatchObject({ exit: 2, error: expect.stringContaining('ya está en el directorio') });
    const wrong = cli.write('p.json', { ...record, telefono: 'x' });
    const refused = await cli.run('pav', ['party', 'change', wrong, ...motivo], 'admin-1');
    expect(refused).toMatchObject({ exit: 2, error: expect.stringContaining('no tiene la forma') });
  });

  it('takes over the new cases of another', async () => {
    const args = [
      'party',
      'succeed',
      ong,
      '--de',
      pav,
      '--desde',
      '2030-01-01T00:00:00-03:00',
      '--regiones',
      '05',
    ];
    expect((await done<{ kind: string }>([...args, ...motivo], 'admin-1')).kind).toBe('proposed');
    await approve();
    const [after] = (await show()).parties.filter(({ urn }) => urn === ong);
    expect(after?.succeeds).toEqual([{ party: pav, from: '2030-01-01T03:00:00.000Z', regions: ['05'] }]);
  });
});

describe('an agreement', () => {
  let agreement: Agreement;
  beforeAll(async () => {
    const { agreements } = await show();
    const { suspended: _shown, ...found } = agreements.find(
      ({ sender }) => sender === pav,
    ) as Shown['agreements'][0];
    agreement = found;
  });

  it('is suspended by one person, and that is lifted by two', async () => {
    const suspended = await done<{ kind: string }>(
      ['agreement', 'suspend', agreement.id, ...motivo],
      'admin-1',
    );
    expect(suspended.kind).toBe('published');
    expect((await show()).agreements.find(({ id }) => id === agreement.id)?.suspended).toBe(true);
    const again = await cli.run('pav', ['agreement', 'suspend', agreement.id, ...motivo], 'admin-1');
    expect(again).toMatchObject({ exit: 2, error: expect.stringContaining('ya está suspendido') });
    expect(
      (await done<{ kind: string }>(['agreement', 'resume', agreement.id, ...motivo], 'admin-1')).kind,
    ).toBe('proposed');
    await approve();
    expect((await show()).agreements.find(({ id }) => id === agreement.id)?.suspended).toBe(false);
  });

  it('is suspended by the root of one of its parties, and of no other', async () => {
    expect((await done<{ kind: string }>(['agreement', 'suspend', agreement.id, ...motivo], pav)).kind).toBe(
      'published',
    );
    const { agreements } = await show();
    const foreign = agreements.find(({ sender, recipient }) => sender !== pav && recipient !== pav);
    const refused = await cli.run('pav', ['agreement', 'suspend', foreign?.id ?? '', ...motivo], pav);
    expect(refused).toMatchObject({ exit: 1 });
    expect(JSON.parse(refused.error)).toMatchObject({ error: { code: 'statement-unauthorized' } });
  });

  it('is added and changed by two', async () => {
    const file = cli.write('acuerdo.json', { ...agreement, id: 'acuerdo-ficticio', quotaperday: 10 });
    await done(['agreement', 'add', file, ...motivo], 'admin-1');
    await approve();
    const changed = cli.write('acuerdo.json', { ...agreement, id: 'acuerdo-ficticio', quotaperday: 20 });
    await done(['agreement', 'change', changed, ...motivo], 'admin-1');
    await approve();
    expect((await show()).agreements.find(({ id }) => id === 'acuerdo-ficticio')?.quotaperday).toBe(20);
  });

  it('is exported with all others, as a page and for a spreadsheet', async () => {
    const { agreements } = await show();
    const cells = agreements.flatMap(({ types }) => types).length;
    const markdown = join(stage.dir, 'acuerdos.md');
    const csv = join(stage.dir, 'acuerdos.csv');
    await done(['agreement', 'export', '--salida', markdown]);
    await done(['agreement', 'export', '--formato', 'csv', '--salida', csv]);
    expect(readFileSync(markdown, 'utf8').match(/^\| .* \| acuerdo-ficticio \|$/gm)).toHaveLength(
      agreement.types.length,
    );
    expect(readFileSync(csv, 'utf8').trimEnd().split('\r\n')).toHaveLength(cells + 1);
  });
});

describe('the keys of a party', () => {
  interface Keys {
    readonly keys: { kid: string; use: string; state: string; held: boolean | null }[];
  }

  it('are rotated with overlap, the file first', async () => {
    const before = await done<Keys>(['keys', 'show']);
    const { created, retired } = await done<{ created: { kid: string }[]; retired: { kid: string }[] }>(
      ['keys', 'rotate', '--margen', '0', ...motivo],
      pav,
    );
    expect(created).toHaveLength(2);
    expect(retired.map(({ kid }) => kid).sort()).toEqual(before.keys.map(({ kid }) => kid).sort());
    const after = await done<Keys>(['keys', 'show']);
    expect(after.keys).toHaveLength(4);
    expect(after.keys.every(({ state, held }) => state === 'vigente' && held)).toBe(true);
  });

  it('are retired at once by one administrator, but never the last one by mistake', async () => {
    const { keys } = await done<Keys>(['keys', 'show']);
    const [newest, oldest] = keys.filter(({ use }) => use === 'sign');
    await done(['keys', 'retire', oldest?.kid.slice(0, 10) ?? '', '--ahora', ...motivo], 'admin-1');
    const last = await cli.run('pav', ['keys', 'retire', newest?.kid ?? '', '--ahora', ...motivo], 'admin-1');
    expect(last).toMatchObject({ exit: 2, error: expect.stringContaining('--sin-reemplazo') });
    const unknown = await cli.run('pav', ['keys', 'retire', '-inventada', '--ahora', ...motivo], 'admin-1');
    expect(unknown).toMatchObject({ exit: 2, error: expect.stringContaining('comienza con -inventada"') });
    const after = await done<Keys>(['keys', 'show']);
    expect(after.keys.filter(({ state }) => state === 'retirada').map(({ kid }) => kid)).toEqual([
      oldest?.kid,
    ]);
  });

  it('are nobody’s to publish but its root’s', async () => {
    const refused = await cli.run('pav', ['keys', 'rotate', ...motivo], ong);
    expect(refused).toMatchObject({ exit: 2, error: expect.stringContaining('su propia raíz') });
    const byAdministrator = await cli.run('pav', ['keys', 'rotate', ...motivo], 'admin-1');
    expect(byAdministrator.exit).toBe(2);
  });
});

describe('a gateway that is not there', () => {
  it('is told apart: the same command may be tried again', async () => {
    const [port] = await findFreePorts(1);
    const url = `https://127.0.0.1:${port}`;
    const { exit, error } = await cli.run('pav', ['directory', 'show', '--compuerta', url]);
    expect({ exit, error }).toEqual({ exit: 3, error: expect.stringContaining('ECONNREFUSED') });
  });
});
