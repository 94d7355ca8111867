import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, type Endpoint, revocationOf } from '@valija/adapter-kit';
import type { DirectoryFile } from '@valija/directory';
import { castWith } from '../../apps/local/programs.js';
import { grant, lookAtAuthorization, newReference, ong } from '../support/authorization.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { gateway, TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { send, untilAllKnow } from './told.js';

const subject = 'f1c71c10f1c71c10f1c71c10f1c71c10';
let stage: TestInstallation;
let holder: TestParty;
let pav: Endpoint;
let recipient: Endpoint;

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith([], ['bandeja-pav', 'bandeja-ong']),
    only: ['gateway'],
    settings: { VALIJA_DELIVER_AGAIN_MS: '1000' },
  });
  holder = await TestParty.open(stage.installation, 'pav');
  pav = await openEndpoint(stage.installation, 'pav', { settings: { VALIJA_OFFER_AGAIN_MS: '2000' } });
  const handlers = { 'cl.valija.autorizacion.otorgada': async () => done<never>() };
  recipient = await openEndpoint(stage.installation, 'ong', { handlers });
}, 60_000);
afterAll(async () => {
  await Promise.all([pav, recipient].map((endpoint) => endpoint?.close()));
  await stage.close();
}, 30_000);

/** Starts the gateway anew with another directory. */
async function withDirectory(change: (file: DirectoryFile) => DirectoryFile): Promise<void> {
  const file = String(stage.installation.endpointEnvironment('pav').VALIJA_DIRECTORY_FILE);
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  const process = stage.installation.process('gateway');
  await process.kill('SIGTERM');
  await process.restart();
}

describe('a party that had left the directory when an authorisation was revoked', () => {
  it('is told when it is back, without anybody saying it again', async () => {
    const reference = newReference();
    await send(pav, grant(reference, ong, { subject }));
    await until('the grant', async () => {
      const seen = await lookAtAuthorization(holder, reference);
      return seen?.reached.length === 1 ? seen : undefined;
    });
    let left: DirectoryFile['parties'] = [];
    await withDirectory((file) => {
      left = file.parties.filter(({ urn }) => urn === ong);
      return { ...file, parties: file.parties.filter(({ urn }) => urn !== ong) };
    });
    await send(pav, revocationOf(reference, { gateway, subject }));
    const seen = await until('the revocation', async () => {
      const status = await lookAtAuthorization(holder, reference);
      return status?.revocation ? status : undefined;
    });
    expect(seen.reached).toEqual([{ party: ong }]);
    await withDirectory((file) => ({ ...file, parties: [...file.parties, ...left] }));
    await untilAllKnow(holder, reference, [ong], 30_000);
    const told = await stage.rows('gateway', 'SELECT FROM message WHERE source = $1', [gateway]);
    expect(told).toHaveLength(1);
  }, 90_000);
});
