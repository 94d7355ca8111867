import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agreement, Party } from '@valija/directory';
import { checkoutDir } from '../../apps/local/checkout.js';
import { findFreePorts } from '../../apps/local/ports.js';
import { type LocalProcess, spawnProcess } from '../../apps/local/processes.js';
import { emit, told } from '../scenarios/cast.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { createOcas } from './simulator.js';

const { party, agreements } = JSON.parse(readFileSync(join(import.meta.dirname, 'agency.json'), 'utf8')) as {
  party: Party;
  agreements: Agreement[];
};
const token = 'credencial-de-ejemplo';
let stage: TestInstallation;
let adapter: LocalProcess;
const ocas = createOcas(async (aviso) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const url = `http://127.0.0.1:${adapter.port}/ocas/avisos`;
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(aviso) })).status;
});

beforeAll(async () => {
  stage = await startInstallation({
    only: ['gateway', 'adapter-fiscalia', 'sim-saf'],
    parties: { ninez: { programmes: ['PRM', 'PEE'] } },
    furtherParties: [party],
    furtherAgreements: agreements,
  });
  const [port] = await findFreePorts(1);
  adapter = spawnProcess({
    name: 'adapter-ocas',
    entry: join(checkoutDir, 'dist', 'test', 'new-agency', 'adapter.js'),
    env: {
      ...stage.installation.endpointEnvironment('ocas'),
      VALIJA_HTTP_PORT: String(port),
      VALIJA_NATIVE_URL: await ocas.server.listen({ host: '127.0.0.1', port: 0 }),
      VALIJA_NATIVE_TOKEN: token,
    },
    logFile: join(stage.dir, 'logs', 'adapter-ocas.log'),
  });
  await adapter.ready;
}, 60_000);
afterAll(async () => {
  await adapter.stop();
  await ocas.server.close();
  await stage.close();
});

describe('a sixth agency, added beside a gateway that knows nothing of it', () => {
  it('takes a derivación into its own system and answers it to SAF; what it says in unknown words is refused', async () => {
    const { folio, idMensaje } = await emit(stage, 'prj-representacion-juridica');
    const novedades = await told(stage, folio, 'ACEPTACION');
    expect(novedades.map(({ clase }) => clase)).toEqual(['ACUSE', 'ACEPTACION']);
    expect([...ocas.fichas]).toEqual([[idMensaje, { persona: 'Lenga Ficticia', causa: '2699990033-9' }]]);
    expect(ocas.answers).toEqual([202, 422, 202]);
  });

  it('takes fewer than 250 lines, its party, its agreements and this test among them', () => {
    const files = readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name));
    const lines = files.map((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length);
    expect(files).toHaveLength(4);
    expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThan(250);
  });
});
